import { UserError } from "../model/diagnostic.js";
import { defaultVaultId } from "./cipher.js";
import type { PasswordSource } from "./passwordSources.js";

/** What is known when a secret is about to be encrypted. */
export interface ChooseOptions {
  /** The id that was asked for, if any. */
  readonly wanted?: string;
  /** The id of the secret that is replaced, if there is one. */
  readonly replaced?: string;
  /** The ids that the file's secrets have. */
  readonly used: readonly string[];
}

/**
 * Which password encrypts a secret, and for which id: the one asked for; that of the secret that is replaced; the label of
 * the only source; the only id in use. An unlabelled password is taken for any id, as Ansible does.
 * @throws {UserError} when that leaves more than one, or none of the sources has the label.
 */
export function chooseSource(sources: readonly PasswordSource[], options: ChooseOptions): PasswordSource {
  return sourceFor(sources, chooseId(sources, options));
}

function chooseId(sources: readonly PasswordSource[], { wanted, replaced, used }: ChooseOptions): string {
  if (wanted !== undefined) return wanted;
  const labels = [...new Set(sources.filter(({ labelled }) => labelled).map(({ label }) => label))];
  if (replaced !== undefined && (labels.length === 0 || labels.includes(replaced))) return replaced;
  const candidates = labels.length > 0 ? labels : used;
  const [only, ...others] = candidates;
  if (only === undefined || (labels.length === 0 && used.includes(defaultVaultId))) return defaultVaultId;
  if (others.length === 0) return only;
  throw new UserError({
    code: "vault-id-unclear",
    severity: "error",
    message: `There are several vault ids: ${candidates.join(", ")}`,
    hint: "say which one with --encrypt-vault-id LABEL",
  });
}

/**
 * The source of the password for an id: the one with that label, or an unlabelled one, or the terminal.
 * @throws {UserError} when there are sources, and none of them is for this id.
 */
export function sourceFor(sources: readonly PasswordSource[], id: string): PasswordSource {
  const labelled = sources.find((source) => source.labelled && source.label === id);
  if (labelled) return labelled;
  const unlabelled = sources.find((source) => !source.labelled);
  if (unlabelled) return { ...unlabelled, label: id };
  if (sources.length === 0) return { label: id, labelled: false };
  throw new UserError({
    code: "vault-password-missing",
    severity: "error",
    message: `No source gives a password for the vault id ${JSON.stringify(id)}`,
    hint: `add --vault-id ${id}@SOURCE`,
  });
}
