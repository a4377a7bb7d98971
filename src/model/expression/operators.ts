import { type Expr, type Expression, expr, type Input, type Secret, toNode } from "./expression.js";
import type { BinaryOperator, Node } from "./node.js";

/** A value, or a run-time value of the same type. */
export type Operand<T> = T | Expression<T>;

/** What can be asked whether it is true. */
export type Truth = boolean | Expression<boolean>;

/** The type of a value once it exists: that of a run-time value, or of a literal with run-time values inside. */
export type Value<V> =
  V extends Expression<infer T>
    ? T
    : V extends readonly (infer Element)[]
      ? readonly Value<Element>[]
      : V extends object
        ? { readonly [K in keyof V]: Value<V[K]> }
        : V;

/** A run-time value made of others: a secret if one of them is. */
export type Carried<V, T> = [Extract<V, Secret>] extends [never] ? Expr<T> : Secret;

function binary<T>(operator: BinaryOperator, left: unknown, right: unknown): Expr<T> {
  return expr<T>({ kind: "binary", operator, left: toNode(left), right: toNode(right) });
}

// TypeScript's message is about the last of several signatures: it is the one with a literal.

/**
 * Whether two values are equal: Jinja's `==`. One of the two types must hold the other: comparing an `Expr<"a" | "b">`
 * with `"c"` does not compile.
 * @see https://jinja.palletsprojects.com/en/stable/templates/#comparisons
 */
export function eq<T>(left: Expression<NoInfer<T>>, right: Expression<T>): Expr<boolean>;
export function eq<T>(left: Expression<T>, right: Input<NoInfer<T>>): Expr<boolean>;
export function eq(left: unknown, right: unknown): Expr<boolean> {
  return binary("==", left, right);
}

/** Whether two values differ: Jinja's `!=`. Typed like {@link eq}. */
export function ne<T>(left: Expression<NoInfer<T>>, right: Expression<T>): Expr<boolean>;
export function ne<T>(left: Expression<T>, right: Input<NoInfer<T>>): Expr<boolean>;
export function ne(left: unknown, right: unknown): Expr<boolean> {
  return binary("!=", left, right);
}

/** Whether the left is less than the right: Jinja's `<`. For versions use `isVersion`. */
export function lt(left: Operand<number>, right: Operand<number>): Expr<boolean>;
export function lt(left: Operand<string>, right: Operand<string>): Expr<boolean>;
export function lt(left: unknown, right: unknown): Expr<boolean> {
  return binary("<", left, right);
}

/** Whether the left is at most the right: Jinja's `<=`. */
export function le(left: Operand<number>, right: Operand<number>): Expr<boolean>;
export function le(left: Operand<string>, right: Operand<string>): Expr<boolean>;
export function le(left: unknown, right: unknown): Expr<boolean> {
  return binary("<=", left, right);
}

/** Whether the left is greater than the right: Jinja's `>`. */
export function gt(left: Operand<number>, right: Operand<number>): Expr<boolean>;
export function gt(left: Operand<string>, right: Operand<string>): Expr<boolean>;
export function gt(left: unknown, right: unknown): Expr<boolean> {
  return binary(">", left, right);
}

/** Whether the left is at least the right: Jinja's `>=`. */
export function ge(left: Operand<number>, right: Operand<number>): Expr<boolean>;
export function ge(left: Operand<string>, right: Operand<string>): Expr<boolean>;
export function ge(left: unknown, right: unknown): Expr<boolean> {
  return binary(">=", left, right);
}

/** Joins truths; those known at build time are decided there. */
function joined(operator: "and" | "or", operands: readonly Truth[]): Expr<boolean> {
  // What decides the whole by itself: false in `and`, true in `or`.
  const decisive = operator === "or";
  if (operands.includes(decisive)) return expr<boolean>(toNode(decisive));
  const open = operands.filter((operand) => operand !== !decisive).map(toNode);
  const [first = toNode(!decisive), ...rest] = open;
  return expr<boolean>(rest.reduce<Node>((left, right) => ({ kind: "binary", operator, left, right }), first));
}

/** Whether all are true: Jinja's `and`. Booleans known at build time drop out; `and()` is true. */
export function and(...operands: readonly Truth[]): Expr<boolean> {
  return joined("and", operands);
}

/** Whether any is true: Jinja's `or`. Booleans known at build time drop out; `or()` is false. */
export function or(...operands: readonly Truth[]): Expr<boolean> {
  return joined("or", operands);
}

/** Whether it is false: Jinja's `not`; a negated test prints as `is not`. */
export function not(operand: Truth): Expr<boolean> {
  if (typeof operand === "boolean") return expr<boolean>(toNode(!operand));
  return expr<boolean>({ kind: "not", operand: toNode(operand) });
}

/** Jinja's `+` between numbers. Text is joined with j`…`, lists with `concat` or `union`. */
export function add(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("+", left, right);
}

/** Jinja's `-`. */
export function subtract(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("-", left, right);
}

