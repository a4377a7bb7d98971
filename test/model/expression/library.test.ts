import { join } from "node:path";
import { expect, test } from "@jest/globals";
import * as paq from "../../../src/model/expression/index.js";
import { ansible_version, groups, hostvars, inventory_hostname } from "../../../src/model/facts.js";
import { inventoryVariable } from "../../../src/model/variable.js";
import { ansibleVersions } from "../../support/ansible.js";
import { evaluate } from "../../support/roundTrip.js";
import { scratchFolder } from "../../support/scratch.js";

interface User {
  readonly name: string;
  readonly state: string;
  readonly admin?: boolean;
  readonly size: number;
  readonly keys: readonly string[];
}

const variables = {
  text: "Hello World",
  number: 7,
  yes: "yes",
  version: "8.4.2",
  letters: ["b", "a", "b"],
  numbers: [3, 1, 2],
  users: [
    { name: "ada", state: "present", admin: true, size: 2, keys: ["k1", "k2"] },
    { name: "bob", state: "absent", size: 1, keys: ["k3"] },
  ],
  dictionary: { a: 1, b: { c: 2 } },
  encoded: "eyJhIjogMX0=",
};
const text = inventoryVariable<string>("text").value;
const number = inventoryVariable<number>("number").value;
const yes = inventoryVariable<boolean>("yes").value;
const version = inventoryVariable<string>("version").value;
const letters = inventoryVariable<readonly string[]>("letters").value;
const numbers = inventoryVariable<readonly number[]>("numbers").value;
const users = inventoryVariable<readonly User[]>("users").value;
const dictionary = inventoryVariable<{ readonly a: number; readonly b: { readonly c: number } }>("dictionary").value;
const table = inventoryVariable<Readonly<Record<string, number>>>("dictionary").value;
const encoded = inventoryVariable<string>("encoded").value;
const missing = inventoryVariable<string>("missing").value;

const host = inventory_hostname;

