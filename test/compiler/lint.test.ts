import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { install, paq } from "../cli/support.js";
import { ansibleLint, ansibleVersions, inventoryList, syntaxCheck } from "../support/ansible.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";

const projects = join(repository, "fixtures/projects");

/** A project as `paq init` starts it. */
const started = scratchFolder();

beforeAll(async () => {
  await paq(["init"], { cwd: started });
  await install(started);
  expect(await paq(["build"], { cwd: started })).toMatchObject({ exitCode: 0, stderr: "" });
});

/** Outputs by name: those of the sample projects, which their own test keeps up to date, and the repository's own. */
const outputs = [
  ...readdirSync(projects)
    .map((name) => [name, join(projects, name, "expected")] as const)
    .filter(([, folder]) => existsSync(folder)),
  ["the reference infrastructure", join(repository, "out")] as const,
  ["what `paq init` starts", join(started, "out")] as const,
];

/** What a project is there to show, although the linter advises against it: the keyword `collections`. */
const intended: Readonly<Record<string, readonly string[]>> = { keywords: ["fqcn[keyword]"] };

/** Minutes: the linter runs a syntax check of its own for every playbook. */
const timeout = 5 * 60_000;

describe.each(outputs)("%s", (name, folder) => {
  test(
    "has no findings in ansible-lint's production profile, with the rules of its own configuration",
    async () => {
      const findings = await ansibleLint(folder);
      expect(findings.filter(({ rule }) => !intended[name]?.includes(rule))).toEqual([]);
    },
    timeout,
  );

  test.each(ansibleVersions)(
    "is read by ansible-core %s",
    async (version) => {
      const outcome = await syntaxCheck(folder, version);
      expect({ version, ...outcome }).toMatchObject({ exitCode: 0 });
      expect(Object.keys((await inventoryList(folder, version)).groups)).toContain("all");
    },
    timeout,
  );
});
