import { inspect } from "node:util";
import type { UserError } from "../diagnostic.js";
import { mistake } from "../mistake.js";
import type { Node } from "./node.js";

declare const type: unique symbol;
declare const secrecy: unique symbol;
declare const never: unique symbol;

/** What awaiting a run-time value would give: nothing that can be used. */
interface NotYet {
  readonly [never]: true;
}

/** What every run-time value is, whatever its type. */
export interface Expression<out T> {
  /** Exists for the type checker alone. */
  readonly [type]: () => T;
  /**
   * Exists for the type checker alone. JavaScript takes a run-time value for true, whatever it will be: with this, TypeScript
   * refuses `if (value)`, `value ? a : b` and `value && task` as it does for a promise that nobody awaits.
   * It has no such rule for `!value` and `value || other`, which the build refuses, nor where the branch uses the value
   * again: write `not(value)`, `or(…)` and `conditional(…)`.
   */
  readonly then: (fulfilled: (value: NotYet) => void) => void;
}

type Primitive = string | number | boolean | bigint | symbol | null | undefined;

type Members<T> = [T] extends [Primitive]
  ? unknown
  : [T] extends [readonly (infer Element)[]]
    ? { readonly [index: number]: Expr<Element> }
    : [T] extends [object]
      ? { readonly [K in keyof T & (string | number)]-?: Member<Exclude<T[K], undefined>> }
      : unknown;

type Member<T> = [T] extends [Secret] ? Secret : Expr<T>;

/**
 * A value that exists only when Ansible runs: a role's input, a fact, a task's result. Its members are run-time values
 * too (`result.stat.exists`). It is no string: it can't be joined to text but by {@link j}, and no method of T's
 * applies to it; the functions of the language do (`eq`, `not`, `join`, …).
 */
export type Expr<T> = Expression<T> & Members<T>;

/**
 * A run-time text that must not be read by others: it comes from the vault, the task that receives it gets
 * `no_log: true`, and a file that holds it needs a mode without access for others.
 */
export interface Secret extends Expression<string> {
  readonly [secrecy]: true;
}

type Literal<T> = T extends Secret
  ? T
  : T extends Primitive
    ? T
    : T extends readonly (infer Element)[]
      ? readonly Input<Element>[]
      : { readonly [K in keyof T]: Input<T[K]> };

/** What can be written where a T is wanted: a T, a run-time T, or a T with run-time values inside. */
export type Input<T> = Literal<T> | (Exclude<T, undefined> extends Secret ? Secret : Expression<Exclude<T, undefined>>);

const nodes = new WeakMap<object, Node>();

/** Whether a value is a run-time value. */
export function isExpr(value: unknown): value is Expression<unknown> {
  return typeof value === "object" && value !== null && nodes.has(value);
}

/** The tree behind a run-time value. */
export function nodeOf(expression: Expression<unknown>): Node {
  const node = nodes.get(expression);
  if (!node) throw new Error("not an expression of this language");
  return node;
}

/** Makes a run-time value of a tree. */
export function expr<T>(node: Node): Expr<T> {
  const proxy = new Proxy(Object.freeze(Object.create(null) as object), handler(node));
  nodes.set(proxy, node);
  return proxy as Expr<T>;
}

/** Makes a secret of a tree. */
export function secretExpr(node: Node): Secret {
  return expr<string>(node) as unknown as Secret;
}

/** The tree of any value: a run-time one's own, a literal's as it stands, lists and dictionaries with what is in them. */
export function toNode(value: unknown): Node {
  if (isExpr(value)) return nodeOf(value);
  if (isLiteral(value)) return { kind: "literal", value };
  if (Array.isArray(value)) return { kind: "list", items: value.map(toNode) };
  if (typeof value === "object" && isPlain(value))
    return {
      kind: "dictionary",
      entries: Object.entries(value)
        .filter(([, member]) => member !== undefined)
        .map(([key, member]) => [key, toNode(member)] as const),
    };
  throw unusable(value);
}

/** Whether a value is data that holds no other, and has a spelling in YAML and Jinja. */
export function isLiteral(value: unknown): value is string | number | boolean | null {
  if (typeof value === "number") return Number.isFinite(value);
  // UTF-8 has no spelling for half of a character.
  if (typeof value === "string") return !/\p{Cs}/u.test(value);
  return value === null || typeof value === "boolean";
}

/** The mistake of giving Ansible something that is no data, such as a function, a date or `NaN`. */
export function unusable(value: unknown): UserError {
  const what = value instanceof Promise ? "a promise" : value === undefined ? "undefined" : describe(value);
  const code = value instanceof Promise ? "pending-promise" : "not-data";
  return mistake(code, `${what} can't become Ansible data`, instead(value));
}

function instead(value: unknown): string {
  if (value instanceof Promise) return "await it before its value is used; functions that make tasks are not async";
  if (typeof value === "number" || typeof value === "string")
    return "YAML and Jinja have no spelling for it: leave it out, or encode it";
  return "write a string, a number, a boolean, null, a list or a plain object of these, or a run-time value";
}

function describe(value: unknown): string {
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "string") return "a text with half of a character in it (a lone surrogate)";
  if (typeof value !== "object") return `a ${typeof value}`;
  return `an object of class ${(value as object).constructor?.name ?? "unknown"}`;
}

/** Whether an object is one that braces made. */
export function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  // A project's modules run in a realm of their own, whose Object is another one: compare by shape.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function misuse(what: string, hint: string): never {
  throw mistake("expression-as-value", `a run-time value ${what}: it is known only when Ansible runs`, hint);
}

const asText = "build text with j`…${value}…`, compare with eq(), choose with when: or conditional()";

function handler(node: Node): ProxyHandler<object> {
  return {
    get(_target, key) {
      if (typeof key === "symbol") {
        if (key === Symbol.toPrimitive) return () => misuse("is used as text or a number", asText);
        if (key === Symbol.iterator)
          return () => misuse("is iterated", "repeat a task with forEach(value, (item) => …)");
        if (key === inspect.custom) return () => `Expr(${node.kind})`;
        return undefined;
      }
      // A value that is awaited or returned from an async function is asked for `then`.
      if (key === "then") return undefined;
      if (key === "toString" || key === "toJSON" || key === "valueOf") return () => misuse("is used as text", asText);
      const index = /^(0|[1-9]\d*)$/.test(key) ? Number(key) : key;
      return expr({ kind: "attribute", object: node, key: index });
    },
    has: () => misuse("is searched with `in`", "use contains(), or isDefined() on the member"),
    ownKeys: () => misuse("is spread or listed", "name its members one by one, or merge with combine()"),
    set: () => misuse("is assigned to", "make a new value instead"),
  };
}
