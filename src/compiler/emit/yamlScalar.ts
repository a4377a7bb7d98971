/**
 * Spellings of YAML scalars that YAML 1.1 (PyYAML and libyaml, with which Ansible reads) and YAML 1.2 (editors, this
 * project's own reader) both take for the same value.
 */

/** Words that some reader takes for a boolean, a null or a number. */
const reserved = new Set(["y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", ".inf", ".nan"]);

const plainStart = /^(?:[\p{L}_/$(^\\;]|--?\p{L}|~\/|\.\.?\/|\.\p{L}|\d+(?:\.\d+){2,}(?:$|[/+-]))/u;
const plainBody = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u;
const plainBreak = /: |:$| #| $|\{[{%#]/;
/** Most of what a repository holds; spares the look-up of character classes. */
const plainCommon = /^[A-Za-z_/](?:[\w./@+=,()-]| (?=[\w(]))*$/;

/** Whether a text can stand without quotes and stays text. */
export function plain(value: string): boolean {
  if (value.length <= 5 && reserved.has(value.toLowerCase())) return false;
  if (plainCommon.test(value)) return true;
  return plainStart.test(value) && plainBody.test(value) && !plainBreak.test(value);
}

/** Characters that YAML forbids, readers change, or nobody sees. */
const escaped = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u{FFFE}\u{FFFF}]|(?! )\p{Zs}/u;
const escapedAll = new RegExp(`["\\\\]|${escaped.source}`, "gu");

const shortEscapes: Readonly<Record<string, string>> = {
  "\0": "\\0",
  "\x07": "\\a",
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1b": "\\e",
  '"': '\\"',
  "\\": "\\\\",
  "\x85": "\\N",
  "\xa0": "\\_",
  "\u2028": "\\L",
  "\u2029": "\\P",
};

function escapeOf(character: string): string {
  const short = shortEscapes[character];
  if (short !== undefined) return short;
  const code = (character.codePointAt(0) as number).toString(16);
  if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
  return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
}

/** A text in double quotes, if nothing in it needs an escape: most of what is no plain text. */
export function simplyQuoted(value: string): string | undefined {
  return /^[ !#-[\]-~]*$/.test(value) ? `"${value}"` : undefined;
}

/** A text in quotes, on one line: double ones, or single ones where that saves escapes. */
export function quoted(value: string): string {
  if (/["\\]/.test(value) && !value.includes("'") && !escaped.test(value)) return `'${value}'`;
  return `"${value.replace(escapedAll, escapeOf)}"`;
}

/** A finite number as all readers read it: YAML 1.1 wants a point and a sign beside an exponent. */
export function number(value: number): string {
  // JSON makes 0 of -0, and so does this.
  const text = JSON.stringify(value);
  return /^-?\d+e/.test(text) ? text.replace("e", ".0e") : text;
}

/** A block scalar: what stands behind its key, and its lines. */
export interface Block {
  readonly header: string;
  readonly lines: readonly string[];
}

/** A text of several lines as a literal block, where that is exact and no linter objects to it. */
export function literalBlock(value: string, width: number, isTemplate: boolean): Block | undefined {
  if (!value.includes("\n") || /^\s|[ \t]$|[ \t]\n|\n\n$|\n{4}/.test(value)) return undefined;
  if (escaped.test(value.replace(/[\n\t]/g, ""))) return undefined;
  // A line break inside an expression is easier to read as an escape.
  if (isTemplate && /\{[{%#][^}]*\n/.test(value)) return undefined;
  const lines = value.split("\n");
  const closed = lines.at(-1) === "";
  if (closed) lines.pop();
  return lines.some((line) => line.length > width) ? undefined : { header: closed ? "|" : "|-", lines };
}

/** A text of one long line as the lines of a folded block, if its spaces and letters allow that. */
export function folded(value: string, width: number, isTemplate: boolean): readonly string[] | undefined {
  if (value === "" || /^ | $/.test(value) || escaped.test(value)) return undefined;
  const lines = isTemplate ? wrapped(value, width, jinjaStrings(value)) : undefined;
  const fits = (line: string) => line.length <= width || !line.includes(" ");
  if (lines?.every(fits)) return lines;
  const all = wrapped(value, width);
  return all.every(fits) ? all : undefined;
}

/**
 * A text cut at single spaces into lines of some width. A word that is wider gets a line of its own.
 * @param kept places that must not be cut at
 */
export function wrapped(text: string, width: number, kept?: ReadonlySet<number>): string[] {
  const lines: string[] = [];
  let start = 0;
  let last = -1;
  for (const { index } of text.matchAll(/(?<=[^ ]) (?=[^ ])/g)) {
    if (kept?.has(index)) continue;
    if (last >= 0 && index - start > width) {
      lines.push(text.slice(start, last));
      start = last + 1;
    }
    last = index;
  }
  if (last >= 0 && text.length - start > width) {
    lines.push(text.slice(start, last));
    start = last + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

/** The places inside the string literals of a Jinja text, and those beside its braces. */
function jinjaStrings(value: string): ReadonlySet<number> {
  const places = new Set<number>();
  const bare = !value.includes("{{");
  for (const expression of bare ? [{ 0: value, index: 0 }] : value.matchAll(/\{\{.*?\}\}/gs))
    for (const literal of expression[0].matchAll(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/gs))
      for (let place = 0; place < literal[0].length; place++) places.add(expression.index + literal.index + place);
  for (const { 0: brace, index } of value.matchAll(/\{\{ | \}\}/g)) places.add(brace === "{{ " ? index + 2 : index);
  return places;
}

/**
 * A text in double quotes on several lines: each but the last ends in a backslash, which adds nothing to the text.
 * @param first width of the first line
 * @param width of the others
 */
export function splitQuoted(value: string, first: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '"';
  let room = Math.max(first, 8);
  let space = -1;
  const end = (cut: number) => {
    lines.push(`${line.slice(0, cut)}\\`);
    line = line.slice(cut);
    room = width;
    space = -1;
  };
  const atoms = value.replace(escapedAll, escapeOf).match(/\\x..|\\u.{4}|\\U.{8}|\\.|[^\\]/gu) ?? [];
  for (const [index, atom] of atoms.entries()) {
    // Room for the backslash or the closing quote, and for the escape of a leading space.
    if (line.length + atom.length + 2 > room) end(space > room / 2 ? space : line.length);
    // A space that begins a line would be lost.
    line += line === "" && atom === " " ? "\\ " : atom;
    if (atom === " ") space = line.length;
    if (atom === "\\n" && index < atoms.length - 1) end(line.length);
  }
  return [...lines, `${line}"`];
}
