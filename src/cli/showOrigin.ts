import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { Project } from "../compiler/index.js";
import type { Origin } from "./sourceMap.js";
import { colorsFor } from "./terminal.js";

/** Lines shown above and below. */
const context = 2;

/** The place and its surroundings, for people; the first line is one that editors and terminals make a link of. */
export function showOrigin(project: Project, { entry }: Origin): string {
  const colors = colorsFor(process.stdout);
  const file = join(project.root, entry.file);
  const place = `${relative(process.cwd(), file)}:${entry.sourceLine}:${entry.sourceColumn}`;
  const lines = [`${colors.cyan(place)}  ${colors.dim(entry.what)}`];
  const source = readSource(file);
  const first = Math.max(1, entry.sourceLine - context);
  const last = Math.min(source.length, entry.sourceLine + context);
  const width = String(last).length;
  for (let line = first; line <= last; line++) {
    const here = line === entry.sourceLine;
    lines.push(
      `${here ? colors.red(">") : " "} ${colors.dim(`${String(line).padStart(width)} |`)} ${source[line - 1]}`,
    );
    if (here)
      lines.push(`  ${" ".repeat(width)} ${colors.dim("|")} ${" ".repeat(entry.sourceColumn - 1)}${colors.red("^")}`);
  }
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

/** The source may have moved since the build: then the place alone is shown. */
function readSource(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    return [];
  }
}
