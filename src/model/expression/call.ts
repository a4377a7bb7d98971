import { type Expr, expr, type Secret, toNode } from "./expression.js";
import type { CallArguments } from "./node.js";
import type { Operand } from "./operators.js";

/** A text, known at build time or not. */
export type Text = Operand<string>;

/** A text made of another: a secret if that is one. */
export type TextOf<I> = [Extract<I, Secret>] extends [never] ? Expr<string> : Secret;

/** Arguments by name; those that are `undefined` are left out. */
export type Named = Readonly<Record<string, unknown>>;

function callArguments(positional: readonly unknown[], named: Named = {}): CallArguments {
  let given = positional.length;
  // Behind the last argument that is given, none is needed.
  while (given > 0 && positional[given - 1] === undefined) given--;
  return {
    positional: positional.slice(0, given).map(toNode),
    named: Object.entries(named)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, toNode(value)] as const),
  };
}

/**
 * Any filter of Ansible's, Jinja's or a collection's, with the result's type as the caller knows it:
 * `filter<string>(address, "ansible.utils.ipaddr", ["network"])`.
 * @param name of a collection's filter in full: `community.general.json_query`
 * @see https://docs.ansible.com/ansible/latest/collections/index_filter.html
 */
export function filter<T>(
  input: unknown,
  name: string,
  positional: readonly unknown[] = [],
  named: Named = {},
): Expr<T> {
  return expr<T>({ kind: "filter", name, input: toNode(input), arguments: callArguments(positional, named) });
}

/**
 * Any test of Ansible's, Jinja's or a collection's.
 * @see https://docs.ansible.com/ansible/latest/collections/index_test.html
 */
export function test(
  input: unknown,
  name: string,
  positional: readonly unknown[] = [],
  named: Named = {},
): Expr<boolean> {
  return expr<boolean>({
    kind: "test",
    name,
    input: toNode(input),
    arguments: callArguments(positional, named),
    negated: false,
  });
}

/** Any function that Jinja or Ansible knows in expressions, with the result's type as the caller knows it. */
export function call<T>(name: string, positional: readonly unknown[] = [], named: Named = {}): Expr<T> {
  return expr<T>({ kind: "call", name, arguments: callArguments(positional, named) });
}
