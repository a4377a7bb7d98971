const width = 120;

/** Starts of a line that Markdown or JSDoc would read as more than text. */
const special = /^(?:[-+*#>|=@]|\d+[.)]|```)/;

/**
 * A JSDoc comment of paragraphs, wrapped at 120 columns. A paragraph may begin with a tag (`@default`), its further
 * lines are then indented; a paragraph of `- ` items keeps its lines. Nothing for no paragraph.
 *
 * @param paragraphs Markdown. A comment's end in it is escaped.
 */
export function comment(paragraphs: readonly string[], indent: string): string {
  const blocks = paragraphs.map((paragraph) => escapeComment(paragraph).trim()).filter((paragraph) => paragraph !== "");
  if (blocks.length === 0) return "";
  const only = blocks[0] ?? "";
  if (blocks.length === 1 && !only.includes("\n") && indent.length + only.length + 8 <= width) {
    return `${indent}/** ${only} */\n`;
  }
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const isTag = block.startsWith("@");
    const afterTag = blocks[index - 1]?.startsWith("@") ?? false;
    const afterItem = (blocks[index - 1]?.startsWith("- ") ?? false) && block.startsWith("- ");
    if (index > 0 && !afterTag && !afterItem) lines.push("");
    lines.push(...block.split("\n").flatMap((line) => wrap(line, width - indent.length - 3, isTag)));
  }
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("")}${indent} */\n`;
}

/** Text that stands in a paragraph as text: a leading `@` would begin a tag. */
export function plain(text: string): string {
  return text.replace(/^(\s*)@/gm, "$1\\@").replace(/\{@/g, "{\\@");
}

function escapeComment(text: string): string {
  return text
    .replace(/\*\//g, "*\\/")
    .replace(/[^\S\n]+$/gm, "")
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => (character === "\n" ? character : " "));
}

function wrap(line: string, limit: number, isTag: boolean): string[] {
  if (line.length <= limit) return [line];
  const lead = isTag || line.startsWith("- ") ? "  " : "";
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && longer.length > limit && !special.test(word)) {
      lines.push(current);
      current = lead + word;
    } else {
      current = longer;
    }
  }
  lines.push(current);
  return lines;
}
