import { text as readStream } from "node:stream/consumers";
import { type Command, InvalidArgumentError, Option } from "commander";
import { findProject, type Project } from "../../compiler/index.js";
import { UserError } from "../../model/diagnostic.js";
import {
  type Alphabet,
  alphabets,
  checkName,
  chooseSource,
  defaultVaultId,
  generateSecret,
  lengthRange,
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
} from "../../vault/index.js";
import { UsageError } from "../exitCode.js";
import { askSecret } from "../prompt.js";
import { count } from "../terminal.js";

interface PasswordFlags {
  readonly vaultId?: readonly string[];
  readonly vaultPasswordFile?: string;
}

interface SetFlags extends PasswordFlags {
  readonly encryptVaultId?: string;
}

interface GenerateFlags extends SetFlags {
  readonly length: number;
  readonly alphabet: Alphabet;
  readonly force?: boolean;
}

interface RotateFlags extends PasswordFlags {
  readonly newVaultId?: string;
  readonly newVaultPasswordFile?: string;
}

const passwordHelp = `
The vault password comes from --vault-id or --vault-password-file; or from ANSIBLE_VAULT_IDENTITY_LIST or
ANSIBLE_VAULT_PASSWORD_FILE; or from the ansible.cfg in force; or it is asked for on the terminal.
As for Ansible, an executable file is run and prints it; one named *-client is told the label.`;

/** `paq secret`: the values that are kept encrypted. */
export function registerSecret(program: Command): void {
  const secret = program.command("secret").description("keep passwords and keys, encrypted with ansible-vault");
  registerSet(secret);
  registerGenerate(secret);
  registerList(secret);
  registerRotate(secret);
}

function registerSet(secret: Command): void {
  withEncryption(secret.command("set"))
    .description("encrypt a value that is typed, or comes from standard input")
    .argument("<name>", "name of the secret, like database_password")
    // A value given by mistake must not be repeated in the parser's own message.
    .allowUnknownOption()
    .allowExcessArguments()
    .addHelpText(
      "after",
      `
A value of one line from standard input loses its newline; one of several lines is kept as it is.
${passwordHelp}

Examples:
  paq secret set database_password
  paq secret set deploy_key < ~/.ssh/deploy_key`,
    )
    .action(async (name: string, flags: SetFlags, command: Command) => {
      if (command.args.length > 1) {
        throw new UsageError(
          "the value of a secret is never given on the command line: other users of this machine and the shell's " +
            "history see it there. Run `paq secret set NAME` and type it, or send it to standard input. " +
            "If what you gave is in use anywhere, consider it known",
        );
      }
      checkName(name);
      const { file, identity } = await prepare(name, flags);
      await verifyPassword(file, identity);
      const value = process.stdin.isTTY ? await askValue(name) : trimLine(await readStream(process.stdin));
      const outcome = await setSecret(file, name, value, identity);
      say(`${outcome === "added" ? "Added" : "Replaced"} ${name}${under(identity)}`);
    });
}

function registerGenerate(secret: Command): void {
  withEncryption(secret.command("generate"))
    .description("encrypt a random value, which nobody sees")
    .argument("<name>", "name of the secret, like database_password")
    .addOption(
      new Option("--length <n>", "how many characters").default(32).argParser((text) => {
        const length = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        if (length >= lengthRange.min && length <= lengthRange.max) return length;
        throw new InvalidArgumentError(`Between ${lengthRange.min} and ${lengthRange.max}.`);
      }),
    )
    .addOption(
      new Option("--alphabet <name>", "which characters").choices(Object.keys(alphabets)).default("alphanumeric"),
    )
    .option("--force", "replace a secret that exists")
    .addHelpText("after", `${passwordHelp}\n\nExample:\n  paq secret generate backup_key --length 64 --alphabet hex`)
    .action(async (name: string, flags: GenerateFlags) => {
      checkName(name);
      const { file, identity } = await prepare(name, flags);
      const { length, alphabet, force = false } = flags;
      const outcome = await generateSecret(file, name, identity, { length, alphabet, replace: force });
      const bits = strength(length, alphabet);
      say(`${outcome === "added" ? "Generated" : "Generated anew"} ${name}${under(identity)}: ${bits} bits`);
    });
}

function registerList(secret: Command): void {
  secret
    .command("list")
    .description("show the secrets' names and vault ids, never their values")
    .option("--json", "as one JSON document")
    .action((flags: { readonly json?: boolean }) => {
      const secrets = [...read(findProject(process.cwd())).secrets.values()];
      const rows = secrets.map(({ name, id = defaultVaultId }) => ({ name, id }));
      if (flags.json) {
        say(JSON.stringify({ version: 1, secrets: rows }, undefined, 2));
        return;
      }
      const width = Math.max(0, ...rows.map(({ name }) => name.length));
      for (const { name, id } of rows) say(`${name.padEnd(width)}  ${id}`);
    });
}

function registerRotate(secret: Command): void {
  withPassword(secret.command("rotate"))
    .description("encrypt all secrets of a vault id for a new password")
    .argument("[id]", "vault id; needed when the secrets have several")
    .option("--new-vault-id <label@source>", "the new password's label and source")
    .option("--new-vault-password-file <file>", "file or script that gives the new password")
    .addHelpText(
      "after",
      `
Every secret is decrypted first; if one can't be, nothing is changed. The values stay the same: to give a secret a new
value, use \`paq secret set\` or \`paq secret generate --force\`. Earlier commits still hold the values under the old
password.
${passwordHelp}

Example:
  paq secret rotate prod --vault-id prod@old-password --new-vault-id prod@new-password`,
    )
    .action(async (id: string | undefined, flags: RotateFlags) => {
      const project = findProject(process.cwd());
      const used = vaultIds(read(project).secrets);
      const from = await identityOf(chooseRotated(id, used, sourcesFor(project, flags)), false);
      const to = await identityOf(newSource(from.id, flags), true);
      const names = await rotateSecrets(project.secrets, from, to);
      say(`Encrypted ${count(names.length, "secret")} for the new password${under(to)}: ${names.join(", ")}`);
    });
}

function withPassword(command: Command): Command {
  return command
    .addOption(
      new Option("--vault-id <label@source>", "a vault password: its label, and a file, a script or `prompt`").argParser(
        (value: string, values: readonly string[] | undefined) => [...(values ?? []), value],
      ),
    )
    .option("--vault-password-file <file>", "file or script that gives the vault password");
}

function withEncryption(command: Command): Command {
  return withPassword(command).option("--encrypt-vault-id <label>", "the vault id to encrypt for, if there are several");
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
  const wanted = flags.encryptVaultId ?? process.env["ANSIBLE_VAULT_ENCRYPT_IDENTITY"];
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
