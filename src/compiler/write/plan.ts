import { lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { dirname, join } from "node:path";
import type { Compilation } from "../compilation.js";
import { getOrMake } from "../getOrMake.js";
import { isOutputPath } from "../outputPath.js";
import { hash, type Manifest } from "./manifest.js";

/** A file that a write changes. */
export interface OutputChange {
  /** Below the output folder, with `/`. */
  readonly path: string;
  readonly kind: "added" | "changed" | "removed";
  readonly before?: Uint8Array;
  readonly after?: string | Uint8Array;
}

/** A file that keeps the output from being written. */
export interface Obstacle {
  readonly path: string;
  readonly code: "edited-by-hand" | "in-the-way";
  readonly before?: Uint8Array;
  readonly after?: string | Uint8Array;
  /** Whether `force` may overwrite it. */
  readonly isForceable: boolean;
}

/** What has to happen to an output folder for it to become what a compilation says. */
export interface Plan {
  readonly changes: readonly OutputChange[];
  readonly obstacles: readonly Obstacle[];
  /** The manifest of the new tree. */
  readonly manifest: Manifest;
}

/** Compares an output folder with a compilation. Reads only. */
export function planOutput(out: string, { files }: Compilation, old: Manifest): Plan {
  const manifest = new Map<string, string>();
  const changes: OutputChange[] = [];
  const obstacles: Obstacle[] = [];
  const orphans = new Set([...old.keys()].filter((path) => !files.has(path)));
  const folders = new Folders(out, orphans);

  for (const path of [...files.keys()].sort()) {
    if (!isOutputPath(path)) throw new Error(`${path} is no path for a file of the output`);
    const after = files.get(path) as string | Uint8Array;
    const sum = hash(after);
    manifest.set(path, sum);
    const stats = folders.isBlocked(path) ? undefined : statOf(join(out, path));
    if (folders.isBlocked(path)) {
      changes.push({ path, kind: "added", after });
      obstacles.push({ path, code: "in-the-way", after, isForceable: false });
    } else if (!stats || (stats.isDirectory() && folders.isGoing(path))) {
      changes.push({ path, kind: "added", after });
    } else if (stats.isFile()) {
      const before = readFileSync(join(out, path));
      const isSame = before.equals(Buffer.from(after));
      const isExecutable = (stats.mode & 0o100) !== 0;
      if (isSame && !isExecutable) continue;
      changes.push({ path, kind: "changed", before, after });
      if (isSame || hash(before) === old.get(path)) continue;
      const code = old.has(path) ? "edited-by-hand" : "in-the-way";
      obstacles.push({ path, code, before, after, isForceable: true });
    } else {
      obstacles.push({ path, code: "in-the-way", after, isForceable: stats.isSymbolicLink() });
      changes.push({ path, kind: "changed", after });
    }
  }
  for (const path of [...orphans].sort()) {
    const stats = folders.isBlocked(path) ? undefined : statOf(join(out, path));
    // What is no file any more is no file of paq's.
    if (!stats?.isFile()) continue;
    const before = readFileSync(join(out, path));
    changes.push({ path, kind: "removed", before });
    if (hash(before) !== old.get(path)) {
      obstacles.push({ path, code: "edited-by-hand", before, isForceable: true });
    }
  }
  return { changes, obstacles, manifest };
}

/** The folders on the way to files. */
class Folders {
  readonly #blocked = new Map<string, boolean>();

  constructor(
    private readonly out: string,
    private readonly orphans: ReadonlySet<string>,
  ) {}

  /** Whether something that is no folder stands where one has to be; an orphan that gets removed does not count. */
  isBlocked(path: string): boolean {
    const parent = dirname(path);
    if (parent === ".") return false;
    return getOrMake(this.#blocked, parent, () => {
      if (this.isBlocked(parent)) return true;
      const stats = statOf(join(this.out, parent));
      return stats !== undefined && !stats.isDirectory() && !(stats.isFile() && this.orphans.has(parent));
    });
  }

  /** Whether a folder holds nothing but orphans, so that it goes with them. */
  isGoing(path: string): boolean {
    return readdirSync(join(this.out, path), { withFileTypes: true }).every((entry) => {
      const below = `${path}/${entry.name}`;
      return entry.isDirectory() ? this.isGoing(below) : this.orphans.has(below);
    });
  }
}

function statOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOTDIR: below an orphan that makes room for a folder.
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}
