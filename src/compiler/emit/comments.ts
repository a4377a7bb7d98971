import { readFileSync } from "node:fs";
import type { Position } from "../../model/position.js";
import { getOrMake } from "../getOrMake.js";
import { lazy } from "../lazy.js";

/** JSDoc of one file, by the line below its end. */
type CommentsByLine = ReadonlyMap<number, string>;

const none: CommentsByLine = new Map();
const known = new Map<string, CommentsByLine>();

/**
 * The JSDoc that stands right above the line of a call, as lines of text without stars: why a task is there is said in
 * the output as well.
 */
export function commentAbove(position: Position | undefined): string | undefined {
  if (!position) return undefined;
  return getOrMake(known, position.file, () => read(position.file)).get(position.line);
}

function read(file: string): CommentsByLine {
  const text = readFileSync(file, "utf8");
  // Parsing is spared where there is nothing to find.
  if (!text.includes("/**")) return none;
  const comments = new Map<number, string>();
  let line = 1;
  let offset = 0;
  for (const comment of lazy.parser.parseSync(file, text).comments) {
    if (comment.type !== "Block" || !comment.value.startsWith("*")) continue;
    for (; offset < comment.end; offset++) if (text[offset] === "\n") line++;
    comments.set(line + 1, plain(comment.value));
  }
  return comments;
}

function plain(value: string): string {
  return value
    .slice(1)
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim()
    .replace(/\{@link(?:code|plain)? ([^}]*)\}/g, "$1");
}
