import { isExpr, isPlain } from "../../model/expression/expression.js";
import type { Constraints, OptionSpecification } from "../../model/module.js";
import type { ModuleTask } from "../../model/task.js";
import { suggest } from "../diagnostics/suggest.js";
import { getOrMake } from "../getOrMake.js";

/** Something wrong with a task's arguments, and the argument whose place shows it best. */
export interface ArgumentFinding {
  readonly code: "unknown-argument" | "missing-argument" | "invalid-argument" | "conflicting-arguments";
  readonly message: string;
  readonly hint?: string;
  /** Keys that lead to the argument. */
  readonly path: readonly string[];
}

type Level = Constraints & { readonly options?: Readonly<Record<string, OptionSpecification>> };

/** Canonical names by alias, made once for each level of a module. */
const aliasTables = new WeakMap<object, ReadonlyMap<string, string>>();

function aliasesOf(options: Readonly<Record<string, OptionSpecification>>): ReadonlyMap<string, string> {
  return getOrMake(aliasTables, options, () => {
    const named = Object.entries(options);
    return new Map(named.flatMap(([name, { aliases = [] }]) => aliases.map((alias) => [alias, name] as const)));
  });
}

/**
 * Arguments under their canonical names, in the order in which they were written; what isn't given is left out.
 * Levels below are treated alike.
 */
export function canonicalArguments(level: Level, args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const options = level.options;
  if (!options) return { ...args };
  const aliases = aliasesOf(options);
  const canonical: Record<string, unknown> = {};
  for (const key of Object.keys(args)) {
    const value = args[key];
    if (value === undefined) continue;
    const name = Object.hasOwn(options, key) ? key : (aliases.get(key) ?? key);
    const option = options[name];
    canonical[name] = option?.options ? canonicalValue(option, value) : value;
  }
  return canonical;
}

function canonicalValue(option: OptionSpecification, value: unknown): unknown {
  if (isExpr(value)) return value;
  if (Array.isArray(value)) return value.map((element: unknown) => canonicalValue(option, element));
  if (typeof value === "object" && value !== null && isPlain(value)) return canonicalArguments(option, value);
  return value;
}

/** Checks a task's arguments as its module would, as far as they are known at build time. */
export function checkArguments(task: ModuleTask, canonical: Readonly<Record<string, unknown>>): ArgumentFinding[] {
  const { specification } = task.module;
  const findings: ArgumentFinding[] = [];
  for (const [alias, name] of aliasesOf(specification.options))
    if (task.args[alias] !== undefined && task.args[name] !== undefined)
      findings.push({
        code: "conflicting-arguments",
        message: `${alias} is another name of ${name}, and both are given`,
        hint: `leave ${alias} out`,
        path: [alias],
      });
  checkLevel(specification, canonical, [], findings, specification.free_form === true);
  return findings;
}

function checkLevel(
  level: Level,
  values: Readonly<Record<string, unknown>>,
  path: readonly string[],
  findings: ArgumentFinding[],
  open: boolean,
): void {
  const options = level.options ?? {};
  for (const key of Object.keys(values)) {
    const option = Object.hasOwn(options, key) ? options[key] : undefined;
    if (option) checkValue(option, values[key], [...path, key], findings);
    else if (!open) findings.push(unknown(key, options, path));
  }
  for (const name of Object.keys(options))
    if (options[name]?.required && values[name] === undefined)
      findings.push({ code: "missing-argument", message: `${name} is missing`, hint: `write ${name}: …`, path });
  checkConstraints(level, values, path, findings);
}

function unknown(
  key: string,
  options: Readonly<Record<string, OptionSpecification>>,
  path: readonly string[],
): ArgumentFinding {
  const names = Object.entries(options).flatMap(([name, option]) => [name, ...(option.aliases ?? [])]);
  const near = suggest(key, names);
  return {
    code: "unknown-argument",
    message: `there is no argument ${key}`,
    hint: near ? `write ${near}` : `the arguments are ${names.sort().join(", ")}`,
    path: [...path, key],
  };
}