/** Jinja's `*`. */
export function multiply(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("*", left, right);
}

/** Jinja's `/`; the result has a fraction even where it is whole. */
export function divide(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("/", left, right);
}

/** Jinja's `//`: division rounded down. */
export function floorDivide(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("//", left, right);
}

/** Jinja's `%`: the rest of {@link floorDivide}, with the sign of the divisor. */
export function modulo(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("%", left, right);
}

/** Jinja's `**`. */
export function power(left: Operand<number>, right: Operand<number>): Expr<number> {
  return binary("**", left, right);
}

/** A number with its sign turned: Jinja's unary `-`. */
export function negative(operand: Expression<number>): Expr<number> {
  return expr<number>({ kind: "negative", operand: toNode(operand) });
}

/** Two lists one behind the other, with what is in both kept twice: Jinja's `+`. */
export function concat<T>(left: Expression<readonly T[]>, right: Input<readonly NoInfer<T>[]>): Expr<readonly T[]> {
  return binary("+", left, right);
}

/** Whether a value is among those of a list: Jinja's `in`. */
export function isIn<T>(value: Expression<T>, list: Input<readonly NoInfer<T>[]>): Expr<boolean>;
/** Whether a text is part of another, or a key of a dictionary: Jinja's `in`. */
export function isIn(
  value: Operand<string>,
  container: Expression<string> | Expression<Readonly<Record<string, unknown>>>,
): Expr<boolean>;
export function isIn<T>(value: T, list: Expression<readonly T[]>): Expr<boolean>;
export function isIn(value: unknown, container: unknown): Expr<boolean> {
  return binary("in", value, container);
}

/** Whether a list holds a value: Jinja's `in`, the other way round. */
export function contains<T>(list: Expression<readonly T[]>, value: Input<NoInfer<T>>): Expr<boolean>;
/** Whether a text holds another, or a dictionary a key. */
export function contains(
  container: Expression<string> | Expression<Readonly<Record<string, unknown>>>,
  value: Operand<string>,
): Expr<boolean>;
export function contains(container: unknown, value: unknown): Expr<boolean> {
  return binary("in", value, container);
}

/**
 * One of two values: Jinja's `then if test else otherwise`, the same as the filter `ternary`. Where the choice is known
 * at build time, TypeScript's own `? :` is better.
 * @see https://jinja.palletsprojects.com/en/stable/templates/#if-expression
 */
export function conditional<const A, const B>(test: Truth, then: A, otherwise: B): Carried<A | B, Value<A> | Value<B>> {
  return expr<Value<A> | Value<B>>({
    kind: "conditional",
    test: toNode(test),
    // biome-ignore lint/suspicious/noThenProperty: a branch, and nothing that is awaited
    then: toNode(then),
    otherwise: toNode(otherwise),
  }) as Carried<A | B, Value<A> | Value<B>>;
}

/**
 * Ansible's `omit`: the option that gets it is not given at all. It fits every option, and stands as an option's whole
 * value or as the fallback of {@link defaultTo}; inside lists and texts it is a mistake.
 * @see https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_filters.html#making-variables-optional
 */
export const omit: Expr<never> = expr<never>({ kind: "name", name: "omit" });

/** How {@link defaultTo} decides. */
export interface DefaultOptions {
  /**
   * Whether the fallback also stands in for values that are empty or false, and not only for those that are undefined.
   * @default false
   */
  readonly whenEmpty?: boolean;
}

/**
 * A value, or another where it is undefined: the filter `default`.
 * @see https://jinja.palletsprojects.com/en/stable/templates/#jinja-filters.default
 */
export function defaultTo<V extends Expression<unknown>, const F>(
  value: V,
  fallback: F,
  options: DefaultOptions = {},
): Carried<V | F, Value<V> | Value<F>> {
  return expr<Value<V> | Value<F>>({
    kind: "filter",
    name: "default",
    input: toNode(value),
    arguments: { positional: [toNode(fallback), ...(options.whenEmpty ? [toNode(true)] : [])], named: [] },
  }) as Carried<V | F, Value<V> | Value<F>>;
}

/** A value, or no option at all where it is undefined: `default(omit)`. */
export function orOmit<V extends Expression<unknown>>(value: V, options: DefaultOptions = {}): Carried<V, Value<V>> {
  return defaultTo(value, omit, options) as Carried<V, Value<V>>;
}

/** A member whose place is itself a run-time value: Jinja's `x[key]`. */
export function at<T>(list: Expression<readonly T[]>, index: Operand<number>): Expr<T>;
export function at<T>(dictionary: Expression<Readonly<Record<string, T>>>, key: Operand<string>): Expr<T>;
export function at<T, K extends keyof T & string>(object: Expression<T>, key: Expression<K>): Expr<T[K]>;
export function at(object: unknown, key: unknown): Expr<unknown> {
  return expr<unknown>({ kind: "subscript", object: toNode(object), index: toNode(key) });
}
