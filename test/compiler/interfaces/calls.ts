import { readFileSync } from "node:fs";
import type { Position } from "../../../src/model/position.js";

/** The place of a call in a file, by text that starts where the called name does. */
export function callAt(file: string, text: string): Position {
  const offset = readFileSync(file, "utf8").indexOf(text);
  if (offset === -1) throw new Error(`${text} is not in ${file}`);
  const lines = readFileSync(file, "utf8").slice(0, offset).split("\n");
  return { file, line: lines.length, column: (lines.at(-1) as string).length + 1 };
}
