import { isExpr } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import { Play } from "../../model/play.js";
import { type EntryPointDefinition, RoleValues } from "../../model/role.js";
import { definitionOf, type VariableDefinition, VariableValue } from "../../model/variable.js";
import type { InfrastructureParts } from "../validate/infrastructure.js";
import { looksLikeData } from "./jinjaConversion.js";

/** Inputs and variables that have a text somewhere which looks like a list, a dictionary or a boolean. */
export interface DataLikeTexts {
  input(entryPoint: EntryPointDefinition, property: string): boolean;
  variable(definition: VariableDefinition): boolean;
}

/** Finds the texts of the inventory, of plays and of defaults that ansible-core up to 2.18 would not leave alone. */
export function findDataLikeTexts(parts: InfrastructureParts): DataLikeTexts {
  const inputs = new Set<string>();
  const variables = new Set<VariableDefinition>();
  const noteInputs = (role: string, values: Readonly<Record<string, unknown>>) => {
    for (const [property, value] of Object.entries(values)) if (holdsDataLike(value)) inputs.add(`${role} ${property}`);
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
  return {
    input(entryPoint, property) {
      const defaults: Readonly<Record<string, unknown>> = entryPoint.options.defaults ?? {};
      return inputs.has(`${entryPoint.role.name} ${property}`) || holdsDataLike(defaults[property]);
    },
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
