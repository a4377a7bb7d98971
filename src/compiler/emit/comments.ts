import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import { getOrMake } from "../getOrMake.js";
import { withoutLinks } from "../interfaces/index.js";

const known = new Map<string, readonly string[]>();

/**
 * The JSDoc that stands right above the line of a call, as lines of text without stars: why a task is there is said in
 * the output as well. No parser is asked: it would cost more than all else that a build does with most files.
 */
export function commentAbove(position: Position | undefined): string | undefined {
  if (!position) return undefined;
  const { file, line } = position;
  const lines = getOrMake(known, file, () => readText(file).split(/\r?\n/));
  if (lines[line - 2]?.trimEnd().endsWith("*/") !== true) return undefined;
  const above = lines.slice(0, line - 1);
  const first = above.findLastIndex((text) => /^\s*\/\*\*(?!\/)/.test(text));
  const comment = above.slice(first).join("\n").trim();
  // Another comment in between: the one that ends here begins behind code.
  if (first < 0 || comment.indexOf("*/") < comment.length - 2) return undefined;
  return plain(comment.slice(3, -2));
}

function plain(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  return withoutLinks(lines.join("\n").trim());
}
