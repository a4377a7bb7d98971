import { describe, expect, test } from "@jest/globals";
import { mergeDiagnostics } from "../../src/compiler/index.js";
import type { Diagnostic } from "../../src/model/diagnostic.js";

const at = (code: Diagnostic["code"], file: string, line: number, column = 1, message: string = code): Diagnostic => ({
  code,
  severity: "error",
  message,
  position: { file, line, column },
});
const codes = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code }) => code);

describe("findings of the type checker and of the evaluation", () => {
  test("are sorted by place, those about the whole first", () => {
    const whole: Diagnostic = { code: "TS5083", severity: "error", message: "settings" };
    const merged = mergeDiagnostics(
      [at("TS2322", "/b.ts", 10), at("TS2322", "/b.ts", 9), whole],
      [at("exception", "/a.ts", 3, 2), at("syntax-error", "/a.ts", 3, 1)],
    );
    expect(merged.map(({ code, position }) => [code, position?.line])).toEqual([
      ["TS5083", undefined],
      ["syntax-error", 3],
      ["exception", 3],
      ["TS2322", 9],
      ["TS2322", 10],
    ]);
  });

  test("are told once", () => {
    expect(
      mergeDiagnostics([at("TS2322", "/a.ts", 1)], [at("exception", "/b.ts", 1), at("exception", "/b.ts", 1)]),
    ).toHaveLength(2);
  });

  test("an exception on a line with a type error is not told: the error is what brought it", () => {
    expect(codes(mergeDiagnostics([at("TS2551", "/a.ts", 4)], [at("exception", "/a.ts", 4, 7)]))).toEqual(["TS2551"]);
    expect(codes(mergeDiagnostics([at("TS2551", "/a.ts", 4)], [at("exception", "/a.ts", 5)]))).toEqual([
      "TS2551",
      "exception",
    ]);
  });

  test("an import that fails is told with our hint", () => {
    expect(codes(mergeDiagnostics([at("TS2307", "/a.ts", 1)], [at("module-not-found", "/a.ts", 1)]))).toEqual([
      "module-not-found",
    ]);
    expect(codes(mergeDiagnostics([at("TS2724", "/a.ts", 1)], [at("missing-export", "/a.ts", 1)]))).toEqual([
      "missing-export",
    ]);
  });

  test("one syntax error stands for all that TypeScript says about that file's syntax", () => {
    const types = [
      at("TS1005", "/a.ts", 2),
      at("TS1128", "/a.ts", 9),
      at("TS2304", "/a.ts", 9),
      at("TS1005", "/b.ts", 1),
    ];
    expect(codes(mergeDiagnostics(types, [at("syntax-error", "/a.ts", 2)]))).toEqual([
      "syntax-error",
      "TS2304",
      "TS1005",
    ]);
  });

  test("an argument that doesn't fit is told once, with our hint; other errors beside it stay", () => {
    const types = [at("TS2561", "/a.ts", 2, 9), at("TS2322", "/a.ts", 2, 20)];
    expect(codes(mergeDiagnostics(types, [at("unknown-argument", "/a.ts", 2, 9)]))).toEqual([
      "unknown-argument",
      "TS2322",
    ]);
  });

  test("an input that no interface has is told once where it is used, too", () => {
    const types = [at("TS2551", "/a.ts", 2, 9), at("TS2339", "/a.ts", 3, 9), at("TS2551", "/a.ts", 4)];
    const found = [at("unknown-input", "/a.ts", 2, 9), at("unknown-input", "/a.ts", 3, 2)];
    expect(codes(mergeDiagnostics(types, found))).toEqual(["unknown-input", "unknown-input", "TS2551"]);
  });

  test("a condition that is false already is the consequence of a comparison that can't be", () => {
    expect(codes(mergeDiagnostics([at("TS2367", "/a.ts", 4, 9)], [at("never-runs", "/a.ts", 4, 3)]))).toEqual([
      "TS2367",
    ]);
  });

  test("what TypeScript says about run-time values gets a hint", () => {
    const message =
      "This condition will always return true since this 'import(\"/x\").Expression<boolean>' is always defined.";
    const [told] = mergeDiagnostics([at("TS2801", "/a.ts", 1, 1, message)], []);
    expect(told).toMatchObject({
      message: "This condition will always return true since this 'Expression<boolean>' is always defined.",
      hint: expect.stringContaining("when:"),
    });
  });
});
