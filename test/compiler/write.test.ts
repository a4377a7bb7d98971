import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Compilation, compareOutput, type Project, writeOutput } from "../../src/compiler/index.js";
import { formatManifest, hash } from "../../src/compiler/write/manifest.js";
import { UserError } from "../../src/model/diagnostic.js";
import { scratchFolder } from "../support/scratch.js";
import { writeFiles } from "../support/writeFiles.js";

const root = join(import.meta.dirname, "../..");
const folder = scratchFolder();
let count = 0;

type Tree = Readonly<Record<string, string>>;

function emptyProject(): Project {
  const base = join(folder, String(++count));
  mkdirSync(base);
  return {
    root: base,
    entry: join(base, "index.ts"),
    tsconfig: join(base, "tsconfig.json"),
    out: join(base, "out"),
    secrets: join(base, "secrets.yml"),
  };
}

function compilation(files: Tree): Compilation {
  return { files: new Map(Object.entries(files)), diagnostics: [], sourceMap: {} };
}

/** All files below a folder, without paq's list of them. */
function treeOf(directory: string, prefix = ""): Record<string, string> {
  if (!existsSync(directory)) return {};
  return Object.assign(
    {},
    ...readdirSync(directory, { withFileTypes: true }).map((entry) => {
      const path = prefix + entry.name;
      if (entry.isDirectory()) return treeOf(join(directory, entry.name), `${path}/`);
      return path === ".paq-manifest.json" ? {} : { [path]: readFileSync(join(directory, entry.name), "utf8") };
    }),
  );
}

function put(project: Project, path: string, text: string): void {
  writeFiles(project.out, [[path, text]]);
}

async function refusal(project: Project, files: Tree, force = false): Promise<UserError> {
  const error = await writeOutput(project, compilation(files), { force }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error(`expected a refusal, and not ${String(error)}`);
  return error;
}

describe("writing", () => {
  test("makes the files, says which, and touches nothing the second time", async () => {
    const project = emptyProject();
    const files = { "site.yml": "---\n", "roles/web/tasks/main.yml": "---\n- a\n" };
    expect(await writeOutput(project, compilation(files))).toMatchObject({
      written: ["roles/web/tasks/main.yml", "site.yml"],
      removed: [],
    });
    expect(treeOf(project.out)).toEqual(files);
    const before = statSync(join(project.out, ".paq-manifest.json"), { bigint: true });
    expect(await writeOutput(project, compilation(files))).toMatchObject({ written: [], removed: [] });
    expect(statSync(join(project.out, ".paq-manifest.json"), { bigint: true })).toMatchObject({
      mtimeNs: before.mtimeNs,
      ino: before.ino,
    });
  });

  test("leaves files that stay the same untouched, and removes those that are no more with their folders", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1", "b/c/d": "2", "b/e": "3" }));
    const before = lstatSync(join(project.out, "a"), { bigint: true });
    expect(await writeOutput(project, compilation({ a: "1", "b/e": "4" }))).toMatchObject({
      written: ["b/e"],
      removed: ["b/c/d"],
    });
    expect(lstatSync(join(project.out, "a"), { bigint: true })).toMatchObject({
      ino: before.ino,
      mtimeNs: before.mtimeNs,
    });
    expect(existsSync(join(project.out, "b/c"))).toBe(false);
  });

  test("keeps files of the user's, and the folders that they are in", async () => {
    const project = emptyProject();
    put(project, ".git/config", "git");
    await writeOutput(project, compilation({ "roles/a/main.yml": "1" }));
    put(project, "roles/a/NOTES", "mine");
    await writeOutput(project, compilation({ "site.yml": "2" }));
    expect(treeOf(project.out)).toEqual({ ".git/config": "git", "roles/a/NOTES": "mine", "site.yml": "2" });
  });

  test("sets the mode 0644, whatever the umask, and sets it again", async () => {
    const project = emptyProject();
    const old = process.umask(0o077);
    try {
      await writeOutput(project, compilation({ a: "1" }));
    } finally {
      process.umask(old);
    }
    const modeOf = (path: string): number => statSync(join(project.out, path)).mode & 0o777;
    expect([modeOf("a"), modeOf(".paq-manifest.json")]).toEqual([0o644, 0o644]);
    chmodSync(join(project.out, "a"), 0o755);
    expect(await writeOutput(project, compilation({ a: "1" }))).toMatchObject({ written: ["a"] });
    expect(modeOf("a")).toBe(0o644);
  });

  test("takes bytes as they are", async () => {
    const project = emptyProject();
    const bytes = Uint8Array.from({ length: 256 }, (_, value) => value);
    await writeOutput(project, { ...compilation({}), files: new Map([["x.bin", bytes]]) });
    expect(new Uint8Array(readFileSync(join(project.out, "x.bin")))).toEqual(bytes);
  });

  test("lists the files with their hashes, sorted", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ b: "", a: "" }));
    const empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    expect(readFileSync(join(project.out, ".paq-manifest.json"), "utf8")).toBe(
      `{\n  "version": 1,\n  "files": {\n    "a": "${empty}",\n    "b": "${empty}"\n  }\n}\n`,
    );
  });

  test("a file becomes a folder and a folder a file", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1", "b/c/d": "2" }));
    await writeOutput(project, compilation({ "a/x": "3", b: "4" }));
    expect(treeOf(project.out)).toEqual({ "a/x": "3", b: "4" });
    await writeOutput(project, compilation({ a: "1", "b/c/d": "2" }));
    expect(treeOf(project.out)).toEqual({ a: "1", "b/c/d": "2" });
  });

  test.each(["/etc/x", "../x", "a/../../x", ".git/hooks/x", ".paq-manifest.json", "a//b", ""])(
    "never leaves the folder: %j",
    async (path) => {
      await expect(writeOutput(emptyProject(), compilation({ [path]: "" }))).rejects.toThrow(
        "is no path for a file of the output",
      );
    },
  );
});

