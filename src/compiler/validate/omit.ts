import { children, type Node } from "../../model/expression/node.js";

/**
 * Whether `omit` stands where it leaves nothing out. It works only as the whole of an option's or keyword's value, or as
 * what takes the place of a value that is missing: in a list, a dictionary or a text it stays, as a strange word.
 */
export function misplacesOmit(node: Node, isWhole: boolean): boolean {
  if (node.kind === "name") return node.name === "omit" && !isWhole;
  if (node.kind === "conditional")
    return (
      misplacesOmit(node.test, false) || misplacesOmit(node.then, isWhole) || misplacesOmit(node.otherwise, isWhole)
    );
  if (node.kind === "filter" && node.name === "default") {
    const [fallback, ...rest] = node.arguments.positional;
    return (
      misplacesOmit(node.input, false) ||
      (fallback !== undefined && misplacesOmit(fallback, isWhole)) ||
      rest.some((argument) => misplacesOmit(argument, false))
    );
  }
  return children(node).some((child) => misplacesOmit(child, false));
}
