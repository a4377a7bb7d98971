import { isExpr, nodeOf } from "../../model/expression/expression.js";
import { children, type Node } from "../../model/expression/node.js";
import { definitionOf } from "../../model/variable.js";
import { holdsSecret, type InterfaceOf, schemaOf } from "./schemaOf.js";

const comparisons = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "not in"]);
/** Filters whose result tells nothing that must be kept. */
const harmless = new Set(["bool", "count", "length", "type_debug"]);

/** Whether a secret can be read from what this gives. */
export function isTainted(node: Node, interfaceOf: InterfaceOf): boolean {
  switch (node.kind) {
    case "secret":
      return true;
    case "test":
    case "not":
    case "file":
      return false;
    case "input":
    case "attribute":
    case "item": {
      const schema = schemaOf(node, interfaceOf);
      if (schema) return holdsSecret(schema);
      return node.kind === "attribute" && isTainted(node.object, interfaceOf);
    }
    case "variable": {
      const { value, values, isSecret } = definitionOf(node.variable);
      return isSecret === true || [value, ...values].some((given) => holdsTaint(given, interfaceOf));
    }
    case "binary":
      if (comparisons.has(node.operator)) return false;
      break;
    case "filter":
      if (harmless.has(node.name)) return false;
      break;
    case "conditional":
      return isTainted(node.then, interfaceOf) || isTainted(node.otherwise, interfaceOf);
  }
  return children(node).some((child) => isTainted(child, interfaceOf));
}

/** Whether there is a secret anywhere in a value. */
export function holdsTaint(value: unknown, interfaceOf: InterfaceOf): boolean {
  if (isExpr(value)) return isTainted(nodeOf(value), interfaceOf);
  if (Array.isArray(value)) return value.some((element) => holdsTaint(element, interfaceOf));
  if (typeof value === "object" && value !== null)
    return Object.values(value).some((member) => holdsTaint(member, interfaceOf));
  return false;
}
