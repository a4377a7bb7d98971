import { expect, test } from "@jest/globals";
import { UserError } from "../../../src/model/diagnostic.js";
import {
  type Expr,
  type Input,
  isExpr,
  nodeOf,
  type Secret,
  toNode,
} from "../../../src/model/expression/expression.js";
import * as paq from "../../../src/model/expression/index.js";
import { factSubsets, usedFactSubsets } from "../../../src/model/factSubsets.js";
import { facts, hostvars } from "../../../src/model/facts.js";
import { secret } from "../../../src/model/secret.js";
import { inventoryVariable } from "../../../src/model/variable.js";

const text = inventoryVariable<string>("text").value;
const number = inventoryVariable<number>("number").value;
const state = inventoryVariable<"present" | "absent">("state").value;
const flag = inventoryVariable<boolean>("flag").value;
const users = inventoryVariable<readonly { readonly name: string; readonly admin?: boolean }[]>("users").value;

/** What compiles, and what must not: checked by `tsc -p test`, where an expected error that is none fails. */
function types(): unknown[] {
  const password = secret("password");
  const anything: Input<string> = paq.omit;
  const list: Input<readonly string[]> = paq.omit;
  const port: Input<number> = paq.defaultTo(number, paq.omit);
  const maybe: Expr<string> = paq.orOmit(text);
  const mixed: Expr<number | "none"> = paq.defaultTo(number, "none");
  const chosen: Expr<"a" | "b"> = paq.conditional(flag, "a", "b");
  const nested: Expr<{ readonly a: string }> = paq.conditional(flag, { a: text }, { a: "x" });
  const names: Expr<readonly string[]> = paq.mapAttribute(users, "name");
  const admins: Expr<readonly boolean[]> = paq.mapAttribute(users, "admin");
  const hidden: Secret = paq.hash(password, "sha256");
  const open: Expr<string> = paq.hash(text, "sha256");
  const kept: Secret = paq.conditional(flag, password, "x");
  return [
    [anything, list, port, maybe, mixed, chosen, nested, names, admins, hidden, open, kept],
    paq.eq(state, "present"),
    paq.eq(text, state),
    paq.eq(state, text),
    // @ts-expect-error: no value of its type
    paq.eq(state, "started"),
    // @ts-expect-error: no value of its type
    paq.ne(state, "started"),
    // @ts-expect-error: a number is compared with a number
    paq.eq(number, "1"),
    // @ts-expect-error: two types that have no value in common
    paq.eq(state, number),
    // @ts-expect-error: text with a number
    paq.lt(text, 1),
    // @ts-expect-error: a text is no truth
    paq.not(text),
    // @ts-expect-error: a text is no truth
    paq.and(flag, text),
    // @ts-expect-error: text is joined with j
    paq.add(text, "x"),
    // @ts-expect-error: the list holds no such value
    paq.isIn(state, ["started"]),
    // @ts-expect-error: no member of that name
    paq.mapAttribute(users, "surname"),
    // @ts-expect-error: no member of that name
    paq.selectWhere(users, "surname"),
    // @ts-expect-error: no fact of that name
    facts.distro,
    // @ts-expect-error: a secret's hash is a secret, and no plain text
    (): Expr<number> => paq.hash(password, "sha256"),
    // @ts-expect-error: no relation of versions
    paq.isVersion(text, "=>", "1"),
  ];
}

test("what is known at build time is decided there", () => {
  expect(types).toBeInstanceOf(Function);
  expect(nodeOf(paq.and(true, flag, true))).toBe(nodeOf(flag));
  expect(nodeOf(paq.and(flag, false))).toEqual({ kind: "literal", value: false });
  expect(nodeOf(paq.or(flag, true))).toEqual({ kind: "literal", value: true });
  expect(nodeOf(paq.or(false, flag))).toBe(nodeOf(flag));
  expect(nodeOf(paq.and())).toEqual({ kind: "literal", value: true });
  expect(nodeOf(paq.or())).toEqual({ kind: "literal", value: false });
  expect(nodeOf(paq.not(true))).toEqual({ kind: "literal", value: false });
});

test("arguments that are left out are left out of the call", () => {
  expect(nodeOf(paq.filter(text, "f", ["a", undefined], { b: undefined, c: false }))).toEqual({
    kind: "filter",
    name: "f",
    input: nodeOf(text),
    arguments: { positional: [toNode("a")], named: [["c", toNode(false)]] },
  });
});

test("an argument that is no data is a mistake of the user's", () => {
  expect(() => paq.filter(text, "f", [() => 1])).toThrow(UserError);
  expect(() => paq.conditional(flag, new Map(), 1)).toThrow("an object of class Map can't become Ansible data");
});

test("text is refused that would silently end up without one of its values", () => {
  const settings: { readonly path?: string; readonly [key: string]: unknown } = {};
  const misspelt = settings.pahts as string;
  // each was seen to make the text without it
  expect(() => paq.j`/srv/${misspelt}`).toThrow("a value in the text is undefined");
  expect(() => paq.j`${misspelt}/srv/${text}`).toThrow("a value in the text is undefined");
  expect(() => paq.j`/srv/${null as never}`).toThrow("a value in the text is null");
  expect(() => paq.raw`groups[${misspelt}]`).toThrow("a value in the text is undefined");
  expect(() => paq.raw`${null as never} is none`).toThrow("a value in the text is null");
});

test.each([
  ["the number NaN", Number.NaN],
  ["the number -Infinity", Number.NEGATIVE_INFINITY],
  ["a text with half of a character in it", "a\udc00b"],
])("%s has no spelling in Jinja, and is refused as an operand", (what, value) => {
  // each was seen to become a variable that nothing sets, or an error without a place
  expect(() => paq.add(number, value as number)).toThrow(what);
  expect(() => paq.conditional(flag, { a: [value] }, 1)).toThrow("can't become Ansible data");
  expect(() => paq.j`${value}`).toThrow("can't become Ansible data");
});

test("omit is an expression, and nothing of it is read at build time", () => {
  expect(isExpr(paq.omit)).toBe(true);
  expect(nodeOf(paq.omit)).toEqual({ kind: "name", name: "omit" });
});

test("the facts that an expression uses tell what to gather", () => {
  const used = (expression: paq.Expression<unknown>) => [...usedFactSubsets(nodeOf(expression))].sort();
  expect(used(text)).toEqual([]);
  expect(used(paq.j`${facts.distribution} ${facts.default_ipv4.address}`)).toEqual(["distribution", "network"]);
  expect(used(paq.at(paq.cast<Record<string, string>>(facts), text))).toEqual(["all"]);
  expect(used(paq.toJson(facts))).toEqual(["all"]);
  expect(used(paq.cast<{ eth0: string }>(facts).eth0)).toEqual(["all"]);
  expect(used(paq.raw`ansible_facts['distribution'] == ${text}`)).toEqual(["all"]);
  // Another host's facts are gathered by its own play.
  expect(used(hostvars<{ ansible_facts: { distribution: string } }>("db1").ansible_facts.distribution)).toEqual([]);
  expect(factSubsets.get("mounts")).toBe("hardware");
});
