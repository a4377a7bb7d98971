import type { ArgumentSpecification, SpecifiedOption } from "./argument-specifications.js";
import { constraintsOf, type KnownConstraints } from "./constraints.js";
import { list, mapping, type Raw, text, texts } from "./documentation.js";

/** A value that a choice can be. */
export type Literal = string | number | boolean;

/** One option of a module, after everything that authors leave out or write differently has been settled. */
export interface OptionDescription {
  readonly name: string;
  /** Ansible's name of the type; never absent. `unknown` where neither documentation nor argument spec says it. */
  readonly type: string;
  /** The type of a list's elements. */
  readonly elements?: string;
  readonly required: boolean;
  /** Allowed values, of the option or of a list's elements. */
  readonly choices?: readonly Literal[];
  /** What the choices mean, for documentation that says it. */
  readonly choiceNotes: readonly (readonly [choice: string, meaning: readonly string[]])[];
  readonly default?: unknown;
  readonly aliases: readonly string[];
  /** Whether Ansible keeps the value out of its logs. */
  readonly noLog: boolean;
  /** The options of a dictionary, or of a list's dictionaries. */
  readonly options?: readonly OptionDescription[];
  /** The constraints between the nested options. */
  readonly constraints: KnownConstraints;
  readonly description: readonly string[];
  readonly since?: string;
}

/** Deeper than any module's documentation (11), so that a dump which refers to itself ends. */
const maximumDepth = 24;

/**
 * The options of one level.
 *
 * @param documented the level's `options` or `suboptions` of the documentation
 * @param specified the same level of the argument spec, when it could be read
 */
export function describeOptions(
  documented: unknown,
  specified: ArgumentSpecification | undefined,
  depth = 0,
): readonly OptionDescription[] {
  if (depth > maximumDepth) return [];
  const options = Object.entries(mapping(documented)).map(([name, option]) =>
    describeOption(name, mapping(option), specified ? (specified.argument_spec?.[name] ?? null) : undefined, depth),
  );
  return withoutAmbiguousAliases(options);
}

/** @param specified null: the module's argument spec is known and does not hold this option */
function describeOption(
  name: string,
  option: Raw,
  specified: SpecifiedOption | null | undefined,
  depth: number,
): OptionDescription {
  const nested = describeOptions(
    option.suboptions,
    specified?.options ? { ...specified, argument_spec: specified.options } : undefined,
    depth + 1,
  );
  const { type, elements } = typeOf(name, option, specified, nested.length > 0);
  const scalar = elements ?? type;
  const byDefault = defaultOf(option.default, scalar, type === "list");
  const choices = choicesOf(option.choices, scalar, byDefault);
  const since = text(option.version_added);
  return {
    name,
    type,
    ...(elements === undefined ? {} : { elements }),
    required: (option.required === true || specified?.required === true) && byDefault === undefined,
    ...(choices.length > 0 ? { choices } : {}),
    choiceNotes: Object.entries(mapping(option.choices)).map(([choice, meaning]) => [choice, texts(meaning)]),
    ...(byDefault === undefined ? {} : { default: byDefault }),
    aliases: texts(option.aliases).filter((alias) => alias !== name),
    noLog: specified?.no_log === true,
    ...(nested.length > 0 ? { options: nested } : {}),
    constraints: specified ? constraintsOf(specified, nested) : {},
    description: texts(option.description),
    ...(since === undefined ? {} : { since }),
  };
}

/** Types that Ansible's modules check, and paq's own; whatever else a type is called, nothing is known of it. */
const knownTypes = new Set(
  "str bool int float path list dict raw json jsonarg bytes bits sid complex expression unknown".split(" "),
);

/** File modes are `raw` in Ansible, which reads a number as it stands: 644 or YAML's 0o644 go wrong, "0644" does not. */
const fileMode = /^(?:mode|umask|\w+_mode)$/;

function typeOf(
  name: string,
  option: Raw,
  specified: SpecifiedOption | null | undefined,
  isNested: boolean,
): { readonly type: string; readonly elements?: string } {
  let type = text(option.type) ?? "None";
  // What has no type is a string for Ansible, but only if Ansible knows the option: action plugins take anything.
  if (type === "None") type = specified ? (specified.type ?? "str") : "unknown";
  if (type === "raw" && fileMode.test(name) && !isNested) type = "str";
  if (!knownTypes.has(type)) type = "raw";
  if (type === "complex" || (type === "unknown" && isNested)) type = "dict";
  if (type === "list") {
    let elements = text(option.elements) ?? specified?.elements ?? "unknown";
    if (isNested && elements !== "dict") elements = elements === "unknown" ? "dict" : "raw";
    return { type, elements };
  }
  return { type: isNested && type !== "dict" ? "raw" : type };
}

/** A default in the option's own type: `no` of a bool is false, `"10"` of an int is 10. */
function defaultOf(value: unknown, type: string, isList: boolean): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "object") return value;
  if (!isList) return literal(value as Literal, type);
  // Ansible makes a list of a text at its commas.
  return String(value)
    .split(",")
    .map((element) => literal(element.trim(), type));
}

function choicesOf(documented: unknown, type: string, byDefault: unknown): readonly Literal[] {
  const isMapping = Object.keys(mapping(documented)).length > 0;
  const raw = isMapping ? Object.keys(mapping(documented)) : list(documented);
  if (raw.length === 0 || type === "bool" || type === "dict") return [];
  // Some modules default to what their choices do not name; it is then a choice as well.
  const defaults = Array.isArray(byDefault) ? byDefault : byDefault === undefined ? [] : [byDefault];
  return [...new Set([...raw, ...defaults].filter(isLiteral).map((choice) => literal(choice, type)))];
}

function isLiteral(value: unknown): value is Literal {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

const truthy = new Set(["yes", "on", "true", "1", "y", "t"]);
const falsy = new Set(["no", "off", "false", "0", "n", "f"]);

/** A documented value in the type of its option, where it can be read as one. */
function literal(value: Literal, type: string): Literal {
  switch (type) {
    case "bool": {
      const word = String(value).toLowerCase();
      return truthy.has(word) ? true : falsy.has(word) ? false : value;
    }
    case "int":
    case "float":
      return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
    case "str":
    case "path":
      // An author who wrote yes or no without quotes has made a boolean of a string.
      return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
    default:
      return value;
  }
}

/** An alias that is also an option's name, or another option's alias, leads to one option only: the first. */
function withoutAmbiguousAliases(options: readonly OptionDescription[]): readonly OptionDescription[] {
  const taken = new Set(options.map((option) => option.name));
  return options.map((option) => {
    const aliases: string[] = [];
    for (const alias of option.aliases) {
      if (taken.has(alias)) continue;
      taken.add(alias);
      aliases.push(alias);
    }
    return { ...option, aliases };
  });
}
