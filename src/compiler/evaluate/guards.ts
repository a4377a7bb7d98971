import type { Node } from "oxc-parser";
import { isExpr } from "../../model/expression/expression.js";
import { mistake } from "../../model/mistake.js";
import { Lines, type Place } from "../../model/place.js";
import { lazy } from "../lazy.js";
import { type Insertion, inserted } from "../syntax/insertions.js";
import { isPlain } from "../syntax/isPlain.js";
import { walkSyntax } from "../syntax/walkSyntax.js";

/**
 * `!value`, `value || other`, `value ||= other` and `value &&= other` take a run-time value for true, whatever it will be, and no hook of JavaScript's tells of
 * it: so each such operand is handed to {@link known}. TypeScript refuses `if (value)` and its like by itself.
 */
export interface Guarded {
  readonly text: string;
  /** Where a place of the guarded text is in the text as it was written. */
  original(place: Place): Place;
}

/** What an operand is wrapped in: a property of `import.meta`, which no name of the project's can hide. */
const opening = "import.meta.known(";

/** Texts without one of these have nothing to guard; most have none, and are not parsed. */
const operators = /\|\||&&=|!(?!=)/;

/** Whether something can be read twice without a difference. */
function isPath(node: Node): boolean {
  if (node.type !== "MemberExpression") return node.type === "Identifier" || node.type === "ThisExpression";
  return isPath(node.object) && (!node.computed || node.property.type === "Literal" || isPath(node.property));
}

/** Hands the operands of a module to {@link known}. A text with mistakes in it stays as it is. */
export function guard(path: string, text: string, parser?: typeof import("oxc-parser")): Guarded | undefined {
  if (!operators.test(text)) return undefined;
  const { program, errors } = (parser ?? lazy.parser).parseSync(path, text);
  if (errors.length > 0) return undefined;
  const insertions: Insertion[] = [];
  walkSyntax(program, 0, (node) => {
    if (node.type === "UnaryExpression" && node.operator === "!") wrap(node.argument);
    if (node.type === "LogicalExpression" && node.operator === "||") wrap(node.left);
    if (node.type === "AssignmentExpression" && /^(\|\||&&)=$/.test(node.operator) && isPath(node.left)) {
      // known(x) || (x = y)
      const equals = text.indexOf(node.operator, node.left.end) + 2;
      wrap(node.left);
      insertions.push(
        { offset: equals, text: ` (${text.slice(node.left.start, node.left.end)} ` },
        { offset: node.end, text: ")" },
      );
    }
  });
  function wrap(operand: Node): void {
    if (isPlain(operand)) return;
    insertions.push({ offset: operand.start, text: opening }, { offset: operand.end, text: ")" });
  }
  if (insertions.length === 0) return undefined;
  return { text: inserted(text, insertions), original: originalPlaces(text, insertions) };
}

function originalPlaces(text: string, insertions: readonly Insertion[]) {
  /** By line: the column of each insertion in the text as it was, counted from 1, and its length. */
  const lines = new Map<number, { readonly column: number; readonly length: number }[]>();
  const places = new Lines(text);
  for (const { offset, text: insertion } of insertions) {
    const { line, column } = places.placeAt(offset);
    lines.set(line, [...(lines.get(line) ?? []), { column, length: insertion.length }]);
  }
  return ({ line, column }: Place): Place => {
    let before = 0;
    for (const insertion of lines.get(line) ?? []) {
      if (insertion.column + before > column) break;
      // What is inside of an insertion is at its place.
      if (column < insertion.column + before + insertion.length) return { line, column: insertion.column };
      before += insertion.length;
    }
    return { line, column: column - before };
  };
}

/**
 * A value that is asked now whether it is true.
 * @throws {UserError} `expression-as-value` for a run-time value, which would count as true
 */
export function known<T>(value: T): T {
  if (!isExpr(value)) return value;
  throw mistake(
    "expression-as-value",
    "a run-time value is asked whether it is true: it is known only when Ansible runs",
    "write not(…) or or(…); whether it was given at all is asked with === undefined or ??",
  );
}
