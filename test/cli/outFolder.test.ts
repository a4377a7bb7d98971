import { readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { initializedProject, paq, removeFolders, temporaryFolder, tree } from "./support.js";

afterAll(removeFolders);

let own: string;
let other: string;

beforeEach(async () => {
  [own, other] = await Promise.all([initializedProject(), initializedProject()]);
  const inventory = join(other, "dsl/inventory.ts");
  await writeFile(inventory, (await readFile(inventory, "utf8")).replace('host("', 'host("other-'));
  expect(await paq(["build"], { cwd: other })).toMatchObject({ exitCode: 0 });
});

describe("the output folder of another project", () => {
  // each was seen to lose all that the other project had written
  test.each([
    ["on the command line", (folder: string) => ["--out", folder]],
    ["with --force", (folder: string) => ["--force", "--out", folder]],
  ])("is left alone: named %s", async (_how, args) => {
    const before = await tree(join(other, "out"));
    const { exitCode, stderr } = await paq(["build", ...args(join(other, "out"))], { cwd: own });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(`output-of-another: ${join(other, "out")} is the output of another project, ${other}`);
    expect(stderr).toContain("choose another folder");
    expect(await tree(join(other, "out"))).toEqual(before);
  });

  test("is left alone when package.json names it, by a link too", async () => {
    const before = await tree(join(other, "out"));
    await symlink(join(other, "out"), join(own, "link"));
    const manifest = { type: "module", paq: { out: "link" } };
    await writeFile(join(own, "package.json"), JSON.stringify(manifest));
    const { exitCode, stderr } = await paq(["build"], { cwd: own });
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining("output-of-another")]);
    expect(await tree(join(other, "out"))).toEqual(before);
  });

  test("is none when it is the project's own, nobody's, or a folder that the other project doesn't write to", async () => {
    for (const folder of [join(own, "out"), join(await temporaryFolder(), "out"), join(other, "copy")])
      for (const _time of ["first", "second"])
        expect(await paq(["build", "--out", folder], { cwd: own })).toMatchObject({ exitCode: 0 });
  });
});
