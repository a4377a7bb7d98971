import { existsSync } from "node:fs";
import { relative, sep } from "node:path";
import { type Diagnostic, report } from "../model/diagnostic.js";
import { Project as Infrastructure } from "../model/project.js";
import type { EntryPointDefinition } from "../model/role.js";
import type { InterfaceSchema } from "../model/schema.js";
import type { SourceMap, SourceMapEntry } from "./compilation.js";
import { emit, type OriginLine } from "./emit/index.js";
import { getOrMake } from "./getOrMake.js";
import type { InterfaceReader } from "./interfaces/index.js";
import { lazy } from "./lazy.js";
import type { Project } from "./project.js";
import { findParts } from "./validate/infrastructure.js";
import { checkLeakingInputs } from "./validate/leakingInputs.js";
import { runProjectChecks } from "./validate/projectChecks.js";
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
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly sourceMap: SourceMap;
}

const noSecrets = { secrets: new Map(), diagnostics: [] };

/** Whether a value can be a project's default export. */
export function isModelRoot(value: unknown): value is Infrastructure {
  return value instanceof Infrastructure;
}

/** From the model to files: interfaces, validation, emission. Mistakes are reported. */
export function lower({ project, root, interfaces, describe }: LowerRequest): Lowered {
  const { secrets, diagnostics } = existsSync(project.secrets) ? lazy.vault.readSecrets(project.secrets) : noSecrets;
  for (const diagnostic of diagnostics) report(diagnostic);
  const interfaceOf = memoized((entryPoint) =>
    entryPoint.position ? interfaces.interfaceAt(entryPoint.position) : { options: {}, description: [], isOpen: true },
  );
  const parts = findParts(root, report);
  const { files, origins, broughtBy, foreignInputs } = emit(root, parts, secrets, { interfaceOf, report, describe });
  checkRequiredInputs(parts, interfaceOf, broughtBy, report);
  checkLeakingInputs(parts.playbooks, interfaceOf, broughtBy, foreignInputs, report);
  runProjectChecks(root.options.checks ?? [], parts, report, describe);
  const sourceMap = [...origins].map(([path, lines]) => [path, mapEntries(project.root, lines)] as const);
  return { files, sourceMap: Object.fromEntries(sourceMap) };
}

function memoized(read: (entryPoint: EntryPointDefinition) => InterfaceSchema): typeof read {
  const known = new Map<EntryPointDefinition, InterfaceSchema>();
  return (entryPoint) => getOrMake(known, entryPoint, () => read(entryPoint));
}

function mapEntries(root: string, lines: readonly OriginLine[]): SourceMapEntry[] {
  const names = new Map<string, string>();
  const name = (file: string) => getOrMake(names, file, () => relative(root, file).split(sep).join("/"));
  return lines.map(({ line, what, position }) => ({
    line,
    file: name(position.file),
    sourceLine: position.line,
    sourceColumn: position.column,
    what,
  }));
}
