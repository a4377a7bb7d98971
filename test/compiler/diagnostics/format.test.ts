import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { formatDiagnostics, jsonDiagnostics } from "../../../src/compiler/index.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { scratchFolder } from "../../support/scratch.js";

const directory = scratchFolder();

function place(name: string, text: string, line: number, column: number) {
  const file = join(directory, name);
  writeFileSync(file, text);
  return { file, line, column };
}

const diagnostic = (position: Diagnostic["position"], more: Partial<Diagnostic> = {}): Diagnostic => ({
  code: "exception",
  severity: "error",
  message: "It is wrong",
  ...(position && { position }),
  ...more,
});

describe("a finding for a person", () => {
  test("has its place, its lines with a caret, a hint and the other places", () => {
    const position = place("a.ts", "const a = 1;\nconst b = a;\nconst c = b;\nconst d = c;\n", 2, 11);
    const related = [{ message: "the first one", position: { ...position, line: 1, column: 7 } }];
    expect(formatDiagnostics([diagnostic(position, { hint: "write c", related })], { directory })).toBe(
      `a.ts:2:11 - error exception: It is wrong
  1 | const a = 1;
> 2 | const b = a;
    |           ^
  3 | const c = b;
  hint: write c
  a.ts:1:7 - the first one
  > 1 | const a = 1;
      |       ^
    2 | const b = a;

1 error in 1 file
`,
    );
  });

  test.each([
    ["tabs", "\tx(\ty);", 5, "> 1 |     x(    y);", "    |           ^"],
    ["wide characters", 'f("日本", x);', 9, '> 1 | f("日本", x);', "    |           ^"],
    ["emoji of several code points", 'f("👩‍👩‍👧", x);', 15, '> 1 | f("👩‍👩‍👧", x);', "    |         ^"],
    ["combining marks", 'f("e\u0301", x);', 9, '> 1 | f("e\u0301", x);', "    |        ^"],
  ])("its caret stands below the column after %s", (_title, text, column, shown, caret) => {
    const lines = formatDiagnostics([diagnostic(place("w.ts", text, 1, column))], { directory }).split("\n");
    expect(lines.slice(1, 3)).toEqual([shown, caret]);
  });

  test("line numbers are aligned, the last line has none after it, and empty lines around are left out", () => {
    const text = `${"\n".repeat(8)}nine\nten`;
    expect(
      formatDiagnostics([diagnostic(place("n.ts", text, 10, 1))], { directory })
        .split("\n")
        .slice(1, 4),
    ).toEqual(["   9 | nine", "> 10 | ten", "     | ^"]);
    expect(formatDiagnostics([diagnostic(place("n.ts", text, 9, 1))], { directory }).split("\n")[1]).toBe(
      ">  9 | nine",
    );
  });

  test("a terminal's control characters in a source are not sent to it", () => {
    const shown = formatDiagnostics([diagnostic(place("c.ts", "x = '\u001b[2J';\n", 1, 1))], { directory });
    expect(shown).not.toContain("\u001b");
  });

  test("a long line is cut around the place", () => {
    const text = `${"a".repeat(5000)}HERE${"b".repeat(5000)}`;
    const [, line = "", caret = ""] = formatDiagnostics([diagnostic(place("l.ts", text, 1, 5001))], {
      directory,
    }).split("\n");
    expect(line.length).toBeLessThan(200);
    expect(line.slice(caret.indexOf("^"), caret.indexOf("^") + 4)).toBe("HERE");
  });

  test("needs neither a place nor a file that can be read", () => {
    expect(formatDiagnostics([diagnostic(undefined)], { directory })).toBe("error exception: It is wrong\n\n1 error\n");
    const gone = { file: join(directory, "gone.ts"), line: 3, column: 1 };
    expect(formatDiagnostics([diagnostic(gone)], { directory })).toContain(
      "gone.ts:3:1 - error exception: It is wrong\n\n",
    );
    expect(formatDiagnostics([diagnostic({ ...gone, file: "/elsewhere/x.ts" })], { directory })).toContain(
      "/elsewhere/x.ts:3:1",
    );
  });

  // seen to show all of them
  test.each(["secret-in-the-open", "secret-name-invalid", "secret-not-encrypted", "secrets-file-invalid"] as const)(
    "the lines of %s, which may hold the secret, are not shown",
    (code) => {
      const position = place("s.yml", "password: hunter2\n", 1, 1);
      const found = diagnostic(position, { code, hint: "encrypt it", related: [{ message: "as here", position }] });
      expect(formatDiagnostics([found], { directory })).toBe(
        `s.yml:1:1 - error ${code}: It is wrong\n  hint: encrypt it\n  s.yml:1:1 - as here\n\n1 error in 1 file\n`,
      );
    },
  );

  test("nor does another finding at these lines show them", () => {
    const position = place("t.ts", "one\ntwo\npassword: hunter2\nfour\nfive\n", 3, 1);
    const at = (line: number) => diagnostic({ ...position, line }, { code: "TS2322" });
    const found = [1, 2, 3, 4, 5].map(at);
    expect(formatDiagnostics(found, { directory })).toContain("hunter2");
    // seen to show them at lines 2, 3 and 4
    const shown = formatDiagnostics([...found, diagnostic(position, { code: "secret-in-the-open" })], { directory });
    expect(shown).not.toContain("hunter2");
    expect(shown.match(/^> \d \| .*$/gm)).toEqual(["> 1 | one", "> 5 | five"]);
  });

  test("colours change nothing but colours", () => {
    const found = [
      diagnostic(place("a.ts", "const a = 1;\n", 1, 7), { hint: "write b" }),
      diagnostic(undefined, { severity: "warning" }),
    ];
    const plain = formatDiagnostics(found, { directory });
    const colored = formatDiagnostics(found, { directory, color: true });
    expect(colored).not.toBe(plain);
    expect(stripVTControlCharacters(colored)).toBe(plain);
    expect(plain.endsWith("\n1 error and 1 warning in 1 file\n")).toBe(true);
  });

  test("no findings make no text", () => {
    expect(formatDiagnostics([])).toBe("");
  });
});

test("a finding for a program has a flat, stable shape", () => {
  const position = { file: "/p/a.ts", line: 2, column: 3 };
  expect(
    jsonDiagnostics([
      diagnostic(position, { hint: "write b", related: [{ message: "first", position }] }),
      diagnostic(undefined, { severity: "warning" }),
    ]),
  ).toEqual([
    {
      file: "/p/a.ts",
      line: 2,
      column: 3,
      code: "exception",
      severity: "error",
      message: "It is wrong",
      hint: "write b",
      related: [{ message: "first", file: "/p/a.ts", line: 2, column: 3 }],
    },
    { code: "exception", severity: "warning", message: "It is wrong", related: [] },
  ]);
});
