import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { decrypt, encrypt } from "../../src/vault/cipher.js";
import { readSecrets, rotateSecrets, setSecret } from "../../src/vault/index.js";
import { ansible, ansibleEnvironment, ansibleVersions } from "../support/ansible.js";

const values = {
  plain: "hunter2",
  lines: "BEGIN\n  key\n\nEND\n",
  difficult: "  {{ x }} {% y %} 'a' \"b\" # : ! & * @ %\té 漢 🐚 \\ ",
  /** As long as the cipher's block, where padding adds a whole one. */
  block: "0123456789abcdef",
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "paq-interop-"));
  await writeFile(join(folder, "default"), "p@ss wörd\n");
  await writeFile(join(folder, "prod"), "of production\n");
});
afterAll(() => rm(folder, { recursive: true }));

const identities = [
  { id: "default", password: "p@ss wörd" },
  { id: "prod", password: "of production" },
];
const vaultIds = ["--vault-id", "default", "--vault-id", "prod@prod"];

describe.each(ansibleVersions)("with ansible-core %s", (version) => {
  test("Ansible reads the secrets file, with all its ids, also after a rotation", async () => {
    const file = join(folder, `secrets-${version}.yml`);
    for (const identity of identities) {
      for (const [name, value] of Object.entries(values)) {
        await setSecret(file, `${name}_${identity.id}`, value, identity);
      }
    }
    const playbook = join(folder, `play-${version}.yml`);
    const result = join(folder, `result-${version}.json`);
    const names = [...readSecrets(file).secrets.keys()];
    await writeFile(
      playbook,
      JSON.stringify([
        {
          hosts: "localhost",
          gather_facts: false,
          vars_files: [file],
          tasks: [
            {
              copy: {
                dest: result,
                mode: "0600",
                content: `{{ {${names.map((name) => `'${name}': ${name} | string`).join(", ")}} | to_json }}`,
              },
            },
          ],
        },
      ]),
    );
    const expected = Object.fromEntries(
      identities.flatMap(({ id }) => Object.entries(values).map(([name, value]) => [`${name}_${id}`, value])),
    );
    const run = async (): Promise<unknown> => {
      const { python } = await ansibleEnvironment(version);
      const args = [
        "-i",
        "localhost,",
        "-c",
        "local",
        "-e",
        `ansible_python_interpreter=${python}`,
        ...vaultIds,
        playbook,
      ];
      const outcome = await ansible(version, "ansible-playbook", args, { cwd: folder });
      expect([outcome.exitCode, outcome.stderr]).toEqual([0, expect.not.stringContaining("ERROR")]);
      return JSON.parse(await readFile(result, "utf8"));
    };
    expect(await run()).toEqual(expected);
    await rotateSecrets(file, { id: "prod", password: "of production" }, { id: "prod", password: "next" });
    await writeFile(join(folder, "prod"), "next\n");
    await rm(result);
    expect(await run()).toEqual(expected);
    await writeFile(join(folder, "prod"), "of production\n");
  });

  test.each(identities)("ansible-vault decrypts what was encrypted for $id", async ({ id, password }) => {
    const input = await encrypt(values.lines, password, id);
    const { exitCode, stdout } = await ansible(version, "ansible-vault", ["decrypt", ...vaultIds, "--output", "-"], {
      cwd: folder,
      input: `${input}\n`,
    });
    expect([exitCode, `${stdout}\n`]).toEqual([0, values.lines]);
  });

  test.each(identities)(
    "what ansible-vault encrypted for $id is read, as it is pasted into the file",
    async ({ id, password }) => {
      const args = ["encrypt_string", ...vaultIds, "--encrypt-vault-id", id, "--stdin-name", "pasted"];
      const { exitCode, stdout } = await ansible(version, "ansible-vault", args, {
        cwd: folder,
        input: values.difficult,
      });
      expect(exitCode).toBe(0);
      const file = join(folder, `pasted-${version}-${id}.yml`);
      await writeFile(file, `---\n${stdout}\n`);
      const { secrets, diagnostics } = readSecrets(file);
      expect(diagnostics).toEqual([]);
      const secret = secrets.get("pasted");
      expect(secret?.id).toBe(id === "default" ? undefined : id);
      expect(await decrypt(secret?.ciphertext ?? "", password)).toBe(values.difficult);
    },
  );
});
