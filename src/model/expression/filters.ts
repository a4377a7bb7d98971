import { filter, type Named, type Text, type TextOf } from "./call.js";
import { type Expr, type Expression, expr, type Input, toNode } from "./expression.js";
import type { Node } from "./node.js";
import type { Operand } from "./operators.js";

/*
 * The filters of Jinja and ansible.builtin that roles use. Each is named as Ansible names it, in camel case; the ones
 * with a name of TypeScript's or of another function's say so. Reference:
 * https://docs.ansible.com/ansible/latest/collections/ansible/builtin/index.html#filter-plugins and
 * https://jinja.palletsprojects.com/en/stable/templates/#builtin-filters. For any other, see `filter`.
 */

/** A list, known at build time or not. */
type List<T> = Expression<readonly T[]> | readonly Input<T>[];

/** A list that a function's other arguments are typed by. */
type Listed<T> = Expression<readonly T[]>;

type Dictionary<T> = Expression<Readonly<Record<string, T>>> | Readonly<Record<string, Input<T>>>;

/** What a value of a list can be ordered by. */
type Attribute<T> = keyof T & string;

/** The name of a member, spelled as Ansible spells it in that list. */
function path(list: unknown, ...keys: readonly string[]): Expr<string> {
  const items: Node = { kind: "attribute", object: toNode(list), key: 0 };
  return expr<string>({ kind: "path", object: items, keys });
}

function attributePath(list: unknown, attribute: string | undefined): Expr<string> | undefined {
  return attribute === undefined ? undefined : path(list, ...attribute.split("."));
}

// ---- Types

/** As a boolean: `bool`. Text such as "yes", "on", "true" and "1" is true. */
export function bool(value: unknown): Expr<boolean> {
  return filter(value, "bool");
}

/** As a whole number: `int`; the fallback where it is none. @param base of the digits, 10 unless told */
export function int(value: unknown, fallback?: number, base?: number): Expr<number> {
  return filter(value, "int", [], { default: fallback, base });
}

/** As a number with a fraction: `float`; the fallback where it is none. */
export function float(value: unknown, fallback?: number): Expr<number> {
  return filter(value, "float", [], { default: fallback });
}

/** As text: `string`. */
export function string(value: unknown): Expr<string> {
  return filter(value, "string");
}

/** As a list: `list`; of a text its characters, of a dictionary its keys. */
export function list<T>(value: unknown): Expr<readonly T[]> {
  return filter(value, "list");
}

/** The name of a value's Python type: `type_debug`. For debugging only: it differs between versions. */
export function typeDebug(value: unknown): Expr<string> {
  return filter(value, "type_debug");
}

/** The value, or a failure with a message where it is undefined: `mandatory`. */
export function mandatory<T>(value: Expression<T>, message?: Text): Expr<T> {
  return filter(value, "mandatory", [], { msg: message });
}

// ---- Text

/** How many elements, members or characters: `length`. */
export function length(
  value: Expression<string> | List<unknown> | Expression<readonly unknown[]> | Expression<object>,
): Expr<number> {
  return filter(value, "length");
}

/** In lower case: `lower`. */
export function lower<I extends Text>(text: I): TextOf<I> {
  return filter(text, "lower") as unknown as TextOf<I>;
}

/** In upper case: `upper`. */
export function upper<I extends Text>(text: I): TextOf<I> {
  return filter(text, "upper") as unknown as TextOf<I>;
}

/** First letter in upper case, the rest in lower case: `capitalize`. */
export function capitalize<I extends Text>(text: I): TextOf<I> {
  return filter(text, "capitalize") as unknown as TextOf<I>;
}

/** First letters of words in upper case: `title`. */
export function title<I extends Text>(text: I): TextOf<I> {
  return filter(text, "title") as unknown as TextOf<I>;
}

/** Without white space, or other characters, at both ends: `trim`. */
export function trim<I extends Text>(text: I, characters?: Text): TextOf<I> {
  return filter(text, "trim", [characters]) as unknown as TextOf<I>;
}

/** With every occurrence of a text replaced, or the first `count`: `replace`. */
export function replace<I extends Text>(text: I, old: Text, by: Text, count?: Operand<number>): TextOf<I> {
  return filter(text, "replace", [old, by, count]) as unknown as TextOf<I>;
}

/** How a regular expression is matched. */
export interface RegexOptions {
  /** @default false */
  readonly ignorecase?: boolean;
  /** Whether `^` and `$` match at line breaks. @default false */
  readonly multiline?: boolean;
}

