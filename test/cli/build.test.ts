import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { stagingFolder } from "../../src/compiler/outputPath.js";
import {
  initializedProject,
  install,
  paq,
  removeFolders,
  start,
  Terminal,
  temporaryFolder,
  times,
  tree,
} from "./support.js";

/** A project that has been built once; every test gets a copy. */
let built: string;
let cwd: string;
let inventory: string;
let out: string;

beforeAll(async () => {
  built = await initializedProject();
  await paq(["build"], { cwd: built });
  await rm(join(built, "node_modules"), { recursive: true });
});
beforeEach(async () => {
  cwd = await temporaryFolder();
  await cp(built, cwd, { recursive: true, preserveTimestamps: true });
  await install(cwd);
  inventory = join(cwd, "dsl/inventory.ts");
  out = join(cwd, "out");
});
afterAll(removeFolders);

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to));
}

const rename = () => edit(inventory, "The second machine", "Another heading");
const breakTypes = () => edit(inventory, 'heading: "The second machine"', "heading: 2");

describe("paq build", () => {
  test("writes only what changes: 0", async () => {
    const before = await times(out);
    await rename();
    const { exitCode, stdout, stderr } = await paq(["build"], { cwd });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/out\/: wrote \d+ of \d+ files/);
    const after = await times(out);
    const touched = Object.keys(after).filter((file) => after[file] !== before[file] && !file.startsWith(".paq"));
    expect(touched).toEqual(["host_vars/web2/web_server.yml"]);
  });

  test("writes nothing where nothing changes", async () => {
    const before = await times(out);
    expect((await paq(["build"], { cwd })).stdout).toContain("is current");
    expect(await times(out)).toEqual(before);
  });

  test("works from any folder of the project", async () => {
    await rename();
    const { exitCode, stdout } = await paq(["build"], { cwd: join(cwd, "dsl/roles") });
    expect([exitCode, stdout.includes("../../out/")]).toEqual([0, true]);
  });

  test("a mistake is shown at its place, with exit code 1, and out/ is as it was", async () => {
    const before = await tree(out);
    await breakTypes();
    const { exitCode, stdout, stderr } = await paq(["build"], { cwd });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/dsl\/inventory\.ts:14:\d+/);
    expect(stderr).toContain("invalid-input");
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await tree(out)).toEqual(before);
  });

  test("--out writes elsewhere", async () => {
    const before = await times(out);
    const { exitCode } = await paq(["build", "--out", "elsewhere"], { cwd });
    expect(exitCode).toBe(0);
    expect(Object.keys(await tree(join(cwd, "elsewhere")))).toEqual(Object.keys(await tree(out)));
    expect(await times(out)).toEqual(before);
  });

  test("files edited by hand are not overwritten, but with --force", async () => {
    await edit(join(out, "site.yml"), "become: true", "become: false");
    const refused = await paq(["build"], { cwd });
    expect([refused.exitCode, refused.stderr.includes("site.yml"), refused.stderr.includes("--force")]).toEqual([
      1,
      true,
      true,
    ]);
    expect(await readFile(join(out, "site.yml"), "utf8")).toContain("become: false");
    expect((await paq(["build", "--force"], { cwd })).exitCode).toBe(0);
    expect(await tree(out)).toEqual(await tree(join(built, "out")));
  });

  // seen to fail with a call of python3 in the project
  test("needs neither Ansible nor Python, nor any other program of the system", async () => {
    await rm(out, { recursive: true });
    expect(await paq(["build"], { cwd, env: { PATH: join(cwd, "nothing") } })).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    expect(await tree(out)).toEqual(await tree(join(built, "out")));
  });

  test("--no-cache makes the same", async () => {
    await rm(out, { recursive: true });
    expect((await paq(["build", "--no-cache"], { cwd })).exitCode).toBe(0);
    expect(await tree(out)).toEqual(await tree(join(built, "out")));
  });
});

