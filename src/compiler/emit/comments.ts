import { Lines } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import { getOrMake } from "../getOrMake.js";
import { withoutLinks } from "../interfaces/index.js";

const known = new Map<string, Lines>();

/**
 * The JSDoc that stands right above the line of a call, as lines of text without stars: why a task is there is said in
 * the output as well. No parser is asked: it would cost more than all else that a build does with most files.
 */
export function commentAbove(position: Position | undefined): string | undefined {
  if (!position) return undefined;
  const { file, line } = position;
  const lines = getOrMake(known, file, () => new Lines(readText(file)));
  if (
    !lines
      .textOf(line - 1)
      .trimEnd()
      .endsWith("*/")
  )
    return undefined;
  const above: string[] = [];
  let isWhole = false;
  for (let number = line - 1; number > 0 && !isWhole; number--) {
    above.push(lines.textOf(number));
    isWhole = /^\s*\/\*\*(?!\/)/.test(above.at(-1) as string);
  }
  const comment = above.reverse().join("\n").trim();
  // Another comment in between: the one that ends here begins behind code.
  if (!isWhole || comment.indexOf("*/") < comment.length - 2) return undefined;
  return plain(comment.slice(3, -2));
}

function plain(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  return withoutLinks(lines.join("\n").trim());
}
