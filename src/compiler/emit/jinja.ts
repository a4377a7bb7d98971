import type { BinaryOperator, CallArguments, Node } from "../../model/expression/node.js";
import type { SourceFile } from "../../model/file.js";
import type { Loop } from "../../model/loop.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition } from "../../model/role.js";
import type { ModuleTask } from "../../model/task.js";
import type { Variable } from "../../model/variable.js";
import { keepText, looksLikeData, mayBecomeData } from "./jinjaConversion.js";
import { type Dialect, stringLiteral } from "./jinjaString.js";
import { map, type Scalar, type Template, template, type YamlNode } from "./yaml.js";

/** How the things that expressions refer to are spelled at the place that is being written. */
export interface Names {
  /** @param position where the input is read */
  input(entryPoint: EntryPointDefinition, property: string, position: Position | undefined): string;
  variable(variable: Variable<unknown>): string;
  /** @param position where the secret is named */
  secret(name: string, position: Position | undefined): string;
  /** @param position where the result is used */
  result(task: ModuleTask, position: Position | undefined): string;
  item(loop: Loop): string;
  index(loop: Loop): string;
  file(file: SourceFile): string;
  /** Told of Jinja that the user has written. */
  raw?(node: Extract<Node, { readonly kind: "raw" }>): void;
  /** How a member is called in Ansible, where TypeScript calls it otherwise. */
  key(object: Node, key: string | number): string | number;
  /**
   * Whether a value is declared a boolean and comes from outside, where it may be the text "yes" instead: an input
   * set with `-e`. Conditions turn it into a boolean.
   */
  flag?(node: Node): boolean;
  /**
   * Whether a value is text that may look like a list, a dictionary or a boolean (see `looksLikeData`), which
   * ansible-core up to 2.18 would make of it. Such a value is printed with `| string`, which keeps it.
   */
  textual?(node: Node): boolean;
}

/** How tightly an operator holds its operands; Jinja's own order, from loose to tight. */
enum Level {
  conditional,
  or,
  and,
  not,
  comparison,
  sum,
  text,
  product,
  power,
  negative,
  /** What filters and tests can be applied to. */
  filtered,
  /** What `[…]` can be applied to. */
  primary,
}

const levels: Readonly<Record<BinaryOperator, Level>> = {
  or: Level.or,
  and: Level.and,
  "==": Level.comparison,
  "!=": Level.comparison,
  "<": Level.comparison,
  "<=": Level.comparison,
  ">": Level.comparison,
  ">=": Level.comparison,
  in: Level.comparison,
  "not in": Level.comparison,
  "+": Level.sum,
  "-": Level.sum,
  "*": Level.product,
  "/": Level.product,
  "//": Level.product,
  "%": Level.product,
  "**": Level.power,
};

/** Operators that say the contrary of others, whatever their operands are. */
const opposites: { readonly [operator in BinaryOperator]?: BinaryOperator } = {
  "==": "!=",
  "!=": "==",
  in: "not in",
  "not in": "in",
};

interface Printed {
  readonly text: string;
  readonly level: Level;
}

/**
 * Prints an expression without braces.
 * @param dialect `template` for what stands between braces in YAML, where a backslash in a string literal is a
 * backslash; `jinja` for conditions and template files, where string literals have escapes
 */
export function printExpression(node: Node, names: Names, dialect: Dialect = "template"): string {
  return new Printer(names, dialect).print(node).text;
}

/**
 * Prints a value for YAML: literals as data, lists and dictionaries with each of their members, text with its values
 * in braces, anything else as one expression in braces.
 */
export function printTemplate(node: Node, names: Names): YamlNode {
  switch (node.kind) {
    case "literal":
      return typeof node.value === "string" ? printLiteral(node.value) : node.value;
    case "list":
      return node.items.map((item) => printTemplate(item, names));
    case "dictionary":
      return map(node.entries.map(([key, value]) => [key, printTemplate(value, names)] as const));
    case "text":
      return printText(textParts(node.parts), names);
    default:
      return printValue(node, names);
  }
}

