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
}

/** Finds the texts of the inventory, of plays and of defaults that ansible-core up to 2.18 would not leave alone. */
export function findDataLikeTexts(parts: InfrastructureParts): DataLikeTexts {
  const inputs = new Map<string, unknown[]>();
  const dataLike = new Set<string>();
  const variables = new Set<VariableDefinition>();
  const noteInputs = (role: string, values: Readonly<Record<string, unknown>>) => {
    for (const [property, value] of Object.entries(values)) {
      const name = `${role} ${property}`;
      getOrMake(inputs, name, (): unknown[] => []).push(value);
      if (holdsDataLike(value)) dataLike.add(name);
    }
  };
  const note = (given: unknown) => {
    if (given instanceof RoleValues) noteInputs(given.entryPoint.role.name, given.inputs);
    else if (given instanceof VariableValue && holdsDataLike(given.value)) variables.add(given.variable);
  };
  for (const { options } of [...parts.groups, ...parts.hosts]) options.vars?.forEach(note);
  for (const playbook of parts.playbooks)
    for (const play of playbook.plays) {
      if (!(play instanceof Play)) continue;
      play.options.vars?.forEach(note);
      for (const use of play.options.roles ?? []) if ("inputs" in use) noteInputs(use.entryPoint.role.name, use.inputs);
    }
  const defaultOf = ({ options }: EntryPointDefinition, property: string): unknown =>
    (options.defaults as Readonly<Record<string, unknown>> | undefined)?.[property];
  return {
    input: (entryPoint, property) =>
      dataLike.has(`${entryPoint.role.name} ${property}`) || holdsDataLike(defaultOf(entryPoint, property)),
    given: (entryPoint, property) =>
      [defaultOf(entryPoint, property), ...(inputs.get(`${entryPoint.role.name} ${property}`) ?? [])].filter(
        (value) => value !== undefined,
      ),
    variable: (definition) => variables.has(definition) || holdsDataLike(definition.value),
  };
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
