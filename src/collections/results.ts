import { list, mapping, text, texts } from "./documentation.js";

/** One field of what a module returns. */
export interface ResultDescription {
  readonly name: string;
  /** Ansible's name of the type; `unknown` where nothing says it. */
  readonly type: string;
  readonly elements?: string;
  /** Fields of a dictionary, or of a list's dictionaries. */
  readonly contains?: readonly ResultDescription[];
  readonly description: readonly string[];
  /** When the field is there, in the author's words. */
  readonly returned?: string;
  readonly since?: string;
}

const maximumDepth = 24;

/** The fields that RETURN documents; none for `return: null` or one that is no mapping. */
export function describeResults(documented: unknown, depth = 0): readonly ResultDescription[] {
  if (depth > maximumDepth) return [];
  return Object.entries(mapping(documented)).map(([name, value]) => {
    const field = mapping(value);
    const contains = describeResults(field.contains, depth + 1);
    const { type, elements } = typeOf(field, contains.length > 0);
    const returned = text(field.returned);
    const since = text(field.version_added);
    return {
      name,
      type,
      ...(elements === undefined ? {} : { elements }),
      ...(contains.length > 0 ? { contains } : {}),
      // A field that is a bare text is its description.
      description: typeof value === "string" ? [value] : texts(field.description),
      ...(returned === undefined ? {} : { returned }),
      ...(since === undefined ? {} : { since }),
    };
  });
}

function typeOf(
  field: Readonly<Record<string, unknown>>,
  hasFields: boolean,
): { readonly type: string; readonly elements?: string } {
  let type = text(field.type) ?? "unknown";
  const sample = field.sample ?? field.example;
  if (type === "complex" || (type === "unknown" && hasFields)) {
    // `complex` is a dictionary or a list of them; the sample or the wording shows which.
    const wording = texts(field.description).join(" ");
    type = Array.isArray(sample) || (sample === undefined && /^(?:A |The )?list of\b/i.test(wording)) ? "list" : "dict";
    if (!hasFields && sample === undefined) type = "unknown";
  }
  if (type !== "list") return { type };
  const elements = text(field.elements);
  if (hasFields) return { type, elements: "dict" };
  return { type, elements: elements ?? elementsOf(sample) };
}

/** What a sample's elements are, if they are all of one scalar type. */
function elementsOf(sample: unknown): string {
  const types = new Set(Array.isArray(sample) ? list(sample).map((element) => typeof element) : []);
  return types.size === 1 && types.has("string") ? "str" : "unknown";
}
