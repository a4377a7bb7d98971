import { join, relative } from "node:path";
import { codeFrame, type Project } from "../compiler/index.js";
import { textToShow } from "../model/readText.js";
import type { Origin } from "./sourceMap.js";
import { colorsFor } from "./terminal.js";

/** The place and its surroundings, for people; the first line is one that editors and terminals make a link of. */
export function showOrigin(project: Project, { entry }: Origin): string {
  const { sourceLine, sourceColumn, what } = entry;
  const colors = colorsFor(process.stdout);
  const file = join(project.root, entry.file);
  const place = `${relative(process.cwd(), file)}:${sourceLine}:${sourceColumn}`;
  // The source may have moved since the build: then the place alone is shown.
  const source = textToShow(file);
  const frame = source === undefined ? [] : codeFrame(source, sourceLine, sourceColumn, colors);
  return `${[`${colors.cyan(place)}  ${colors.dim(what)}`, ...frame].join("\n")}\n`;
}
