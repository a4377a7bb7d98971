import { hasErrors } from "../model/diagnostic.js";
import { type Checker, createChecker, createSingleChecker } from "./check/index.js";
import { type Compilation, emptyCompilation, formatSourceMap, sourceMapFile } from "./compilation.js";
import { type EvaluateOptions, Evaluator } from "./evaluate/index.js";
import { mergeDiagnostics } from "./merge.js";
import type { Project } from "./project.js";

/** Options of one compilation. */
export interface CompileOptions extends EvaluateOptions {
  /** A type checker that is kept for the next compilation. @default one that is made for this one */
  readonly checker?: Checker;
  /** Absolute paths of what changed since the checker's last check. @default whatever did */
  readonly changed?: readonly string[];
}

/** Compiles one project again and again, and keeps ready what the next time needs. */
export interface Compiler {
  compile(options?: Omit<CompileOptions, "checker">): Promise<Compilation>;
  /** Whether the last compilation depends on a file, by its absolute path, that its modules or paq have read. */
  hasRead(file: string): boolean;
  close(): Promise<void>;
}

/** From the sources to the files that they stand for. Touches no output folder. */
export function compile(project: Project, options: CompileOptions = {}): Promise<Compilation> {
  return run(options.checker ?? createSingleChecker(project), new Evaluator(project), options);
}

/** A compiler for a project that is being worked on. */
export function createCompiler(project: Project): Compiler {
  const checker = createChecker(project);
  const evaluator = new Evaluator(project);
  return {
    compile: async (options = {}) => {
      try {
        return await run(checker, evaluator, options);
      } finally {
        evaluator.prepare(options.memory);
      }
    },
    hasRead: (file) => evaluator.hasRead(file),
    close: async () => {
      await Promise.all([checker.close(), evaluator.close()]);
    },
  };
}

/** The pipeline: types are checked while the modules run; the model that they leave becomes files. */
async function run(checker: Checker, evaluator: Evaluator, options: CompileOptions): Promise<Compilation> {
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const { changed } = options;
  const checking = checker.check({ signal, ...(changed && { changed }) });
  const evaluating = evaluator.evaluate({ ...options, signal });
  // When the evaluation meets a bug of paq's, a type error may be what led there.
  const [types, evaluated] = await Promise.allSettled([checking, evaluating]).finally(() => stop.abort());
  if (types.status === "rejected") {
    // What the evaluation has found may well be what TypeScript's compiler has choked on.
    if (evaluated.status === "rejected" || !hasErrors(evaluated.value.diagnostics)) throw types.reason;
    return emptyCompilation(mergeDiagnostics([], evaluated.value.diagnostics));
  }
  if (evaluated.status === "rejected") {
    if (!hasErrors(types.value)) throw evaluated.reason;
    return emptyCompilation(mergeDiagnostics(types.value, []));
  }
  const { files, sourceMap, diagnostics } = evaluated.value;
  const merged = mergeDiagnostics(types.value, diagnostics);
  if (hasErrors(merged)) return emptyCompilation(merged);
  const all = new Map(files).set(sourceMapFile, formatSourceMap(sourceMap));
  return { files: all, sourceMap, diagnostics: merged };
}
