import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Position } from "../../model/position.js";
import type { Schema, SchemaOption } from "../../model/schema.js";
import { type Outline, outlineOf } from "./outline.js";
import type { Texts } from "./sources.js";

/** The type argument of a call, read. */
export interface TypeSchema {
  readonly schema: Schema;
  /** Paragraphs of the JSDoc of the interface or alias that is named. */
  readonly description: readonly string[];
}

/** Schemas of earlier builds, for as long as the declarations that they were read from stay the same. */
export interface SchemaCache {
  get(call: Position): TypeSchema | undefined;
  /** Keeps a schema with the files that it was read from. */
  set(call: Position, type: string, files: ReadonlySet<string>, value: TypeSchema): void;
  /** Writes the cache, if there is anything new. A folder that can't be written to is no mistake. */
  save(): void;
}

interface Entry extends TypeSchema {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The type as the call writes it. */
  readonly type: string;
  readonly files: readonly string[];
}

interface Stored {
  readonly identity: string;
  /** Texts of all files that types were read from; paths, here and in entries, are relative to the project. */
  readonly texts: Readonly<Record<string, string>>;
  readonly entries: readonly Entry[];
}

/** A cache that remembers nothing. */
export const noCache: SchemaCache = { get: () => undefined, set: () => undefined, save: () => undefined };

/** Opens the cache of a project, `node_modules/.cache/paq/interfaces.json`; one that can't be read counts as empty. */
export function openCache(root: string, texts: Texts): SchemaCache {
  const path = join(root, "node_modules", ".cache", "paq", "interfaces.json");
  const stored = read(path);
  const entries = new Map(stored.entries.map((entry) => [keyOf(entry), entry]));
  const fresh = new Map<string, Entry>();
  const outlines = new Map<string, Outline | undefined>();

  const paths = new Map<string, string>();
  const absolute = (file: string) => remember(paths, file, () => resolve(root, file));
  const text = (file: string) => texts(absolute(file));
  const outline = (file: string) => remember(outlines, file, () => outlineOf(file, text(file) ?? ""));
  const storedOutlines = new Map<string, Outline | undefined>();
  const storedOutline = (file: string) =>
    remember(storedOutlines, file, () => outlineOf(file, stored.texts[file] ?? ""));
  const unchanged = (file: string) => text(file) !== undefined && text(file) === stored.texts[file];

  /** Where a place of the stored text is now; `undefined` when a declaration of its file has changed. */
  function moved(file: string, line: number): number | undefined {
    if (unchanged(file)) return line;
    const before = storedOutline(file)?.declarations ?? [];
    const index = before.findLastIndex((declaration) => declaration.line <= line);
    const from = before[index];
    const to = outline(file)?.declarations[index];
    return from && to && line - from.line + to.line;
  }

  function sameDeclarations(file: string): boolean {
    if (unchanged(file)) return true;
    const [before, after] = [storedOutline(file), text(file) === undefined ? undefined : outline(file)];
    if (!before || !after || before.nested || after.nested) return false;
    return (
      before.declarations.length === after.declarations.length &&
      before.declarations.every((declaration, index) => {
        const other = after.declarations[index];
        return other?.text === declaration.text && other.column === declaration.column;
      })
    );
  }

  /** The entry of the call that stood elsewhere before its file was edited. */
  function entryOf(call: Position, file: string): Entry | undefined {
    if (unchanged(file)) return entries.get(keyOf({ ...call, file }));
    if (stored.texts[file] === undefined || text(file) === undefined) return undefined;
    const type = outline(file)?.calls.find(({ line, column }) => line === call.line && column === call.column)?.type;
    return stored.entries.find((entry) => entry.file === file && entry.type === type);
  }

  let changed = false;

  function keep(entry: Entry): void {
    fresh.set(keyOf(entry), entry);
  }

  function located({ schema, description }: Entry): TypeSchema {
    return {
      schema: relocate(schema, ({ file, line, column }) => ({ file: absolute(file), line, column })),
      description,
    };
  }

  return {
    get(call) {
      const file = relative(root, call.file);
      const entry = entryOf(call, file);
      if (!entry?.files.every(sameDeclarations)) return undefined;
      if (entry.files.every(unchanged)) {
        keep(entry);
        return located(entry);
      }
      changed = true;
      const schema = relocate(entry.schema, (position) => {
        const line = moved(position.file, position.line) ?? position.line;
        return { ...position, line };
      });
      const next = { ...entry, line: call.line, column: call.column, schema };
      keep(next);
      return located(next);
    },
    set(call, type, files, { schema, description }) {
      changed = true;
      keep({
        file: relative(root, call.file),
        line: call.line,
        column: call.column,
        type,
        files: [...files].map((file) => relative(root, file)),
        schema: relocate(schema, (position) => ({ ...position, file: relative(root, position.file) })),
        description,
      });
    },
    save() {
      if (!changed) return;
      const looked = new Set([...fresh.values()].map((entry) => entry.file));
      const kept = stored.entries.filter((entry) => !looked.has(entry.file) && entry.files.every(unchanged));
      const next = [...kept, ...fresh.values()];
      const texts = Object.fromEntries(
        [...new Set(next.flatMap((entry) => entry.files))].map((file) => [file, text(file) ?? ""]),
      );
      write(path, JSON.stringify({ identity: identity(), texts, entries: next } satisfies Stored));
    },
  };
}

function keyOf({ file, line, column }: { file: string; line: number; column: number }): string {
  return `${file}:${line}:${column}`;
}

function remember<T>(map: Map<string, T>, key: string, make: () => T): T {
  if (!map.has(key)) map.set(key, make());
  return map.get(key) as T;
}

function read(path: string): Stored {
  const empty: Stored = { identity: identity(), texts: {}, entries: [] };
  try {
    const stored = JSON.parse(readFileSync(path, "utf8")) as Partial<Stored>;
    if (stored.identity !== identity() || !Array.isArray(stored.entries) || typeof stored.texts !== "object")
      return empty;
    return stored as Stored;
  } catch {
    return empty;
  }
}

function write(path: string, json: string): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, json);
    renameSync(temporary, path);
  } catch {
    // A cache is a convenience: a project that can't be written to builds all the same.
  }
}

let known: string | undefined;

/** Changes with every version of the code that reads types: what an older one wrote is not to be trusted. */
function identity(): string {
  if (known === undefined) {
    const folder = import.meta.dirname;
    const files = readdirSync(folder).filter((name) => name.endsWith(".js"));
    const stamps = files.map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name));
      return `${name} ${size} ${mtimeMs}`;
    });
    known = stamps.join("\n");
  }
  return known;
}

/** A schema with other places. */
function relocate(schema: Schema, place: (position: Position) => Position): Schema {
  const { elements, options, alternatives, ...rest } = schema;
  return {
    ...rest,
    ...(elements && { elements: relocate(elements, place) }),
    ...(options && {
      options: Object.fromEntries(
        Object.entries(options).map(([name, option]): [string, SchemaOption] => [
          name,
          { ...option, schema: relocate(option.schema, place), position: place(option.position) },
        ]),
      ),
    }),
    ...(alternatives && { alternatives: alternatives.map((alternative) => relocate(alternative, place)) }),
  };
}
