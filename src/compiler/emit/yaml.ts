import { isLiteral, unusable } from "../../model/expression/expression.js";
import { folded, literalBlock, number, plain, quoted, simplyQuoted, splitQuoted, wrapped } from "./yamlScalar.js";

/** A scalar with a tag: `!unsafe` text that Ansible must never template, `!vault` ciphertext. */
export interface Tagged {
  readonly kind: "tagged";
  readonly tag: "!unsafe" | "!vault";
  readonly value: string;
}

/** Text that Ansible reads as Jinja: with braces in it, or a bare expression such as that of `when`. */
export interface Template {
  readonly kind: "template";
  readonly value: string;
}

/** One value that is neither list nor dictionary. A string is data, whatever it holds. */
export type Scalar = string | number | boolean | null | Tagged | Template;

/** A line of its own in a dictionary or list. */
export interface Comment {
  readonly kind: "comment";
  /** Lines without their `#`. */
  readonly text: string;
  readonly blankBefore?: boolean;
}

/** What goes with a value of a dictionary or an item of a list. */
export interface Annotations {
  /** Stands above the key or item; lines without their `#`. */
  readonly comment?: string;
  /** Whether an empty line stands above; never above the first entry. */
  readonly blankBefore?: boolean;
  /** Given back with the line of the key or item. */
  readonly mark?: unknown;
}

/** A value with a comment, an empty line or a mark. */
export interface Annotated extends Annotations {
  readonly kind: "annotated";
  readonly value: Exclude<YamlNode, Annotated>;
}

/** One line of a dictionary: a key with its value, or a comment. */
export type YamlEntry = readonly [key: string, value: YamlNode] | Comment;

/** A dictionary whose keys keep their order. */
export interface YamlMap {
  readonly kind: "map";
  readonly entries: readonly YamlEntry[];
}

/** What can be written as YAML. */
export type YamlNode = Scalar | readonly (YamlNode | Comment)[] | YamlMap | Annotated;

/** A written document. */
export interface YamlText {
  readonly text: string;
  /** The marks of {@link annotate} with the lines where they came to stand, counting from 1, in their order. */
  readonly marks: readonly (readonly [mark: unknown, line: number])[];
}

/** Makes a dictionary; entries that are `undefined` are left out. */
export function map(entries: readonly (YamlEntry | undefined)[]): YamlMap {
  return { kind: "map", entries: entries.filter((entry) => entry !== undefined) };
}

/** Makes a template: text that Ansible is meant to read as Jinja. */
export function template(value: string): Template {
  return { kind: "template", value };
}

/** Makes a tagged scalar. */
export function tagged(tag: Tagged["tag"], value: string): Tagged {
  return { kind: "tagged", tag, value };
}

/** Makes a comment that stands by itself. */
export function comment(text: string, options: { readonly blankBefore?: boolean } = {}): Comment {
  return { kind: "comment", text, ...options };
}

/** Gives a value a comment, an empty line before it, or a mark. What it has already, it keeps. */
export function annotate(value: YamlNode, annotations: Annotations): Annotated {
  return isAnnotated(value) ? { ...annotations, ...value } : { kind: "annotated", ...annotations, value };
}

/** A list whose items are apart from each other by an empty line, as tasks are. */
export function spaced(items: readonly YamlNode[]): readonly YamlNode[] {
  return items.map((item) => annotate(item, { blankBefore: true }));
}

/** Plain data as a tree to be written. Members that are `undefined` are left out. */
export function data(value: unknown): YamlNode {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (Array.isArray(value)) return value.map(data);
  if (typeof value !== "object") throw new Error(`not data: ${typeof value}`);
  return map(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, data(member)] as const),
  );
}

/**
 * Writes one document: block style, two spaces, indented lists, nothing wider than 160 columns where it can be helped.
 * PyYAML and libyaml, which Ansible uses, read back exactly what went in.
 * @throws UserError for a number or text that YAML has no spelling for
 */
