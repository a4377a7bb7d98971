import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Node, Project, SyntaxKind } from "ts-morph";
import { completionTree, flatten } from "../../src/cli/completion/tree.js";
import { createProgram } from "../../src/cli/program.js";
import { diagnosticCodes } from "../../src/model/codes.js";

const root = join(import.meta.dirname, "../..");

/** Codes that the sources name: values of properties called `code`, and arguments of type `DiagnosticCode`, that look like one. */
function usedCodes(): Map<string, string> {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  project.addSourceFilesAtPaths([join(root, "src/**/*.ts"), `!${join(root, "src/modules/**")}`]);
  const used = new Map<string, string>();
  for (const file of project.getSourceFiles()) {
    if (file.getBaseName() === "codes.ts") continue;
    for (const literal of file.getDescendantsOfKind(SyntaxKind.StringLiteral)) {
      const value = literal.getLiteralValue();
      if (Object.hasOwn(diagnosticCodes, value))
        used.set(value, `${file.getFilePath()}:${literal.getStartLineNumber()}`);
      const parent = literal.getParent();
      const isCode =
        Node.isPropertyAssignment(parent) && parent.getName() === "code" && /^[a-z]+(-[a-z]+)+$/.test(value);
      if (isCode) used.set(value, `${file.getFilePath()}:${literal.getStartLineNumber()}`);
    }
  }
  return used;
}

/** Codes that no build of a project can show, and the test that shows each. */
const elsewhere: Readonly<Record<string, string>> = {
  "ansible-doc-failed": "collections/ansible.test.ts",
  "ansible-doc-missing": "collections/ansible.test.ts",
  "collection-name": "collections/ansible.test.ts",
  "collection-not-installed": "collections/ansible.test.ts",
  "file-exists": "cli/init.test.ts",
  "file-unknown": "cli/explain.test.ts",
  "line-unknown": "cli/explain.test.ts",
  "load-outside-build": "model/load.test.ts",
  "output-of-another": "cli/outFolder.test.ts",
  "secret-exists": "vault/secrets.test.ts",
  "secret-value-invalid": "vault/secrets.test.ts",
  "secrets-file-changed": "vault/secrets.test.ts",
  "source-map-missing": "cli/explain.test.ts",
  "system-error": "cli/build.test.ts",
  "terminal-missing": "cli/secret.test.ts",
  "vault-id-unclear": "vault/passwords.test.ts",
  "vault-id-unknown": "vault/secrets.test.ts",
  "vault-password-missing": "vault/passwords.test.ts",
  "vault-password-same": "vault/secrets.test.ts",
  "vault-password-wrong": "vault/secrets.test.ts",
};

/** What a code is put together from: `duplicate-` and what there are two of. */
const composed = /^(duplicate-(group|playbook|role)|(group|role)-cycle)$/;

describe("the table of diagnostics", () => {
  const used = usedCodes();

  test("names every code that the sources use, and no other", () => {
    const table = Object.keys(diagnosticCodes).filter((code) => !composed.test(code));
    expect([...used.keys()].filter((code) => !composed.test(code)).sort()).toEqual(table.sort());
  });

  test("has a title and an explanation for each, as sentences", () => {
    for (const [code, { title, explanation }] of Object.entries(diagnosticCodes)) {
      expect({ code, title }).toEqual({ code, title: expect.stringMatching(/^\S.*[^.]$/) });
      expect({ code, explanation }).toEqual({ code, explanation: expect.stringMatching(/^\S.*\.$/s) });
    }
  });

  // seen to promise an option to a command that has none
  test("names commands that exist, and options that they have, or some command where none is named", () => {
    const commands = flatten(completionTree(createProgram()));
    for (const [code, { explanation }] of Object.entries(diagnosticCodes)) {
      const named = [...explanation.matchAll(/`(paq [a-z ]*[a-z])\b/g)].map(([, path]) =>
        commands.find((command) => command.path.join(" ") === path),
      );
      expect({ code, named }).toEqual({ code, named: named.map(() => expect.anything()) });
      const known = (named.length > 0 ? named : commands).flatMap((command) => command?.options ?? []);
      for (const [flag] of explanation.matchAll(/(?<= )--[a-z-]+/g))
        expect({ code, flag, isKnown: known.some(({ flags }) => flags.includes(flag)) }).toEqual({
          code,
          flag,
          isKnown: true,
        });
    }
  });

  test("has a fixture for each, or a test that is named here", () => {
    const fixtures = join(root, "fixtures/diagnostics");
    const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "expected.json")));
    const missing = Object.keys(diagnosticCodes).filter(
      (code) => !names.some((name) => name === code || name.startsWith(`${code}.`)),
    );
    expect(missing).toEqual(Object.keys(elsewhere).sort());
    for (const file of Object.values(elsewhere))
      expect({ file, exists: existsSync(join(root, "test", file)) }).toEqual({ file, exists: true });
  });
});