function checkConstraints(
  level: Level,
  values: Readonly<Record<string, unknown>>,
  path: readonly string[],
  findings: ArgumentFinding[],
): void {
  const given = (name: string) => values[name] !== undefined;
  const find = (code: ArgumentFinding["code"], message: string, hint: string, at?: string) =>
    findings.push({ code, message, hint, path: at === undefined ? path : [...path, at] });
  for (const set of level.mutually_exclusive ?? []) {
    const both = set.filter(given);
    if (both.length > 1)
      find("conflicting-arguments", `${both.join(" and ")} exclude each other`, "give one of them", both[1]);
  }
  for (const set of level.required_together ?? []) {
    const missing = set.filter((name) => !given(name));
    if (missing.length > 0 && missing.length < set.length)
      find("missing-argument", `${set.join(" and ")} go together`, `write ${missing.join(" and ")} too`);
  }
  for (const set of level.required_one_of ?? [])
    if (!set.some(given)) find("missing-argument", `one of ${set.join(", ")} is needed`, `write ${set[0]}: …`);
  for (const [option, value, requirements, any] of level.required_if ?? []) {
    // null stands for an option that is left out, whose default is the value in question.
    const holds = value === null ? !given(option) : !isExpr(values[option]) && values[option] === value;
    if (!holds) continue;
    const missing = requirements.filter((name) => !given(name));
    if (any === true ? missing.length === requirements.length && missing.length > 0 : missing.length > 0)
      find(
        "missing-argument",
        `${value === null ? `without ${option}` : `with ${option}: ${String(value)}`}, ${missing.join(any === true ? " or " : " and ")} is needed`,
        `write ${missing[0]}: …`,
      );
  }
  for (const [name, requirements] of Object.entries(level.required_by ?? {})) {
    const missing = given(name) ? requirements.filter((requirement) => !given(requirement)) : [];
    if (missing.length > 0)
      find("missing-argument", `${name} needs ${missing.join(" and ")}`, `write ${missing[0]}: …`, name);
  }
}

function checkValue(
  option: OptionSpecification,
  value: unknown,
  path: readonly string[],
  findings: ArgumentFinding[],
): void {
  if (isExpr(value) || value === null || value === undefined) return;
  const name = nameOf(path);
  const isElement = /^\d+$/.test(path.at(-1) as string);
  const invalid = (message: string, hint: string) => findings.push({ code: "invalid-argument", message, hint, path });
  const { choices } = option;
  if (Array.isArray(value)) {
    if (option.type === "list")
      for (const [index, element] of (value as readonly unknown[]).entries())
        checkValue({ ...option, type: option.elements ?? "raw" }, element, [...path, String(index)], findings);
    return;
  }
  if (choices && typeof value !== "object" && !choices.some((choice) => String(choice) === String(value))) {
    const near = suggest(String(value), choices.map(String));
    invalid(
      `${name} can't be ${JSON.stringify(value)}`,
      near
        ? `write ${JSON.stringify(near)}`
        : `write one of ${choices.map((choice) => JSON.stringify(choice)).join(", ")}`,
    );
  }
  if (option.options && typeof value === "object" && isPlain(value as object))
    checkLevel(option, value as Record<string, unknown>, path, findings, false);
  else if (option.type === "int" && typeof value === "string" && !/^[+-]?\d+$/.test(value))
    invalid(
      `${name} is a whole number, not ${JSON.stringify(value)}`,
      isElement ? "write a number" : `write ${name}: 1`,
    );
  else if (option.type === "int" && typeof value === "number" && !Number.isInteger(value))
    invalid(`${name} is a whole number, not ${value}`, `write ${isElement ? "" : `${name}: `}${Math.round(value)}`);
}

/** An argument as it is named in a sentence: `ports`, `ports[1]`. */
function nameOf(path: readonly string[]): string {
  const index = path.findLastIndex((key) => !/^\d+$/.test(key));
  return `${path[index]}${path
    .slice(index + 1)
    .map((key) => `[${key}]`)
    .join("")}`;
}
