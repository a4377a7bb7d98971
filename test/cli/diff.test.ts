import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import pico from "picocolors";
import { unifiedDiff } from "../../src/cli/unifiedDiff.js";
import { initializedProject, paq, removeFolders, Terminal, temporaryFolder, tree } from "./support.js";

const plain = pico.createColors(false);

afterAll(removeFolders);

describe("a file's difference", () => {
  test("can be applied by git", async () => {
    const cwd = await temporaryFolder();
    const before = "---\n- one\n-- two\n+++ three\n\nfour";
    const after = "---\n- one\n-- zwei\n+++ three\n\nfour\nfive\n";
    await writeFile(join(cwd, "file"), before);
    await execa("git", ["apply", "-"], { cwd, input: unifiedDiff({ path: "file", before, after }, plain) });
    expect(await readFile(join(cwd, "file"), "utf8")).toBe(after);
  });

  test("shows new and removed files, and files that are no text", () => {
    expect(unifiedDiff({ path: "new", after: "a\n" }, plain)).toBe("--- /dev/null\n+++ b/new\n@@ -0,0 +1,1 @@\n+a\n");
    expect(unifiedDiff({ path: "old", before: "a\n" }, plain)).toBe("--- a/old\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n");
    expect(unifiedDiff({ path: "x", before: "a", after: Uint8Array.of(0, 255) }, plain)).toBe(
      "Binary files a/x and b/x differ\n",
    );
  });
});

describe("paq diff", () => {
  let cwd: string;
  beforeAll(async () => {
    cwd = await initializedProject();
    await paq(["build"], { cwd });
  });

  test("prints nothing when out/ is current", async () => {
    expect(await paq(["diff", "--exit-code"], { cwd })).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
  });

  test("prints what a build would change, and changes nothing; --exit-code tells of it", async () => {
    const inventory = join(cwd, "dsl/inventory.ts");
    await writeFile(inventory, (await readFile(inventory, "utf8")).replace("The second machine", "Another heading"));
    const before = await tree(join(cwd, "out"));
    const { exitCode, stdout, stderr } = await paq(["diff"], { cwd });
    expect([exitCode, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("--- a/host_vars/web2/web_server.yml\n+++ b/host_vars/web2/web_server.yml\n");
    expect(stdout).toMatch(/^-.*The second machine$/m);
    expect(stdout).toMatch(/^\+.*Another heading$/m);
    expect(stdout).not.toContain("\u001b");
    expect((await paq(["diff", "--exit-code"], { cwd })).exitCode).toBe(3);
    expect(await tree(join(cwd, "out"))).toEqual(before);
  });

  test("is coloured on a terminal", async () => {
    const terminal = new Terminal(["diff"], { cwd });
    expect(await terminal.end()).toBe(0);
    expect(terminal.screen).toContain("\u001b[32m+web_server_heading: Another heading");
  });

  test("a mistake in the project is shown, with exit code 1", async () => {
    const entry = join(cwd, "dsl/index.ts");
    const text = await readFile(entry, "utf8");
    await writeFile(entry, `${text}const wrong: number = "text";\n`);
    const { exitCode, stdout, stderr } = await paq(["diff"], { cwd });
    await writeFile(entry, text);
    expect([exitCode, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("TS2322");
  });
});
