import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { reportsGoTo } from "../../src/cli/failure.js";
import { manifest } from "../../src/cli/manifest.js";
import { fill, paq, program, removeFolders, Terminal, temporaryFolder } from "./support.js";

let cwd: string;
beforeAll(async () => {
  cwd = await temporaryFolder();
});
afterAll(removeFolders);

describe("help", () => {
  test("names every command, gives examples and the exit codes, and exits with 0", async () => {
    const { exitCode, stdout, stderr } = await paq(["--help"], { cwd });
    expect([exitCode, stderr]).toEqual([0, ""]);
    for (const command of ["init", "build", "diff", "explain", "secret", "types", "completion"]) {
      expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, "m"));
    }
    expect(stdout).toContain("Examples:\n  paq init");
    expect(stdout).toContain("Exit codes:\n  0    done\n  1 ");
  });

  test.each([
    ["build"],
    ["diff"],
    ["explain"],
    ["init"],
    ["types"],
    ["completion"],
    ["secret"],
    ["secret set"],
    ["secret rotate"],
  ])("paq %s --help exits with 0", async (command) => {
    const { exitCode, stdout } = await paq([...command.split(" "), "--help"], { cwd });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(`Usage: paq ${command}`);
  });

  test("the version is the package's", async () => {
    expect(await paq(["--version"], { cwd })).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });
});

describe("mistakes on the command line exit with 2 and print nothing on standard output", () => {
  test.each([
    ["no command", [], "Usage: paq"],
    ["an unknown command", ["bild"], "Did you mean build?"],
    ["an unknown option", ["build", "--chek"], "Did you mean --check?"],
    ["an argument too many", ["build", "here"], "too many arguments"],
    ["an option without its value", ["build", "--out"], "argument missing"],
    // As a shell variable that is not set gives it: seen to write to the current folder.
    ["no folder to build to", ["build", "--out", ""], "--out DIR"],
    ["no folder to compare with", ["diff", "--out", ""], "--out DIR"],
    ["no folder to explain", ["explain", "site.yml:1", "--out", ""], "--out DIR"],
    ["watching a check", ["build", "--watch", "--check"], "exclude each other"],
    ["a check that overwrites", ["build", "--check", "--force"], "exclude each other"],
    ["no place to explain", ["explain"], "missing required argument"],
    ["a place without a line", ["explain", "out/site.yml"], "FILE:LINE"],
    ["line zero", ["explain", "out/site.yml:0"], "FILE:LINE"],
    ["an unknown shell", ["completion", "tcsh"], "bash, zsh, fish"],
    ["no collection", ["types"], "missing required argument"],
    ["secret without a command", ["secret"], "Usage: paq secret"],
    ["an unknown alphabet", ["secret", "generate", "x", "--alphabet", "greek"], "Allowed choices"],
    ["a secret too short", ["secret", "generate", "x", "--length", "3"], "Between 8 and 4096"],
  ])("%s", async (_what, args, message) => {
    const { exitCode, stdout, stderr } = await paq(args, { cwd });
    expect(stderr).toContain(message);
    expect([exitCode, stdout]).toEqual([2, ""]);
  });
});

describe("without a project", () => {
  test.each([[["build"]], [["build", "--check"]], [["diff"]], [["explain", "out/site.yml:1"]], [["secret", "list"]]])(
    "paq %j says what to do and exits with 1",
    async (args) => {
      const { exitCode, stdout, stderr } = await paq(args, { cwd });
      expect([exitCode, stdout]).toEqual([1, ""]);
      expect(stderr).toContain("paq init");
    },
  );

  test("so does one whose entry file is missing", async () => {
    const folder = await temporaryFolder();
    await fill(folder, { "package.json": "{}" });
    const { exitCode, stderr } = await paq(["build"], { cwd: folder });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("dsl/index.ts");
  });

  test("--json prints a document all the same", async () => {
    const { exitCode, stdout, stderr } = await paq(["build", "--json"], { cwd });
    expect([exitCode, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, status: "failed", diagnostics: [{ severity: "error" }] });
    const watched = await paq(["build", "--watch", "--json"], { cwd });
    expect([watched.exitCode, watched.stdout.split("\n").length]).toEqual([1, 2]);
  });
});