/** Prints a condition, for `when`, `until`, `changed_when`, `failed_when` and `assert`: an expression without braces. */
export function printCondition(node: Node, names: Names): boolean | Template {
  if (node.kind === "literal" && typeof node.value === "boolean") return node.value;
  return template(printTruth(node, names));
}

/** Prints what is asked whether it is true, without braces: for a condition, or an `if` in a template. */
export function printTruth(node: Node, names: Names): string {
  return new Printer(names, "jinja").truth(node).text;
}

function printValue(node: Node, names: Names): YamlNode {
  // A file is named by its path, which is known.
  if (node.kind === "file") return names.file(node.file);
  const kept = keepText(node, (value) => isTextual(value, names));
  return template(`{{ ${printExpression(kept, names)} }}`);
}

/** Whether an expression is text of unknown content, such as a file's. */
function isTextual(node: Node, names: Names): boolean {
  if (node.kind === "filter" && node.name === "b64decode") return true;
  if (node.kind === "call" && node.name === "lookup") {
    const plugin = node.arguments.positional[0];
    return plugin?.kind === "literal" && /^(ansible\.builtin\.)?file$/.test(String(plugin.value));
  }
  return names.textual?.(node) === true;
}

/** A text's parts with texts inside it dissolved, and neighbouring literals joined. */
function textParts(parts: readonly Node[]): readonly (string | Node)[] {
  const flat: (string | Node)[] = [];
  for (const part of parts) {
    const inner = part.kind === "text" ? textParts(part.parts) : [part.kind === "literal" ? literalText(part) : part];
    for (const one of inner) {
      const last = flat.at(-1);
      if (typeof one === "string" && typeof last === "string") flat[flat.length - 1] = last + one;
      else if (one !== "") flat.push(one);
    }
  }
  return flat;
}

function literalText(node: Extract<Node, { kind: "literal" }>): string {
  return node.value === null ? "" : String(node.value);
}

function printText(parts: readonly (string | Node)[], names: Names): YamlNode {
  if (parts.every((part) => typeof part === "string")) return parts.join("");
  const [only] = parts;
  // One file's name with nothing around it.
  if (parts.length === 1 && typeof only === "object" && only.kind === "file") return printTemplate(only, names);
  if (parts.length === 1 || mayBecomeData(parts, (value) => isTextual(value, names))) {
    const { text, level } = new Printer(names, "template").text(parts);
    return template(`{{ ${parts.length > 1 && level < Level.filtered ? `(${text}) | string` : text} }}`);
  }
  const printed = parts.map((part, index) =>
    typeof part === "string" ? literalPart(part, index, parts.length) : `{{ ${printExpression(part, names)} }}`,
  );
  return textTemplate(printed.join(""));
}

/**
 * A text without values. ansible-lint objects to tabs in it, but not where there is Jinja: they become expressions. What
 * looks like Jinja stays text that is never templated: up to 2.18 the items of a loop are templated twice.
 */