describe("files edited by hand", () => {
  test("stop the build, each is named, and nothing is written", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1\n2\n3\n", b: "1", c: "1" }));
    put(project, "a", "1\nedited\n3\n");
    put(project, "c", "edited");
    const before = treeOf(project.out);
    const { diagnostic } = await refusal(project, { a: "1\n2\n4\n", b: "2" });
    expect(diagnostic).toMatchObject({
      code: "edited-by-hand",
      position: { file: join(project.out, "a"), line: 2, column: 1 },
      related: [{ position: { file: join(project.out, "c") } }],
    });
    expect(treeOf(project.out)).toEqual(before);
    await writeOutput(project, compilation({ a: "1\n2\n4\n", b: "2" }), { force: true });
    expect(treeOf(project.out)).toEqual({ a: "1\n2\n4\n", b: "2" });
  });

  test("an edit that is what the build would write is taken over; a file that was removed is made again", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1", b: "1" }));
    put(project, "a", "2");
    rmSync(join(project.out, "b"));
    expect(await writeOutput(project, compilation({ a: "2", b: "1" }))).toMatchObject({ written: ["b"] });
    expect(await compareOutput(project, compilation({ a: "2", b: "1" }))).toMatchObject({ written: [], removed: [] });
  });

  test("an orphan that was edited is not removed without being told to", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1" }));
    put(project, "a", "edited");
    expect((await refusal(project, {})).diagnostic.code).toBe("edited-by-hand");
    await writeOutput(project, compilation({}), { force: true });
    expect(treeOf(project.out)).toEqual({});
  });
});

describe("what stands in the way", () => {
  test("a file that is not paq's", async () => {
    const project = emptyProject();
    put(project, "a", "mine");
    expect((await refusal(project, { a: "1" })).diagnostic.code).toBe("in-the-way");
    expect(treeOf(project.out)).toEqual({ a: "mine" });
    await writeOutput(project, compilation({ a: "1" }), { force: true });
    expect(treeOf(project.out)).toEqual({ a: "1" });
  });

  test("a folder with files of the user's, and a file where a folder has to be: even with force", async () => {
    const project = emptyProject();
    put(project, "a/mine", "1");
    put(project, "b", "2");
    expect((await refusal(project, { a: "1" }, true)).diagnostic.code).toBe("in-the-way");
    expect((await refusal(project, { "b/c/d": "1" }, true)).diagnostic.code).toBe("in-the-way");
    expect(treeOf(project.out)).toEqual({ "a/mine": "1", b: "2" });
  });

  test("a link: nothing is written through it", async () => {
    const project = emptyProject();
    const other = join(project.root, "other");
    mkdirSync(other);
    writeFileSync(join(other, "x"), "mine");
    mkdirSync(project.out);
    symlinkSync(other, join(project.out, "roles"));
    symlinkSync(join(other, "x"), join(project.out, "x"));
    expect((await refusal(project, { "roles/y": "1" }, true)).diagnostic.code).toBe("in-the-way");
    expect((await refusal(project, { x: "1" })).diagnostic.code).toBe("in-the-way");
    await writeOutput(project, compilation({ x: "1" }), { force: true });
    expect(treeOf(other)).toEqual({ x: "mine" });
    expect(lstatSync(join(project.out, "x")).isFile()).toBe(true);
  });
});

