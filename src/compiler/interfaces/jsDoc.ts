/** What a JSDoc comment says: its paragraphs, and its tags with their texts. */
export interface Documentation {
  readonly paragraphs: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
}

/** JSDoc's text with links as what a reader sees of them: `{@link x}` becomes `x`, `{@link x|y}` becomes `y`. */
export function withoutLinks(text: string): string {
  const link = /\{@link(?:code|plain)?\s+([^\s|}]+)\s*\|?\s*([^}]*)\}/g;
  return text.replace(link, (_match, target: string, label: string) => label.trim() || target);
}

/**
 * Reads a JSDoc comment's inner text (without its stars). Lines of a paragraph are joined; list items and fenced code
 * keep lines of their own. Markdown stays as it is, but {@link withoutLinks}.
 */
export function documentation(text: string): Documentation {
  const lines = withoutLinks(text).split(/\r?\n/);
  const paragraphs: string[] = [];
  const tags = new Map<string, string>();
  let paragraph = "";
  let fenced = false;
  let tag: string | undefined;
  for (const line of lines) {
    const tagged = fenced ? null : /^\s*@(\w+)\s*(.*)$/.exec(line);
    if (tagged) {
      tag = tagged[1] as string;
      tags.set(tag, tagged[2] as string);
    } else if (tag !== undefined) {
      tags.set(tag, `${tags.get(tag)} ${line.trim()}`.trim());
    } else if (/^\s*```/.test(line)) {
      fenced = !fenced;
      paragraph = paragraph ? `${paragraph}\n${line.trim()}` : line.trim();
    } else if (fenced) {
      paragraph += `\n${line}`;
    } else if (line.trim() === "") {
      if (paragraph) paragraphs.push(paragraph);
      paragraph = "";
    } else if (paragraph === "") {
      paragraph = line.trim();
    } else {
      paragraph += (/^\s*([-*+]|\d+[.)])\s/.test(line) || paragraph.endsWith("```") ? "\n" : " ") + line.trim();
    }
  }
  if (paragraph) paragraphs.push(paragraph);
  return { paragraphs, tags };
}
