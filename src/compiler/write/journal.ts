import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { isOutputPath, manifestFile, stagingFolder } from "../outputPath.js";
import { formatManifest, hash, type Manifest } from "./manifest.js";
import type { OutputChange } from "./plan.js";

/** What a complete journal promises. */
interface Journal {
  /** Files to remove, with the hash of what may be removed. */
  readonly removals: readonly { readonly path: string; readonly before: string }[];
  /** Files to put in place: `number` names the staged one. */
  readonly writes: readonly {
    readonly path: string;
    readonly number: number;
    /** Hash of what may be overwritten; absent when nothing may. */
    readonly before?: string;
    readonly after: string;
  }[];
}

const journalFile = "journal.json";
const stagedManifest = "manifest.json";

/**
 * Makes everything that a write needs, in the staging folder. Until the journal has its name, at the very end, nothing
 * outside that folder is touched, and the old tree stands.
 */
export function stage(out: string, changes: readonly OutputChange[], manifest: Manifest): void {
  const folder = join(out, stagingFolder);
  const removals: { path: string; before: string }[] = [];
  const writes: Journal["writes"][number][] = [];
  for (const { path, before, after } of changes) {
    if (after === undefined) {
      removals.push({ path, before: hash(before ?? "") });
      continue;
    }
    const number = writes.length;
    put(join(folder, String(number)), after, 0o644);
    writes.push({ path, number, ...(before && { before: hash(before) }), after: hash(after) });
  }
  put(join(folder, stagedManifest), formatManifest(manifest), 0o644);
  const journal: Journal = { removals, writes };
  put(join(folder, `${journalFile}.new`), JSON.stringify(journal), 0o600);
  renameSync(join(folder, `${journalFile}.new`), join(folder, journalFile));
}

/** Whether a write has begun and not come to its end: then neither the old tree nor the new one is there as a whole. */
export function isHalfWritten(out: string): boolean {
  return existsSync(join(out, stagingFolder, journalFile));
}

/**
 * Does what the journal says, whether nothing, a part or all of it has been done before; then forgets it. Without a
 * complete journal there is nothing to do but to clean up.
 */
export function applyJournal(out: string): void {
  const folder = join(out, stagingFolder);
  const journal = readJournal(join(folder, journalFile));
  if (journal) {
    for (const { path, before } of journal.removals) {
      const file = join(out, path);
      if (sumOf(file) !== before) continue;
      unlinkSync(file);
      pruneFolders(out, path);
    }
    for (const { path, number, before, after } of journal.writes) {
      const file = join(out, path);
      const staged = join(folder, String(number));
      if (sumOf(staged) === undefined) continue;
      const found = sumOf(file);
      // Edited between the interruption and now: it is kept, and the next build tells.
      if (found !== undefined && found !== before && found !== after) continue;
      if (makeRoom(file)) renameSync(staged, file);
    }
    const manifest = join(folder, stagedManifest);
    if (sumOf(manifest) !== undefined) renameSync(manifest, join(out, manifestFile));
    // Before all else: a folder without a journal is rubbish, one with half of it is not.
    rmSync(join(folder, journalFile));
  }
  rmSync(folder, { recursive: true, force: true });
}

function put(file: string, content: string | Uint8Array, mode: number): void {
  writeFileSync(file, content);
  // Not as an option of writeFile, where the umask takes part.
  chmodSync(file, mode);
}

function readJournal(file: string): Journal | undefined {
  let journal: Journal;
  try {
    journal = JSON.parse(readFileSync(file, "utf8")) as Journal;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  if (![...journal.removals, ...journal.writes].every(({ path }) => isOutputPath(path))) {
    throw new Error(`${file} is no journal of paq's`);
  }
  return journal;
}

/** Hash of a file, or of where a link leads; `undefined` when there is neither. */
function sumOf(file: string): string | undefined {
  try {
    const stats = lstatSync(file);
    if (stats.isSymbolicLink()) return undefined;
    return stats.isFile() ? hash(readFileSync(file)) : undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/**
 * Makes the folder of a file, and removes one that stands where the file is to. What has been put there between the
 * interruption and now is kept, too: `false` says so.
 */
function makeRoom(file: string): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    removeEmptyFolder(file);
    return true;
  } catch (error) {
    if (["EEXIST", "ENOTDIR", "ENOTEMPTY"].includes((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

/** Removes a folder that holds nothing but folders, where a file is to stand. */
function removeEmptyFolder(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(folder)) removeEmptyFolder(join(folder, name));
  rmdirSync(folder);
}

/** Removes the folders that a file has left empty. */
function pruneFolders(out: string, path: string): void {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOTEMPTY" || code === "EEXIST" || code === "ENOENT") return;
      throw error;
    }
  }
}
