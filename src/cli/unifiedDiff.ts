import { createTwoFilesPatch } from "diff";
import type { Colors } from "./terminal.js";

/** A file before and after; absent where it doesn't exist. */
export interface FileChange {
  readonly path: string;
  readonly before?: string | Uint8Array;
  readonly after?: string | Uint8Array;
}

/** Beyond this many changed lines the comparison would take longer than anybody would read. */
const maxEditLength = 20_000;

/** One file's difference as `git diff` shows it. */
export function unifiedDiff(change: FileChange, colors: Colors): string {
  const before = textOf(change.before);
  const after = textOf(change.after);
  const from = change.before === undefined ? "/dev/null" : `a/${change.path}`;
  const to = change.after === undefined ? "/dev/null" : `b/${change.path}`;
  if (before === undefined || after === undefined) return `Binary files ${from} and ${to} differ\n`;
  const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, { maxEditLength });
  if (patch === undefined) return `Files ${from} and ${to} differ in more than ${maxEditLength} lines\n`;
  const [fromLine = "", toLine = "", ...lines] = patch.replace(/^={3,}\n/, "").split("\n");
  const header = [fromLine, toLine].map((line) => colors.bold(line.trimEnd()));
  return [...header, ...lines.map((line) => paint(line, colors))].join("\n");
}

/** @returns `undefined` for what is no text. */
function textOf(content: string | Uint8Array | undefined): string | undefined {
  if (content === undefined) return "";
  if (typeof content === "string") return content.includes("\0") ? undefined : content;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(content);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}

function paint(line: string, colors: Colors): string {
  if (line.startsWith("@@")) return colors.cyan(line);
  if (line.startsWith("-")) return colors.red(line);
  if (line.startsWith("+")) return colors.green(line);
  return line;
}