/** With every match of a Python regular expression replaced: `regex_replace`. Groups are `\\1` in `by`. */
export function regexReplace<I extends Text>(text: I, pattern: Text, by: Text, options: RegexOptions = {}): TextOf<I> {
  return filter(text, "regex_replace", [pattern, by], named(options)) as unknown as TextOf<I>;
}

/** The first match of a Python regular expression: `regex_search`. Null (2.19) or empty (2.14) where there is none. */
export function regexSearch(text: Text, pattern: Text, options?: RegexOptions): Expr<string>;
/** The groups of the first match, in the order asked for: `\\1` or `\\g<name>`. */
export function regexSearch(
  text: Text,
  pattern: Text,
  groups: readonly string[],
  options?: RegexOptions,
): Expr<readonly string[]>;
export function regexSearch(
  text: Text,
  pattern: Text,
  second: RegexOptions | readonly string[] = {},
  third: RegexOptions = {},
): unknown {
  const groups = isArray(second) ? second : [];
  return filter(text, "regex_search", [pattern, ...groups], named(isArray(second) ? third : second));
}

/** All matches of a Python regular expression: `regex_findall`. With one group in it, what that matched. */
export function regexFindall(text: Text, pattern: Text, options: RegexOptions = {}): Expr<readonly string[]> {
  return filter(text, "regex_findall", [pattern], named(options));
}

/** A pattern that matches the text itself: `regex_escape`. @param type whose patterns: Python's unless told */
export function regexEscape(text: Text, type?: "python" | "posix_basic"): Expr<string> {
  return filter(text, "regex_escape", [], { re_type: type });
}

/** Cut at a separator, white space unless told: `split`. @param max how many cuts at most */
export function split(text: Text, separator?: Text, max?: number): Expr<readonly string[]> {
  return filter(text, "split", max === undefined ? [separator] : [separator, max]);
}

/** Elements as one text: `join`. @param attribute of each element, instead of the element */
export function join<T>(values: Listed<T>, separator?: Text, attribute?: Attribute<T>): Expr<string>;
export function join(values: List<unknown>, separator?: Text): Expr<string>;
export function join(values: unknown, separator: Text = "", attribute?: string): Expr<string> {
  return filter(values, "join", [separator], { attribute: attributePath(values, attribute) });
}

/** How {@link indent} indents. */
export interface IndentOptions {
  /** Whether the first line, too. @default false */
  readonly first?: boolean;
  /** Whether empty lines, too. @default false */
  readonly blank?: boolean;
}

/** With lines moved to the right: `indent`. @param width how many spaces, or the text to put before */
export function indent<I extends Text>(text: I, width: number | string = 4, options: IndentOptions = {}): TextOf<I> {
  return filter(text, "indent", [width], named(options)) as unknown as TextOf<I>;
}

/** How {@link comment} looks. */
export interface CommentOptions {
  readonly decoration?: string;
  readonly prefix?: string;
  readonly prefix_count?: number;
  readonly postfix?: string;
  readonly postfix_count?: number;
  readonly beginning?: string;
  readonly end?: string;
}

/** As a comment of a configuration file: `comment`. @param style `plain` (with #) unless told */
export function comment(
  text: Text,
  style: "plain" | "decoration" | "erlang" | "c" | "cblock" | "xml" = "plain",
  options: CommentOptions = {},
): Expr<string> {
  return filter(text, "comment", style === "plain" ? [] : [style], named(options));
}

/** In quotes for a POSIX shell: `quote`. */
export function quote<I extends Text>(text: I): TextOf<I> {
  return filter(text, "quote") as unknown as TextOf<I>;
}

/** Values put into a text of printf's: Jinja's `format`, as in `%s` and `%05.2f`. */
export function format(pattern: Text, ...values: readonly unknown[]): Expr<string> {
  return filter(pattern, "format", values);
}

// ---- Lists

/** The first element or character: `first`. */
export function first<T>(values: Listed<T>): Expr<T> {
  return filter(values, "first");
}

/** The last element or character: `last`. */
export function last<T>(values: Listed<T>): Expr<T> {
  return filter(values, "last");
}

/** How lists are ordered and compared. */
export interface OrderOptions<T> {
  /** What of each element counts. */
  readonly attribute?: Attribute<T>;
  /** @default false */
  readonly case_sensitive?: boolean;
}

/** In order: `sort`. */
export function sort<T>(
  values: Listed<T>,
  options: OrderOptions<T> & { readonly reverse?: boolean } = {},
): Expr<readonly T[]> {
  return filter(values, "sort", [], ordered(values, options));
}

