import type { CallExpression, Expression, Program, TemplateLiteral } from "oxc-parser";
import { Lines } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import { lazy } from "../lazy.js";

interface Parsed {
  readonly text: string;
  readonly lines: Lines;
  readonly program: Program;
}

const parsed = new Map<string, Parsed | undefined>();

function parse(file: string): Parsed | undefined {
  if (!parsed.has(file)) {
    try {
      const text = readText(file);
      parsed.set(file, { text, lines: new Lines(text), program: lazy.parser.parseSync(file, text).program });
    } catch {
      parsed.set(file, undefined);
    }
  }
  return parsed.get(file);
}

/** Where a call begins, as a stack frame tells it: its function's name, without what the name belongs to. */
function calleeStart(call: CallExpression): number {
  const { callee } = call;
  return callee.type === "MemberExpression" ? callee.property.start : callee.start;
}

function member(expression: Expression, key: string): { readonly at: number; readonly value: Expression } | undefined {
  if (expression.type === "ObjectExpression")
    for (const property of expression.properties) {
      if (property.type !== "Property" || property.computed) continue;
      const name =
        property.key.type === "Identifier"
          ? property.key.name
          : "value" in property.key
            ? String(property.key.value)
            : "";
      if (name === key) return { at: property.key.start, value: property.value };
    }
  if (expression.type === "ArrayExpression") {
    const element = expression.elements[Number(key)];
    if (element && element.type !== "SpreadElement") return { at: element.start, value: element };
  }
  return undefined;
}

/**
 * The place of a key in an argument of a call, for a message about that key. Falls back to the nearest known place: the
 * key above it, the argument, or the call.
 * @param call where the call is, as {@link here} gave it
 * @param argument which of its arguments, counting from 0; -1 is the last one, where keywords are
 * @param path keys that lead from the argument to what is meant
 */
export function locate(call: Position, argument: number, path: readonly string[]): Position {
  const source = parse(call.file);
  if (!source) return call;
  const wanted = source.lines.offsetOf(call);
  let found: CallExpression | undefined;
  new lazy.parser.Visitor({
    CallExpression(node) {
      if (calleeStart(node) === wanted) found = node;
    },
  }).visit(source.program);
  const start = found?.arguments.at(argument);
  if (!start || start.type === "SpreadElement") return call;
  let expression = bare(start);
  let at = expression.start;
  for (const key of path) {
    const next = member(expression, key);
    if (!next) break;
    at = next.at;
    expression = bare(next.value);
  }
  return { file: call.file, ...source.lines.placeAt(at) };
}

/** An expression without what only the type checker sees of it. */
function bare(expression: Expression): Expression {
  const { type } = expression;
  return type === "TSAsExpression" ||
    type === "TSSatisfiesExpression" ||
    type === "TSNonNullExpression" ||
    type === "ParenthesizedExpression"
    ? bare(expression.expression)
    : expression;
}

/**
 * A place inside a template literal.
 * @param template where the literal's opening backtick is, which is what a tag's stack frame tells
 * @param part which of its literal parts, counting from 0
 * @param offset in the part as JavaScript reads it
 */
export function locateInTemplate(template: Position, part: number, offset: number): Position {
  const source = parse(template.file);
  if (!source) return template;
  const wanted = source.lines.offsetOf(template);
  let found: TemplateLiteral | undefined;
  new lazy.parser.Visitor({
    TemplateLiteral(node) {
      if (node.start === wanted) found = node;
    },
  }).visit(source.program);
  const literal = found?.quasis[part];
  if (!found || !literal) return template;
  // Between a part and its neighbours stand ` or } before it, and ${ or ` behind it.
  const previous = found.expressions[part - 1];
  let at = previous === undefined ? found.start + 1 : source.text.indexOf("}", previous.end) + 1;
  for (let left = offset; left > 0; ) {
    const sequence = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|\r\n|[\s\S])/iy;
    sequence.lastIndex = at;
    const length = sequence.exec(source.text)?.[0].length ?? 1;
    const isContinuation = length > 1 && /[\r\n]/.test(source.text[at + 1] ?? "");
    at += length;
    if (!isContinuation) left--;
  }
  return { file: template.file, ...source.lines.placeAt(at) };
}

/** The same for a call whose place may be unknown. */
export function locateIn(call: Position | undefined, argument: number, path: readonly string[]): Position | undefined {
  return call && locate(call, argument, path);
}
