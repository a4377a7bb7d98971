import { text as readStream } from "node:stream/consumers";
import { findProject, type Project, plural } from "../compiler/index.js";
import { UserError } from "../model/diagnostic.js";
import {
  type Alphabet,
  checkName,
  chooseSource,
  defaultVaultId,
  generateSecret,
  obtainPassword,
  type PasswordSource,
  parseVaultId,
  passwordSources,
  readSecrets,
  rotateSecrets,
  type Secrets,
  setSecret,
  sourceFor,
  strength,
  type VaultIdentity,
  vaultIds,
  verifyPassword,
} from "../vault/index.js";
import { UsageError } from "./exitCode.js";
import { askSecret } from "./prompt.js";

/** Where passwords come from, as the command line says it. */
export interface PasswordFlags {
  readonly vaultId?: readonly string[];
  readonly vaultPasswordFile?: string;
}

export interface SetFlags extends PasswordFlags {
  readonly encryptVaultId?: string;
}

export interface GenerateFlags extends SetFlags {
  readonly length: number;
  readonly alphabet: Alphabet;
  readonly force?: boolean;
}

export interface RotateFlags extends PasswordFlags {
  readonly newVaultId?: string;
  readonly newVaultPasswordFile?: string;
}

/** Encrypts a value that is typed, or comes from standard input. */
export async function set(name: string, flags: SetFlags): Promise<void> {
  checkName(name);
  const { file, identity } = await prepare(name, flags);
  await verifyPassword(file, identity);
  const value = process.stdin.isTTY ? await askValue(name) : trimLine(await readStream(process.stdin));
  const outcome = await setSecret(file, name, value, identity);
  say(`${outcome === "added" ? "Added" : "Replaced"} ${name}${under(identity)}`);
}

/** Encrypts a random value. */
export async function generate(name: string, flags: GenerateFlags): Promise<void> {
  checkName(name);
  const { file, identity } = await prepare(name, flags);
  const { length, alphabet, force = false } = flags;
  const outcome = await generateSecret(file, name, identity, { length, alphabet, replace: force });
  const bits = strength(length, alphabet);
  say(`${outcome === "added" ? "Generated" : "Generated anew"} ${name}${under(identity)}: ${bits} bits`);
}

/** Shows names and vault ids. */
export function list({ json = false }: { readonly json?: boolean }): void {
  const secrets = [...read(findProject(process.cwd())).secrets.values()];
  const rows = secrets.map(({ name, id = defaultVaultId }) => ({ name, id }));
  if (json) {
    say(JSON.stringify({ version: 1, secrets: rows }, undefined, 2));
    return;
  }
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  for (const { name, id } of rows) say(`${name.padEnd(width)}  ${id}`);
}

/** Encrypts all secrets of an id for a new password. */
export async function rotate(id: string | undefined, flags: RotateFlags): Promise<void> {
  const project = findProject(process.cwd());
  const used = vaultIds(read(project).secrets);
  const from = await identityOf(chooseRotated(id, used, sourcesFor(project, flags)), false);
  const to = await identityOf(newSource(from.id, flags), true);
  const names = await rotateSecrets(project.secrets, from, to);
  say(`Encrypted ${plural(names.length, "secret")} for the new password${under(to)}: ${names.join(", ")}`);
}

function sourcesFor(project: Project, flags: PasswordFlags): PasswordSource[] {
  return passwordSources(
    {
      ...(flags.vaultId && { vaultIds: flags.vaultId }),
      ...(flags.vaultPasswordFile !== undefined && { passwordFile: flags.vaultPasswordFile }),
    },
    { directory: process.cwd(), environment: process.env, configFolders: [project.out] },
  );
}

/** Finds the file, and the password that the secret is to be encrypted with. */
async function prepare(name: string, flags: SetFlags): Promise<{ file: string; identity: VaultIdentity }> {
  const project = findProject(process.cwd());
  const { secrets } = read(project);
  const existing = secrets.get(name);
  const used = vaultIds(secrets);
  const wanted = flags.encryptVaultId ?? process.env.ANSIBLE_VAULT_ENCRYPT_IDENTITY;
  const source = chooseSource(sourcesFor(project, flags), {
    used,
    ...(wanted !== undefined && { wanted }),
    ...(existing && { replaced: existing.id ?? defaultVaultId }),
  });
  return { file: project.secrets, identity: await identityOf(source, !used.includes(source.label)) };
}

function chooseRotated(
  id: string | undefined,
  used: readonly string[],
  sources: readonly PasswordSource[],
): PasswordSource {
  if (id === undefined && used.length > 1) {
    throw new UsageError(`the secrets have several vault ids, say which one to rotate: ${used.join(", ")}`);
  }
  return sourceFor(sources, id ?? used[0] ?? defaultVaultId);
}

function newSource(id: string, { newVaultId, newVaultPasswordFile }: RotateFlags): PasswordSource {
  if (newVaultId !== undefined) return parseVaultId(newVaultId, process.cwd());
  if (newVaultPasswordFile === undefined) return { label: id, labelled: false };
  return { ...parseVaultId(`@${newVaultPasswordFile}`, process.cwd()), label: id };
}

async function identityOf(source: PasswordSource, fresh: boolean): Promise<VaultIdentity> {
  return { id: source.label, password: await obtainPassword(source, { ask: askSecret, fresh }) };
}

/** @throws {UserError} for a file that has anything wrong in it. */
function read(project: Project): Secrets {
  const secrets = readSecrets(project.secrets);
  const [first] = secrets.diagnostics;
  if (first) throw new UserError(first);
  return secrets;
}

async function askValue(name: string): Promise<string> {
  const value = await askSecret(`Value of ${name}: `);
  if ((await askSecret("The same again: ")) === value) return value;
  throw new UserError({
    code: "secret-value-invalid",
    severity: "error",
    message: "The two values differ",
    hint: "run the command again",
  });
}

/** `echo value | paq secret set` means the value without its newline; a key file's last newline belongs to it. */
function trimLine(text: string): string {
  return text.replace(/^([^\r\n]*)\r?\n$/, "$1");
}

function under({ id }: VaultIdentity): string {
  return id === defaultVaultId ? "" : ` (vault id ${id})`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
