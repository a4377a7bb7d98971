import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { type EvaluateOptions, Evaluator } from "../../../src/compiler/evaluate/index.js";
import type { Diagnostic } from "../../../src/model/diagnostic.js";
import { scratchFolder } from "../../support/scratch.js";
import { writeFiles } from "../../support/writeFiles.js";

const folder = scratchFolder();
let count = 0;

const ending = '\nimport { project } from "paq";\nexport default project({ playbooks: [] });\n';

/** Evaluates files. What they want to tell, they throw: `check(value)` makes an exception of it. */
async function evaluate(
  files: Readonly<Record<string, string>>,
  options: EvaluateOptions = {},
): Promise<readonly Diagnostic[]> {
  const root = join(folder, String(++count));
  const all = {
    "tsconfig.json": '{ "compilerOptions": { "paths": { "@lib/*": ["./lib/*"] } } }',
    "package.json": '{ "type": "module" }',
    ...files,
  };
  writeFiles(root, Object.entries(all));
  const project = {
    root,
    entry: join(root, "index.ts"),
    tsconfig: join(root, "tsconfig.json"),
    out: join(root, "out"),
    secrets: join(root, "secrets.yml"),
  };
  const { diagnostics } = await new Evaluator(project).evaluate(options);
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    ...(diagnostic.position && {
      position: { ...diagnostic.position, file: diagnostic.position.file.replace(`${root}/`, "") },
    }),
    ...(diagnostic.related && {
      related: diagnostic.related.map(({ message, position }) => ({
        message,
        position: { ...position, file: position.file.replace(`${root}/`, "") },
      })),
    }),
  }));
}

const brief = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(
    ({ code, message, position }) => `${position?.file}:${position?.line}:${position?.column} ${code}: ${message}`,
  );

/** The value that an expression has in an evaluated module. */
async function evaluated(
  expression: string,
  files: Readonly<Record<string, string>> = {},
  imports = "",
): Promise<unknown> {
  const [diagnostic] = await evaluate({
    ...files,
    "index.ts": `${imports}\nthrow new Error("value " + JSON.stringify(${expression}));`,
  });
  const found = /^Error: value (.*)$/s.exec(diagnostic?.message ?? "")?.[1];
  if (found === undefined) throw new Error(JSON.stringify(diagnostic));
  return JSON.parse(found);
}

describe("what can be imported", () => {
  test("a good project has no findings", async () => {
    expect(await evaluate({ "index.ts": ending })).toEqual([]);
  });

  test("TypeScript by the name of what it compiles to, JavaScript, JSON, paths of the tsconfig, node's modules and packages", async () => {
    const files = {
      "a.ts": "export enum Port { Http = 80 }\nexport class Box { constructor(readonly value: number) {} }",
      "b.js": "export const b = 'b';",
      "c.json": '{ "c": [1] }',
      "lib/d.ts": "export const d = 'd';",
      "node_modules/plain/package.json": '{ "name": "plain", "version": "1.0.0", "exports": "./index.cjs" }',
      "node_modules/plain/index.cjs": "exports.plain = 'plain';",
      "node_modules/typed/package.json": '{ "name": "typed", "type": "module", "exports": { "import": "./index.ts" } }',
      "node_modules/typed/index.ts": "export const typed: string = import.meta.filename;",
    };
    const imports = `import { Box, Port } from "./a.js"; import { b } from "./b.js"; import c from "./c.json" with { type: "json" };
      import { d } from "@lib/d.js"; import { basename } from "node:path"; import fs from "fs"; import { plain } from "plain"; import { typed } from "typed";`;
    const expression =
      "[Port.Http, new Box(3).value, b, c, d, basename('/x/y'), typeof fs.readFileSync, plain, basename(typed)]";
    expect(await evaluated(expression, files, imports)).toEqual([
      80,
      3,
      "b",
      { c: [1] },
      "d",
      "y",
      "function",
      "plain",
      "index.ts",
    ]);
  });

  test("a module while another runs, and what it says about itself", async () => {
    const files = {
      "sub/a.ts":
        "export const { url, dirname, filename } = import.meta;\nexport const next = import.meta.resolve('../index.ts');",
    };
    const all = (await evaluated("await import('./sub/a.js').then((a) => ({ ...a }))", files)) as Record<
      string,
      string
    >;
    expect(all).toEqual({
      url: expect.stringMatching(/^file:.*\/sub\/a\.ts$/),
      dirname: expect.stringMatching(/\/sub$/),
      filename: expect.stringMatching(/\/sub\/a\.ts$/),
      next: expect.stringMatching(/^file:.*\/index\.ts$/),
    });
  });

  test("several modules at a time that share an import", async () => {
    const files = {
      "a.ts": "import './c.js';\nexport default 1;",
      "b.ts": "import './c.js';\nexport default 2;",
      "c.ts": "export {};",
    };
    const expression = "(await Promise.all([import('./a.js'), import('./b.js')])).map((module) => module.default)";
    expect(await evaluated(expression, files)).toEqual([1, 2]);
  });

  test("paq is the compiler's own, wherever it is imported", async () => {
    const files = { "a.ts": "export * as other from 'paq';" };
    expect(
      await evaluated(
        "other.project === project",
        files,
        "import { project } from 'paq'; import { other } from './a.js';",
      ),
    ).toBe(true);
  });
});

