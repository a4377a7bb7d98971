import {
  type Compiler,
  compareOutput,
  compile,
  type OutputChanges,
  type Project,
  writeOutput,
} from "../compiler/index.js";
import { type Diagnostic, hasErrors, UserError } from "../model/diagnostic.js";
import { systemDiagnostic } from "./failure.js";
import { interrupted } from "./interrupt.js";

export interface BuildOptions {
  /** Compare, and write nothing. */
  readonly check: boolean;
  /** Overwrite files that were edited by hand. */
  readonly force: boolean;
  /** Use what earlier builds have left. */
  readonly cache: boolean;
}

/** What a build has from the one before. */
export interface Continuation {
  readonly compiler: Compiler;
  /** Absolute paths of what has changed; absent for the first build. */
  readonly changed?: readonly string[];
}

/** What a build came to. */
export interface BuildOutcome {
  readonly status: "written" | "current" | "outdated" | "failed";
  /** Files below the output folder that were written, or with `check` would be. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** How many files the project makes. */
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** Milliseconds. */
  readonly duration: number;
}

/** Builds once. A mistake of the user's, or of the machine's, is an outcome; everything else is thrown. */
export async function runBuild(
  project: Project,
  options: BuildOptions,
  continuation?: Continuation,
): Promise<BuildOutcome> {
  const begin = performance.now();
  const none = { written: [], removed: [], files: 0 };
  let diagnostics: readonly Diagnostic[] = [];
  try {
    const settings = { cache: options.cache, signal: interrupted };
    const changed = continuation?.changed;
    const compilation = continuation
      ? await continuation.compiler.compile({ ...settings, ...(changed && { changed }) })
      : await compile(project, settings);
    diagnostics = compilation.diagnostics;
    if (hasErrors(diagnostics)) return { ...none, status: "failed", diagnostics, duration: performance.now() - begin };
    const changes: OutputChanges = options.check
      ? await compareOutput(project, compilation)
      : await writeOutput(project, compilation, { force: options.force });
    const { written, removed } = changes;
    const same = written.length + removed.length === 0;
    return {
      status: same ? "current" : options.check ? "outdated" : "written",
      written,
      removed,
      files: compilation.files.size,
      diagnostics,
      duration: performance.now() - begin,
    };
  } catch (error) {
    const diagnostic = error instanceof UserError ? error.diagnostic : systemDiagnostic(error);
    if (!diagnostic) throw error;
    return {
      ...none,
      status: "failed",
      diagnostics: [...diagnostics, diagnostic],
      duration: performance.now() - begin,
    };
  }
}