describe("the list of files", () => {
  test("when it can't be read, the build stops; force writes it anew", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1" }));
    put(project, ".paq-manifest.json", "<<<<<<< HEAD\n");
    expect((await refusal(project, { a: "2" })).diagnostic.code).toBe("invalid-manifest");
    await writeOutput(project, compilation({ a: "2" }), { force: true });
    expect(await compareOutput(project, compilation({ a: "2" }))).toMatchObject({ written: [], removed: [] });
  });

  test("never makes paq remove what is outside of the folder", async () => {
    const project = emptyProject();
    writeFileSync(join(project.root, "precious"), "1");
    put(project, ".paq-manifest.json", JSON.stringify({ version: 1, files: { "../precious": "x" } }));
    expect((await refusal(project, {})).diagnostic.code).toBe("invalid-manifest");
  });
});

describe("comparing", () => {
  test("tells what a write would do with the contents, and does nothing", async () => {
    const project = emptyProject();
    await writeOutput(project, compilation({ a: "1", b: "1", c: "1" }));
    put(project, "c", "edited");
    const before = treeOf(project.out);
    const { written, removed, changes } = await compareOutput(project, compilation({ a: "2", c: "1", d: "new" }));
    expect({ written, removed }).toEqual({ written: ["a", "c", "d"], removed: ["b"] });
    expect(
      changes.map(({ path, kind, before, after }) => [path, kind, before && Buffer.from(before).toString(), after]),
    ).toEqual([
      ["a", "changed", "1", "2"],
      ["c", "changed", "edited", "1"],
      ["d", "added", undefined, "new"],
      ["b", "removed", "1", undefined],
    ]);
    expect(treeOf(project.out)).toEqual(before);
  });

  // seen to find no difference
  test("files whose place something else has taken are not there", async () => {
    const project = emptyProject();
    const files = { "a/x": "1", b: "1", c: "1", d: "1" };
    await writeOutput(project, compilation(files));
    for (const path of ["a", "b", "c", "d"]) rmSync(join(project.out, path), { recursive: true });
    symlinkSync("/nonexistent", join(project.out, "a"));
    put(project, "b/mine", "mine");
    symlinkSync("c", join(project.out, "c"));
    expect((await compareOutput(project, compilation(files))).written).toEqual(["a/x", "b", "c", "d"]);
    rmSync(join(project.out, "a"));
    const other = join(project.root, "other");
    mkdirSync(other);
    writeFileSync(join(other, "x"), "1");
    symlinkSync(other, join(project.out, "a"));
    expect((await compareOutput(project, compilation(files))).written).toContain("a/x");
  });

  test("a folder that was never written is not made, and a missing list is a difference", async () => {
    const project = emptyProject();
    expect(await compareOutput(project, compilation({ a: "1" }))).toMatchObject({ written: ["a"] });
    expect(existsSync(project.out)).toBe(false);
    put(project, "a", "1");
    expect(await compareOutput(project, compilation({ a: "1" }))).toMatchObject({ written: [".paq-manifest.json"] });
  });
});

const name = fc.constantFrom("a", "b", "c", "d");
const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
/** Trees in which no file is a folder, too. */
const tree = fc
  .dictionary(path, fc.constantFrom("1\n", "2\n", "3\n"), { maxKeys: 6 })
  .map((files) =>
    Object.fromEntries(
      Object.entries(files).filter(([key]) => !Object.keys(files).some((other) => key.startsWith(`${other}/`))),
    ),
  );

