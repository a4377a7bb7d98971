import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { execa } from "execa";
import { parse } from "yaml";
import { fill, install, paq, removeFolders, temporaryFolder, tree } from "./support.js";

afterAll(removeFolders);

test("makes a project that npm installs, that builds at once, and whose output is current then", async () => {
  const cwd = await temporaryFolder();
  expect((await paq(["init"], { cwd })).exitCode).toBe(0);
  await execa("npm", ["install", "--offline", "--no-audit", "--no-fund"], { cwd });
  await execa("npm", ["run", "build"], { cwd });
  expect(await paq(["build", "--check"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  const out = await tree(join(cwd, "out"));
  expect(Object.keys(out)).toEqual(
    expect.arrayContaining(["ansible.cfg", "site.yml", "roles/web_server/tasks/main.yml"]),
  );
  expect(parse(out["site.yml"] ?? "")).toMatchObject([{ hosts: "web_servers", become: true }]);
});

test("makes the folder, names the package after it, and says what comes next", async () => {
  const cwd = await temporaryFolder();
  const { exitCode, stdout } = await paq(["init", "My Machines"], { cwd });
  expect(exitCode).toBe(0);
  expect(stdout).toContain("cd 'My Machines'");
  const manifest = JSON.parse(await readFile(join(cwd, "My Machines/package.json"), "utf8"));
  expect(manifest).toMatchObject({
    name: "my-machines",
    type: "module",
    devDependencies: { paq: expect.stringMatching(/^file:\.\.\//) },
  });
  expect(Object.keys(await tree(join(cwd, "My Machines")))).toEqual(
    expect.arrayContaining([
      ".editorconfig",
      ".gitattributes",
      ".gitignore",
      ".vscode/settings.json",
      "dsl/index.ts",
      "tsconfig.json",
    ]),
  );
});

test("overwrites nothing: one file that is there already stops it before anything is written", async () => {
  const cwd = await temporaryFolder();
  await fill(cwd, { "dsl/index.ts": "mine" });
  const { exitCode, stdout, stderr } = await paq(["init"], { cwd });
  expect([exitCode, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("dsl/index.ts");
  expect(await tree(cwd)).toEqual({ "dsl/index.ts": "mine" });
});

test("a folder with other files in it is no obstacle", async () => {
  const cwd = await temporaryFolder();
  await fill(cwd, { "notes.txt": "mine" });
  expect((await paq(["init"], { cwd })).exitCode).toBe(0);
  await install(cwd);
  expect((await tree(cwd))["notes.txt"]).toBe("mine");
  expect(JSON.parse(await readFile(join(cwd, "package.json"), "utf8")).name).toBe(basename(cwd).toLowerCase());
});
