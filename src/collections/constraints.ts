import type { SpecifiedConstraints } from "./argument-specifications.js";
import { list, mapping, texts } from "./documentation.js";

/** What must hold between the options of one level; see `Constraints` of the model. */
export interface KnownConstraints {
  readonly mutually_exclusive?: readonly (readonly string[])[];
  readonly required_together?: readonly (readonly string[])[];
  readonly required_one_of?: readonly (readonly string[])[];
  readonly required_if?: readonly RequiredIf[];
  readonly required_by?: Readonly<Record<string, readonly string[]>>;
}

/**
 * When `option` has the value, all of the others are required (any one of them if `any` is true). The value null stands
 * for an option that is left out: it is there because the option's default has the value.
 */
export type RequiredIf = readonly [
  option: string,
  value: string | number | boolean | null,
  requirements: readonly string[],
  any?: true,
];

interface Named {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly default?: unknown;
}

/**
 * An argument spec's constraints in terms of the documented options. Names are made canonical; what speaks of options
 * that are not documented (and so cannot be written) is left out. Ansible fills in defaults before it checks what is
 * required, so an option with a default is never missing.
 */
export function constraintsOf(specified: SpecifiedConstraints, options: readonly Named[]): KnownConstraints {
  const canonical = new Map(options.flatMap(({ name, aliases }) => [name, ...aliases].map((each) => [each, name])));
  const defaults = new Map(
    options.flatMap((option) => (option.default === undefined ? [] : [[option.name, option.default]])),
  );
  const known = (value: unknown): string[] => [...new Set(texts(value).flatMap((name) => canonical.get(name) ?? []))];
  const missable = (value: unknown): string[] => known(value).filter((name) => !defaults.has(name));
  /** A group of which one is required; undefined when something that is not an argument here can satisfy it. */
  const oneOf = (value: unknown): string[] | undefined => {
    const names = missable(value);
    return names.length > 0 && names.length === new Set(texts(value)).size ? names : undefined;
  };

  const mutuallyExclusive = list(specified.mutually_exclusive).map(known).filter(several);
  const requiredTogether = list(specified.required_together).map(missable).filter(several);
  const requiredOneOf = list(specified.required_one_of).flatMap((names) => {
    const group = oneOf(names);
    return group ? [group] : [];
  });
  const requiredIf = list(specified.required_if).flatMap((condition): RequiredIf[] => {
    const [name, value, requirements, any] = list(condition);
    const option = known(name)[0];
    const names = any === true ? oneOf(requirements) : missable(requirements);
    if (option === undefined || names === undefined || names.length === 0 || !isValue(value)) return [];
    const values = defaults.get(option) === value ? [value, null] : [value];
    return values.map((each) => (any === true ? [option, each, names, true] : [option, each, names]));
  });
  const requiredBy = Object.entries(mapping(specified.required_by)).flatMap(([name, requirements]) => {
    const option = canonical.get(name);
    const names = missable(requirements);
    return option !== undefined && names.length > 0 ? [[option, names] as const] : [];
  });
  return {
    ...(mutuallyExclusive.length > 0 ? { mutually_exclusive: mutuallyExclusive } : {}),
    ...(requiredTogether.length > 0 ? { required_together: requiredTogether } : {}),
    ...(requiredOneOf.length > 0 ? { required_one_of: requiredOneOf } : {}),
    ...(requiredIf.length > 0 ? { required_if: requiredIf } : {}),
    ...(requiredBy.length > 0 ? { required_by: Object.fromEntries(requiredBy) } : {}),
  };
}

function several(names: readonly string[]): boolean {
  return names.length > 1;
}

/** A value of null never comes true in Ansible: an option without a value is not there. */
function isValue(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
