import { expr, isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import { Play } from "../../model/play.js";
import { type EntryPointDefinition, RoleValues } from "../../model/role.js";
import { definitionOf, type VariableDefinition, VariableValue } from "../../model/variable.js";
import { getOrMake } from "../getOrMake.js";
import type { InfrastructureParts } from "../validate/infrastructure.js";
import { looksLikeData } from "./jinjaConversion.js";

/** Inputs and variables that have a text somewhere which looks like a list, a dictionary or a boolean. */
export interface DataLikeTexts {
  input(entryPoint: EntryPointDefinition, property: string): boolean;
  variable(definition: VariableDefinition): boolean;
  /** All that is given for an input: data, or run-time values. */
  given(entryPoint: EntryPointDefinition, property: string): readonly unknown[];
  /** Told of values for a role's inputs: what brings in a role is known only when it is written. */
  note(entryPoint: EntryPointDefinition, values: Readonly<Record<string, unknown>>): void;
}

/** Finds the texts of the inventory, of plays and of defaults that ansible-core up to 2.18 would not leave alone. */
export function findDataLikeTexts(parts: InfrastructureParts): DataLikeTexts {
  const inputs = new Map<string, Set<unknown>>();
  const dataLike = new Set<string>();
  const variables = new Set<VariableDefinition>();
  const key = ({ role }: EntryPointDefinition, property: string) => `${role.name} ${property}`;
  const defaultOf = ({ options }: EntryPointDefinition, property: string): unknown =>
    (options.defaults as Readonly<Record<string, unknown>> | undefined)?.[property];
  const texts: DataLikeTexts = {
    input: (entryPoint, property) =>
      dataLike.has(key(entryPoint, property)) || holdsDataLike(defaultOf(entryPoint, property)),
    variable: (definition) => variables.has(definition) || holdsDataLike(definition.value),
    given: (entryPoint, property) =>
      [defaultOf(entryPoint, property), ...(inputs.get(key(entryPoint, property)) ?? [])].filter(
        (value) => value !== undefined,
      ),
    note(entryPoint, values) {
      for (const [property, value] of Object.entries(values)) {
        const name = key(entryPoint, property);
        getOrMake(inputs, name, () => new Set<unknown>()).add(value);
        // A value that is handed on is like what it comes from.
        if (isExpr(value) ? isDataLike(nodeOf(value), texts) : holdsDataLike(value)) dataLike.add(name);
      }
    },
  };
  const note = (given: unknown) => {
    if (given instanceof RoleValues) texts.note(given.entryPoint, given.inputs);
    else if (given instanceof VariableValue && holdsDataLike(given.value)) variables.add(given.variable);
  };
  for (const { options } of [...parts.groups, ...parts.hosts]) options.vars?.forEach(note);
  for (const playbook of parts.playbooks)
    for (const play of playbook.plays) {
      if (!(play instanceof Play)) continue;
      play.options.vars?.forEach(note);
      for (const use of play.options.roles ?? []) if ("inputs" in use) texts.note(use.entryPoint, use.inputs);
    }
  return texts;
}

function holdsDataLike(value: unknown): boolean {
  if (typeof value === "string") return looksLikeData(value);
  if (isExpr(value) || typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsDataLike);
}

/** Whether a value may be such a text, as far as can be told from what it is made of. */
export function isDataLike(node: Node, texts: DataLikeTexts): boolean {
  switch (node.kind) {
    case "input":
      return texts.input(node.entryPoint, node.property);
    case "variable":
      return texts.variable(definitionOf(node.variable));
    case "attribute":
    case "subscript":
      return isDataLike(node.object, texts);
    case "item":
      return isDataLike(node.loop.items, texts);
    case "list":
      return node.items.some((item) => isDataLike(item, texts));
    case "dictionary":
      return node.entries.some(([, value]) => isDataLike(value, texts));
    case "literal":
      return typeof node.value === "string" && looksLikeData(node.value);
    default:
      return false;
  }
}

/** Whether a value is text in all that is given for it: of a value without a schema that is all that tells its type. */
export function isGivenAsText(node: Node, texts: DataLikeTexts): boolean {
  const given = givenFor(node, texts);
  return given.length > 0 && given.every(isText);
}

function isText(value: unknown): boolean {
  if (!isExpr(value)) return typeof value === "string";
  const node = nodeOf(value);
  return node.kind === "text" || (node.kind === "literal" && typeof node.value === "string");
}

/** What a value may be, of all that is given: data, or run-time values, of which no more is known. */
function givenFor(node: Node, texts: DataLikeTexts): readonly unknown[] {
  switch (node.kind) {
    case "input":
      return texts.given(node.entryPoint, node.property);
    case "variable": {
      const { value, values } = definitionOf(node.variable);
      return value === undefined ? values : [value];
    }
    case "attribute":
      return givenFor(node.object, texts).flatMap((value) => members(value, node.key));
    case "subscript": {
      const key = node.index.kind === "literal" && typeof node.index.value === "string" ? node.index.value : undefined;
      return givenFor(node.object, texts).flatMap((value) => members(value, key));
    }
    case "item":
      return givenFor(node.loop.items, texts).flatMap((value) => members(value));
    default:
      return [expr(node)];
  }
}

/** The member of that key, or all members; what has none that could be told is given back as it is. */
function members(value: unknown, key?: string | number): readonly unknown[] {
  const data = isExpr(value) ? opened(nodeOf(value)) : value;
  if (typeof data !== "object" || data === null) return [value];
  const entries = Object.entries(data).filter(([name]) => key === undefined || name === String(key));
  return entries.map(([, member]) => member).filter((member) => member !== undefined);
}

/** A list or dictionary with the run-time values that are in it. */
function opened(node: Node): unknown {
  if (node.kind === "list") return node.items.map((item) => expr(item));
  return node.kind === "dictionary"
    ? Object.fromEntries(node.entries.map(([key, member]) => [key, expr(member)]))
    : undefined;
}
