import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { execa } from "execa";
import { repository } from "../support/repository.js";

const project = "fixtures/collections/tsconfig.json";
const rejected = "fixtures/collections/rejected/arguments.ts";

/** Findings of TypeScript as `file:line: message`, all lines of a message joined. */
async function typeCheck(): Promise<readonly string[]> {
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const { stdout } = await execa(process.execPath, [tsc, "-p", project, "--pretty", "false"], {
    cwd: repository,
    reject: false,
  });
  const findings: string[] = [];
  for (const line of stdout.split("\n")) {
    const [, file, number, message] = /^(\S+)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    if (file !== undefined) findings.push(`${file}:${number}: ${message}`);
    else if (line.trim() !== "") findings.push(`${findings.pop() ?? ""} ${line.trim()}`);
  }
  return findings;
}

test("generated functions type-check, and refuse what Ansible would refuse, each with a message that says why", async () => {
  const lines = readFileSync(join(repository, rejected), "utf8").split("\n");
  const expected = lines.flatMap((line, index) =>
    line.startsWith("//! ") ? [{ place: `${rejected}:${index + 2}: `, message: line.slice(4) }] : [],
  );
  const findings = await typeCheck();
  // Nothing but the lines that are marked, so the expected.ts files themselves pass.
  expect(findings.map((finding) => finding.slice(0, finding.indexOf(": ") + 2))).toEqual(
    expected.map(({ place }) => place),
  );
  for (const [index, { message }] of expected.entries()) expect(findings[index]).toContain(message);
});
