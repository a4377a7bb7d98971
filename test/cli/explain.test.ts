import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { fill, initializedProject, paq, removeFolders, temporaryFolder } from "./support.js";

afterAll(removeFolders);

describe("with a source map", () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await temporaryFolder();
    const entry = (line: number, sourceLine: number, what: string) => ({
      line,
      file: "dsl/index.ts",
      sourceLine,
      sourceColumn: 3,
      what,
    });
    await fill(cwd, {
      "package.json": "{}",
      "tsconfig.json": "{}",
      "dsl/index.ts": "// one\n// two\n  three();\n// four\n// five\n// six\n",
      "out/site.yml": "---\n- name: A\n  hosts: all\n  tasks:\n    - name: B\n",
      "out/ansible.cfg": "[defaults]\n",
      "out/mine.yml": "---\n",
      "out/.paq-manifest.json": JSON.stringify({ version: 1, files: { "site.yml": "", "ansible.cfg": "" } }),
      "out/.paq-source-map.json": JSON.stringify({ "site.yml": [entry(2, 3, "play"), entry(5, 6, "task")] }),
    });
  });

  test("shows the place and the lines around it", async () => {
    expect(await paq(["explain", "out/site.yml:2"], { cwd })).toMatchObject({
      exitCode: 0,
      stderr: "",
      stdout: "dsl/index.ts:3:3  play\n  2 | // two\n> 3 |   three();\n    |   ^\n  4 | // four\n",
    });
  });

  test.each(["out/site.yml:4", "site.yml:4", "out/site.yml:4:7", "./out/site.yml:4"])(
    "understands %s",
    async (place) => {
      const { stdout } = await paq(["explain", place], { cwd });
      expect(stdout).toContain("dsl/index.ts:3:3");
    },
  );

  test("understands an absolute path, from elsewhere in the project", async () => {
    const { stdout } = await paq(["explain", `${join(cwd, "out/site.yml")}:5`], { cwd: join(cwd, "dsl") });
    expect(stdout).toContain("index.ts:6:3  task");
  });

  test("--json", async () => {
    expect(JSON.parse((await paq(["explain", "out/site.yml:5", "--json"], { cwd })).stdout)).toEqual({
      version: 1,
      out: { file: "site.yml", line: 5 },
      source: { file: join(cwd, "dsl/index.ts"), line: 6, column: 3 },
      what: "task",
    });
  });

  test.each([
    ["a file that isn't paq's", "dsl/index.ts:1", "no file that paq has written"],
    ["a file of the user's in the output", "out/mine.yml:1", "no file that paq has written"],
    // seen to be called no file of paq's
    ["a file whose lines have no places", "out/ansible.cfg:1", "Line 1 of ansible.cfg comes from no single place"],
    ["a line above all", "out/site.yml:1", "no single place"],
    ["a line below all", "out/site.yml:99", "has 5 lines"],
    ["a file named like a property of every object", "out/constructor:1", "no file that paq has written"],
  ])("%s: exit code 1 and a message", async (_what, place, message) => {
    const { exitCode, stdout, stderr } = await paq(["explain", place], { cwd });
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
  });
});

test("without a source map it says to build first", async () => {
  const cwd = await temporaryFolder();
  await fill(cwd, { "package.json": "{}", "tsconfig.json": "{}", "dsl/index.ts": "", "out/site.yml": "---\n" });
  const { exitCode, stderr } = await paq(["explain", "out/site.yml:1"], { cwd });
  expect(exitCode).toBe(1);
  expect(stderr).toContain("paq build");
});

test("leads from the output of a real build to the task's line", async () => {
  const cwd = await initializedProject();
  await paq(["build"], { cwd });
  const tasks = (await readFile(join(cwd, "out/roles/web_server/tasks/main.yml"), "utf8")).split("\n");
  const line = tasks.findIndex((text) => text.includes("Write the page")) + 1;
  const sources = (await readFile(join(cwd, "dsl/roles/webServer.ts"), "utf8")).split("\n");
  const expected = sources.findIndex((text) => text.includes("Write the page")) + 1;
  for (const below of [0, 1, 2]) {
    const { stdout } = await paq(["explain", `out/roles/web_server/tasks/main.yml:${line + below}`], { cwd });
    expect(stdout).toContain(`dsl/roles/webServer.ts:${expected}:`);
  }
});
