import { mistake } from "../mistake.js";
import { here } from "../position.js";
import {
  type Expr,
  type Expression,
  expr,
  isLiteral,
  type Secret,
  secretExpr,
  toNode,
  unusable,
} from "./expression.js";
import type { Node } from "./node.js";

/** What may stand between a text's literal parts. */
export type TextPart = Expression<unknown> | string | number | boolean;

type Text<Parts extends readonly TextPart[]> = [Extract<Parts[number], Secret>] extends [never] ? Expr<string> : Secret;

/**
 * Text with run-time values in it: j`/srv/${vars.id}/data`. The literal parts reach Ansible as they are written, braces
 * included. With a {@link Secret} in it, the text is a secret.
 */
export function j<const Parts extends readonly TextPart[]>(
  strings: TemplateStringsArray,
  ...parts: Parts
): Text<Parts> {
  const nodes: Node[] = [];
  strings.forEach((text, index) => {
    if (text !== "") nodes.push(toNode(text));
    if (index < parts.length) nodes.push(partNode(parts[index]));
  });
  return secretExpr({ kind: "text", parts: nodes }) as Text<Parts>;
}

/**
 * Jinja as the user writes it, without its braces, with the type that the user declares:
 * raw<number>`groups['web'] | length`. Variables that it names must exist: an unknown one is a diagnostic.
 */
export function raw<T>(strings: TemplateStringsArray, ...parts: readonly TextPart[]): Expr<T> {
  const nodes: (string | Node)[] = [];
  strings.forEach((text, index) => {
    if (!isLiteral(text)) throw unusable(text);
    if (text !== "") nodes.push(text);
    if (index < parts.length) nodes.push(partNode(parts[index]));
  });
  return expr<T>({ kind: "raw", parts: nodes, position: here() });
}

/** What stands between literal parts. A key that does not exist is `undefined`: without it, a path would end early. */
function partNode(part: unknown): Node {
  if (part !== undefined && part !== null) return toNode(part);
  throw mistake(
    "not-data",
    `a value in the text is ${part}, and the text would end up without it`,
    "look for a misspelt name; for a value that may be missing, say what stands in its place: ${value ?? …}",
  );
}

/** A literal as a run-time value, for a place that takes nothing else. */
export function literal<const T extends string | number | boolean>(value: T): Expr<T> {
  return expr<T>(toNode(value));
}

/** The same value under another type, where the user knows better than the types do. */
export function cast<T>(value: Expression<unknown>): Expr<T> {
  return value as unknown as Expr<T>;
}

/**
 * The same text as a {@link Secret}: for what is made or fetched while Ansible runs, such as a token that a command
 * prints. Only what is given this value hides it: the task whose result it comes from needs a `no_log` of its own.
 */
export function asSecret(value: Expression<string>): Secret {
  return secretExpr({ kind: "sealed", value: toNode(value) });
}
