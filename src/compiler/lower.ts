import { relative, sep } from "node:path";
import { type Diagnostic, report } from "../model/diagnostic.js";
import type { Project as Infrastructure } from "../model/project.js";
import type { EntryPointDefinition } from "../model/role.js";
import type { InterfaceSchema } from "../model/schema.js";
import { readSecrets } from "../vault/index.js";
import type { SourceMapEntry } from "./compilation.js";
import { emit, type OriginLine } from "./emit/index.js";
import type { InterfaceReader } from "./interfaces/index.js";
import type { Project } from "./project.js";
import { findParts } from "./validate/infrastructure.js";

/** The output of a project, as far as its sources say: with an error among the diagnostics it is not to be written. */
export interface Lowered {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Paths of the files that are programs. */
  readonly executables: ReadonlySet<string>;
  readonly sourceMap: Readonly<Record<string, readonly SourceMapEntry[]>>;
}

/** What lowering needs to be told beside the model. */
export interface LowerOptions {
  readonly interfaces: InterfaceReader;
  /** Shows an exception of the user's own code, which roles' functions run, as a diagnostic. */
  readonly describe: (error: unknown) => Diagnostic;
}

/** From the model to the files of the output. Mistakes are reported. */
export function lower(project: Project, infrastructure: Infrastructure, options: LowerOptions): Lowered {
  const { interfaces, describe } = options;
  const secrets = readSecrets(project.secrets);
  for (const diagnostic of secrets.diagnostics) report(diagnostic);
  const parts = findParts(infrastructure, report);
  const { files, origins } = emit(infrastructure, parts, secrets.secrets, {
    interfaceOf: memoized((entryPoint) =>
      entryPoint.position ? interfaces.interfaceAt(entryPoint.position) : { options: {}, description: [] },
    ),
    report,
    describe,
  });
  return {
    files: new Map([...files].map(([path, file]) => [path, file.content] as const)),
    executables: new Set([...files].filter(([, file]) => file.executable).map(([path]) => path)),
    sourceMap: Object.fromEntries([...origins].map(([path, lines]) => [path, mapEntries(project.root, lines)] as const)),
  };
}

function memoized(read: (entryPoint: EntryPointDefinition) => InterfaceSchema): (entryPoint: EntryPointDefinition) => InterfaceSchema {
  const known = new Map<EntryPointDefinition, InterfaceSchema>();
  return (entryPoint) => {
    let schema = known.get(entryPoint);
    if (!schema) known.set(entryPoint, (schema = read(entryPoint)));
    return schema;
  };
}

function mapEntries(root: string, lines: readonly OriginLine[]): SourceMapEntry[] {
  return lines.map(({ line, what, position }) => ({
    line,
    file: relative(root, position.file).split(sep).join("/"),
    sourceLine: position.line,
    sourceColumn: position.column,
    what,
  }));
}
