import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { parseOutput } from "../../src/compiler/check/command.js";
import { type Checker, createChecker, createSingleChecker, type Project } from "../../src/compiler/index.js";
import { scratchFolder } from "../support/scratch.js";
import { writeFiles } from "../support/writeFiles.js";

const folder = scratchFolder();

function write(path: string, text: string): string {
  writeFiles(folder, [[path, text]]);
  return join(folder, path);
}

const settings = {
  compilerOptions: { module: "nodenext", target: "es2023", lib: ["es2023"], types: [], strict: true },
  include: ["dsl"],
};

function projectIn(name: string): Project {
  const root = join(folder, name);
  write(`${name}/package.json`, '{ "type": "module" }');
  const tsconfig = write(`${name}/tsconfig.json`, JSON.stringify(settings));
  const entry = write(`${name}/dsl/index.ts`, 'import { port } from "./port.js";\n\nexport default { port };\n');
  write(`${name}/dsl/port.ts`, "export const port: number = 80;\n");
  return { root, entry, tsconfig, out: join(root, "out"), secrets: join(root, "dsl/secrets.yml") };
}

describe("what tsc prints", () => {
  test("becomes diagnostics, with the lines that explain one", () => {
    const output = [
      "dsl/a (1).ts(3,14): error TS2322: Type '{ x: number; }' is not assignable to type 'T'.",
      "  Types of property 'x' are incompatible.",
      "    Type 'number' is not assignable to type 'string'.",
      "error TS5083: Cannot read file '/x/tsconfig.json'.",
      "",
    ].join("\r\n");
    expect(parseOutput(output, "/p")).toEqual([
      {
        code: "TS2322",
        severity: "error",
        message:
          "Type '{ x: number; }' is not assignable to type 'T'.\n  Types of property 'x' are incompatible.\n    Type 'number' is not assignable to type 'string'.",
        position: { file: "/p/dsl/a (1).ts", line: 3, column: 14 },
      },
      { code: "TS5083", severity: "error", message: "Cannot read file '/x/tsconfig.json'." },
    ]);
  });
});

describe.each<[string, (project: Project) => Checker]>([
  ["a single check", createSingleChecker],
  ["a checker that is kept", createChecker],
])("%s", (name, create) => {
  const project = projectIn(name);
  const checker = create(project);
  afterAll(() => checker.close());
  const places = async (changed?: readonly string[]): Promise<string[]> =>
    (await checker.check(changed && { changed })).map(
      ({ code, position }) =>
        `${code} ${position?.file.slice(project.root.length + 1)}:${position?.line}:${position?.column}`,
    );

  test("finds nothing in a good project", async () => {
    expect(await places()).toEqual([]);
  });

  test("finds an error that an edit brings, and not after it is mended; columns count UTF-16 units", async () => {
    const file = write(`${name}/dsl/port.ts`, '/* 𝒳é */ export const port: number = "80";\n');
    expect(await places([file])).toEqual(["TS2322 dsl/port.ts:1:24"]);
    write(`${name}/dsl/port.ts`, "export const port: number = 80;\n");
    expect(await places([file])).toEqual([]);
  });

  // seen to find nothing
  test("tells when its settings leave out the entry, unless what is wrong with them is told already", async () => {
    const file = write(`${name}/tsconfig.json`, JSON.stringify({ ...settings, include: ["dsl/port.ts"] }));
    expect(await places([file])).toEqual(["unchecked-entry tsconfig.json:1:1"]);
    write(`${name}/tsconfig.json`, JSON.stringify({ ...settings, include: ["elsewhere"] }));
    // The server says it twice.
    expect([...new Set(await places([file]))]).toEqual([expect.stringMatching(/^TS18003 /)]);
    write(`${name}/tsconfig.json`, JSON.stringify(settings));
    expect(await places([file])).toEqual([]);
  });

  test("sees new files and removed ones, told or not told", async () => {
    const added = write(`${name}/dsl/added.ts`, "\nexport const name: string = 1;\n");
    expect(await places([added])).toEqual(["TS2322 dsl/added.ts:2:14"]);
    write(`${name}/dsl/added.ts`, "\n\nexport const name: string = 1;\n");
    expect(await places()).toEqual(["TS2322 dsl/added.ts:3:14"]);
    write(`${name}/dsl/added.ts`, 'export const name: string = "";\n');
    expect(await places([added])).toEqual([]);
  });

  test("sees a change of the settings", async () => {
    write(`${name}/dsl/loose.ts`, "export function first(list: string[]): string {\n  return list[0];\n}\n");
    expect(await places()).toEqual([]);
    const strict = { ...settings, compilerOptions: { ...settings.compilerOptions, noUncheckedIndexedAccess: true } };
    write(`${name}/tsconfig.json`, JSON.stringify(strict));
    expect(await places([project.tsconfig])).toEqual(["TS2322 dsl/loose.ts:2:3"]);
  });
});
