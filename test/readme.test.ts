import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { execa } from "execa";
import { fillReadme } from "./support/readme.js";
import { repository } from "./support/repository.js";
import { scratchFolder } from "./support/scratch.js";

const update = process.env.UPDATE_FIXTURES === "1";
const example = join(repository, "fixtures/projects/readme");
const cwd = join(scratchFolder(), "readme");

/** The README's example as a user's own project. */
function writeExample(change: (source: string) => string): void {
  mkdirSync(join(cwd, "node_modules"), { recursive: true });
  symlinkSync(repository, join(cwd, "node_modules/paq"));
  writeFileSync(join(cwd, "package.json"), '{ "name": "example", "private": true, "type": "module" }\n');
  cpSync(join(repository, "src/cli/template/tsconfig.json"), join(cwd, "tsconfig.json"));
  cpSync(join(example, "dsl"), join(cwd, "dsl"), { recursive: true });
  const entry = join(cwd, "dsl/index.ts");
  writeFileSync(entry, change(readFileSync(entry, "utf8")));
}

test("what the README shows for a misspelt input is what paq says, and nothing is written", async () => {
  writeExample((source) => source.replace("set({ domain:", "set({ domian:"));
  const { exitCode, stderr } = await execa(process.execPath, [join(repository, "dist/cli/main.js"), "build"], {
    cwd,
    reject: false,
    env: { NO_COLOR: "1" },
    stripFinalNewline: false,
  });
  if (update) writeFileSync(join(example, "mistake.txt"), stderr);
  expect(exitCode).toBe(1);
  expect(stderr).toBe(readFileSync(join(example, "mistake.txt"), "utf8"));
  expect(stderr).toContain("out/");
});

test("the README's example and figures are those of the repository", () => {
  const path = join(repository, "README.md");
  const text = readFileSync(path, "utf8");
  if (update) writeFileSync(path, fillReadme(text));
  expect(readFileSync(path, "utf8")).toBe(fillReadme(text));
});
