import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parseDocument } from "yaml";
import { type Compilation, compile, type Project, sourceMapFile } from "../../src/compiler/index.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";
import { writeFiles } from "../support/writeFiles.js";

const fixtures = join(repository, "fixtures/projects");
const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "tsconfig.json")));

function projectIn(folder: string): Project {
  return {
    root: folder,
    entry: join(folder, "dsl/index.ts"),
    tsconfig: join(folder, "tsconfig.json"),
    out: join(folder, "expected"),
    secrets: join(folder, "dsl/secrets.yml"),
  };
}

async function build(folder: string): Promise<Compilation> {
  const compilation = await compile(projectIn(folder), { cache: false });
  expect(compilation.diagnostics).toEqual([]);
  return compilation;
}

function textOf(content: string | Uint8Array | undefined): string | undefined {
  return content === undefined ? undefined : Buffer.from(content as Uint8Array).toString("utf8");
}

function texts(compilation: Compilation): Record<string, string | undefined> {
  return Object.fromEntries([...compilation.files].sort().map(([path, content]) => [path, textOf(content)]));
}

/** Writes what a project makes where it is compared with the next time: with UPDATE_FIXTURES=1. */
function update(folder: string, { files }: Compilation): void {
  rmSync(join(folder, "expected"), { recursive: true, force: true });
  writeFiles(join(folder, "expected"), files);
}

function expected(folder: string): Record<string, string> {
  const root = join(folder, "expected");
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(root.length + 1), readFileSync(path, "utf8")] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe("whole projects", () => {
  test.each(names)("%s becomes what is expected, byte for byte, and the same again", async (name) => {
    const folder = join(fixtures, name);
    const compilation = await build(folder);
    if (process.env.UPDATE_FIXTURES === "1") update(folder, compilation);
    expect(texts(compilation)).toEqual(expected(folder));
    expect(texts(await build(folder))).toEqual(texts(compilation));
  });
});

describe("a task that is added", () => {
  const scratch = scratchFolder();
  let before: Record<string, string | undefined>;
  let after: Record<string, string | undefined>;

  beforeAll(async () => {
    cpSync(join(repository, "fixtures/projects/roles/dsl"), join(scratch, "dsl"), { recursive: true });
    writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(scratch, "tsconfig.json"),
      JSON.stringify({ extends: join(fixtures, "tsconfig.base.json"), include: ["dsl"] }),
    );
    mkdirSync(join(scratch, "node_modules"));
    symlinkSync(repository, join(scratch, "node_modules/paq"));
    before = texts(await build(scratch));
    const path = join(scratch, "dsl/base.ts");
    const marker = '      folders.import("Create the folders"';
    const source = readFileSync(path, "utf8");
    expect(source).toContain(marker);
    writeFileSync(
      path,
      source.replace(
        marker,
        `      file("Create one more", { path: "/srv/more", state: "directory", mode: "0755" }),\n${marker}`,
      ),
    );
    after = texts(await build(scratch));
  });

  test("changes its own file alone, beside the source map", () => {
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed).toEqual([sourceMapFile, "roles/base/tasks/main.yml"]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test("changes its own lines alone", () => {
    const added =
      '- name: Create one more\n  ansible.builtin.file:\n    path: /srv/more\n    state: directory\n    mode: "0755"\n\n';
    expect(after["roles/base/tasks/main.yml"]).toContain(added);
    expect(after["roles/base/tasks/main.yml"]?.replace(added, "")).toBe(before["roles/base/tasks/main.yml"]);
  });
});

describe("every keyword that ansible-doc knows", () => {
  const keywords = JSON.parse(readFileSync(join(import.meta.dirname, "data/keywords.json"), "utf8")) as Record<
    string,
    readonly string[]
  >;
  /** Keywords that are written by other means than their own name in the language, and how. */
  const otherwise: Readonly<Record<string, string>> = {
    action: "a module is a function, and is written under its own name",
    args: "arguments are the function's second parameter; args appears beside a module's free form",
    "name of a Role": "the role that is used is written as role",
  };

  const plays: Record<string, unknown>[] = [];
  const seen: Record<string, Set<string>> = {
    Play: new Set(),
    Role: new Set(),
    Block: new Set(),
    Task: new Set(),
    Handler: new Set(),
  };
  const note = (what: string, entry: object) => {
    for (const key of Object.keys(entry)) seen[what]?.add(key);
  };
  const visit = (what: string, tasks: unknown) => {
    for (const task of (tasks ?? []) as Record<string, unknown>[]) {
      note("block" in task ? "Block" : what, task);
      for (const inner of ["block", "rescue", "always"]) visit(what, task[inner]);
    }
  };

  beforeAll(() => {
    const folder = join(fixtures, "keywords/expected");
    for (const file of ["keywords.yml", "all.yml"])
      plays.push(
        ...(parseDocument(readFileSync(join(folder, file), "utf8"), { logLevel: "silent" }).toJS() as typeof plays),
      );
    for (const play of plays) {
      note("Play", play);
      for (const section of ["pre_tasks", "tasks", "post_tasks"]) visit("Task", play[section]);
      visit("Handler", play.handlers);
      for (const role of (play.roles ?? []) as object[]) note("Role", role);
    }
  });

  test.each(Object.entries(keywords))("%s", (name, places) => {
    if (name in otherwise) return;
    const missing = places.filter((place) => !seen[place]?.has(name) && !(`${name} of a ${place}` in otherwise));
    expect({ name, missing }).toEqual({ name, missing: [] });
  });
});
