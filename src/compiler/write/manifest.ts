import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../model/diagnostic.js";
import { isOutputPath, manifestFile } from "../outputPath.js";

/** SHA-256 of each file that paq has written, by its path below the output folder. */
export type Manifest = ReadonlyMap<string, string>;

export function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

export function formatManifest(manifest: Manifest): string {
  const files = Object.fromEntries([...manifest].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`;
}

/**
 * The manifest of an output folder; empty when it has none.
 * @throws {UserError} when it can't be read, as after a merge conflict
 */
export function readManifest(out: string): Manifest {
  const file = join(out, manifestFile);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
  const manifest = parse(text);
  if (manifest) return manifest;
  throw new UserError({
    code: "invalid-manifest",
    severity: "error",
    message: `${file} is no list of paq's files`,
    hint: "take it from your version control, or build with --force, which writes it anew",
    position: { file, line: 1, column: 1 },
  });
}

function parse(text: string): Manifest | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { version, files } = (content ?? {}) as { version?: unknown; files?: unknown };
  if (version !== 1 || typeof files !== "object" || files === null) return undefined;
  const entries = Object.entries(files);
  // What it names gets removed: a path that leads out of the folder must not.
  const isValid = entries.every(([path, sum]) => isOutputPath(path) && typeof sum === "string");
  return isValid ? new Map(entries as [string, string][]) : undefined;
}
