import { Vault } from "ansible-vault";

/**
 * The label that Ansible gives to a password without one. A secret under it carries no id (format 1.1).
 * https://docs.ansible.com/ansible/latest/vault_guide/vault_managing_passwords.html
 */
export const defaultVaultId = "default";

const header = /^\$ANSIBLE_VAULT;(?:1\.1;AES256|1\.2;AES256;(?<id>[^;\s]+))$/;
const body = /^(?:[0-9a-f]{2})+$/i;

/** The parts of a ciphertext that are readable without its password. */
export interface Envelope {
  /** Vault id of the password, {@link defaultVaultId} for format 1.1. */
  readonly id: string;
}

/**
 * Reads a ciphertext's header, and makes sure that the rest has the form of one.
 * @returns `undefined` for text that Ansible would not take for AES256 ciphertext of format 1.1 or 1.2.
 */
export function openEnvelope(ciphertext: string): Envelope | undefined {
  const [first = "", ...lines] = ciphertext.trimEnd().split("\n");
  const match = header.exec(first);
  if (!match || !body.test(lines.join(""))) return undefined;
  return { id: match.groups?.id ?? defaultVaultId };
}

/** Encrypts for Ansible. Equal texts give different results: each has its own random salt. */
export function encrypt(plaintext: string, password: string, id: string = defaultVaultId): Promise<string> {
  return new Vault({ password }).encrypt(plaintext, id === defaultVaultId ? "" : id);
}

/**
 * Decrypts what Ansible or {@link encrypt} made.
 * @returns `undefined` when the password is another one, or the ciphertext was altered: its signature can't tell which.
 */
export async function decrypt(ciphertext: string, password: string): Promise<string | undefined> {
  try {
    return await new Vault({ password }).decrypt(ciphertext, undefined);
  } catch (error) {
    if (error instanceof Error && /Integrity check failed|Invalid vault/.test(error.message)) return undefined;
    throw error;
  }
}
