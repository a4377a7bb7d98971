import { type Command, InvalidArgumentError, Option } from "commander";
import type { Alphabet } from "../../vault/index.js";
import { UsageError } from "../exitCode.js";
import type { GenerateFlags, RotateFlags, SetFlags } from "../secrets.js";

const alphabets: readonly Alphabet[] = ["alphanumeric", "hex", "base64url", "printable"];
/** In characters: shorter is no secret, longer no password. */
const length = { min: 8, max: 4096 };

/** Read when it is needed: a build can do without the cipher. */
const actions = () => import("../secrets.js");

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
          "`paq secret set` takes a name and nothing else: the value of a secret is never given on the command line: other users of this machine and the shell's " +
            "history see it there. Run `paq secret set NAME` and type it, or send it to standard input. " +
            "If what you gave is in use anywhere, consider it known",
        );
      }
      await (await actions()).set(name, flags);
    });
}

function registerGenerate(secret: Command): void {
  withEncryption(secret.command("generate"))
    .description("encrypt a random value, which nobody sees")
    .argument("<name>", "name of the secret, like database_password")
    .addOption(
      new Option("--length <n>", "how many characters").default(32).argParser((text) => {
        const wanted = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        if (wanted >= length.min && wanted <= length.max) return wanted;
        throw new InvalidArgumentError(`Between ${length.min} and ${length.max}.`);
      }),
    )
    .addOption(new Option("--alphabet <name>", "which characters").choices(alphabets).default("alphanumeric"))
    .option("--force", "replace a secret that exists")
    .addHelpText("after", `${passwordHelp}\n\nExample:\n  paq secret generate backup_key --length 64 --alphabet hex`)
    .action(async (name: string, flags: GenerateFlags) => (await actions()).generate(name, flags));
}

function registerList(secret: Command): void {
  secret
    .command("list")
    .description("show the secrets' names and vault ids, never their values")
    .option("--json", "as one JSON document")
    .action(async (flags: { readonly json?: boolean }) => (await actions()).list(flags));
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
    .action(async (id: string | undefined, flags: RotateFlags) => (await actions()).rotate(id, flags));
}

function withPassword(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--vault-id <label@source>",
        "a vault password: its label, and a file, a script or `prompt`",
      ).argParser((value: string, values: readonly string[] | undefined) => [...(values ?? []), value]),
    )
    .option("--vault-password-file <file>", "file or script that gives the vault password");
}

function withEncryption(command: Command): Command {
  return withPassword(command).option(
    "--encrypt-vault-id <label>",
    "the vault id to encrypt for, if there are several",
  );
}