export function writeYaml(node: YamlNode, options: { readonly comment?: string } = {}): YamlText {
  const writer = new Writer();
  writer.lines.push("---");
  if (options.comment !== undefined) writer.comment(options.comment, "");
  writer.root(node);
  return { text: `${writer.lines.join("\n")}\n`, marks: writer.marks };
}

function isAnnotated(node: YamlNode | Comment): node is Annotated {
  return typeof node === "object" && node !== null && !Array.isArray(node) && (node as Annotated).kind === "annotated";
}

function isComment(node: YamlNode | YamlEntry | Comment): node is Comment {
  return typeof node === "object" && node !== null && !Array.isArray(node) && (node as Comment).kind === "comment";
}

function isList(node: YamlNode): node is readonly (YamlNode | Comment)[] {
  return Array.isArray(node);
}

function isMap(node: YamlNode): node is YamlMap {
  return typeof node === "object" && node !== null && (node as YamlMap).kind === "map";
}

const widest = 160;

/** What makes Ansible take a text for a template. */
const templated = /\{[{%#]|^#jinja2:/;

/** Longer keys can't be told from values by a YAML reader, and need an explicit `?`. Readers allow 1024. */
const longestKey = 128;

class Writer {
  readonly lines: string[] = [];
  readonly marks: [unknown, number][] = [];
  private readonly keys = new Map<string, string>();

  root(node: YamlNode): void {
    const value = isAnnotated(node) ? node.value : node;
    if (isAnnotated(node)) this.annotations(node, "", true);
    this.value(value, "", "", 0);
  }

  /**
   * Writes a value behind what already stands on its line.
   * @param lead what the line begins with: spaces, dashes, a key with its colon
   * @param indent spaces before what belongs to the value and stands on lines of its own
   */
  private value(node: Exclude<YamlNode, Annotated>, lead: string, gap: string, indent: number): void {
    if (isList(node)) this.list(node, lead, gap, indent);
    else if (isMap(node)) this.map(node, lead, gap, indent);
    // A document of one text: its lines must not be taken for the document's own.
    else this.scalar(node, lead + gap, lead === "" ? 2 : indent);
  }

  private list(items: readonly (YamlNode | Comment)[], lead: string, gap: string, indent: number): void {
    if (items.every(isComment)) {
      this.lines.push(`${lead}${gap}[]`);
      this.comments(items, indent);
      return;
    }
    // A list in a list begins on the line of the outer dash.
    let start = this.open(lead, indent);
    let first = true;
    for (const item of items) {
      if (isComment(item)) {
        this.comment(item.text, margin(start), item.blankBefore === true && !first);
        first = false;
        continue;
      }
      if (isAnnotated(item)) this.annotations(item, start, first);
      this.value(isAnnotated(item) ? item.value : item, `${start}-`, " ", indent + 2);
      start = pad(indent);
      first = false;
    }
  }

  private map(node: YamlMap, lead: string, gap: string, indent: number): void {
    if (node.entries.every(isComment)) {
      // A file of comments alone is an empty document, which Ansible takes for an empty dictionary.
      if (lead !== "" || node.entries.length === 0) this.lines.push(`${lead}${gap}{}`);
      this.comments(node.entries, indent);
      return;
    }
    let start = this.open(lead, indent);
    let first = true;
    for (const entry of node.entries) {
      if (isComment(entry)) {
        this.comment(entry.text, margin(start), entry.blankBefore === true && !first);
        first = false;
        continue;
      }
      const [key, value] = entry;
      if (isAnnotated(value)) this.annotations(value, start, first);
      this.value(isAnnotated(value) ? value.value : value, this.key(key, start, indent), " ", indent + 2);
      start = pad(indent);
      first = false;
    }
  }

  /** What a collection's first entry begins with: the rest of the dash's line, or a line of its own after a key. */
  private open(lead: string, indent: number): string {
    if (lead.endsWith("-")) return `${lead} `;
    if (lead !== "") this.lines.push(lead);
    return pad(indent);
  }

  private comments(comments: readonly YamlNode[] | readonly YamlEntry[] | readonly Comment[], indent: number): void {
    for (const [index, one] of comments.entries())
      if (isComment(one)) this.comment(one.text, pad(indent), one.blankBefore === true && index > 0);
  }

  comment(text: string, indent: string, blankBefore = false): void {
    if (blankBefore) this.lines.push("");
    for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/))
      for (const part of wrapped(line.replace(/[^\P{C}\t]|\p{Zl}|\p{Zp}/gu, " ").trim(), widest - indent.length - 2))
        this.lines.push(`${indent}# ${part}`.trimEnd());
  }

  private annotations(annotated: Annotated, start: string, first: boolean): void {
    if (annotated.blankBefore && !first) this.lines.push("");
    // Above the outermost dash, when the entry begins on its line.
    if (annotated.comment !== undefined) this.comment(annotated.comment, margin(start));
    if (annotated.mark !== undefined) this.marks.push([annotated.mark, this.lines.length + 1]);
  }

  /** What stands before a key's value. */
  private key(key: string, start: string, indent: number): string {
    let text = this.keys.get(key);
    if (text === undefined) {
      check(key);
      text = plain(key) ? key : quoted(key);
      this.keys.set(key, text);
    }
    if (text.length <= longestKey) return `${start}${text}:`;
    this.text(key, "", false, `${start}? `, indent + 2);
    return `${pad(indent)}:`;
  }

  private scalar(node: Scalar, lead: string, indent: number): void {
    if (typeof node === "string") this.text(node, templated.test(node) ? "!unsafe " : "", false, lead, indent);
    else if (typeof node === "number") {
      check(node);
      this.lines.push(lead + number(node));
    } else if (node === null || typeof node === "boolean") this.lines.push(`${lead}${node}`);
    else if (node.kind === "template") this.text(node.value, "", true, lead, indent);
    else if (node.tag === "!unsafe") this.text(node.value, "!unsafe ", false, lead, indent);
    else this.block(`${lead}!vault |`, node.value.trim().split(/\s+/), indent);
  }

  private text(value: string, tag: string, isTemplate: boolean, lead: string, indent: number): void {
    const before = lead + tag;
    const fits = (text: string | undefined) => text !== undefined && before.length + text.length <= widest;
    const simple = plain(value) ? value : simplyQuoted(value);
    if (fits(simple)) this.lines.push(`${before}${simple}`);
    else this.difficult(value, before, isTemplate, indent, fits);
  }

  /** A text that takes escapes, or more than one line. */
  private difficult(
    value: string,
    before: string,
    isTemplate: boolean,
    indent: number,
    fits: (text: string) => boolean,
  ): void {
    check(value);
    const room = widest - indent;
    const block = literalBlock(value, room, isTemplate);
    const text = quoted(value);
    const words = block || fits(text) ? undefined : folded(value, room, isTemplate);
    if (block) this.block(before + block.header, block.lines, indent);
    else if (fits(text)) this.lines.push(before + text);
    else if (words) this.block(`${before}>-`, words, indent);
    else {
      const [first = "", ...rest] = splitQuoted(value, widest - before.length, room);
      this.block(before + first, rest, indent);
    }
  }

  private block(first: string, lines: readonly string[], indent: number): void {
    const start = pad(indent);
    this.lines.push(first);
    for (const line of lines) this.lines.push(line === "" ? "" : start + line);
  }
}

function check(value: string | number): void {
  if (!isLiteral(value)) throw unusable(value);
}

const pads: string[] = [];

function pad(width: number): string {
  let text = pads[width];
  if (text === undefined) {
    text = " ".repeat(width);
    pads[width] = text;
  }
  return text;
}

/** The spaces that a line begins with. */
function margin(start: string): string {
  return pad(start.search(/[^ ]|$/));
}