function printLiteral(value: string): Scalar {
  if (!value.includes("\t") || /\{[{%#]/.test(value)) return value;
  const { text, joined } = stringLiteral(value, "template");
  if (looksLikeData(value)) return template(`{{ ${joined ? `(${text})` : text} | string }}`);
  return textTemplate(literalPart(value, 0, 1).replace(/\t+/g, expression));
}

function textTemplate(text: string): Template {
  // Ansible can't tell line breaks behind a value from those at its end, and keeps one of the two.
  return template(text.replace(/(?<=\}\})\n+$/, expression));
}

/**
 * Characters of a text that mean something to Jinja or get lost in it: opening braces, one that would join those of the
 * value behind it, carriage returns, and Ansible's mark of settings at the beginning.
 */
function literalPart(part: string, index: number, count: number): string {
  const special = index < count - 1 ? /\{(?:[{%#]|(?=\r)|$)|\r\n?/g : /\{(?:[{%#]|(?=\r))|\r\n?/g;
  const text = part.replace(special, expression);
  return index === 0 ? text.replace(/^#jinja2:/, expression) : text;
}

function expression(text: string): string {
  return `{{ ${/^\{[{%#]$/.test(text) ? `'${text}'` : stringLiteral(text, "template").text} }}`;
}

const identifier = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** Expressions of the user's own writing that need no parentheses: names with what is reached from them. */
const path = /^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[(?:\d+|'[^'\\]*'|"[^"\\]*")\])*$/;

class Printer {
  constructor(
    private readonly names: Names,
    private readonly dialect: Dialect,
  ) {}

  print(node: Node): Printed {
    switch (node.kind) {
      case "literal":
        return this.literal(node.value);
      case "list":
        return primary(`[${node.items.map((item) => this.print(item).text).join(", ")}]`);
      case "dictionary":
        return primary(this.dictionary(node.entries));
      case "name":
        return primary(node.name);
      case "input":
        return primary(this.names.input(node.entryPoint, node.property, node.position));
      case "variable":
        return primary(this.names.variable(node.variable));
      case "secret":
        return primary(this.names.secret(node.name, node.position));
      case "result":
        return primary(this.names.result(node.task, node.position));
      case "item":
        return primary(this.names.item(node.loop));
      case "index":
        return primary(this.names.index(node.loop));
      case "file":
        return this.string(this.names.file(node.file));
      case "attribute":
        return primary(`${this.at(node.object, Level.primary)}[${this.key(node)}]`);
      case "path":
        return this.string(this.path(node.object, node.keys));
      case "subscript":
        return primary(`${this.at(node.object, Level.primary)}[${this.print(node.index).text}]`);
      case "binary":
        return this.binary(node.operator, node.left, node.right);
      case "not":
        return this.not(node.operand);
      case "negative":
        return { text: `-${this.at(node.operand, Level.primary)}`, level: Level.negative };
      case "conditional":
        return {
          // Jinja would take the `if` behind a bare test for the test's argument: a comparison gets parentheses.
          text: `${this.at(node.then, Level.sum)} if ${wrap(this.truth(node.test), Level.or)} else ${this.at(node.otherwise, Level.conditional)}`,
          level: Level.conditional,
        };
      case "filter": {
        const input = this.at(node.input, Level.filtered);
        return { text: `${input} | ${node.name}${this.call(node.arguments)}`, level: Level.filtered };
      }
      case "test": {
        const input = this.at(node.input, Level.filtered);
        const is = node.negated ? "is not" : "is";
        return { text: `${input} ${is} ${node.name}${this.call(node.arguments)}`, level: Level.comparison };
      }
      case "call":
        return primary(`${node.name}${this.call(node.arguments) || "()"}`);
      case "text":
        return this.text(textParts(node.parts));
      case "sealed":
        return this.print(node.value);
      case "raw":
        this.names.raw?.(node);
        return this.raw(node.parts);
    }
  }

  /** Text as an expression: literals and values joined by `~`. */
  text(parts: readonly (string | Node)[]): Printed {
    const [first] = parts;
    if (first === undefined) return this.string("");
    if (parts.length === 1)
      return typeof first === "string"
        ? this.string(first)
        : { text: `${this.at(first, Level.filtered)} | string`, level: Level.filtered };
    const operands = parts.map((part) =>
      typeof part === "string" ? wrap(this.string(part), Level.text) : this.at(part, Level.product),
    );
    return { text: operands.join(" ~ "), level: Level.text };
  }

  private dictionary(entries: readonly (readonly [string, Node])[]): string {
    const members = entries.map(([key, value]) => [this.string(key).text, this.print(value).text] as const);
    const last = members.at(-1);
    // In a condition, ansible-lint takes two closing braces together for those of a template.
    if (this.dialect === "jinja" && last?.[1].endsWith("}")) members[members.length - 1] = [last[0], `(${last[1]})`];
    return `{${members.map((member) => member.join(": ")).join(", ")}}`;
  }

  private literal(value: string | number | boolean | null): Printed {
    if (typeof value === "string") return this.string(value);
    if (typeof value !== "number") return primary(value === null ? "none" : String(value));
    return { text: String(value), level: value < 0 ? Level.negative : Level.primary };
  }

  private string(value: string): Printed {
    const { text, joined } = stringLiteral(value, this.dialect);
    return { text, level: joined ? Level.text : Level.primary };
  }

  /** A member's path as text: each key as it is called in Ansible. */
  private path(object: Node, keys: readonly (string | number)[]): string {
    const names: (string | number)[] = [];
    let inner = object;
    for (const key of keys) {
      names.push(this.names.key(inner, key));
      inner = { kind: "attribute", object: inner, key };
    }
    return names.join(".");
  }

  private key(node: Extract<Node, { kind: "attribute" }>): string {
    const key = this.names.key(node.object, node.key);
    return typeof key === "number" ? String(key) : this.string(key).text;
  }

  /** An expression where it is asked whether it is true: what may come from outside as text becomes a boolean. */
  truth(node: Node): Printed {
    const printed = this.print(node);
    return this.isFlag(node) ? { text: `${printed.text} | bool`, level: Level.filtered } : printed;
  }

  private isFlag(node: Node): boolean {
    if (node.kind === "filter" && node.name === "default") return this.isFlag(node.input);
    return this.names.flag?.(node) === true;
  }

  private binary(operator: BinaryOperator, left: Node, right: Node): Printed {
    const level = levels[operator];
    if (operator === "and" || operator === "or")
      return { text: `${wrap(this.truth(left), level)} ${operator} ${wrap(this.truth(right), level)}`, level };
    if (operator === "==" || operator === "!=") {
      const [before, after] = [left, right].map((side) => wrap(this.truth(side), level + 1));
      return { text: `${before} ${operator} ${after}`, level };
    }
    // Comparisons chain in Jinja (a < b < c), and powers are read from the left: neither takes its like unwrapped.
    const tight = level === Level.comparison || level === Level.power;
    const [before, after] = [this.at(left, tight ? level + 1 : level), this.at(right, level + 1)];
    // As ansible-lint's formatter wants it.
    const gap = operator === "**" && /^-?\w+$/.test(before) && /^-?\w+$/.test(after) ? "" : " ";
    return { text: `${before}${gap}${operator}${gap}${after}`, level };
  }

  private not(operand: Node): Printed {
    if (operand.kind === "test") return this.print({ ...operand, negated: !operand.negated });
    const opposite = operand.kind === "binary" ? opposites[operand.operator] : undefined;
    if (opposite && operand.kind === "binary") return this.print({ ...operand, operator: opposite });
    return { text: `not ${wrap(this.truth(operand), Level.filtered)}`, level: Level.not };
  }

  private call({ positional, named }: CallArguments): string {
    const all = [
      ...positional.map((value) => this.print(value).text),
      ...named.map(([name, value]) => `${argumentName(name)}=${this.print(value).text}`),
    ];
    return all.length === 0 ? "" : `(${all.join(", ")})`;
  }

  private raw(parts: readonly (string | Node)[]): Printed {
    const text = parts
      .map((part) => (typeof part === "string" ? part : this.at(part, Level.primary)))
      .join("")
      .trim();
    return { text, level: path.test(text) ? Level.primary : Level.conditional };
  }

  /** An operand, in parentheses if it holds together less tightly than its place asks. */
  private at(node: Node, level: Level): string {
    return wrap(this.print(node), level);
  }
}

function wrap(printed: Printed, level: Level): string {
  return printed.level < level ? `(${printed.text})` : printed.text;
}

function primary(text: string): Printed {
  return { text, level: Level.primary };
}

function argumentName(name: string): string {
  if (!identifier.test(name)) throw new Error(`no name of an argument: ${name}`);
  return name;
}
