import type { Node } from "oxc-parser";

/** Calls back for each node of a syntax tree; depth counts from the statement, and `export` counts for nothing. */
export function walkSyntax(node: Node, depth: number, visit: (node: Node, depth: number) => void): void {
  visit(node, depth);
  const inner = node.type === "ExportNamedDeclaration" || node.type === "ExportDefaultDeclaration" ? depth : depth + 1;
  for (const value of Object.values(node) as unknown[]) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walkSyntax(item, inner, visit);
    } else if (isNode(value)) walkSyntax(value, inner, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
