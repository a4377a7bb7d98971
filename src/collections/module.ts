import type { ArgumentSpecification } from "./argument-specifications.js";
import { constraintsOf, type KnownConstraints } from "./constraints.js";
import { type Correction, corrections } from "./corrections.js";
import { type DocumentedModule, mapping, text, texts } from "./documentation.js";
import { describeOptions, type OptionDescription } from "./options.js";
import { describeResults, type ResultDescription } from "./results.js";

/** One module, with all that its function is made of. */
export interface ModuleDescription {
  /** Fully qualified. */
  readonly name: string;
  readonly shortDescription: string;
  readonly description: readonly string[];
  readonly since?: string;
  /** Why not to use it, what to use instead, and when it goes. */
  readonly deprecated?: string;
  readonly options: readonly OptionDescription[];
  readonly constraints: KnownConstraints;
  /** Options of any other name are taken as well; says what they are. */
  readonly anyOption?: string;
  readonly results: readonly ResultDescription[];
}

/**
 * Puts together what documentation, argument spec and the corrections say of a module. Never fails: a module whose
 * documentation cannot be read takes any option, and says so.
 */
export function describeModule(
  name: string,
  documented: DocumentedModule,
  specified: ArgumentSpecification | undefined,
): ModuleDescription {
  const doc = mapping(documented.doc);
  const correction = corrections[name];
  const options = describeOptions(corrected(mapping(doc.options), correction), specified);
  const since = text(doc.version_added);
  const deprecated = deprecation(mapping(doc.deprecated));
  const anyOption = documented.doc ? correction?.anyOption : "The documentation of this module cannot be read.";
  return {
    name,
    shortDescription: text(doc.short_description) ?? "",
    description: documented.doc ? texts(doc.description) : texts(documented.error),
    ...(since === undefined ? {} : { since }),
    ...(deprecated === undefined ? {} : { deprecated }),
    options,
    constraints: constraintsOf({ ...specified, ...correction?.constraints }, options),
    ...(anyOption === undefined ? {} : { anyOption }),
    results: describeResults(documented.return).filter((result) => !correction?.withoutResults?.includes(result.name)),
  };
}

/** What Ansible calls both `free_form` and `free-form` is one thing, under one name. */
function corrected(options: Readonly<Record<string, unknown>>, correction: Correction | undefined): object {
  const result: Record<string, unknown> = Object.fromEntries(
    Object.entries(options).map(([name, option]) => [name === "free-form" ? "free_form" : name, option]),
  );
  for (const [name, fields] of Object.entries(correction?.options ?? {})) {
    if (fields === null) delete result[name];
    else if (name in result) result[name] = { ...mapping(result[name]), ...fields };
  }
  return result;
}

function deprecation(deprecated: Readonly<Record<string, unknown>>): string | undefined {
  const why = texts(deprecated.why).join(" ");
  const alternative = texts(deprecated.alternative ?? deprecated.alternatives).join(" ");
  const removed = text(deprecated.removed_in ?? deprecated.removed_at_date);
  const sentences = [
    why,
    alternative === "" ? "" : `Instead: ${alternative}`,
    removed === undefined ? "" : `Removed in ${removed} of ${text(deprecated.removed_from_collection) ?? "Ansible"}.`,
  ].filter((sentence) => sentence !== "");
  return sentences.length > 0 ? sentences.join(" ") : undefined;
}