describe("a write that is interrupted", () => {
  /** @returns whether the write has come to its end */
  function attempt(project: Project, files: Tree, calls: number, end: "kill" | "fail" = "kill"): boolean {
    const program = join(import.meta.dirname, "write/killed.mjs");
    const child = spawnSync(process.execPath, [
      program,
      join(root, "dist/compiler"),
      project.out,
      end,
      String(calls),
      JSON.stringify(files),
    ]);
    if (child.signal !== "SIGKILL" && child.status !== 0 && child.status !== 28)
      throw new Error(child.stderr.toString());
    return child.status === 0;
  }

  test.each(["kill", "fail"] as const)(
    "at any of its system calls, by a %s, leaves the old tree or one that the next write makes whole",
    async (end) => {
      const old = { a: "old", "b/c": "old", same: "1", "gone/x": "old" };
      const next = { a: "new", "b/c/d": "new", same: "1", e: "new" };
      const seen = new Set<string>();
      for (let calls = 0; ; calls++) {
        const project = emptyProject();
        await writeOutput(project, compilation(old));
        put(project, "mine", "mine");
        const isDone = attempt(project, next, calls, end);
        const { written, removed } = await recoverAndCompare(project, old);
        const { mine, ...found } = treeOf(project.out);
        expect(mine).toBe("mine");
        expect([old, next]).toContainEqual(found);
        seen.add(written.length + removed.length === 0 ? "old" : "new");
        if (isDone) break;
      }
      expect(seen).toEqual(new Set(["old", "new"]));
    },
    120_000,
  );

  /** Lets a write recover and stop: it meets a file that is in its way. */
  async function recoverAndCompare(project: Project, files: Tree) {
    put(project, "obstacle", "mine");
    expect((await refusal(project, { ...files, obstacle: "1" })).diagnostic.code).toBe("in-the-way");
    rmSync(join(project.out, "obstacle"));
    expect(existsSync(join(project.out, ".paq-staging"))).toBe(false);
    return compareOutput(project, compilation(files));
  }

  test("at a random moment, between random trees", async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, fc.nat(30), async (old, next, calls) => {
        const project = emptyProject();
        await writeOutput(project, compilation(old));
        attempt(project, next, calls);
        await recoverAndCompare(project, old);
        expect([old, next]).toContainEqual(treeOf(project.out));
        await writeOutput(project, compilation(next));
        expect(treeOf(project.out)).toEqual(next);
        expect(await compareOutput(project, compilation(next))).toMatchObject({ written: [], removed: [] });
      }),
      { numRuns: 40 },
    );
  }, 300_000);

  test("keeps what the user has edited between the interruption and the next write", async () => {
    const old = { a: "old", b: "old" };
    for (let calls = 0; ; calls++) {
      const project = emptyProject();
      await writeOutput(project, compilation(old));
      if (attempt(project, { a: "new" }, calls)) break;
      if (!existsSync(join(project.out, ".paq-staging/journal.json"))) continue;
      put(project, "a", "edited");
      put(project, "b", "edited");
      await writeOutput(project, compilation({ a: "new" })).catch(() => undefined);
      expect(treeOf(project.out)).toMatchObject({ a: "edited", b: "edited" });
    }
  }, 120_000);
});

describe("what is put in the way of an interrupted write", () => {
  // Each was seen to end every later write with an error of the system.
  test.each([
    ["a file where a folder has to be", "a", "a/b"],
    ["a folder where a file has to be", "a/b", "a"],
  ])("is kept, and the next write tells: %s", async (_what, mine, path) => {
    const project = emptyProject();
    put(project, ".paq-staging/0", "new");
    put(project, ".paq-staging/manifest.json", formatManifest(new Map([[path, hash("new")]])));
    put(
      project,
      ".paq-staging/journal.json",
      JSON.stringify({ removals: [], writes: [{ path, number: 0, after: hash("new") }] }),
    );
    put(project, mine, "mine");
    expect((await refusal(project, { [path]: "new" })).diagnostic.code).toBe("in-the-way");
    expect(treeOf(project.out)).toEqual({ [mine]: "mine" });
  });
});

describe("any two trees", () => {
  test("the second write leaves exactly the second tree, and the user's files", async () => {
    await fc.assert(
      fc.asyncProperty(tree, tree, async (old, next) => {
        const project = emptyProject();
        put(project, "notes/mine", "mine");
        await writeOutput(project, compilation(old));
        expect(treeOf(project.out)).toEqual({ ...old, "notes/mine": "mine" });
        await writeOutput(project, compilation(next));
        expect(treeOf(project.out)).toEqual({ ...next, "notes/mine": "mine" });
      }),
      { numRuns: 200 },
    );
  });
});

test("a signal that comes while paq writes waits for the end of it", () => {
  const project = emptyProject();
  const files = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`f${index}`, "x"]));
  const code = `
    import { writeOutput } from ${JSON.stringify(join(root, "dist/compiler/write/index.js"))};
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { renameSync } = fs;
    let count = 0;
    fs.renameSync = (...args) => {
      if (++count === 100) process.kill(process.pid, "SIGINT");
      renameSync(...args);
    };
    syncBuiltinESMExports();
    const files = new Map(Object.entries(${JSON.stringify(files)}));
    await writeOutput({ out: ${JSON.stringify(project.out)} }, { files, diagnostics: [], sourceMap: {} });
    await new Promise((fulfil) => setTimeout(fulfil, 5000));
  `;
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", code]);
  expect(child.signal).toBe("SIGINT");
  expect(treeOf(project.out)).toEqual(files);
});

test("two writes at a time come one after the other", async () => {
  const project = emptyProject();
  const writes = [..."abcdef"].map((letter) => writeOutput(project, compilation({ [letter]: letter, shared: letter })));
  await Promise.all(writes);
  const found = treeOf(project.out);
  expect(Object.keys(found)).toHaveLength(2);
  expect(Object.values(found)[0]).toBe(Object.values(found)[1]);
});
