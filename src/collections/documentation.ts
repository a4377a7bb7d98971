/**
 * The shape of `ansible-doc --metadata-dump`, as loosely as thousands of authors write it: every field can be missing,
 * null or of another type than the documentation standard says.
 */
export type Raw = Readonly<Record<string, unknown>>;

/** What the dump holds of one module: its documentation, or only `error`. */
export interface DocumentedModule {
  readonly doc?: Raw;
  readonly return?: unknown;
  readonly error?: string;
}

/** Modules by fully qualified name, in the order of the dump. */
export type Documentation = Readonly<Record<string, DocumentedModule>>;

/** A mapping as it is; anything else is an empty one. */
export function mapping(value: unknown): Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}

/** A list as it is; nothing is an empty list; a single value is a list of it. */
export function list(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The strings (and numbers, as strings) of a string or a list of them. */
export function texts(value: unknown): readonly string[] {
  return list(value).flatMap((item) => text(item) ?? []);
}

/** A string or number as a string; `version_added: 2.3` is a number in the dump. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