/** Each once, in the order of their first occurrence: `unique`. */
export function unique<T>(values: Listed<T>, options: OrderOptions<T> = {}): Expr<readonly T[]> {
  return filter(values, "unique", [], ordered(values, options));
}

/** The other way round: `reverse`. */
export function reverse<T>(values: Listed<T>): Expr<readonly T[]> {
  return filter(filter(values, "reverse"), "list");
}

/** What is in either list, each once, in no certain order: `union`. */
export function union<T>(left: Listed<T>, right: List<NoInfer<T>>): Expr<readonly T[]> {
  return filter(left, "union", [right]);
}

/** What is in both lists, each once, in no certain order: `intersect`. */
export function intersect<T>(left: Listed<T>, right: List<NoInfer<T>>): Expr<readonly T[]> {
  return filter(left, "intersect", [right]);
}

/** What is in the left list and not in the right, each once, in no certain order: `difference`. */
export function difference<T>(left: Listed<T>, right: List<NoInfer<T>>): Expr<readonly T[]> {
  return filter(left, "difference", [right]);
}

/** What is in one of the lists only, each once, in no certain order: `symmetric_difference`. */
export function symmetricDifference<T>(left: Listed<T>, right: List<NoInfer<T>>): Expr<readonly T[]> {
  return filter(left, "symmetric_difference", [right]);
}

/** One member of each element: `map(attribute=…)`. @param fallback where an element lacks it */
export function mapAttribute<T, K extends Attribute<T>>(
  values: Listed<T>,
  attribute: K,
  fallback?: Input<Exclude<T[K], undefined>>,
): Expr<readonly Exclude<T[K], undefined>[]> {
  return filter(values, "map", [], { attribute: path(values, attribute), default: fallback });
}

/** A filter applied to each element: `map('name', …)`, with the result's type as the caller knows it. */
export function mapFilter<T>(
  values: List<unknown>,
  name: string,
  positional: readonly unknown[] = [],
  named: Named = {},
): Expr<readonly T[]> {
  return filter(values, "map", [name, ...positional], named);
}

/** What an element or its member is asked by {@link selectWhere} and {@link select}. */
export type ElementTest =
  | "defined"
  | "undefined"
  | "truthy"
  | "falsy"
  | "none"
  | "eq"
  | "ne"
  | "lt"
  | "le"
  | "gt"
  | "ge"
  | "in"
  | "contains"
  | "match"
  | "search"
  | "regex"
  | "version"
  | (string & {});

/**
 * The elements of which a member passes a test: `selectattr`. Without a test, those where it is true:
 * `selectWhere(users, "state", "eq", "present")`, `selectWhere(users, "admin")`. A member that elements may lack is
 * asked for first: `selectWhere(selectWhere(users, "admin", "defined"), "admin")`.
 */
export function selectWhere<T, K extends Attribute<T>>(
  values: Listed<T>,
  attribute: K,
  test?: ElementTest,
  ...args: readonly unknown[]
): Expr<readonly T[]> {
  return filter(values, "selectattr", [path(values, attribute), test, ...args]);
}

/** The elements of which a member fails a test: `rejectattr`. */
export function rejectWhere<T, K extends Attribute<T>>(
  values: Listed<T>,
  attribute: K,
  test?: ElementTest,
  ...args: readonly unknown[]
): Expr<readonly T[]> {
  return filter(values, "rejectattr", [path(values, attribute), test, ...args]);
}

/** The elements that pass a test, or are true: `select`. */
export function select<T>(values: Listed<T>, test?: ElementTest, ...args: readonly unknown[]): Expr<readonly T[]> {
  return filter(values, "select", [test, ...args]);
}

/** The elements that fail a test, or are false: `reject`. */
export function reject<T>(values: Listed<T>, test?: ElementTest, ...args: readonly unknown[]): Expr<readonly T[]> {
  return filter(values, "reject", [test, ...args]);
}

/** Lists in a list dissolved: `flatten`. @param levels how deep, all unless told */
export function flatten<T>(values: List<unknown>, levels?: number): Expr<readonly T[]> {
  return filter(values, "flatten", [], { levels });
}

/** Elements of two lists side by side, to the end of the shorter: `zip`. */
export function zip<A, B>(left: List<A>, right: List<B>): Expr<readonly (readonly [A, B])[]> {
  return filter(filter(left, "zip", [right]), "list");
}

/** Every element of one list with every one of the other: `product`. */
export function product<A, B>(left: List<A>, right: List<B>): Expr<readonly (readonly [A, B])[]> {
  return filter(filter(left, "product", [right]), "list");
}

