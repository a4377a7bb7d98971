import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { decrypt } from "../../src/vault/cipher.js";
import { readSecrets } from "../../src/vault/index.js";
import { fill, paq, removeFolders, start, Terminal, temporaryFolder, tree } from "./support.js";

const password = "correct horse";
const value = "hunter2-and-more";

let cwd: string;
let file: string;
const withPassword = () => ({ ANSIBLE_VAULT_PASSWORD_FILE: join(cwd, "password") });

beforeEach(async () => {
  cwd = await temporaryFolder();
  file = join(cwd, "dsl/secrets.yml");
  await fill(cwd, {
    "package.json": "{}",
    "tsconfig.json": "{}",
    "dsl/index.ts": "",
    password: `${password}\n`,
    "other-password": "battery staple\n",
  });
});
afterAll(removeFolders);

async function storedValue(name: string, secret = password): Promise<string | undefined> {
  const stored = readSecrets(file).secrets.get(name);
  return stored && decrypt(stored.ciphertext, secret);
}

describe("paq secret set", () => {
  test("takes the value from standard input: one line without its newline, several as they are", async () => {
    const env = withPassword();
    expect(await paq(["secret", "set", "one"], { cwd, env, input: `${value}\n` })).toEqual({
      exitCode: 0,
      stdout: "Added one\n",
      stderr: "",
      signal: undefined,
    });
    await paq(["secret", "set", "key"], { cwd, env, input: "BEGIN\nkey\nEND\n" });
    expect(await storedValue("one")).toBe(value);
    expect(await storedValue("key")).toBe("BEGIN\nkey\nEND\n");
    expect(await paq(["secret", "set", "one"], { cwd, env, input: "new" })).toMatchObject({ stdout: "Replaced one\n" });
    expect(await storedValue("one")).toBe("new");
  });

  test.each([
    ["as an argument", [value]],
    ["as an option", [`--value=${value}`]],
    ["as an option and its value", ["--value", value]],
  ])("refuses a value %s, and doesn't repeat it", async (_how, args) => {
    const { exitCode, stdout, stderr } = await paq(["secret", "set", "one", ...args], {
      cwd,
      env: withPassword(),
      input: "x",
    });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("never given on the command line");
    expect(stderr).not.toContain(value);
    expect(await readdir(join(cwd, "dsl"))).toEqual(["index.ts"]);
  });

  test("asks on a terminal, for the password and the value, each twice, and shows neither", async () => {
    const terminal = new Terminal(["secret", "set", "one"], { cwd });
    await terminal.shows("New vault password (default): ");
    await terminal.types(`${password}\r`);
    await terminal.shows("The same again (default): ");
    await terminal.types(`${password}\r`);
    await terminal.shows("Value of one: ");
    await terminal.types(`${value}\r`);
    await terminal.shows(/Value of one:[\s\S]*The same again: /);
    await terminal.types(`${value}\r`);
    expect(await terminal.end()).toBe(0);
    expect(terminal.screen).toContain("Added one");
    expect(terminal.screen).not.toContain(password);
    expect(terminal.screen).not.toContain(value);
    expect(await storedValue("one")).toBe(value);
  });

  test("refuses what was typed differently the second time", async () => {
    const terminal = new Terminal(["secret", "set", "one"], { cwd, env: withPassword() });
    await terminal.shows("Value of one: ");
    await terminal.types("first\r");
    await terminal.shows("The same again: ");
    await terminal.types("second\r");
    expect(await terminal.end()).toBe(1);
    expect(terminal.screen).toContain("differ");
    expect(readSecrets(file).secrets.size).toBe(0);
  });

  test("a prompt is left with Ctrl-C, as an interrupt", async () => {
    const terminal = new Terminal(["secret", "set", "one"], { cwd, env: withPassword() });
    await terminal.shows("Value of one: ");
    await terminal.types("\u0003");
    expect(await terminal.end()).toBe(130);
  });

  test("a wrong password is refused, before the value is asked for", async () => {
    await paq(["secret", "set", "one"], { cwd, env: withPassword(), input: value });
    const before = await readFile(file, "utf8");
    const env = { ANSIBLE_VAULT_PASSWORD_FILE: "other-password" };
    const { exitCode, stderr } = await paq(["secret", "set", "two"], { cwd, env, input: value });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("vault-password-wrong");
    expect(stderr).toContain("secrets.yml");
    expect(await readFile(file, "utf8")).toBe(before);
  });

  test.each([
    ["no password anywhere and no terminal", {}, "terminal"],
    ["a password file that isn't there", { ANSIBLE_VAULT_PASSWORD_FILE: "nowhere" }, "was not found"],
  ])("%s is an error that says what to do", async (_what, env: Record<string, string>, message) => {
    const { exitCode, stderr } = await paq(["secret", "set", "one"], { cwd, env, input: value, detached: true });
    expect(exitCode).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr).toContain("--vault-password-file");
  });

  test("a name that is no variable's is refused", async () => {
    const { exitCode, stderr } = await paq(["secret", "set", "Mail-Password"], {
      cwd,
      env: withPassword(),
      input: value,
    });
    expect(exitCode).toBe(1);
    expect(stderr).toContain("secret-name-invalid");
  });

  test("labels: the id is the source's, a client script is told it, and one id has one password", async () => {
    const client = join(cwd, "keyring-client");
    await writeFile(client, '#!/bin/sh\necho "password of $2"\n');
    await chmod(client, 0o700);
    const args = ["secret", "set", "one", "--vault-id", "prod@keyring-client"];
    expect(await paq(args, { cwd, input: value })).toMatchObject({ stdout: "Added one (vault id prod)\n" });
    expect(await storedValue("one", "password of prod")).toBe(value);
    const several = ["--vault-id", "prod@keyring-client", "--vault-id", "dev@keyring-client"];
    const unclear = await paq(["secret", "set", "two", ...several], { cwd, input: value });
    expect([unclear.exitCode, unclear.stderr.includes("--encrypt-vault-id")]).toEqual([1, true]);
    await paq(["secret", "set", "two", ...several, "--encrypt-vault-id", "dev"], { cwd, input: value });
    expect(await storedValue("two", "password of dev")).toBe(value);
    // Replacing keeps the id.
    expect(await paq(["secret", "set", "one", ...several], { cwd, input: "x" })).toMatchObject({
      stdout: "Replaced one (vault id prod)\n",
    });
  });

  test("the value is in nobody's argv and nobody's environment while it runs", async () => {
    const slow = join(cwd, "slow");
    await writeFile(slow, "#!/bin/sh\nsleep 1\necho secret-password\n");
    await chmod(slow, 0o700);
    const child = start(["secret", "set", "one", "--vault-password-file", "slow"], { cwd, input: value });
    const seen: string[] = [];
    const watching = setInterval(async () => {
      for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
        // Of the tests' own processes, which know the value, only those that paq started count.
        const parent = /^\d+ \(.*\) \S (\d+)/.exec(await readFile(`/proc/${pid}/stat`, "utf8").catch(() => ""))?.[1];
        if (Number(pid) !== child.pid && Number(parent) !== child.pid) continue;
        seen.push(await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => ""));
        seen.push(await readFile(`/proc/${pid}/environ`, "utf8").catch(() => ""));
      }
    }, 50);
    const { exitCode, stdout, stderr } = await child;
    clearInterval(watching);
    expect(exitCode).toBe(0);
    expect(seen.some((text) => text.includes("slow"))).toBe(true);
    for (const text of [...seen, stdout, stderr, ...Object.values(await tree(join(cwd, "dsl")))]) {
      expect(text).not.toContain(value);
      expect(text).not.toContain("secret-password");
    }
  });
});

