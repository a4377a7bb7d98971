import { existsSync, realpathSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Project } from "../project.js";

/**
 * What there is to say when the settings leave out the project's entry: without it, all that it imports goes unchecked.
 * A program in JavaScript has no types to check.
 * @param files that were checked
 * @param found in them; what is wrong with the settings may be the reason
 */
export function checkEntry(
  { entry, tsconfig }: Project,
  files: ReadonlySet<string>,
  found: readonly Diagnostic[],
): Diagnostic[] {
  if (!/\.[cm]?tsx?$/.test(entry) || found.some(isAboutSettings)) return [];
  if (spellings(entry).some((file) => files.has(file))) return [];
  const folder = relative(dirname(tsconfig), dirname(entry)).split(sep).join("/") || ".";
  return [
    {
      code: "unchecked-entry",
      severity: "error",
      message: `${tsconfig} leaves out ${entry}: its types would not be checked`,
      hint: `take it in: "include": [${JSON.stringify(folder)}]`,
      position: { file: tsconfig, line: 1, column: 1 },
    },
  ];
}

function isAboutSettings({ position }: Diagnostic): boolean {
  return position === undefined || position.file.endsWith(".json");
}

/** A file as TypeScript may name it. */
function spellings(file: string): string[] {
  return [file, ...(existsSync(file) ? [realpathSync(file)] : [])].map((name) => name.split(sep).join("/"));
}
