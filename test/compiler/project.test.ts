import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { findProject } from "../../src/compiler/index.js";
import { scratchFolder } from "../support/scratch.js";
import { writeFiles } from "../support/writeFiles.js";

const folder = scratchFolder();

function write(path: string, text: string): void {
  writeFiles(folder, [[path, text]]);
}

test("a project is found from any folder below it, with the usual names", () => {
  write("plain/package.json", "{}");
  write("plain/tsconfig.json", "{}");
  write("plain/dsl/index.ts", "");
  write("plain/dsl/roles/web/notes.txt", "");
  const root = join(folder, "plain");
  const project = {
    root,
    entry: join(root, "dsl/index.ts"),
    tsconfig: join(root, "tsconfig.json"),
    out: join(root, "out"),
    secrets: join(root, "dsl/secrets.yml"),
  };
  expect(findProject(root)).toEqual(project);
  expect(findProject(join(root, "dsl/roles/web"))).toEqual(project);
});

test("package.json names the entry and the output folder; the option comes before it and is relative to the folder", () => {
  write("named/package.json", '{ "paq": { "entry": "infrastructure/main.ts", "out": "../ansible" } }');
  write("named/infrastructure/tsconfig.json", "{}");
  write("named/tsconfig.json", "{}");
  write("named/infrastructure/main.ts", "");
  const root = join(folder, "named");
  expect(findProject(root)).toEqual({
    root,
    entry: join(root, "infrastructure/main.ts"),
    tsconfig: join(root, "infrastructure/tsconfig.json"),
    out: join(folder, "ansible"),
    secrets: join(root, "infrastructure/secrets.yml"),
  });
  expect(findProject(join(root, "infrastructure"), { out: "build" }).out).toBe(join(root, "infrastructure/build"));
});

test.each([
  ["is no object", '{ "paq": "dsl" }', '"paq"'],
  ["has an unknown key", '{ "paq": { "entries": "x" } }', '"paq".entries'],
  ["has a path that is none", '{ "paq": { "out": 3 } }', '"paq".out'],
  ["is no JSON", "{", "not valid JSON"],
])("settings are refused when what package.json says %s", (title, text, part) => {
  write(`${title}/package.json`, text);
  expect(() => findProject(join(folder, title))).toThrow(part);
});
