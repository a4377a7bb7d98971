import { type Document, isMap, isScalar, type Pair, parseDocument, type ScalarTag } from "yaml";
import { type Diagnostic, UserError } from "../model/diagnostic.js";
import { Lines } from "../model/place.js";
import type { Position } from "../model/position.js";
import { readText } from "../model/readText.js";
import { secretNames } from "../model/secret.js";
import { defaultVaultId, openEnvelope } from "./cipher.js";

/** One entry of the secrets file. Its value stays encrypted: nothing that reads the file needs a password. */
export interface StoredSecret {
  readonly name: string;
  /** Vault id that it is encrypted for; absent when it has none (Ansible's `default`). */
  readonly id?: string;
  /** The ansible-vault text, header first, without indentation or final newline: to be copied as it is. */
  readonly ciphertext: string;
  /** Its name's place in the secrets file. */
  readonly position: Position;
}

/** What the secrets file holds, and what is wrong with it. */
export interface Secrets {
  /** By name, in the file's order. */
  readonly secrets: ReadonlyMap<string, StoredSecret>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Keeps the text of `!vault` values as it is. */
export const vaultTag: ScalarTag = { tag: "!vault", resolve: (text) => text };

/**
 * Reads the secrets file.
 * @param file Absolute path. A file that doesn't exist holds no secrets.
 * @throws {UserError} when it can't be read.
 */
export function readSecrets(file: string): Secrets {
  const text = readSecretsText(file);
  return text === undefined ? { secrets: new Map(), diagnostics: [] } : parseSecrets(file, text).content;
}

/**
 * @returns `undefined` when there is no such file.
 * @throws {UserError} when it can't be read.
 */
export function readSecretsText(file: string): string | undefined {
  try {
    return readText(file);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new UserError({
      code: "secrets-file-invalid",
      severity: "error",
      message: `The secrets file ${file} can't be read: ${code === "EISDIR" ? "it is a folder" : message}`,
      hint: code === "EISDIR" ? "move the folder away" : "make it readable for whoever runs paq",
    });
  }
}

/** Reads the text of a secrets file; the document keeps what a rewritten file must keep. */
export function parseSecrets(file: string, text: string): { content: Secrets; document: Document } {
  const lines = new Lines(text);
  const document = parseDocument(text, { customTags: [vaultTag], prettyErrors: false });
  const positionAt = (offset: number): Position => ({ file, ...lines.placeAt(offset) });
  const diagnostics: Diagnostic[] = [...document.errors, ...document.warnings].map((issue) => ({
    code: "secrets-file-invalid",
    severity: "error",
    message: `The secrets file is not valid YAML: ${issue.message}`,
    position: positionAt(issue.pos[0]),
  }));
  const secrets = new Map<string, StoredSecret>();
  const empty = document.contents === null || (isScalar(document.contents) && document.contents.value === null);
  if (isMap(document.contents)) {
    for (const pair of document.contents.items) {
      const secret = toSecret(pair, positionAt);
      if ("ciphertext" in secret) secrets.set(secret.name, secret);
      else diagnostics.push(secret);
    }
  } else if (!empty && diagnostics.length === 0) {
    diagnostics.push({
      code: "secrets-file-invalid",
      severity: "error",
      message: "The secrets file is not a mapping of names to encrypted values",
      hint: "remove what is there, and add secrets with `paq secret set NAME`",
      position: positionAt(document.contents?.range?.[0] ?? 0),
    });
  }
  return { content: { secrets, diagnostics }, document: document as Document };
}

function toSecret(pair: Pair, positionAt: (offset: number) => Position): StoredSecret | Diagnostic {
  const name = keyOf(pair);
  const position = positionAt(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
  if (name === undefined || !secretNames.pattern.test(name)) return invalidName(String(name ?? pair.key), position);
  const text = isScalar(pair.value) && pair.value.tag === vaultTag.tag ? pair.value.value : undefined;
  if (typeof text !== "string") {
    return {
      code: "secret-not-encrypted",
      severity: "error",
      message: `The secret ${name} is not encrypted`,
      hint: `remove it here and run \`paq secret set ${name}\`; if it was ever committed, consider its value known`,
      position,
    };
  }
  // Ansible reads an indented block as well: yaml has removed the common indentation, a deeper one is left here.
  const ciphertext = text.replace(/^[ \t]+|[ \t\r]+$/gm, "").trimEnd();
  const envelope = openEnvelope(ciphertext);
  if (!envelope) {
    return {
      code: "secrets-file-invalid",
      severity: "error",
      message: `The value of ${name} is not ansible-vault ciphertext (format 1.1 or 1.2, AES256)`,
      hint: `restore the line from your version control, or run \`paq secret set ${name}\` after removing it`,
      position,
    };
  }
  return { name, ...(envelope.id !== defaultVaultId && { id: envelope.id }), ciphertext, position };
}

/** The finding for a name that no secret can have. */
export function invalidName(name: string, position?: Position): Diagnostic {
  return {
    code: "secret-name-invalid",
    severity: "error",
    message: `${JSON.stringify(name)} can't be the name of a secret`,
    hint: secretNames.hint,
    ...(position && { position }),
  };
}

/** A mapping's key, when it is a text. */
export function keyOf(pair: Pair): string | undefined {
  return isScalar(pair.key) && typeof pair.key.value === "string" ? pair.key.value : undefined;
}
