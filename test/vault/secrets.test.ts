import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { decrypt, encrypt, openEnvelope } from "../../src/vault/cipher.js";
import { generateSecret, readSecrets, rotateSecrets, setSecret, vaultIds } from "../../src/vault/index.js";

const first = { id: "default", password: "first password" };
const production = { id: "prod", password: "pässword of production" };

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "paq-vault-"));
  file = join(folder, "secrets.yml");
});
afterEach(() => rm(folder, { recursive: true }));

async function storedValue(name: string, password: string): Promise<string | undefined> {
  const secret = readSecrets(file).secrets.get(name);
  return secret && decrypt(secret.ciphertext, password);
}

/** The diagnostic that a rejected promise carries. */
async function refusal(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return (error as { diagnostic: { code: string; message: string; position?: { line: number } } }).diagnostic;
}

describe("the cipher", () => {
  test("reads back what it wrote, whatever the text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.string({ minLength: 1 }), async (text, password) => {
        expect(await decrypt(await encrypt(text, password), password)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test("tells a wrong password and an altered byte from the text", async () => {
    const ciphertext = await encrypt("text", "right");
    expect(await decrypt(ciphertext, "wrong")).toBeUndefined();
    const altered = ciphertext.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"));
    expect(await decrypt(altered, "right")).toBeUndefined();
  });

  test("knows the formats that Ansible reads, and no others", async () => {
    expect(openEnvelope(await encrypt("text", "password"))).toEqual({ id: "default" });
    expect(openEnvelope(await encrypt("text", "password", "prod"))).toEqual({ id: "prod" });
    for (const bad of [
      "",
      "text",
      "$ANSIBLE_VAULT;1.0;AES\n61",
      "$ANSIBLE_VAULT;1.1;AES256\nzz",
      "$ANSIBLE_VAULT;1.1;AES256",
    ]) {
      expect(openEnvelope(bad)).toBeUndefined();
    }
  });
});

describe("reading", () => {
  test("a file that doesn't exist holds no secrets", () => {
    expect(readSecrets(file)).toEqual({ secrets: new Map(), diagnostics: [] });
  });

  test("gives name, id, ciphertext and position, without a password", async () => {
    const ciphertext = await encrypt("text", "password", "prod");
    await writeFile(
      file,
      `---\n# why\nbackup_key: !vault |\n          ${ciphertext.replaceAll("\n", "\n          ")}\n`,
    );
    expect(readSecrets(file)).toEqual({
      secrets: new Map([
        ["backup_key", { name: "backup_key", id: "prod", ciphertext, position: { file, line: 3, column: 1 } }],
      ]),
      diagnostics: [],
    });
  });

  test("reports everything that is wrong, at its place", async () => {
    await writeFile(
      file,
      "---\nplain: hunter2\nBad-Name: !vault |\n  x\nbroken: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  nothex\n",
    );
    const { diagnostics } = readSecrets(file);
    expect(diagnostics.map(({ code, position }) => [code, position?.line])).toEqual([
      ["secret-not-encrypted", 2],
      ["secret-name-invalid", 3],
      ["secrets-file-invalid", 5],
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
  });

  test.each([
    ["a list", "- a\n"],
    ["a text", "hello\n"],
    ["broken YAML", "a: [\n"],
    ["a key that stands twice", "a: !vault |\n  x\na: !vault |\n  x\n"],
  ])("%s is no secrets file", async (_what, text) => {
    await writeFile(file, text);
    expect(readSecrets(file).diagnostics.map(({ code }) => code)).toContain("secrets-file-invalid");
    expect((await refusal(setSecret(file, "name", "value", first))).code).toBe("secrets-file-invalid");
    expect(await readFile(file, "utf8")).toBe(text);
  });
});

describe("setting", () => {
  test("adds in the alphabet's order, replaces in place, keeps comments", async () => {
    expect(await setSecret(file, "mail_password", "m", first)).toBe("added");
    expect(await setSecret(file, "backup_key", "b", production)).toBe("added");
    const commented = (await readFile(file, "utf8")).replace("mail_password:", "# Mail relay\nmail_password:");
    await writeFile(file, `${commented}# the end\n`);
    expect(await setSecret(file, "database_password", "d", first)).toBe("added");
    expect(await setSecret(file, "mail_password", "n", first)).toBe("replaced");
    const lines = (await readFile(file, "utf8")).split("\n").filter((line) => /^[a-z#-]/.test(line));
    expect(lines.filter((line) => !line.startsWith("# paq") && !line.startsWith("# The secrets"))).toEqual([
      "---",
      "backup_key: !vault |",
      "database_password: !vault |",
      "# Mail relay",
      "mail_password: !vault |",
      "# the end",
    ]);
    expect(await storedValue("mail_password", first.password)).toBe("n");
    expect(await storedValue("backup_key", production.password)).toBe("b");
    expect(vaultIds(readSecrets(file).secrets)).toEqual(["prod", "default"]);
  });

  test("leaves the other ciphertexts as they are", async () => {
    await setSecret(file, "one", "1", first);
    const before = readSecrets(file).secrets.get("one")?.ciphertext;
    await setSecret(file, "two", "2", first);
    expect(readSecrets(file).secrets.get("one")?.ciphertext).toBe(before);
  });

  test.each(["Upper", "1st", "with-dash", "with space", "", "_x", "ünï"])("refuses the name %j", async (name) => {
    expect((await refusal(setSecret(file, name, "value", first))).code).toBe("secret-name-invalid");
    expect(await readdir(folder)).toEqual([]);
  });

  test("refuses a second password for the same id, even to replace the only secret", async () => {
    await setSecret(file, "one", "1", first);
    const text = await readFile(file, "utf8");
    for (const name of ["one", "two"]) {
      const { code, position } = await refusal(setSecret(file, name, "2", { ...first, password: "mistyped" }));
      expect([code, position?.line]).toEqual(["vault-password-wrong", 5]);
    }
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test("refuses an empty value, and bytes that were not text", async () => {
    expect((await refusal(setSecret(file, "one", "", first))).code).toBe("secret-value-invalid");
    expect((await refusal(setSecret(file, "one", Buffer.from([0xff]).toString(), first))).code).toBe(
      "secret-value-invalid",
    );
  });

  test("keeps the file's mode and a symbolic link, and leaves nothing beside it", async () => {
    await setSecret(file, "one", "1", first);
    await chmod(file, 0o640);
    const link = join(folder, "link.yml");
    await symlink(file, link);
    await setSecret(link, "two", "2", first);
    expect((await stat(file)).mode & 0o777).toBe(0o640);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
    expect([...readSecrets(file).secrets.keys()]).toEqual(["one", "two"]);
    expect((await readdir(folder)).sort()).toEqual(["link.yml", "secrets.yml"]);
  });

  test("a lock that a dead process left is passed over", async () => {
    await writeFile(`${file}.lock`, "");
    await utimes(`${file}.lock`, 0, 0);
    expect(await setSecret(file, "one", "1", first)).toBe("added");
  });

  test("two at the same moment lose nothing: one of them is refused", async () => {
    await setSecret(file, "zero", "0", first);
    const outcomes = await Promise.allSettled([setSecret(file, "one", "1", first), setSecret(file, "two", "2", first)]);
    const added = outcomes.flatMap((outcome, index) => (outcome.status === "fulfilled" ? [["one", "two"][index]] : []));
    const names = [...readSecrets(file).secrets.keys()];
    expect(names).toEqual(expect.arrayContaining(["zero", ...added]));
  });
});

describe("generating", () => {
  test("gives different values, 32 letters and digits unless told otherwise", async () => {
    await generateSecret(file, "one", first);
    await generateSecret(file, "two", first);
    await generateSecret(file, "three", first, { length: 64, alphabet: "hex" });
    const values = await Promise.all(["one", "two", "three"].map((name) => storedValue(name, first.password)));
    expect(values[0]).toMatch(/^[A-Za-z0-9]{32}$/);
    expect(values[1]).not.toBe(values[0]);
    expect(values[2]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("replaces a value only when told to", async () => {
    await setSecret(file, "one", "kept", first);
    expect((await refusal(generateSecret(file, "one", first))).code).toBe("secret-exists");
    expect(await storedValue("one", first.password)).toBe("kept");
    expect(await generateSecret(file, "one", first, { replace: true })).toBe("replaced");
    expect(await storedValue("one", first.password)).not.toBe("kept");
  });
});

describe("rotating", () => {
  beforeEach(async () => {
    await setSecret(file, "one", "1", first);
    await setSecret(file, "other", "o", production);
    await setSecret(file, "two", "2", first);
  });

  test("encrypts every secret of one id for the new password, and touches no other", async () => {
    const other = readSecrets(file).secrets.get("other")?.ciphertext;
    expect(await rotateSecrets(file, first, { id: "default", password: "next" })).toEqual(["one", "two"]);
    expect(await storedValue("one", "next")).toBe("1");
    expect(await storedValue("two", "next")).toBe("2");
    expect(await storedValue("two", first.password)).toBeUndefined();
    expect(readSecrets(file).secrets.get("other")?.ciphertext).toBe(other);
  });

  test("can give them another id", async () => {
    await rotateSecrets(file, first, { id: "staging", password: "next" });
    expect(vaultIds(readSecrets(file).secrets)).toEqual(["staging", "prod"]);
  });

  test("is all or nothing: one secret that can't be decrypted stops it", async () => {
    const stranger = `stranger: !vault |\n  ${(await encrypt("s", "another")).replaceAll("\n", "\n  ")}\n`;
    await writeFile(file, (await readFile(file, "utf8")) + stranger);
    const text = await readFile(file, "utf8");
    expect(await refusal(rotateSecrets(file, first, { id: "default", password: "next" }))).toMatchObject({
      code: "vault-password-wrong",
      message: expect.stringContaining("stranger"),
    });
    expect(await readFile(file, "utf8")).toBe(text);
  });

  test.each([
    ["an id that no secret has", { id: "nobody", password: "x" }, { id: "nobody", password: "y" }, "vault-id-unknown"],
    ["the same password", first, first, "vault-password-same"],
    ["another password than the new id has", first, { ...production, password: "x" }, "vault-password-wrong"],
  ])("refuses %s", async (_what, from, to, code) => {
    expect((await refusal(rotateSecrets(file, from, to))).code).toBe(code);
  });
});