describe("paq build --check", () => {
  test("0 when out/ is current, 3 when it isn't; nothing is written", async () => {
    expect((await paq(["build", "--check"], { cwd })).exitCode).toBe(0);
    await rename();
    const before = await times(out);
    const { exitCode, stdout } = await paq(["build", "--check"], { cwd });
    expect(exitCode).toBe(3);
    expect(stdout).toContain("changed  out/host_vars/web2/web_server.yml");
    expect(await times(out)).toEqual(before);
  });

  test("3 when files are missing", async () => {
    await rm(join(out, "site.yml"));
    expect((await paq(["build", "--check"], { cwd })).exitCode).toBe(3);
    await rm(out, { recursive: true });
    expect((await paq(["build", "--check"], { cwd })).exitCode).toBe(3);
    expect(await tree(out)).toEqual({});
  });

  // seen to give 0, as `paq diff` did
  test("3 where something else has taken their place", async () => {
    await rm(join(out, "roles"), { recursive: true });
    await symlink("/nonexistent", join(out, "roles"));
    const { exitCode, stdout } = await paq(["build", "--check"], { cwd });
    expect([exitCode, stdout.includes("changed  out/roles/web_server/tasks/main.yml")]).toEqual([3, true]);
    const difference = await paq(["diff", "--exit-code"], { cwd });
    expect([difference.exitCode, difference.stdout.includes("+++ b/roles/web_server/tasks/main.yml")]).toEqual([
      3,
      true,
    ]);
    expect((await paq(["build"], { cwd })).stderr).toContain("in-the-way");
  });

  test("3 for a file edited by hand", async () => {
    await edit(join(out, "site.yml"), "become: true", "become: false");
    const { exitCode, stdout } = await paq(["build", "--check"], { cwd });
    expect([exitCode, stdout.includes("site.yml")]).toEqual([3, true]);
  });

  test("1 for a mistake", async () => {
    await breakTypes();
    expect((await paq(["build", "--check"], { cwd })).exitCode).toBe(1);
  });
});

describe("paq build --json prints one document and nothing else", () => {
  async function document(...args: string[]) {
    const { exitCode, stdout, stderr } = await paq(["build", "--json", ...args], { cwd });
    expect(stderr).toBe("");
    return { exitCode, document: JSON.parse(stdout) };
  }

  test("when there is nothing to do", async () => {
    expect(await document()).toEqual({
      exitCode: 0,
      document: {
        version: 1,
        out,
        status: "current",
        written: [],
        removed: [],
        files: expect.any(Number),
        diagnostics: [],
        duration: expect.any(Number),
      },
    });
  });

  test("when files are written, or would be", async () => {
    await rename();
    const written = expect.arrayContaining(["host_vars/web2/web_server.yml"]);
    expect(await document("--check")).toMatchObject({ exitCode: 3, document: { status: "outdated", written } });
    expect(await document()).toMatchObject({ exitCode: 0, document: { status: "written", written } });
  });

  // seen to come before the document, as far as it was the stream's last words
  test("when the project's code prints, which goes to standard error", async () => {
    const code = `
const { console, process } = globalThis as any;
console.log("one");
process.stdout.write("74776f0a", "hex", () => process.stdout.end("three\\n"));
`;
    await edit(inventory, "\n/** The machines", `${code}\n/** The machines`);
    const { exitCode, stdout, stderr } = await paq(["build", "--json"], { cwd });
    expect([exitCode, JSON.parse(stdout).status]).toEqual([0, "written"]);
    expect(stderr).toBe("one\ntwo\nthree\n");
  });

  test("when there are mistakes", async () => {
    await breakTypes();
    expect(await document()).toMatchObject({
      exitCode: 1,
      document: {
        status: "failed",
        written: [],
        diagnostics: expect.arrayContaining([
          expect.objectContaining({ code: "invalid-input", severity: "error", file: inventory, line: 14, column: 26 }),
        ]),
      },
    });
  });
});

