import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, hasErrors, UserError } from "../../model/diagnostic.js";
import type { Position } from "../../model/position.js";
import type { Compilation } from "../compilation.js";
import { manifestFile } from "../outputPath.js";
import { ownerOf, type Project } from "../project.js";
import { applyJournal, stage } from "./journal.js";
import { lockOutput } from "./lock.js";
import { formatManifest, type Manifest, readManifest } from "./manifest.js";
import { type Obstacle, type OutputChange, planOutput } from "./plan.js";
import { holdSignals } from "./signals.js";

export { isHalfWritten } from "./journal.js";
export { readManifest } from "./manifest.js";
export type { OutputChange } from "./plan.js";

/** What a write changes. Paths are below the output folder, sorted. */
export interface OutputChanges {
  /** Files that are new or different. */
  readonly written: readonly string[];
  /** Files of an earlier build that are no more. */
  readonly removed: readonly string[];
  /** The same, with contents. */
  readonly changes: readonly OutputChange[];
}

export interface WriteOptions {
  /** Overwrite files that were edited by hand, or that paq did not write. @default false */
  readonly force?: boolean;
}

/** What a write would change. Writes nothing, and takes files that were edited by hand for changed ones. */
export async function compareOutput(project: Project, compilation: Compilation): Promise<OutputChanges> {
  const old = tryManifest(project.out);
  const { changes, manifest } = planOutput(project.out, compilation, old ?? new Map());
  const isCurrent = old !== undefined && formatManifest(old) === formatManifest(manifest);
  return summarize(changes.length > 0 || isCurrent ? changes : [manifestChange(project.out, manifest)]);
}

/**
 * Makes an output folder what a compilation says. Only paq's own files are touched, and of those only what is different.
 *
 * Whenever the process is ended, by a signal or by force, the folder holds the old tree or the new one: new files are
 * made beside the old ones, a journal says what is to become of them, and renames follow. A signal waits for their end;
 * after a kill, or a failing system call, the next write completes what the journal says before it does anything else.
 * (What a power cut takes from the disk's cache is the file system's matter: the files' hashes show it.)
 *
 * @throws {UserError} when a file was edited by hand, or is not paq's, or the folder is another project's; nothing has
 * been written then
 */
export function writeOutput(
  project: Project,
  compilation: Compilation,
  options: WriteOptions = {},
): Promise<OutputChanges> {
  // The folder's lock keeps other processes out; this one waits for itself.
  const writing = lastWrite.then(() => write(project, compilation, options));
  lastWrite = writing.catch(() => undefined);
  return writing;
}

let lastWrite: Promise<unknown> = Promise.resolve();

async function write(
  project: Project,
  compilation: Compilation,
  { force = false }: WriteOptions,
): Promise<OutputChanges> {
  if (hasErrors(compilation.diagnostics)) {
    throw new Error("a compilation with errors has no output");
  }
  refuseAnothers(project);
  await lockOutput(project.out);
  return holdSignals(() => {
    const out = realpathSync(project.out);
    try {
      const old = (force ? tryManifest(out) : readManifest(out)) ?? new Map<string, string>();
      const { changes, obstacles, manifest } = planOutput(out, compilation, old);
      const standing = obstacles.filter(({ isForceable }) => !force || !isForceable);
      if (standing.length > 0) throw new UserError(obstacleDiagnostic(project.out, standing));
      const isSame = changes.length === 0 && existsSync(join(out, manifestFile));
      if (!isSame || formatManifest(old) !== formatManifest(manifest)) {
        stage(out, changes, manifest);
      }
      return summarize(changes);
    } finally {
      applyJournal(out);
    }
  });
}

/** Another project's output would lose all its files to this one's. */
function refuseAnothers({ root, out }: Project): void {
  const owner = existsSync(out) ? ownerOf(realpathSync(out)) : undefined;
  if (owner === undefined || owner === realpathSync(root)) return;
  throw new UserError({
    code: "output-of-another",
    severity: "error",
    message: `${out} is the output of another project, ${owner}`,
    hint: 'choose another folder, with --out or "paq".out in package.json',
  });
}

/** The manifest, or `undefined` when it can't be read. */
function tryManifest(out: string): Manifest | undefined {
  try {
    return readManifest(out);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function manifestChange(out: string, manifest: Manifest): OutputChange {
  const kind = existsSync(join(out, manifestFile)) ? "changed" : "added";
  return { path: manifestFile, kind, after: formatManifest(manifest) };
}

function summarize(changes: readonly OutputChange[]): OutputChanges {
  const paths = (isRemoved: boolean): string[] =>
    changes.filter(({ kind }) => (kind === "removed") === isRemoved).map(({ path }) => path);
  return { written: paths(false), removed: paths(true), changes };
}

function obstacleDiagnostic(out: string, obstacles: readonly Obstacle[]): Diagnostic {
  const [first, ...others] = obstacles as [Obstacle, ...Obstacle[]];
  const isEdited = first.code === "edited-by-hand";
  const more = others.length > 0 ? `, and ${others.length} more` : "";
  return {
    code: first.code,
    severity: "error",
    message: isEdited
      ? `${first.path} was edited by hand since it was written${more}`
      : `${first.path} stands where the build writes, and was not made by paq${more}`,
    hint: isEdited
      ? "make the change in the sources; or drop it with --force"
      : `move it away${first.isForceable ? ", or overwrite it with --force" : ""}`,
    position: differenceOf(out, first),
    ...(others.length > 0 && {
      related: others.map((other) => ({
        message: other.code === "edited-by-hand" ? "edited by hand, too" : "in the way, too",
        position: differenceOf(out, other),
      })),
    }),
  };
}

/** The first line that is not what the build would write. */
function differenceOf(out: string, { path, before, after }: Obstacle): Position {
  const found = before ? Buffer.from(before).toString("utf8").split("\n") : [];
  const wanted = typeof after === "string" ? after.split("\n") : [];
  const index = found.findIndex((line, number) => line !== wanted[number]);
  return { file: join(out, path), line: after === undefined || index < 0 ? 1 : index + 1, column: 1 };
}
