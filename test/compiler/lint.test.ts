import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ansibleLint, ansibleVersions, inventoryList, syntaxCheck } from "../support/ansible.js";
import { repository } from "../support/repository.js";

const projects = join(repository, "fixtures/projects");

/** Outputs by name: those of the sample projects, which their own test keeps up to date, and the repository's own. */
const outputs = [
  ...readdirSync(projects).map((name) => [name, join(projects, name, "expected")] as const),
  ["the reference infrastructure", join(repository, "out")] as const,
].filter(([, folder]) => existsSync(folder));

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