describe("the machine", () => {
  test.each([
    ["a file where the folder should be", "package.json/out"],
    ["a place where no folder can be made", "/sys/paq/out"],
  ])("%s is an error that says so", async (_what, folder) => {
    const { exitCode, stdout, stderr } = await paq(["build", "--out", folder], { cwd });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("system-error");
    expect(stderr).not.toMatch(/bug|^\s+at /m);
  });

  // seen to be called a bug of paq's
  test("a link that leads nowhere in place of the folder is an error that says so", async () => {
    await rm(out, { recursive: true });
    await symlink("/nonexistent", out);
    const { exitCode, stderr } = await paq(["build"], { cwd });
    expect([exitCode, stderr.includes("system-error")]).toEqual([1, true]);
  });

  // seen to be called a bug of paq's, but by `paq build`
  test.each([[["build"]], [["diff"]], [["explain", "out/site.yml:1"]]])(
    "a link to itself in place of the folder is an error that says so: paq %j",
    async (args) => {
      await rm(out, { recursive: true });
      await symlink("out", out);
      const { exitCode, stdout, stderr } = await paq(args, { cwd });
      expect([exitCode, stdout]).toEqual([1, ""]);
      expect(stderr).toMatch(/system-error.*\/out\b.*link/s);
    },
  );

  // seen to be called a bug of paq's
  test.each([[["build"]], [["secret", "list"]]])(
    "a folder in place of the secrets file is an error that says so: paq %j",
    async (args) => {
      await mkdir(join(cwd, "dsl/secrets.yml"));
      const { exitCode, stderr } = await paq(args, { cwd });
      expect([exitCode, stderr.includes("secrets-file-invalid")]).toEqual([1, true]);
      expect(stderr).toContain(`${join(cwd, "dsl/secrets.yml")} can't be read: it is a folder`);
    },
  );

  /** Without root, nobody can make a disk that is full, and everything here is one's own. */
  const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

  testAsRoot("a full disk is an error that says so", async () => {
    const small = await temporaryFolder();
    await execa("mount", ["-t", "tmpfs", "-o", "size=32k", "tmpfs", small]);
    try {
      const { exitCode, stderr } = await paq(["build", "--out", join(small, "out")], { cwd });
      expect(exitCode).toBe(1);
      expect(stderr).toContain("the disk is full");
    } finally {
      await execa("umount", [small]);
    }
  });

  // mkdirSync(…, { recursive: true }) of node 20 never ends there, nor does a loop that takes each ENOENT for a race.
  test.each(["/proc/paq/out", "/proc"])("a file system that takes no folders is an error: %s", async (folder) => {
    const { exitCode, stderr } = await paq(["build", "--out", folder], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("there is no such file or folder");
  });

  testAsRoot("a folder of somebody else's is an error that says so", async () => {
    await chmod(cwd, 0o755);
    await rename();
    const nobody = 65534;
    const child = await execa(process.execPath, [join(cwd, "node_modules/paq/dist/bundle/cli/main.js"), "build"], {
      cwd,
      reject: false,
      uid: nobody,
      gid: nobody,
    });
    expect(child.exitCode).toBe(1);
    expect(child.stderr).toContain("permission denied");
    expect(child.stderr).toContain("out/ is as it was");
  });

  // seen to fail with "out/ is as it was"
  testAsRoot("a folder of somebody else's inside of out/ leaves it half-written, which is said", async () => {
    const old = await tree(out);
    await rename();
    await edit(join(cwd, "dsl/roles/webServer.ts"), "Install nginx", "Install the web server");
    const nobody = 65534;
    await execa("chown", ["-R", `${nobody}:${nobody}`, out]);
    await execa("chown", ["-R", "0:0", join(out, "roles")]);
    await chmod(cwd, 0o755);
    const child = await execa(process.execPath, [join(cwd, "node_modules/paq/dist/bundle/cli/main.js"), "build"], {
      cwd,
      reject: false,
      uid: nobody,
      gid: nobody,
    });
    expect(child.exitCode).toBe(1);
    expect(child.stderr).toMatch(/out\/roles\/\S+: permission denied/);
    expect(child.stderr).toMatch(/out\/ is half-written: .* completes it\n?$/);
    expect(await tree(out)).not.toEqual(old);
    await execa("chown", ["-R", "0:0", out]);
    expect((await paq(["build"], { cwd })).exitCode).toBe(0);
    expect((await paq(["build", "--check"], { cwd })).exitCode).toBe(0);
  });
});

describe("an interrupt", () => {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGKILL: undefined };

  test.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)(
    "%s at any moment leaves the old out/ or the new one, whole",
    async (signal) => {
      const old = await tree(out);
      await edit(join(cwd, "dsl/roles/webServer.ts"), "Install nginx", "Install the web server");
      await rename();
      const reference = join(cwd, "reference");
      const begin = performance.now();
      expect((await paq(["build", "--out", reference], { cwd })).exitCode).toBe(0);
      const span = performance.now() - begin;
      const next = await tree(reference);
      let interrupted = 0;
      // Six moments, and more where a machine that is quicker by now has been done before all of them.
      for (let attempt = 0; attempt < 6 || interrupted === 0; attempt++) {
        const child = start(["build"], { cwd });
        await setTimeout((Math.random() * span * 1.1) / (1 + Math.max(0, attempt - 5)));
        child.kill(signal);
        const { exitCode, signal: end } = await child;
        const found = await tree(out);
        // Nothing can be done about a kill between two renames but to end them later: then the journal is there.
        const isPending = signal === "SIGKILL" && Object.keys(found).includes(`${stagingFolder}/journal.json`);
        const files = Object.entries(found).filter(([path]) => !path.startsWith(`${stagingFolder}/`));
        if (!isPending) expect([old, next]).toContainEqual(Object.fromEntries(files));
        if (exitCode !== 0) interrupted++;
        // In the first moments paq doesn't listen yet, and the system ends it.
        expect([0, codes[signal], undefined]).toContain(exitCode);
        if (exitCode === undefined) expect(end).toBe(signal);
      }
      // What was interrupted is no obstacle for the next build.
      expect((await paq(["build"], { cwd })).exitCode).toBe(0);
      expect(await tree(out)).toEqual(next);
    },
    120_000,
  );

  test("Ctrl-C on the terminal gives 130 and leaves no status line", async () => {
    const terminal = new Terminal(["build"], { cwd });
    await terminal.shows("Building");
    await terminal.types("\u0003");
    expect(await terminal.end()).toBe(130);
  });
});

