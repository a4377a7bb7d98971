import { isExpr, isPlain } from "../../model/expression/expression.js";
import type { EntryPointDefinition, RoleDefinition } from "../../model/role.js";
import type { Schema, SchemaOption } from "../../model/schema.js";
import { holdsSecret, type InterfaceOf } from "../interfaces/index.js";
import { inputName, snakeCase } from "./names.js";

/** A role's `meta/argument_specs.yml` as data. */
export interface ArgumentSpecs {
  readonly argument_specs: Readonly<Record<string, ArgumentSpec>>;
}

/** What one entry point takes. */
export interface ArgumentSpec {
  readonly short_description: string;
  readonly description?: readonly string[];
  readonly options?: Readonly<Record<string, ArgumentOption>>;
}

/**
 * One input.
 * @see https://docs.ansible.com/ansible/latest/playbook_guide/playbooks_reuse_roles.html#specification-format
 */
export interface ArgumentOption {
  readonly type: Schema["type"];
  readonly elements?: Schema["type"];
  readonly required?: true;
  readonly choices?: Schema["choices"];
  readonly default?: unknown;
  readonly description: readonly string[];
  readonly no_log?: true;
  readonly options?: Readonly<Record<string, ArgumentOption>>;
}

/**
 * What Ansible checks when a role starts, for each of its entry points. It is told nothing that it would refuse
 * wrongly: a `number` is a float, which takes whole numbers as well; a union of types is raw; a dictionary with free
 * keys lists none.
 */
export function argumentSpecs(role: RoleDefinition, interfaceOf: InterfaceOf): ArgumentSpecs {
  return {
    argument_specs: Object.fromEntries(
      role.entryPoints.map((entryPoint) => [entryPoint.stem, entryPointSpec(entryPoint, interfaceOf)]),
    ),
  };
}

function entryPointSpec(entryPoint: EntryPointDefinition, interfaceOf: InterfaceOf): ArgumentSpec {
  const { options, description } = interfaceOf(entryPoint);
  const defaults: Readonly<Record<string, unknown>> = entryPoint.options.defaults ?? {};
  const lines = description.flatMap((paragraph) => paragraph.split("\n"));
  const inputs = Object.entries(options).map(
    ([name, option]) => [inputName(entryPoint.role, name), optionSpec(name, option, defaults[name])] as const,
  );
  return {
    short_description: shortDescription(entryPoint, description),
    ...(lines.length > 0 && { description: lines }),
    ...(inputs.length > 0 && { options: Object.fromEntries(inputs) }),
  };
}

/** The first sentence of what is said about an entry point, without its full stop. */
function shortDescription({ role, stem }: EntryPointDefinition, description: readonly string[]): string {
  const given = stem === "main" ? role.options.meta?.description : undefined;
  const first = given ?? description[0];
  if (first === undefined) return stem === "main" ? `Role ${role.name}` : `Entry point ${stem} of ${role.name}`;
  return firstSentence(first);
}

/** The first sentence of a text, without its full stop, on one line. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const end = /[.!?](\s|$)/.exec(line);
  return end ? line.slice(0, end.index) : line;
}

function optionSpec(name: string, option: SchemaOption, given: unknown): ArgumentOption {
  const { schema, required } = option;
  const { description, value } = defaultOf(given);
  const about = option.description.flatMap((paragraph) => paragraph.split("\n"));
  if (about.length === 0) about.push(words(name));
  if (description) about.push(description);
  return {
    ...typeSpec(schema, required),
    ...(required && { required }),
    ...(value !== undefined && { default: value }),
    description: about,
    ...(isSecret(schema) && { no_log: true }),
  };
}

function typeSpec(
  schema: Schema,
  required: boolean,
): Pick<ArgumentOption, "type" | "elements" | "choices" | "options"> {
  // Ansible passes over null only where an input may be left out, and never compares it with choices.
  if (schema.nullable && (required || schema.choices)) return { type: "raw" };
  if (schema.type === "dict") return { type: "dict", ...membersSpec(schema) };
  const { elements } = schema;
  if (schema.type === "list" && elements && !elements.nullable)
    return {
      type: "list",
      elements: elements.type,
      ...(elements.choices && { choices: elements.choices }),
      ...(elements.type === "dict" && membersSpec(elements)),
    };
  return { type: schema.type, ...(schema.type !== "raw" && schema.choices && { choices: schema.choices }) };
}

function membersSpec({ options, elements }: Schema): Pick<ArgumentOption, "options"> {
  if (elements || !options || Object.keys(options).length === 0) return {};
  return {
    options: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [name, optionSpec(name, option, undefined)]),
    ),
  };
}

/** Whether a value is a secret as a whole; members that are secrets say so themselves. */
function isSecret(schema: Schema): boolean {
  if (schema.secret) return true;
  if (schema.type === "dict" && schema.options && !schema.elements) return false;
  if (schema.type === "list" && schema.elements?.type === "dict") return isSecret(schema.elements);
  return holdsSecret(schema);
}

/** A default as Ansible's file can state it: a literal itself, a run-time value by where it stands. */
export function defaultOf(given: unknown): { readonly value?: unknown; readonly description?: string } {
  if (given === undefined) return {};
  const value = literal(given);
  return value === undefined ? { description: "Its default is computed, see defaults/main.yml." } : { value };
}

/** A literal as data; `undefined` when a run-time value is in it. */
function literal(given: unknown): unknown {
  if (isExpr(given)) return undefined;
  if (Array.isArray(given)) {
    const items = given.map(literal);
    return items.includes(undefined) ? undefined : items;
  }
  if (typeof given !== "object" || given === null || !isPlain(given)) return given;
  const members: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(given)) {
    if (member === undefined) continue;
    const value = literal(member);
    if (value === undefined) return undefined;
    members[key] = value;
  }
  return members;
}

/** A name as a sentence, for what has no JSDoc: Ansible's documentation refuses an option without a description. */
function words(name: string): string {
  const text = snakeCase(name).replaceAll("_", " ").trim();
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