describe("mistakes are found at their place", () => {
  test("an exception below a library is shown at the project's line", async () => {
    const files = {
      "node_modules/strict/package.json": '{ "name": "strict", "type": "module", "exports": "./index.js" }',
      "node_modules/strict/index.js":
        "export function deep() { [1].forEach(() => { throw new TypeError('too deep'); }); }",
      "index.ts":
        'import { deep } from "strict";\ninterface Unused { x: 1 }\n\nfunction go(): void {\n  deep();\n}\ngo();',
    };
    expect(brief(await evaluate(files))).toEqual(["index.ts:5:3 exception: TypeError: too deep"]);
  });

  test("the causes of an exception are told with their places", async () => {
    const text =
      "function read(): void {\n  throw new Error('no file');\n}\ntry {\n  read();\n} catch (error) {\n  throw new Error('no hosts', { cause: error });\n}";
    expect(await evaluate({ "index.ts": text })).toMatchObject([
      {
        code: "exception",
        message: "Error: no hosts",
        position: { line: 7, column: 9 },
        related: [{ message: "caused by Error: no file", position: { file: "index.ts", line: 2, column: 9 } }],
      },
    ]);
  });

  test("what is thrown and is no error is told with its module", async () => {
    expect(brief(await evaluate({ "a.ts": "throw 'text';", "index.ts": 'import "./a.js";' }))).toEqual([
      'a.ts:1:1 exception: The project\'s code threw "text", which is no Error',
    ]);
  });

  test("a function that calls itself without end is an exception", async () => {
    const [diagnostic] = await evaluate({
      "index.ts": "\nfunction again(): number {\n  return again() + 1;\n}\nagain();",
    });
    expect(diagnostic).toMatchObject({
      code: "exception",
      hint: "a function calls itself and never stops",
      position: { line: 3 },
    });
  });

  test("syntax errors of TypeScript, JSON and of what node does not know yet", async () => {
    expect(brief(await evaluate({ "index.ts": "const é = 'é𝒳'; const x = ;" }))).toMatchObject([
      expect.stringMatching(/^index\.ts:1:28 syntax-error: /),
    ]);
    expect(
      brief(
        await evaluate({
          "index.ts": 'import a from "./a.json" with { type: "json" };\nconsole.log(a);',
          "a.json": '{\n  "a": ,\n}',
        }),
      ),
    ).toMatchObject([expect.stringMatching(/^a\.json:2:8 syntax-error: /)]);
    expect(brief(await evaluate({ "index.ts": "\nfunction f(x: number) {\n  @x class A {}\n}" }))).toMatchObject([
      expect.stringMatching(/^index\.ts:3:\d+ syntax-error: /),
    ]);
  });

  test("an import that leads nowhere, written in any way", async () => {
    expect(brief(await evaluate({ "index.ts": 'export * from "./nowhere.js";' }))).toMatchObject([
      'index.ts:1:15 module-not-found: Cannot find "./nowhere.js"',
    ]);
    expect(brief(await evaluate({ "index.ts": 'await import("left-pad");' }))).toMatchObject([
      'index.ts:1:14 module-not-found: Cannot find "left-pad"',
    ]);
    expect(brief(await evaluate({ "index.ts": 'import "paq/nothing";' }))).toMatchObject([
      'index.ts:1:8 module-not-found: Cannot find "paq/nothing"',
    ]);
    const [diagnostic] = await evaluate({ "index.ts": 'import { x } from "left-pad";\nconsole.log(x);' });
    expect(diagnostic?.hint).toBe("install it: npm install left-pad");
  });

  test("an export that does not exist, of a module, of paq, of a package", async () => {
    const text = 'import { port } from "./a.js";\nimport { nothing } from "paq";\nconsole.log(port, nothing);';
    expect(brief(await evaluate({ "a.ts": "export const port = 1;", "index.ts": text }))).toEqual([
      'index.ts:2:10 missing-export: "paq" exports no "nothing"',
    ]);
    const [diagnostic] = await evaluate({
      "a.ts": "export interface Port {}",
      "index.ts": 'export { Port } from "./a.js";',
    });
    expect(diagnostic).toMatchObject({
      code: "missing-export",
      hint: expect.stringContaining("type Port"),
      position: { line: 1, column: 10 },
    });
  });

  test("a promise that is rejected later, and one that throws in a timer", async () => {
    expect(brief(await evaluate({ "index.ts": `void Promise.reject(new Error("later"));${ending}` }))).toEqual([
      "index.ts:1:21 unhandled-rejection: Error: later",
    ]);
    expect(
      brief(
        await evaluate({
          "index.ts": 'setTimeout(() => {\n  throw new Error("late");\n}, 1);\nawait new Promise(() => {});',
        }),
      ),
    ).toEqual(["index.ts:2:9 exception: Error: late"]);
  });

  test("a promise that nobody waits for", async () => {
    const text = `async function fill(): Promise<void> {\n  await new Promise((fulfil) => setTimeout(fulfil, 50));\n}\n\nvoid fill();${ending}`;
    expect(await evaluate({ "index.ts": text })).toMatchObject([
      { code: "pending-promise", position: { file: "index.ts" } },
    ]);
  });

  test("a promise that settles in time is no mistake", async () => {
    const text = `async function fill(): Promise<number> {\n  await new Promise((fulfil) => setTimeout(fulfil, 5));\n  return 1;\n}\nvoid Promise.resolve().then(() => 1);\nawait fill();${ending}`;
    expect(await evaluate({ "index.ts": text })).toEqual([]);
  });

  test("a wait that timers keep alive ends with the time limit, at the line that waits", async () => {
    const text = "setInterval(() => undefined, 10);\n\nawait new Promise(() => {});";
    expect(brief(await evaluate({ "index.ts": text }, { timeout: 300 }))).toMatchObject([
      expect.stringMatching(/^index\.ts:3:\d+ pending-promise: /),
    ]);
  });

  test("a loop in a regular expression or in a library is stopped, too", async () => {
    const files = {
      "node_modules/busy/package.json": '{ "name": "busy", "type": "module", "exports": "./index.js" }',
      "node_modules/busy/index.js": "export function busy() { for (;;); }",
      "index.ts": 'import { busy } from "busy";\n\nbusy();',
    };
    expect(brief(await evaluate(files, { timeout: 300 }))).toMatchObject([
      expect.stringMatching(/^index\.ts:3:1 infinite-loop: /),
    ]);
    const text = '\nconsole.log(/(a+)+$/.test(`${"a".repeat(60)}b`));';
    expect(brief(await evaluate({ "index.ts": text }, { timeout: 300 }))).toMatchObject([
      expect.stringMatching(/^index\.ts:2:\d+ infinite-loop: /),
    ]);
  });

  test("a call into native code that does not come back is reported without a place", async () => {
    const text = 'import { execFileSync } from "node:child_process";\nexecFileSync("sleep", ["4"]);';
    expect(await evaluate({ "index.ts": text }, { timeout: 300 })).toMatchObject([{ code: "infinite-loop" }]);
  });

  test("memory outside of JavaScript's heap counts, too", async () => {
    const text = "const all: Uint8Array[] = [];\nfor (;;) all.push(Buffer.alloc(2 ** 24, 1));";
    expect(brief(await evaluate({ "index.ts": text }, { memory: 200 }))).toMatchObject([
      expect.stringMatching(/^index\.ts:2:\d+ out-of-memory: /),
    ]);
  });
});

test("an evaluation can be called off", async () => {
  const controller = new AbortController();
  const running = evaluate({ "index.ts": "for (;;);" }, { signal: controller.signal });
  setTimeout(() => controller.abort(), 200);
  await expect(running).rejects.toThrow("aborted");
});