/** Expressions with what Ansible is to make of them, the same in every version. */
const cases: Readonly<Record<string, readonly [paq.Expression<unknown>, unknown]>> = {
  eq: [paq.eq(text, "Hello World"), true],
  ne: [paq.ne(text, "Hello World"), false],
  lt: [paq.lt(number, 7), false],
  le: [paq.le(number, 7), true],
  gt: [paq.gt(number, 6), true],
  ge: [paq.ge(number, 8), false],
  and: [paq.and(paq.gt(number, 1), paq.lt(number, 5)), false],
  or: [paq.or(paq.gt(number, 1), paq.lt(number, 5)), true],
  not: [paq.not(paq.gt(number, 1)), false],
  "not of a comparison": [paq.not(paq.eq(paq.add(number, 1), 8)), false],
  "or inside and": [paq.and(paq.or(paq.eq(number, 7), paq.eq(number, 8)), paq.eq(number, 9)), false],
  "and inside or": [paq.or(paq.eq(number, 7), paq.and(paq.eq(number, 8), paq.eq(number, 9))), true],
  "comparison of comparisons": [paq.eq(paq.lt(number, 1), paq.lt(number, 2)), true],
  add: [paq.add(number, 1), 8],
  multiply: [paq.multiply(paq.add(number, 1), 2), 16],
  subtract: [paq.subtract(paq.multiply(paq.add(number, 1), 2), paq.subtract(number, paq.subtract(3, 1))), 11],
  divide: [paq.divide(number, 2), 3.5],
  floorDivide: [paq.floorDivide(number, 2), 3],
  modulo: [paq.modulo(number, 4), 3],
  power: [paq.power(paq.power(2, 3), 2), 64],
  "power to the right": [paq.power(2, paq.power(3, 2)), 512],
  negative: [paq.subtract(1, paq.negative(number)), 8],
  "negative and power": [paq.power(paq.negative(number), 2), 49],
  concat: [paq.concat(letters, ["z"]), ["b", "a", "b", "z"]],
  isIn: [paq.isIn(text, ["x", "Hello World"]), true],
  "isIn text": [paq.isIn("World", text), true],
  contains: [paq.contains(letters, "z"), false],
  "contains key": [paq.contains(table, "a"), true],
  conditional: [paq.conditional(paq.eq(number, 7), "seven", ["other"]), "seven"],
  "conditional of tests": [paq.conditional(paq.isDefined(missing), paq.isDefined(text), paq.isDefined(text)), true],
  "test as a condition's branch": [paq.conditional(paq.isDefined(text), paq.isDefined(missing), true), false],
  "test in membership": [paq.isIn(paq.isDefined(text), [false]), false],
  defaultTo: [paq.defaultTo(missing, "fallback"), "fallback"],
  "defaultTo when empty": [paq.defaultTo(paq.literal(""), "fallback", { whenEmpty: true }), "fallback"],
  "defaultTo of a member": [paq.defaultTo(dictionary.b.c, 0), 2],
  at: [paq.at(letters, paq.subtract(number, 6)), "a"],
  "at key": [paq.at(table, "a"), 1],
  isDefined: [paq.isDefined(text), true],
  isUndefined: [paq.isUndefined(missing), true],
  "not isDefined": [paq.not(paq.isDefined(missing)), true],
  isTruthy: [paq.isTruthy(letters), true],
  isFalsy: [paq.isFalsy(text), false],
  isNone: [paq.isNone(text), false],
  isString: [paq.isString(text), true],
  isNumber: [paq.isNumber(number), true],
  isInteger: [paq.isInteger(number), true],
  isBoolean: [paq.isBoolean(yes), false],
  isMapping: [paq.isMapping(dictionary), true],
  isSequence: [paq.isSequence(number), false],
  isDivisibleBy: [paq.isDivisibleBy(number, 7), true],
  isMatch: [paq.isMatch(text, "^hello \\w+$", { ignorecase: true }), true],
  isSearch: [paq.isSearch(text, "W"), true],
  isVersion: [paq.isVersion(version, ">=", "8.10"), false],
  isExisting: [paq.isExisting("/etc"), true],
  isFile: [paq.isFile("/etc"), false],
  isDirectory: [paq.isDirectory("/etc"), true],
  isLink: [paq.isLink("/etc"), false],
  isAbsolute: [paq.isAbsolute("etc"), false],
  isSubset: [paq.isSubset(letters, ["a", "b", "c"]), true],
  isSuperset: [paq.isSuperset(letters, ["c"]), false],
  isAll: [paq.isAll([paq.eq(number, 7), true]), true],
  isAny: [paq.isAny([paq.eq(number, 8), false]), false],
  bool: [paq.bool(yes), true],
  int: [paq.int("12", 0), 12],
  "int with a fallback": [paq.int("x", 5), 5],
  "int with a base": [paq.int("ff", 0, 16), 255],
  float: [paq.float("1.5"), 1.5],
  string: [paq.string(number), "7"],
  list: [paq.list("ab"), ["a", "b"]],
  typeDebug: [paq.isSearch(paq.typeDebug(dictionary), "dict|Mapping"), true],
  mandatory: [paq.mandatory(text, "text is missing"), "Hello World"],
  length: [paq.length(users), 2],
  lower: [paq.lower(text), "hello world"],
  upper: [paq.upper(text), "HELLO WORLD"],
  capitalize: [paq.capitalize(text), "Hello world"],
  title: [paq.title("a b"), "A B"],
  trim: [paq.trim("  a "), "a"],
  "trim characters": [paq.trim("/a/", "/"), "a"],
  replace: [paq.replace(text, "l", "L", 2), "HeLLo World"],
  regexReplace: [paq.regexReplace(text, "^(\\w+) (\\w+)$", "\\2 \\1"), "World Hello"],
  "regexReplace with options": [paq.regexReplace(text, "hello", "Bye", { ignorecase: true }), "Bye World"],
  regexSearch: [paq.regexSearch(text, "W\\w+"), "World"],
  "regexSearch with groups": [paq.regexSearch(text, "(\\w+) (\\w+)", ["\\2", "\\1"]), ["World", "Hello"]],
  regexFindall: [paq.regexFindall(text, "o\\b|W"), ["o", "W"]],
  regexEscape: [paq.regexEscape("a.b"), "a\\.b"],
  split: [paq.split(text), ["Hello", "World"]],
  "split at": [paq.split("a,b,c", ",", 1), ["a", "b,c"]],
  join: [paq.join(letters, ", "), "b, a, b"],
  "join of a member": [paq.join(users, " ", "name"), "ada bob"],
  indent: [paq.indent("a\nb", 2, { first: true }), "  a\n  b"],
  comment: [paq.comment("a"), "#\n# a\n#"],
  quote: [paq.quote("it's"), "'it'\"'\"'s'"],
  format: [paq.format("%s: %03d", text, number), "Hello World: 007"],
  first: [paq.first(letters), "b"],
  last: [paq.last(paq.sort(letters)), "b"],
  sort: [paq.sort(numbers, { reverse: true }), [3, 2, 1]],
  "sort by a member": [paq.mapAttribute(paq.sort(users, { attribute: "size" }), "name"), ["bob", "ada"]],
  unique: [paq.unique(letters), ["b", "a"]],
  reverse: [paq.reverse(numbers), [2, 1, 3]],
  union: [paq.sort(paq.union(letters, ["c"])), ["a", "b", "c"]],
  intersect: [paq.intersect(letters, ["a"]), ["a"]],
  difference: [paq.difference(letters, ["a"]), ["b"]],
  symmetricDifference: [paq.symmetricDifference(letters, ["b", "a", "c"]), ["c"]],
  mapAttribute: [paq.mapAttribute(users, "admin", false), [true, false]],
  mapFilter: [paq.mapFilter<string>(letters, "regex_replace", ["^", "x"]), ["xb", "xa", "xb"]],
  selectWhere: [paq.length(paq.selectWhere(users, "state", "eq", "present")), 1],
  "selectWhere without a test": [paq.mapAttribute(paq.selectWhere(users, "admin", "defined"), "name"), ["ada"]],
  rejectWhere: [paq.mapAttribute(paq.rejectWhere(users, "state", "eq", "present"), "name"), ["bob"]],
  select: [paq.select(numbers, "gt", 1), [3, 2]],
  reject: [paq.reject(numbers, "gt", 1), [1]],
  flatten: [paq.flatten<number>([[1, [2]], 3]), [1, 2, 3]],
  "flatten one level": [paq.flatten<unknown>([[1, [2]], 3], 1), [1, [2], 3]],
  zip: [
    paq.zip(letters, numbers),
    [
      ["b", 3],
      ["a", 1],
      ["b", 2],
    ],
  ],
  product: [
    paq.product(["x"], [1, 2]),
    [
      ["x", 1],
      ["x", 2],
    ],
  ],
  subelements: [paq.length(paq.subelements(users, "keys")), 3],
  batch: [paq.batch(numbers, 2), [[3, 1], [2]]],
  random: [paq.eq(paq.random(100, "seed"), paq.random(100, "seed")), true],
  shuffle: [paq.length(paq.shuffle(numbers, "seed")), 3],
  min: [paq.min(numbers), 1],
  "max by a member": [paq.max(users, { attribute: "size" }).name, "ada"],
  sum: [paq.sum(users, { attribute: "size", start: 10 }), 13],
  round: [paq.round(1.26, 1), 1.3],
  "round down": [paq.round(1.26, 1, "floor"), 1.2],
  abs: [paq.abs(-3), 3],
  humanReadable: [paq.humanReadable(1024), "1.00 KB"],
  humanToBytes: [paq.humanToBytes("1 KB"), 1024],
  dict2items: [paq.dict2items({ a: 1 }), [{ key: "a", value: 1 }]],
  items2dict: [paq.items2dict<number>([{ name: "a", size: 1 }], "name", "size"), { a: 1 }],
  combine: [paq.combine(dictionary, { b: { d: 3 } }, { recursive: true }), { a: 1, b: { c: 2, d: 3 } }],
  toJson: [paq.toJson({ a: [1] }), '{"a": [1]}'],
  toNiceJson: [paq.toNiceJson({ b: 1, a: 2 }, { indent: 1, sort_keys: false }), '{\n "b": 1,\n "a": 2\n}'],
  toYaml: [paq.toYaml({ a: 1 }), "{a: 1}\n"],
  toNiceYaml: [paq.toNiceYaml({ a: [1] }, { indent: 2 }), "a:\n- 1\n"],
  fromJson: [paq.fromJson<{ a: number }>('{"a": 1}').a, 1],
  fromYaml: [paq.fromYaml<{ a: number }>("a: 1").a, 1],
  b64encode: [paq.b64encode("é"), "w6k="],
  b64decode: [paq.b64decode(encoded), '{"a": 1}'],
  urlencode: [paq.urlencode("a b&c"), "a%20b%26c"],
  urlsplit: [paq.urlsplit("https://example.org:81/x", "port"), 81],
  hash: [paq.hash("a", "md5"), "0cc175b9c0f1b6a831c399e269772661"],
  basename: [paq.basename("/a/b.c"), "b.c"],
  dirname: [paq.dirname("/a/b.c"), "/a"],
  realpath: [paq.realpath("/a/../b"), "/b"],
  relpath: [paq.relpath("/a/b", "/a"), "b"],
  expanduser: [paq.isMatch(paq.expanduser("~/x"), "^/.*/x$"), true],
  splitext: [paq.splitext("/a/b.c"), ["/a/b", ".c"]],
  pathJoin: [paq.pathJoin(["/a", "b"]), "/a/b"],
  strftime: [paq.strftime("%Y-%m-%d", 0), "1970-01-01"],
  range: [paq.range(1, 6, 2), [1, 3, 5]],
  now: [paq.isMatch(paq.now("%Y"), "^2\\d{3}$"), true],
  lookupEnv: [paq.lookupEnv("LANG"), "C.UTF-8"],
  lookupFile: [paq.isSearch(paq.lookupFile("hosts.yml"), "ansible_connection"), true],
  lookupVars: [paq.lookupVars<string>("missing", { default: "x" }), "x"],
  lookupPipe: [paq.lookupPipe("echo a"), "a"],
  lookupFirstFound: [paq.basename(paq.lookupFirstFound(["nowhere", "hosts.yml"])), "hosts.yml"],
  lookupFileglob: [paq.length(paq.lookupFileglob("/nowhere/*")), 0],
  query: [paq.query<string>("ansible.builtin.env", ["LANG"]), ["C.UTF-8"]],
  j: [paq.j`${text}: ${number}${true}`, "Hello World: 7true"],
  raw: [paq.raw<number>`groups['all'] | length + ${number}`, 8],
  "raw as an operand": [paq.multiply(paq.raw<number>`1 + 1`, number), 14],
  hostvars: [hostvars<{ text: string }>(host).text, "Hello World"],
  groups: [groups("all"), ["here"]],
  ansible_version: [paq.ge(ansible_version.major, 2), true],
};

const folder = scratchFolder();

test.each(ansibleVersions)(
  "every function of the language means to ansible-core %s what it says",
  async (version_) => {
    const expressions = Object.values(cases).map(([expression]) => expression);
    const values = await evaluate(join(folder, version_), version_, expressions, variables);
    const received = Object.fromEntries(Object.keys(cases).map((name, index) => [name, values[index]]));
    expect(received).toEqual(Object.fromEntries(Object.entries(cases).map(([name, [, value]]) => [name, value])));
  },
  300_000,
);

test("every function of the library is tried with Ansible", () => {
  const tried = Object.keys(cases).map((name) => name.split(" ")[0]);
  const elsewhere = [
    // Here, or in the tests of what they are made for.
    ...["omit", "orOmit", "call", "filter", "test", "asSecret", "cast", "literal", "isExpr", "lookup"],
    // They need a task's result, a server, or more of Python than Ansible itself.
    ...["isChanged", "isFailed", "isSkipped", "isSucceeded", "isFinished", "isUnreachable"],
    ...["lookupUrl", "lookupTemplate", "passwordHash"],
  ];
  expect(Object.keys(paq).filter((name) => !tried.includes(name) && !elsewhere.includes(name))).toEqual([]);
});