describe("paq secret generate", () => {
  test("keeps a random value that it doesn't show", async () => {
    const { exitCode, stdout, stderr } = await paq(
      ["secret", "generate", "key", "--length", "40", "--alphabet", "hex"],
      { cwd, env: withPassword() },
    );
    expect([exitCode, stdout, stderr]).toEqual([0, "Generated key: 160 bits\n", ""]);
    expect(await storedValue("key")).toMatch(/^[0-9a-f]{40}$/);
  });

  test("replaces only with --force", async () => {
    await paq(["secret", "set", "key"], { cwd, env: withPassword(), input: value });
    const refused = await paq(["secret", "generate", "key"], { cwd, env: withPassword() });
    expect([refused.exitCode, refused.stderr.includes("--force")]).toEqual([1, true]);
    expect(await storedValue("key")).toBe(value);
    expect((await paq(["secret", "generate", "key", "--force"], { cwd, env: withPassword() })).exitCode).toBe(0);
    expect(await storedValue("key")).not.toBe(value);
  });
});

describe("paq secret list", () => {
  test("shows names and ids without a password, never values", async () => {
    expect(await paq(["secret", "list"], { cwd })).toMatchObject({ exitCode: 0, stdout: "" });
    await paq(["secret", "set", "mail_password"], { cwd, env: withPassword(), input: value });
    await paq(["secret", "set", "key", "--vault-id", "prod@other-password"], { cwd, input: value });
    expect((await paq(["secret", "list"], { cwd })).stdout).toBe("key            prod\nmail_password  default\n");
    const { stdout } = await paq(["secret", "list", "--json"], { cwd });
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      secrets: [
        { name: "key", id: "prod" },
        { name: "mail_password", id: "default" },
      ],
    });
  });

  test("says where a broken file is broken", async () => {
    await fill(cwd, { "dsl/secrets.yml": `---\nplain: ${value}\n` });
    const { exitCode, stderr } = await paq(["secret", "list"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/secrets\.yml:2:1/);
    // seen to be shown in the lines around the place
    expect(stderr).not.toContain(value);
  });
});

