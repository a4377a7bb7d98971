import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import { definitionOf } from "../../model/variable.js";

type FilterNode = Extract<Node, { readonly kind: "filter" }>;

/** Whether a value is, or is of, a list that only what has the member is left in: `selectattr('mode', 'defined')`. */
export function isSelected(node: Node, member: string): boolean {
  switch (node.kind) {
    case "item":
      return isSelected(node.loop.items, member);
    case "attribute":
    case "subscript":
      return (node.kind === "subscript" || typeof node.key === "number") && isSelected(node.object, member);
    case "variable": {
      const { value } = definitionOf(node.variable);
      return isExpr(value) && isSelected(nodeOf(value), member);
    }
    case "filter": {
      const [path] = node.arguments.positional;
      const isPath = path?.kind === "path" && path.keys.length === 1 && path.keys[0] === member;
      if (isPath && presence(node) === (node.name === "selectattr" ? "defined" : "undefined")) return true;
      return subsets.has(node.name) && isSelected(node.input, member);
    }
    default:
      return false;
  }
}

/** Filters that give some of a list's elements, or all, in whichever order. */
const subsets = new Set([
  ...["difference", "first", "intersect", "last", "max", "min", "random", "reject", "rejectattr", "reverse"],
  ...["select", "selectattr", "shuffle", "sort", "unique"],
]);

/** Whether a filter asks for the presence of a member of each element, and for what. */
function presence({ name, arguments: { positional } }: FilterNode): "defined" | "undefined" | undefined {
  if (name !== "selectattr" && name !== "rejectattr") return undefined;
  const test = positional[1]?.kind === "literal" ? positional[1].value : undefined;
  return test === "defined" || test === "undefined" ? test : undefined;
}

/** Whether a filter that is given the path of a member takes elements that lack it. */
export function takesLacking(node: FilterNode): boolean {
  const { named } = node.arguments;
  if (node.name === "map") return named.some(([name]) => name === "default");
  if (node.name === "subelements")
    return named.some(([name, value]) => name === "skip_missing" && value.kind === "literal" && value.value === true);
  return presence(node) !== undefined;
}
