import type { Node } from "oxc-parser";

/** Whether an operand is never a run-time value. */
export function isPlain(operand: Node): boolean {
  if (operand.type === "ParenthesizedExpression") return isPlain(operand.expression);
  return operand.type === "BinaryExpression" || operand.type === "Literal" || operand.type === "UnaryExpression";
}
