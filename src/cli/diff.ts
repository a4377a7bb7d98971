import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { compareOutput, compile, findProject } from "../compiler/index.js";
import { exitCode } from "./exitCode.js";
import { interrupted } from "./interrupt.js";
import { hasErrors, showDiagnostics } from "./showDiagnostics.js";
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
  const compilation = await compile(project, { cache: request.cache, signal: interrupted }).finally(() => status.stop());
  showDiagnostics(compilation.diagnostics);
  if (hasErrors(compilation.diagnostics)) return exitCode.mistake;
  const { written, removed } = await compareOutput(project, compilation);
  const colors = colorsFor(process.stdout);
  for (const path of [...written, ...removed].sort()) {
    const before = await readOrNothing(join(project.out, path));
    const after = removed.includes(path) ? undefined : compilation.files.get(path);
    const change = { path, ...(before && { before }), ...(after !== undefined && { after }) };
    process.stdout.write(unifiedDiff(change, colors));
  }
  const differs = written.length + removed.length > 0;
  return request.exitCode && differs ? exitCode.outdated : exitCode.done;
}

async function readOrNothing(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}
