import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Node, Project, SyntaxKind } from "ts-morph";
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
      if (value in diagnosticCodes) used.set(value, `${file.getFilePath()}:${literal.getStartLineNumber()}`);
      const parent = literal.getParent();
      const isCode = Node.isPropertyAssignment(parent) && parent.getName() === "code" && /^[a-z]+(-[a-z]+)+$/.test(value);
      if (isCode) used.set(value, `${file.getFilePath()}:${literal.getStartLineNumber()}`);
    }
  }
  return used;
}

describe("the table of diagnostics", () => {
  const used = usedCodes();

  test("names every code that the sources use, and no other", () => {
    expect([...used.keys()].sort()).toEqual(Object.keys(diagnosticCodes).sort());
  });

  test("has a title and an explanation for each, as sentences", () => {
    for (const [code, { title, explanation }] of Object.entries(diagnosticCodes)) {
      expect({ code, title }).toEqual({ code, title: expect.stringMatching(/^\S.*[^.]$/) });
      expect({ code, explanation }).toEqual({ code, explanation: expect.stringMatching(/^\S.*\.$/s) });
    }
  });

  test("has a fixture for each", () => {
    const fixtures = join(root, "fixtures/diagnostics");
    const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "expected.json")));
    const missing = Object.keys(diagnosticCodes).filter((code) => !names.some((name) => name === code || name.startsWith(`${code}.`)));
    expect(missing).toEqual([]);
  });
});
