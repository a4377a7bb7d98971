import { readFile, stat } from "node:fs/promises";
import { parse } from "node:path";
import { UserError } from "../model/diagnostic.js";
import type { PasswordSource } from "./passwordSources.js";

/** Asks a person for a text that is not shown while it is typed. */
export type Ask = (question: string) => Promise<string>;

/** How a password is obtained. */
export interface ObtainOptions {
  readonly ask: Ask;
  /** Whether it will encrypt something for the first time: typed twice then. */
  readonly fresh: boolean;
}

/** A client script's exit code for a label that it doesn't know. */
const unknownLabel = 2;

/**
 * Gets a vault password the way Ansible does: a file's text, what an executable prints, or asked for.
 * An executable named `*-client` is told the label with `--vault-id`.
 * @throws {UserError} when there is none.
 */
export async function obtainPassword(source: PasswordSource, { ask, fresh }: ObtainOptions): Promise<string> {
  if (source.file === undefined) return askPassword(source.label, ask, fresh);
  const information = await stat(source.file).catch(() => undefined);
  if (!information) throw missing(`The vault password file ${source.file} was not found`);
  if (!information.isFile() && !information.isFIFO() && !information.isCharacterDevice()) {
    throw missing(`The vault password file ${source.file} is not a file`);
  }
  const executable = information.isFile() && (information.mode & 0o111) !== 0;
  const password = executable ? await run(source.file, source) : (await readFile(source.file, "utf8")).trim();
  if (password === "") throw missing(`The vault password from ${source.file} is empty`);
  if (password.startsWith("$ANSIBLE_VAULT;")) {
    throw missing(`The vault password file ${source.file} is itself encrypted`, "give one that isn't, or a script");
  }
  return password;
}

async function askPassword(label: string, ask: Ask, fresh: boolean): Promise<string> {
  const password = await ask(`${fresh ? "New vault password" : "Vault password"} (${label}): `);
  if (password === "") throw missing("The vault password is empty");
  if (fresh && (await ask(`The same again (${label}): `)) !== password) {
    throw missing("The two passwords differ", "run the command again");
  }
  return password;
}

/**
 * What the script writes to standard error goes to the user, and it may ask on the terminal. Standard input is left to it
 * only then: in a pipe it holds a secret's value.
 */
async function run(file: string, { label, labelled }: PasswordSource): Promise<string> {
  const isClient = parse(file).name.endsWith("-client");
  // Read only now: every build opens the secrets file, and few ever run a script.
  const { execa } = await import("execa");
  const result = await execa(file, isClient && labelled ? ["--vault-id", label] : [], {
    stdin: process.stdin.isTTY ? "inherit" : "ignore",
    stderr: "inherit",
    reject: false,
  });
  if (!result.failed) return result.stdout.replace(/^[\r\n]+|[\r\n]+$/g, "");
  if (isClient && result.exitCode === unknownLabel) {
    throw missing(`The vault password script ${file} knows no password for ${JSON.stringify(label)}`);
  }
  const reason = result.exitCode === undefined ? (result.code ?? result.signal) : `exit code ${result.exitCode}`;
  throw missing(`The vault password script ${file} failed (${reason})`);
}

function missing(message: string, hint?: string): UserError {
  return new UserError({
    code: "vault-password-missing",
    severity: "error",
    message,
    hint: hint ?? "name a file or script that gives it: --vault-password-file FILE, or ANSIBLE_VAULT_PASSWORD_FILE",
  });
}