describe("progress", () => {
  test("is one line on a terminal, cleared in the end", async () => {
    const terminal = new Terminal(["build"], { cwd });
    expect(await terminal.end()).toBe(0);
    expect(terminal.screen).toContain("\r\u001b[2KBuilding ");
    expect(terminal.screen.slice(terminal.screen.lastIndexOf("\u001b[2K"))).toContain("is current");
  });

  test("is plain lines in a pipe", async () => {
    await rename();
    const { stdout, stderr } = await paq(["build"], { cwd });
    for (const control of ["\r", "\u001b"]) expect(stdout + stderr).not.toContain(control);
  });
});

describe("paq build --watch", () => {
  /** Starts it. What it prints is there until something that is waited for has come. */
  function watch(...args: readonly string[]) {
    const child = start(["build", "--watch", ...args], { cwd });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    /** @returns the first part that matches */
    const shows = async (pattern: RegExp): Promise<string> => {
      for (const end = Date.now() + 15_000; ; await setTimeout(20)) {
        const [part] = pattern.exec(output) ?? [];
        if (part === undefined && Date.now() < end) continue;
        if (part === undefined) throw new Error(`it never showed ${pattern}, but:\n${output}`);
        output = "";
        return part;
      }
    };
    return { child, shows };
  }

  test("builds after a change, goes on after a mistake, and ends with an interrupt", async () => {
    const { child, shows } = watch();
    await shows(/is current/);
    await rename();
    await shows(/wrote/);
    expect(await readFile(join(out, "host_vars/web2/web_server.yml"), "utf8")).toContain("Another heading");
    await edit(inventory, 'heading: "Another heading"', "heading: 2");
    await shows(/invalid-input/);
    await edit(inventory, "heading: 2", 'heading: "A third"');
    await shows(/wrote/);
    // A new file in a new folder.
    await cp(join(cwd, "dsl/inventory.ts"), join(cwd, "dsl/deep/er/inventory.ts"));
    await shows(/deep/);
    child.kill("SIGINT");
    expect((await child).exitCode).toBe(130);
    expect(await readFile(join(out, "host_vars/web2/web_server.yml"), "utf8")).toContain("A third");
  }, 60_000);

  // seen to build for every file of the project, and for its own output without end
  test("builds for sources only: by their names, and of any name when a build has read them", async () => {
    await edit(
      inventory,
      "import ",
      '// @ts-expect-error No types of node.\nimport { readFileSync } from "node:fs";\nreadFileSync("dsl/heading.txt");\nimport ',
    );
    await writeFile(join(cwd, "dsl/heading.txt"), "");
    const { child, shows } = watch();
    await shows(/current|wrote|as it was/);
    for (const file of ["w.log", "dsl/notes.txt", "w.json"]) await writeFile(join(cwd, file), "");
    await setTimeout(500);
    for (const file of ["dsl/heading.txt", "dsl/new.yml", "package.json", "new.mts"]) {
      await writeFile(join(cwd, file), file === "package.json" ? '{ "type": "module" }' : "");
      // Nothing else was said to have changed before.
      const said = await shows(/\S+( and .*)? changed\n.*?(current|wrote|as it was)/s);
      expect(said.split("\n")[0]).toBe(`${file} changed`);
    }
    child.kill("SIGINT");
    expect((await child).exitCode).toBe(130);
  }, 60_000);

  // seen to fail with documents of several lines
  test("with --json prints a document for each build, on a line of its own", async () => {
    const { child, shows } = watch("--json");
    // Between the two steps in which a file is written there may be a build of half of it.
    const document = async (status: string) => JSON.parse(await shows(new RegExp(`^.*"status":"${status}".*\n`, "m")));
    expect(await document("current")).toMatchObject({ version: 1, out, diagnostics: [] });
    await rename();
    expect(await document("written")).toMatchObject({
      written: expect.arrayContaining(["host_vars/web2/web_server.yml"]),
    });
    await edit(inventory, 'heading: "Another heading"', "heading: 2");
    expect(await document("failed")).toMatchObject({
      diagnostics: expect.arrayContaining([expect.objectContaining({ code: "invalid-input", file: inventory })]),
    });
    child.kill("SIGINT");
    expect((await child).exitCode).toBe(130);
  }, 60_000);
});
