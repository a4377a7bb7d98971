import { relative, sep } from "node:path";
import { type Diagnostic, report } from "../model/diagnostic.js";
import { Project as Infrastructure } from "../model/project.js";
import type { EntryPointDefinition } from "../model/role.js";
import type { InterfaceSchema } from "../model/schema.js";
import { readSecrets } from "../vault/index.js";
import type { OutputFile, SourceMap, SourceMapEntry } from "./compilation.js";
import { emit, type OriginLine } from "./emit/index.js";
import type { InterfaceReader } from "./interfaces/index.js";
import type { Project } from "./project.js";
import { findParts } from "./validate/infrastructure.js";
import { checkRequiredInputs } from "./validate/requiredInputs.js";

/** What is known once a project has been evaluated. */
export interface LowerRequest {
  readonly project: Project;
  /** The entry's default export. */
  readonly root: Infrastructure;
  readonly interfaces: InterfaceReader;
  /**
   * Makes a diagnostic of what a function of the user's has thrown.
   * @throws what it was given, when it is a bug of paq's
   */
  readonly describe: (error: unknown) => Diagnostic;
}

/** The repository that a model stands for. */
export interface Lowered {
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly sourceMap: SourceMap;
}

/** Whether a value can be a project's default export. */
export function isModelRoot(value: unknown): value is Infrastructure {
  return value instanceof Infrastructure;
}

/** From the model to files: interfaces, validation, emission. Mistakes are reported. */
export function lower({ project, root, interfaces, describe }: LowerRequest): Lowered {
  const secrets = readSecrets(project.secrets);
  for (const diagnostic of secrets.diagnostics) report(diagnostic);
  const interfaceOf = memoized((entryPoint) =>
    entryPoint.position ? interfaces.interfaceAt(entryPoint.position) : { options: {}, description: [] },
  );
  const parts = findParts(root, report);
  const { files, origins } = emit(root, parts, secrets.secrets, { interfaceOf, report, describe });
  checkRequiredInputs(parts, interfaceOf, report);
  const sourceMap = [...origins].map(([path, lines]) => [path, mapEntries(project.root, lines)] as const);
  return { files, sourceMap: Object.fromEntries(sourceMap) };
}

function memoized(read: (entryPoint: EntryPointDefinition) => InterfaceSchema): typeof read {
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
