import { readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { defaultVaultId } from "./cipher.js";

/** Where a vault password comes from. */
export interface PasswordSource {
  /** Vault id. */
  readonly label: string;
  /** Absolute path of a file or an executable that prints the password, or `undefined` to ask on the terminal. */
  readonly file?: string;
  /** Whether the label was said: only then does Ansible hand it to a client script. */
  readonly labelled: boolean;
}

/** What the command line says about passwords, in Ansible's words. */
export interface PasswordOptions {
  /** `--vault-id`: `LABEL@SOURCE` or `SOURCE`, where the source is `prompt` or a file. */
  readonly vaultIds?: readonly string[];
  /** `--vault-password-file`. */
  readonly passwordFile?: string;
}

/** Where settings are looked for. */
export interface PasswordSurroundings {
  /** Relative paths of the command line and the environment are relative to it. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Folders whose `ansible.cfg` Ansible would read when run from there; the first one that has it counts. */
  readonly configFolders: readonly string[];
}

/**
 * The sources of vault passwords, as Ansible would find them: the command line's; or the environment's
 * (`ANSIBLE_VAULT_IDENTITY_LIST`, `ANSIBLE_VAULT_PASSWORD_FILE`); or those of the `ansible.cfg` in force.
 * @returns an empty list when nothing is said anywhere.
 */
export function passwordSources(options: PasswordOptions, surroundings: PasswordSurroundings): PasswordSource[] {
  const { directory, environment } = surroundings;
  const said = fromSettings(options.vaultIds ?? [], options.passwordFile, directory);
  if (said.length > 0) return said;
  const config = readConfig(surroundings);
  const identities = environment.ANSIBLE_VAULT_IDENTITY_LIST;
  const file = environment.ANSIBLE_VAULT_PASSWORD_FILE;
  return [
    ...(identities === undefined
      ? fromSettings(list(config?.settings.get("vault_identity_list")), undefined, config?.folder ?? directory)
      : fromSettings(list(identities), undefined, directory)),
    ...(file === undefined
      ? fromSettings([], config?.settings.get("vault_password_file"), config?.folder ?? directory)
      : fromSettings([], file, directory)),
  ];
}

/** Reads `LABEL@SOURCE` or `SOURCE`; relative paths are relative to the folder. */
export function parseVaultId(text: string, folder: string): PasswordSource {
  const at = text.indexOf("@");
  const label = at < 0 ? "" : text.slice(0, at);
  const source = at < 0 ? text : text.slice(at + 1);
  const named = { label: label || defaultVaultId, labelled: label !== "" };
  const asked = source === "prompt" || source === "prompt_ask_vault_pass";
  return asked ? named : { ...named, file: expand(source, folder) };
}

function fromSettings(vaultIds: readonly string[], file: string | undefined, folder: string): PasswordSource[] {
  return [...vaultIds, ...(file ? [`@${file}`] : [])].map((text) => parseVaultId(text, folder));
}

function list(text: string | undefined): string[] {
  return (text ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

function expand(path: string, folder: string): string {
  return resolve(folder, path.replace(/^~(?=\/|$)/, homedir()));
}

interface Config {
  readonly folder: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The `ansible.cfg` in force: https://docs.ansible.com/ansible/latest/reference_appendices/config.html */
function readConfig({ directory, environment, configFolders }: PasswordSurroundings): Config | undefined {
  const named = environment.ANSIBLE_CONFIG;
  const candidates = [
    ...(named ? [expand(named, directory)] : []),
    ...configFolders.filter((folder) => !isWorldWritable(folder)).map((folder) => join(folder, "ansible.cfg")),
    join(homedir(), ".ansible.cfg"),
    "/etc/ansible/ansible.cfg",
  ];
  for (const file of candidates) {
    const text = read(file);
    if (text !== undefined) return { folder: dirname(file), settings: defaultsOf(text) };
  }
  return undefined;
}

/** Ansible passes such a folder's settings over, because anybody could name a program to run there. */
function isWorldWritable(folder: string): boolean {
  return ((statSync(folder, { throwIfNoEntry: false })?.mode ?? 0) & 0o002) !== 0;
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** The settings of the section `[defaults]`. */
function defaultsOf(text: string): Map<string, string> {
  const settings = new Map<string, string>();
  let section = "";
  for (const line of text.split(/\r?\n/)) {
    section = /^\[(?<name>[^\]]+)\]/.exec(line)?.groups?.name ?? section;
    const setting = /^(?<key>\w+)\s*[=:]\s*(?<value>.*?)\s*(?:\s;.*)?$/.exec(line)?.groups;
    if (section === "defaults" && setting) settings.set(setting.key ?? "", setting.value ?? "");
  }
  return settings;
}
