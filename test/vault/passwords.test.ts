import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { obtainPassword, type PasswordSource, parseVaultId, passwordSources } from "../../src/vault/index.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paq-passwords-"));
});
afterEach(() => rm(folder, { recursive: true }));

const never = () => Promise.reject(new Error("nobody should be asked"));

async function script(name: string, body: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, `#!/bin/sh\n${body}\n`);
  await chmod(file, 0o700);
  return file;
}

function obtain(source: Partial<PasswordSource>): Promise<string> {
  return obtainPassword({ label: "default", labelled: false, ...source }, { ask: never, fresh: false });
}

describe("where passwords come from", () => {
  const surroundings = (environment: Record<string, string> = {}) => ({
    directory: folder,
    environment,
    configFolders: [join(folder, "out")],
  });

  test("a vault id is LABEL@SOURCE or SOURCE, as in Ansible", () => {
    expect(parseVaultId("prod@pass", "/p")).toEqual({ label: "prod", labelled: true, file: "/p/pass" });
    expect(parseVaultId("pass", "/p")).toEqual({ label: "default", labelled: false, file: "/p/pass" });
    expect(parseVaultId("prod@prompt", "/p")).toEqual({ label: "prod", labelled: true });
    expect(parseVaultId("~/pass", "/p").file).toBe(join(homedir(), "pass"));
  });

  test("the command line comes before the environment, which comes before ansible.cfg", async () => {
    await mkdir(join(folder, "out"));
    await writeFile(
      join(folder, "out", "ansible.cfg"),
      "[defaults]\nforks = 20\nvault_password_file = ../from-config ; why\n[x]\nvault_password_file=no\n",
    );
    const environment = { ANSIBLE_VAULT_PASSWORD_FILE: "from-environment" };
    const files = (options: Parameters<typeof passwordSources>[0], variables: Record<string, string>) =>
      passwordSources(options, surroundings(variables)).map(({ file }) => file);
    expect(files({ passwordFile: "from-option" }, environment)).toEqual([join(folder, "from-option")]);
    expect(files({}, environment)).toEqual([join(folder, "from-environment")]);
    expect(files({}, {})).toEqual([join(folder, "from-config")]);
  });

  test("a list of identities is read from the environment", () => {
    const sources = passwordSources({}, surroundings({ ANSIBLE_VAULT_IDENTITY_LIST: "dev@a, prod@prompt" }));
    expect(sources.map(({ label, file }) => [label, file])).toEqual([
      ["dev", join(folder, "a")],
      ["prod", undefined],
    ]);
  });

  test("the ansible.cfg of a folder that anybody can write to doesn't count", async () => {
    await mkdir(join(folder, "out"));
    await writeFile(join(folder, "out", "ansible.cfg"), "[defaults]\nvault_password_file = trap\n");
    await chmod(join(folder, "out"), 0o777);
    expect(passwordSources({}, surroundings()).map(({ file }) => file)).not.toContain(join(folder, "out", "trap"));
  });
});

describe("obtaining a password", () => {
  test("from a file, without the white space around it", async () => {
    await writeFile(join(folder, "pass"), "  secret \n");
    expect(await obtain({ file: join(folder, "pass") })).toBe("secret");
  });

  test("from what a script prints, without line ends only", async () => {
    expect(await obtain({ file: await script("pass.sh", "echo ' secret '") })).toBe(" secret ");
  });

  test("a client script is told the label, if there was one", async () => {
    const client = await script("keyring-client.sh", 'echo "<$*>"');
    expect(await obtain({ file: client, label: "prod", labelled: true })).toBe("<--vault-id prod>");
    expect(await obtain({ file: client })).toBe("<>");
    expect(await obtain({ file: await script("plain.sh", 'echo "<$*>"'), label: "prod", labelled: true })).toBe("<>");
  });

  test("a script runs in the caller's folder, like Ansible's", async () => {
    expect(await obtain({ file: await script("pass.sh", "pwd") })).toBe(process.cwd());
  });

  test.each([
    ["a script that fails", "exit 3", "exit code 3"],
    ["a client that doesn't know the label", "exit 2", "knows no password"],
    ["a script that prints nothing", "true", "is empty"],
  ])("%s is an error that says so", async (_what, body, message) => {
    const file = await script("some-client", body);
    await expect(obtain({ file, label: "prod", labelled: true })).rejects.toThrow(message);
  });

  test("a missing file, a folder, an empty and an encrypted file are errors", async () => {
    await writeFile(join(folder, "empty"), "\n");
    await writeFile(join(folder, "encrypted"), "$ANSIBLE_VAULT;1.1;AES256\n61\n");
    await expect(obtain({ file: join(folder, "missing") })).rejects.toThrow("was not found");
    await expect(obtain({ file: folder })).rejects.toThrow("is not a file");
    await expect(obtain({ file: join(folder, "empty") })).rejects.toThrow("is empty");
    await expect(obtain({ file: join(folder, "encrypted") })).rejects.toThrow("itself encrypted");
  });

  test("asked for once when it is known, twice when it is new", async () => {
    const answers = ["one", "two", "three", "four", "four"];
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers.shift() ?? "");
    };
    const source = { label: "prod", labelled: true };
    expect(await obtainPassword(source, { ask, fresh: false })).toBe("one");
    await expect(obtainPassword(source, { ask: () => ask("x"), fresh: true })).rejects.toThrow("differ");
    expect(await obtainPassword(source, { ask, fresh: true })).toBe("four");
    expect(asked[0]).toBe("Vault password (prod): ");
  });
});
