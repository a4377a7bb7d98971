import { compareOutput, compile, findProject, manifestFile, sourceMapFile } from "../compiler/index.js";
import { hasErrors } from "../model/diagnostic.js";
import { exitCode } from "./exitCode.js";
import { interrupted } from "./interrupt.js";
import { showDiagnostics } from "./showDiagnostics.js";
import { colorsFor, StatusLine } from "./terminal.js";
import { unifiedDiff } from "./unifiedDiff.js";

/** What the command line says about a comparison. */
export interface DiffRequest {
  readonly cache: boolean;
  /** Whether a difference is told by the exit code. */
  readonly exitCode: boolean;
  readonly out?: string;
}

/** Prints what a build would change. @returns the exit code */
export async function diff(request: DiffRequest): Promise<number> {
  const project = findProject(process.cwd(), request.out === undefined ? {} : { out: request.out });
  const status = new StatusLine();
  status.start("Building");
  const compilation = await compile(project, { cache: request.cache, signal: interrupted }).finally(() =>
    status.stop(),
  );
  showDiagnostics(compilation.diagnostics);
  if (hasErrors(compilation.diagnostics)) return exitCode.mistake;
  const { changes } = await compareOutput(project, compilation);
  const colors = colorsFor(process.stdout);
  for (const change of changes) {
    process.stdout.write(isRecord(change.path) ? `${change.path} differs too\n` : unifiedDiff(change, colors));
  }
  return request.exitCode && changes.length > 0 ? exitCode.outdated : exitCode.done;
}

/** paq's own records change with every other file, and say nothing to a person. */
function isRecord(path: string): boolean {
  return path === sourceMapFile || path === manifestFile;
}
