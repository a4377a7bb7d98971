import { isExpr, isPlain } from "../../model/expression/expression.js";
import type { Schema, SchemaOption } from "../../model/schema.js";
import { instead, suggest } from "../diagnostics/suggest.js";
import { holdsSecret } from "./holdsSecret.js";
import { SecretName } from "./secretName.js";

/** The way from a value to one inside it: names of members, and indices of lists. */
export type ValuePath = readonly (string | number)[];

/** One thing that is wrong with a value. */
export interface ValueFinding {
  readonly code: "unknown-input" | "missing-input" | "invalid-input" | "secret-in-the-open";
  /** Where in the value; of a missing member, the object that lacks it. */
  readonly path: ValuePath;
  /** Never shows the value of a secret. */
  readonly message: string;
  readonly hint: string;
}

/**
 * Checks a value against the type that it is meant to have, and finds all that is wrong with it. Types guard what is
 * written in TypeScript; casts, JSON imports and data files get past them. Run-time values are taken on trust.
 */
export function checkValue(schema: Schema, value: unknown): readonly ValueFinding[] {
  return check(schema, value, []);
}

function check(schema: Schema, value: unknown, path: ValuePath): readonly ValueFinding[] {
  if (isExpr(value)) return [];
  if (value === null && schema.nullable) return [];
  if (schema.alternatives) return checkAlternatives(schema, schema.alternatives, value, path);
  if (value instanceof SecretName) return schema.secret ? [] : [notSecret(path)];
  if (schema.type === "raw") return [];
  if (schema.secret) return [inTheClear(path)];
  if (!hasType(schema, value)) return [mismatch(schema, value, path)];
  if (schema.choices && !schema.choices.includes(value as string)) return [mismatch(schema, value, path)];
  if (Array.isArray(value)) return checkList(schema, value, path);
  if (typeof value === "object") return checkMembers(schema, value as Record<string, unknown>, path);
  return [];
}

function hasType({ type }: Schema, value: unknown): boolean {
  switch (type) {
    case "str":
      return typeof value === "string";
    case "bool":
      return typeof value === "boolean";
    case "int":
      return Number.isInteger(value);
    case "float":
      return Number.isFinite(value);
    case "list":
      return Array.isArray(value);
    case "dict":
      return typeof value === "object" && value !== null && !Array.isArray(value) && isPlain(value);
    case "raw":
      return true;
  }
}

function checkList({ elements }: Schema, value: readonly unknown[], path: ValuePath): readonly ValueFinding[] {
  return elements ? value.flatMap((element, index) => check(elements, element, [...path, index])) : [];
}

function checkMembers(schema: Schema, value: Readonly<Record<string, unknown>>, path: ValuePath): ValueFinding[] {
  const options = schema.options ?? {};
  const free = schema.options && !schema.elements ? undefined : (schema.elements ?? { type: "raw" });
  const findings: ValueFinding[] = [];
  for (const [name, member] of Object.entries(value)) {
    const known = optionOf(options, name)?.schema ?? free;
    if (!known) findings.push(unknown(name, Object.keys(options), [...path, name]));
    else if (member !== undefined) findings.push(...check(known, member, [...path, name]));
  }
  for (const [name, option] of Object.entries(options))
    if (option.required && (!Object.hasOwn(value, name) || value[name] === undefined))
      findings.push(missing(name, option, path));
  return findings;
}

function optionOf(options: Readonly<Record<string, SchemaOption>>, name: string): SchemaOption | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}

/** A value of a union has to be right for one of its members; else it is held against the one that it is nearest to. */
function checkAlternatives(schema: Schema, alternatives: readonly Schema[], value: unknown, path: ValuePath) {
  let nearest: readonly ValueFinding[] | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const alternative of alternatives) {
    const findings = check(alternative, value, path);
    if (findings.length === 0) return findings;
    // An object of another kind (`kind: "a" | "b"`) is further away than any other mistake in one of the same kind.
    const otherKind = findings.some((finding) => isKind(alternative, finding.path[path.length]));
    const distance = findings.length + (otherKind ? 1000 : 0);
    if (!hasType(alternative, value) || distance >= least) continue;
    nearest = findings;
    least = distance;
  }
  const inside = nearest?.some((finding) => finding.path.length > path.length || finding.code === "missing-input");
  if (value instanceof SecretName) return [notSecret(path)];
  return nearest && inside && least < 1000 ? nearest : [mismatch(schema, value, path)];
}

function isKind(schema: Schema, name: string | number | undefined): boolean {
  return typeof name === "string" && optionOf(schema.options ?? {}, name)?.schema.choices?.length === 1;
}

function unknown(name: string, names: readonly string[], path: ValuePath): ValueFinding {
  return { code: "unknown-input", path, message: `${pathText(path)} is not known`, hint: instead(name, names) };
}

function missing(name: string, option: SchemaOption, path: ValuePath): ValueFinding {
  return {
    code: "missing-input",
    path,
    message: `${pathText([...path, name])} is missing`,
    hint: `give it ${typeText(option.schema)}`,
  };
}

function mismatch(schema: Schema, value: unknown, path: ValuePath): ValueFinding {
  const given = holdsSecret(schema) ? kindText(value) : valueText(value);
  const choices = schema.alternatives ? undefined : schema.choices;
  const meant = typeof value === "string" && choices && suggest(value, choices.map(String));
  return {
    code: schema.secret || schema.elements?.secret ? "secret-in-the-open" : "invalid-input",
    path,
    message: `${pathText(path)} must be ${typeText(schema)}, not ${given}`,
    hint: meant ? `did you mean ${JSON.stringify(meant)}?` : `write ${typeText(schema)}`,
  };
}

function inTheClear(path: ValuePath): ValueFinding {
  return {
    code: "secret-in-the-open",
    path,
    message: `${pathText(path)} is a secret, and is given in the clear`,
    hint: 'keep it with `paq secret set NAME`, and write secret("NAME"), or !secret NAME in a data file',
  };
}

function notSecret(path: ValuePath): ValueFinding {
  return {
    code: "invalid-input",
    path,
    message: `${pathText(path)} is given as a secret, and its type is none`,
    hint: "declare it as Secret, or write its value",
  };
}

/** A path as it is written in TypeScript. */
function pathText(path: ValuePath): string {
  const text = path
    .map((key) =>
      typeof key === "string" && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`,
    )
    .join("");
  return text === "" ? "the value" : text.replace(/^\./, "");
}

/** A type as a sentence names it. */
function typeText(schema: Schema): string {
  const parts = (schema.alternatives ?? [schema]).map(plainText);
  if (schema.nullable) parts.push("null");
  return [...new Set(parts)].join(" or ");
}

function plainText({ type, choices, secret }: Schema): string {
  if (secret) return "a secret";
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(" or ");
  return typeNames[type];
}

const typeNames: Readonly<Record<Schema["type"], string>> = {
  str: "a string",
  int: "a whole number",
  float: "a number",
  bool: "true or false",
  list: "a list",
  dict: "an object",
  raw: "any value",
};

function valueText(value: unknown): string {
  if (typeof value === "string")
    return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)}`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return kindText(value);
}

function kindText(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return isPlain(value) ? "an object" : `a ${value.constructor.name}`;
  return `a ${typeof value}`;
}
