import type { createColors } from "picocolors";
import { Lines } from "../../model/place.js";
import { textWidth } from "./width.js";

type Colors = ReturnType<typeof createColors>;

/** What a terminal would make of a control character is not for a message. */
const control = /(?!\t)\p{Cc}/gu;

const tab = "    ";

/** Longer lines are cut, around the place that is shown. Columns. */
const limit = 160;

/**
 * The lines around a place, and a caret below the column.
 * @param line from 1
 * @param column in UTF-16 units, from 1
 * @returns nothing when the text has no such line
 */
export function codeFrame(text: string, line: number, column: number, colors: Colors): string[] {
  const lines = new Lines(text);
  if (line < 1 || line > lines.count) return [];
  const last = Math.min(line + 1, lines.count);
  const margin = String(last).length;
  const shift = Math.max(0, column - 1 - limit / 2);
  const frame: string[] = [];
  for (let number = Math.max(1, line - 1); number <= last; number++) {
    const isPlace = number === line;
    const source = lines.textOf(number);
    if (!isPlace && source.trim() === "") continue;
    const marker = isPlace ? colors.red(">") : " ";
    const shown = show(source.slice(shift, shift + limit));
    frame.push(`${marker} ${colors.dim(`${String(number).padStart(margin)} |`)} ${shown}`.trimEnd());
    if (isPlace) {
      const indent = " ".repeat(textWidth(show(source.slice(shift, column - 1))));
      frame.push(`  ${" ".repeat(margin)} ${colors.dim("|")} ${indent}${colors.red("^")}`);
    }
  }
  return frame;
}

function show(source: string): string {
  return source.replaceAll("\t", tab).replace(control, "�");
}