/** Each element with each of the elements of its own list: `subelements`. */
export function subelements<T, K extends Attribute<T>>(
  values: Listed<T>,
  attribute: K,
  options: { readonly skip_missing?: boolean } = {},
): Expr<readonly (readonly [T, T[K] extends readonly (infer Sub)[] | undefined ? Sub : never])[]> {
  return filter(values, "subelements", [path(values, attribute)], named(options));
}

/** In groups of the same size: `batch`. */
export function batch<T>(values: Listed<T>, size: number): Expr<readonly (readonly T[])[]> {
  return filter(filter(values, "batch", [size]), "list");
}

/** Any element, or a number below the given one: `random`. The same for the same seed, such as inventory_hostname. */
export function random<T>(values: Listed<T>, seed: Operand<string | number>): Expr<T>;
export function random(below: Operand<number>, seed: Operand<string | number>): Expr<number>;
export function random(from: unknown, seed: unknown): unknown {
  return filter(from, "random", [], { seed });
}

/** In any order, the same for the same seed: `shuffle`. */
export function shuffle<T>(values: Listed<T>, seed: Operand<string | number>): Expr<readonly T[]> {
  return filter(values, "shuffle", [], { seed });
}

/** The least element: `min`. */
export function min<T>(values: Listed<T>, options: { readonly attribute?: Attribute<T> } = {}): Expr<T> {
  return filter(values, "min", [], { attribute: attributePath(values, options.attribute) });
}

/** The greatest element: `max`. */
export function max<T>(values: Listed<T>, options: { readonly attribute?: Attribute<T> } = {}): Expr<T> {
  return filter(values, "max", [], { attribute: attributePath(values, options.attribute) });
}

/** All numbers together: `sum`. */
export function sum<T>(
  values: Listed<T>,
  options: { readonly attribute?: Attribute<T>; readonly start?: number } = {},
): Expr<number> {
  return filter(values, "sum", [], { attribute: attributePath(values, options.attribute), start: options.start });
}

// ---- Numbers

/** Rounded: `round`; the result has a fraction even where it is whole. @param precision decimals, 0 unless told */
export function round(value: Operand<number>, precision?: number, method?: "common" | "ceil" | "floor"): Expr<number> {
  return filter(value, "round", [], { precision, method });
}

/** Without its sign: `abs`. */
export function abs(value: Operand<number>): Expr<number> {
  return filter(value, "abs");
}

/** Bytes for people, such as "1.5 GB": `human_readable`. */
export function humanReadable(
  bytes: Operand<number>,
  options: { readonly isbits?: boolean; readonly unit?: string } = {},
): Expr<string> {
  return filter(bytes, "human_readable", [], named(options));
}

/** Bytes of a text such as "1.5 GB": `human_to_bytes`. */
export function humanToBytes(text: Text): Expr<number> {
  return filter(text, "human_to_bytes");
}

// ---- Dictionaries

/** The members as a list: `dict2items`. */
export function dict2items<T>(dictionary: Dictionary<T>): Expr<readonly { readonly key: string; readonly value: T }[]> {
  return filter(dictionary, "dict2items");
}

/** A dictionary of a list of members: `items2dict`. @param keyName member that holds the key, "key" unless told */
export function items2dict<T>(
  items: List<unknown>,
  keyName?: string,
  valueName?: string,
): Expr<Readonly<Record<string, T>>> {
  return filter(items, "items2dict", [], { key_name: keyName, value_name: valueName });
}

/** How dictionaries are merged. */
export interface CombineOptions {
  /** Whether dictionaries inside are merged, too. @default false */
  readonly recursive?: boolean;
  /** @default "replace" */
  readonly list_merge?: "replace" | "keep" | "append" | "prepend" | "append_rp" | "prepend_rp";
}

/** Two dictionaries as one, of which the second wins: `combine`. */
export function combine<const A extends object, const B extends object>(
  left: A,
  right: B,
  options: CombineOptions = {},
): Expr<Merged<A, B>> {
  return filter(left, "combine", [right], named(options));
}

type Held<V> = V extends Expression<infer T> ? T : V;
type Merged<A, B> = Omit<Held<A>, keyof Held<B>> & Held<B>;

// ---- Formats

/** As JSON on one line: `to_json`. */
export function toJson(value: unknown): Expr<string> {
  return filter(value, "to_json");
}

/** How {@link toNiceJson} and {@link toNiceYaml} write. */
export interface FormatOptions {
  /** Spaces a level. */
  readonly indent?: number;
  /** Whether keys stand in order. @default true */
  readonly sort_keys?: boolean;
}

