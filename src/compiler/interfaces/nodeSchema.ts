import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import type { Loop } from "../../model/loop.js";
import type { EntryPointDefinition } from "../../model/role.js";
import type { InterfaceSchema, Schema } from "../../model/schema.js";
import { definitionOf } from "../../model/variable.js";

/** Gives the interface of an entry point's inputs. */
export type InterfaceOf = (entryPoint: EntryPointDefinition) => InterfaceSchema;

/** Filters that give back what they were given, or some of it. */
const sameType = new Set([
  "default",
  "difference",
  "intersect",
  "reject",
  "rejectattr",
  "reverse",
  "select",
  "selectattr",
  "shuffle",
  "sort",
  "symmetric_difference",
  "union",
  "unique",
]);
/** Filters that give one element of a list. */
const oneElement = new Set(["first", "last", "max", "min", "random"]);

/** The schema of a run-time value that comes from a role's inputs; `undefined` when it can't be told. */
export function schemaOf(node: Node, interfaceOf: InterfaceOf): Schema | undefined {
  switch (node.kind) {
    case "input":
      return interfaceOf(node.entryPoint).options[node.property]?.schema;
    case "attribute": {
      const loop = node.key === "item" ? loopOfResult(node.object) : undefined;
      if (loop) return schemaOf(loop.items, interfaceOf)?.elements;
      const object = schemaOf(node.object, interfaceOf);
      return typeof node.key === "number"
        ? object?.elements
        : (object?.options?.[node.key]?.schema ?? object?.elements);
    }
    case "subscript":
      return schemaOf(node.object, interfaceOf)?.elements;
    case "item":
      return schemaOf(node.loop.items, interfaceOf)?.elements;
    case "variable": {
      const { value } = definitionOf(node.variable);
      return isExpr(value) ? schemaOf(nodeOf(value), interfaceOf) : undefined;
    }
    case "conditional":
      return schemaOf(node.then, interfaceOf);
    case "filter": {
      if (sameType.has(node.name)) return schemaOf(node.input, interfaceOf);
      return oneElement.has(node.name) ? schemaOf(node.input, interfaceOf)?.elements : undefined;
    }
    default:
      return undefined;
  }
}

/** The loop of whose results a value is one: `result.results[0]`, or an item of a loop over them. */
export function loopOfResult(node: Node): Loop | undefined {
  if (node.kind === "item") return loopOfResults(node.loop.items);
  if (node.kind === "subscript" || (node.kind === "attribute" && typeof node.key === "number"))
    return loopOfResults(node.object);
  if (node.kind !== "filter") return undefined;
  if (oneElement.has(node.name)) return loopOfResults(node.input);
  return node.name === "default" ? loopOfResult(node.input) : undefined;
}

function loopOfResults(node: Node): Loop | undefined {
  if (node.kind === "filter" && sameType.has(node.name)) return loopOfResults(node.input);
  const isResults = node.kind === "attribute" && node.key === "results" && node.object.kind === "result";
  return isResults ? node.object.task.loop : undefined;
}