describe("where nobody reads what it says", () => {
  // seen to go on for ever, with all of a processor
  test.each([
    ["an unknown command", "nope", "2>&1 | true", 2],
    ["no project", "build", "2>&1 | true", 1],
    ["no project, with only standard error gone", "build", "2>&1 >/dev/null | true", 1],
  ])(
    "it ends all the same, with its exit code: %s",
    async (_what, args, pipe, code) => {
      const command = `timeout --signal=KILL 20 '${process.execPath}' '${program}' ${args} ${pipe}; echo \${PIPESTATUS[0]}`;
      expect((await execa("bash", ["-c", command], { cwd })).stdout).toBe(String(code));
    },
    30_000,
  );
});

describe("a bug in paq", () => {
  test("exits with 70, shows its stack and where to report it", async () => {
    const breakage = join(cwd, "breakage.mjs");
    await writeFile(
      breakage,
      `import fs from "node:fs"; import { syncBuiltinESMExports } from "node:module";
       const { existsSync } = fs;
       fs.existsSync = (path) => { if (String(path).endsWith("package.json")) throw new TypeError("made by the test"); return existsSync(path); };
       fs.readdirSync = () => { throw new TypeError("made by the test"); };
       fs.statSync = () => { throw new TypeError("made by the test"); };
       syncBuiltinESMExports();`,
    );
    const { exitCode, stdout, stderr } = await paq(["secret", "list"], {
      cwd,
      env: { NODE_OPTIONS: `--import=${pathToFileURL(breakage)}` },
    });
    expect([exitCode, stdout]).toEqual([70, ""]);
    expect(stderr).toContain("paq has a bug");
    expect(stderr).toMatch(/TypeError: made by the test\n\s+at .*breakage\.mjs/);
    expect(stderr).toContain(`Please report it ${reportsGoTo(manifest)}, with the text above`);
  });

  test.each([
    [{}, "where you got paq from"],
    [{ bugs: { url: "https://paq.example/bugs" }, repository: "paq/paq" }, "at https://paq.example/bugs"],
    [{ bugs: "https://paq.example/bugs" }, "at https://paq.example/bugs"],
    [{ bugs: { email: "bugs@paq.example" } }, "to bugs@paq.example"],
    [{ repository: { url: "git+https://paq.example/paq.git" } }, "at https://paq.example/paq"],
    [{ repository: "https://paq.example/paq" }, "at https://paq.example/paq"],
  ])("goes where the package says: %j", (said, place) => {
    expect(reportsGoTo(said)).toBe(place);
  });
});

describe("colours", () => {
  const sequence = "\u001b[";

  test("are for terminals, not for pipes", async () => {
    expect((await paq(["build"], { cwd })).stderr).not.toContain(sequence);
    const terminal = new Terminal(["build"], { cwd });
    expect(await terminal.end()).toBe(1);
    expect(terminal.screen).toContain(`${sequence}31m`);
  });

  test("NO_COLOR turns them off on a terminal, also when FORCE_COLOR is set", async () => {
    const terminal = new Terminal(["build"], { cwd, env: { NO_COLOR: "1", FORCE_COLOR: "1" } });
    expect(await terminal.end()).toBe(1);
    expect(
      terminal.screen
        .split(sequence)
        .slice(1)
        .filter((text) => /^\d+m/.test(text)),
    ).toEqual([]);
  });

  test("FORCE_COLOR turns them on in a pipe", async () => {
    expect((await paq(["build"], { cwd, env: { FORCE_COLOR: "1" } })).stderr).toContain(sequence);
  });
});