/** As JSON for people: `to_nice_json`. */
export function toNiceJson(value: unknown, options: FormatOptions = {}): Expr<string> {
  return filter(value, "to_nice_json", [], named(options));
}

/** As YAML: `to_yaml`. */
export function toYaml(value: unknown): Expr<string> {
  return filter(value, "to_yaml");
}

/** As YAML in block style: `to_nice_yaml`. */
export function toNiceYaml(value: unknown, options: FormatOptions = {}): Expr<string> {
  return filter(value, "to_nice_yaml", [], named(options));
}

/** What a JSON text says, with its type as the caller knows it: `from_json`. */
export function fromJson<T>(text: Text): Expr<T> {
  return filter(text, "from_json");
}

/** What a YAML text says, with its type as the caller knows it: `from_yaml`. */
export function fromYaml<T>(text: Text): Expr<T> {
  return filter(text, "from_yaml");
}

/** In Base64: `b64encode`. */
export function b64encode<I extends Text>(text: I): TextOf<I> {
  return filter(text, "b64encode") as unknown as TextOf<I>;
}

/** Out of Base64, such as what `slurp` returns: `b64decode`. */
export function b64decode<I extends Text>(text: I): TextOf<I> {
  return filter(text, "b64decode") as unknown as TextOf<I>;
}

/** Encoded for a URL: `urlencode`. */
export function urlencode(text: Text): Expr<string> {
  return filter(text, "urlencode");
}

/** A part of a URL: `urlsplit`. */
export function urlsplit(
  url: Text,
  part: "fragment" | "hostname" | "netloc" | "password" | "path" | "query" | "scheme" | "username",
): Expr<string>;
export function urlsplit(url: Text, part: "port"): Expr<number>;
export function urlsplit(url: Text, part: string): unknown {
  return filter(url, "urlsplit", [part]);
}

// ---- Hashes

/** A checksum in hexadecimal: `hash`. Not for passwords. */
export function hash<I extends Text>(
  text: I,
  algorithm: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512" = "sha1",
): TextOf<I> {
  return filter(text, "hash", [algorithm]) as unknown as TextOf<I>;
}

/** How {@link passwordHash} hashes. */
export interface PasswordHashOptions {
  /** Without one a random salt makes every run report a change: derive one from something stable. */
  readonly salt?: Text;
  readonly rounds?: number;
  readonly ident?: string;
}

/**
 * A password as `/etc/shadow` keeps it: `password_hash`. The password's own hash stays a secret. ansible-core 2.19
 * wants Python's `passlib` or `libpass` on the control machine for it.
 */
export function passwordHash<I extends Text>(
  password: I,
  algorithm: "sha512" | "sha256" | "blowfish" | "md5" = "sha512",
  options: PasswordHashOptions = {},
): TextOf<I> {
  return filter(password, "password_hash", [algorithm], named(options)) as unknown as TextOf<I>;
}

// ---- Paths

/** The last part of a path: `basename`. */
export function basename(path: Text): Expr<string> {
  return filter(path, "basename");
}

/** A path without its last part: `dirname`. */
export function dirname(path: Text): Expr<string> {
  return filter(path, "dirname");
}

/** A path with links followed, on the control machine: `realpath`. */
export function realpath(path: Text): Expr<string> {
  return filter(path, "realpath");
}

/** A path from another: `relpath`. */
export function relpath(path: Text, start: Text): Expr<string> {
  return filter(path, "relpath", [start]);
}

/** A path with `~` spelled out, on the control machine: `expanduser`. */
export function expanduser(path: Text): Expr<string> {
  return filter(path, "expanduser");
}

/** A path and its extension, such as ["/a/b", ".txt"]: `splitext`. */
export function splitext(path: Text): Expr<readonly [string, string]> {
  return filter(path, "splitext");
}

/** Parts as one path: `path_join`. */
export function pathJoin(parts: List<string>): Expr<string> {
  return filter(parts, "path_join");
}

// ---- Times

/** A time as text: `strftime`. @param seconds since 1970, now unless told */
export function strftime(
  pattern: Text,
  seconds?: Operand<number>,
  options: { readonly utc?: boolean } = {},
): Expr<string> {
  return filter(pattern, "strftime", [seconds], named(options));
}

function isArray<T>(value: T | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function named(options: object): Named {
  return options as Named;
}

function ordered(values: unknown, { attribute, ...rest }: { readonly attribute?: string | undefined }): Named {
  return { ...rest, attribute: attributePath(values, attribute) };
}