describe("paq secret rotate", () => {
  beforeEach(async () => {
    await paq(["secret", "set", "one"], { cwd, env: withPassword(), input: "1" });
    await paq(["secret", "set", "two"], { cwd, env: withPassword(), input: "2" });
  });

  test("encrypts all secrets of an id for the new password", async () => {
    const args = ["secret", "rotate", "--new-vault-password-file", "other-password"];
    expect(await paq(args, { cwd, env: withPassword() })).toMatchObject({
      exitCode: 0,
      stdout: "Encrypted 2 secrets for the new password: one, two\n",
    });
    expect(await storedValue("one", "battery staple")).toBe("1");
    expect(await storedValue("two", "battery staple")).toBe("2");
  });

  test("the new password can be typed, twice", async () => {
    const terminal = new Terminal(["secret", "rotate"], { cwd, env: withPassword() });
    await terminal.shows("New vault password (default): ");
    await terminal.types("typed\r");
    await terminal.shows("The same again (default): ");
    await terminal.types("typed\r");
    expect(await terminal.end()).toBe(0);
    expect(await storedValue("one", "typed")).toBe("1");
  });

  test("asks which id when there are several", async () => {
    await paq(["secret", "set", "three", "--vault-id", "prod@other-password"], { cwd, input: "3" });
    const { exitCode, stderr } = await paq(["secret", "rotate"], { cwd, env: withPassword() });
    expect(exitCode).toBe(2);
    expect(stderr).toContain("default, prod");
  });

  test("changes nothing when the old password is wrong", async () => {
    const before = await readFile(file, "utf8");
    const args = [
      "secret",
      "rotate",
      "--vault-password-file",
      "other-password",
      "--new-vault-password-file",
      "password",
    ];
    expect((await paq(args, { cwd })).exitCode).toBe(1);
    expect(await readFile(file, "utf8")).toBe(before);
  });
});

test("a folder that can't be written to is an error that says so", async () => {
  if (process.getuid?.() === 0) {
    // Nothing stops root but a file where a folder should be.
    await fill(cwd, { "dsl/secrets.yml/x": "" });
  } else {
    await chmod(join(cwd, "dsl"), 0o500);
  }
  const { exitCode, stderr } = await paq(["secret", "set", "one"], { cwd, env: withPassword(), input: value });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/secrets\.yml|permission denied/);
  expect(stderr).not.toContain("bug");
});
