import { UserError } from "../model/diagnostic.js";
import { secretNames } from "../model/secret.js";
import { decrypt, defaultVaultId, encrypt } from "./cipher.js";
import { EditableSecrets } from "./editableSecrets.js";
import { type Alphabet, randomText } from "./random.js";
import { invalidName, readSecrets, type StoredSecret } from "./secretsFile.js";

/** A vault password with its label. */
export interface VaultIdentity {
  /** Vault id, {@link defaultVaultId} for a password without one. */
  readonly id: string;
  readonly password: string;
}

/** How a generated secret looks. */
export interface GenerateOptions {
  /** In characters. @default 32 */
  readonly length?: number;
  /** @default "alphanumeric" */
  readonly alphabet?: Alphabet;
  /** Whether an existing secret gets a new value. @default false: it is refused */
  readonly replace?: boolean;
}

/** @throws {UserError} for a name that no secret can have. */
export function checkName(name: string): void {
  if (!secretNames.pattern.test(name)) throw new UserError(invalidName(name));
}

/**
 * What was no UTF-8 has become U+FFFD by the time it is a string. Encrypting that would lose the value.
 * @throws {UserError} for a value with that character, and for an empty one.
 */
function checkText(name: string, value: string): void {
  if (value !== "" && !value.includes("\uFFFD")) return;
  throw new UserError({
    code: "secret-value-invalid",
    severity: "error",
    message: value === "" ? `The value of ${name} is empty` : `The value of ${name} is not UTF-8 text`,
    hint: value === "" ? "a secret needs a value" : "encode binary data first, with base64 for example",
  });
}

/**
 * Encrypts a value and keeps it under a name, in place of an older one.
 * @param file Absolute path of the secrets file, which is made if it isn't there.
 * @throws {UserError} when other secrets of the same id have another password: one id has one password.
 */
export async function setSecret(
  file: string,
  name: string,
  value: string,
  identity: VaultIdentity,
): Promise<"added" | "replaced"> {
  checkName(name);
  checkText(name, value);
  const secrets = EditableSecrets.open(file);
  await decryptAll(ofIdentity(secrets.secrets, identity.id), identity);
  const known = secrets.secrets.has(name);
  secrets.put(name, await encrypt(value, identity.password, identity.id));
  await secrets.save();
  return known ? "replaced" : "added";
}

/**
 * Keeps a random value under a name. Nobody ever sees it.
 * @throws {UserError} when the name is taken and `replace` isn't said, and as {@link setSecret} does.
 */
export async function generateSecret(
  file: string,
  name: string,
  identity: VaultIdentity,
  { length = 32, alphabet = "alphanumeric", replace = false }: GenerateOptions = {},
): Promise<"added" | "replaced"> {
  checkName(name);
  const existing = readSecrets(file).secrets.get(name);
  if (existing && !replace) {
    throw new UserError({
      code: "secret-exists",
      severity: "error",
      message: `The secret ${name} exists already, and a new random value would take its place`,
      hint: "add --force if that is what you want",
      position: existing.position,
    });
  }
  return setSecret(file, name, randomText(length, alphabet), identity);
}

/**
 * Encrypts every secret of one id anew, for another password and, if wanted, another id. Each is decrypted first; if
 * one can't be, nothing is written.
 * @returns the names, in the file's order.
 */
export async function rotateSecrets(file: string, from: VaultIdentity, to: VaultIdentity): Promise<string[]> {
  const secrets = EditableSecrets.open(file);
  const chosen = ofIdentity(secrets.secrets, from.id);
  if (chosen.length === 0) throw new UserError(unknownId(file, from.id));
  if (from.password === to.password && from.id === to.id) {
    throw new UserError({
      code: "vault-password-same",
      severity: "error",
      message: "The new vault password is the old one",
      hint: "choose another one",
    });
  }
  const values = await decryptAll(chosen, from);
  if (to.id !== from.id) await decryptAll(ofIdentity(secrets.secrets, to.id), to);
  for (const [name, value] of values) {
    checkText(name, value);
    const ciphertext = await encrypt(value, to.password, to.id);
    if ((await decrypt(ciphertext, to.password)) !== value) {
      throw new Error(`the secret ${name} can't be decrypted with the password that it was just encrypted with`);
    }
    secrets.put(name, ciphertext);
  }
  await secrets.save();
  return [...values.keys()];
}

/**
 * Makes sure that a password is the one of all secrets of its id, before somebody types a value for nothing.
 * @throws {UserError} when it isn't.
 */
export async function verifyPassword(file: string, identity: VaultIdentity): Promise<void> {
  await decryptAll(ofIdentity(EditableSecrets.open(file).secrets, identity.id), identity);
}

/** @returns the labels in use, each once, in the file's order. */
export function vaultIds(secrets: ReadonlyMap<string, StoredSecret>): string[] {
  return [...new Set([...secrets.values()].map(idOf))];
}

function idOf(secret: StoredSecret): string {
  return secret.id ?? defaultVaultId;
}

function ofIdentity(secrets: ReadonlyMap<string, StoredSecret>, id: string): StoredSecret[] {
  return [...secrets.values()].filter((secret) => idOf(secret) === id);
}

/** Proves that a password is the right one for all that stands under its id, and hands over the values. */
async function decryptAll(secrets: readonly StoredSecret[], identity: VaultIdentity): Promise<Map<string, string>> {
  const values = await Promise.all(
    secrets.map(async (secret) => [secret, await decrypt(secret.ciphertext, identity.password)] as const),
  );
  const plaintexts = new Map<string, string>();
  for (const [secret, value] of values) {
    if (value === undefined) throw new UserError(wrongPassword(secret, identity.id));
    plaintexts.set(secret.name, value);
  }
  return plaintexts;
}

function wrongPassword(secret: StoredSecret, id: string) {
  return {
    code: "vault-password-wrong",
    severity: "error",
    message: `The vault password does not decrypt ${secret.name}, so nothing was written`,
    hint:
      `every secret of the vault id ${JSON.stringify(id)} has one password: give that one, or another id with ` +
      "--vault-id LABEL@SOURCE; to change the password, run `paq secret rotate`",
    position: secret.position,
  } as const;
}

function unknownId(file: string, id: string) {
  return {
    code: "vault-id-unknown",
    severity: "error",
    message: `No secret has the vault id ${JSON.stringify(id)}`,
    hint: "`paq secret list` shows the ids in use",
    position: { file, line: 1, column: 1 },
  } as const;
}
