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
 * the only source; the only id in use. An unlabelled password is taken for any id in use, as Ansible does: a further id
 * begins with a source that has its label.
 * @throws {UserError} when that leaves more than one, or none of the sources has the label.
 */
export function chooseSource(sources: readonly PasswordSource[], options: ChooseOptions): PasswordSource {
  return sourceFor(sources, chooseId(sources, options));
}

function chooseId(sources: readonly PasswordSource[], { wanted, replaced, used }: ChooseOptions): string {
  const labels = [...new Set(sources.filter(({ labelled }) => labelled).map(({ label }) => label))];
  if (wanted !== undefined) {
    if (used.length > 0 && !used.includes(wanted) && !labels.includes(wanted)) throw unknownId(wanted, used);
    return wanted;
  }
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

/** An id that is neither in use nor given with a source is a misspelt one: its password would be another id's. */
function unknownId(id: string, used: readonly string[]): UserError {
  return new UserError({
    code: "vault-id-unknown",
    severity: "error",
    message: `No secret has the vault id ${JSON.stringify(id)}; in use ${used.length === 1 ? "is" : "are"} ${used.join(", ")}`,
    hint: `say one of these, or name the source of a new id: --vault-id ${id}@SOURCE`,
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
