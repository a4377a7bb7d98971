import type { Expression, Node } from "oxc-parser";
import { linesOf } from "../../model/place.js";
import { lazy } from "../lazy.js";
import { type Insertion, inserted } from "../syntax/insertions.js";
import { isPlain } from "../syntax/isPlain.js";
import { walkSyntax } from "../syntax/walkSyntax.js";

/** The JavaScript of a template, checked. */
export interface TemplateCode {
  /** The first thing that can't be read, if there is any, and where in the template it is. */
  readonly mistake?: { readonly message: string; readonly offset: number };
  /**
   * The template with each value that is asked now what it is handed to a function of this name, behind the offset of the
   * place. JavaScript takes a run-time value for true, and has no hook that tells of it.
   */
  readonly guarded: string;
}

/** The name of the function that guarded values are handed to. */
export const guardName = "__known";

/** What asks a value now. Code without it has nothing to guard. */
const asking = /\b(?:if|while|for|switch)\b|[?!]|&&|\|\||===?/;

/** Reads the code of an EJS template; what has nothing to guard is left to EJS, which says whether it can be read. */
export function guardTemplate(source: string): TemplateCode {
  const code = codeOf(source);
  return asking.test(code) ? readCode(source, code) : { guarded: source };
}

/** What JavaScript can't read in a template: EJS says neither what nor where. */
export function mistakeIn(source: string): TemplateCode["mistake"] {
  return readCode(source, codeOf(source)).mistake;
}

/** The offset of the first mention of a name in the code of a template, from a line on. */
export function findName(source: string, name: string, line: number): number | undefined {
  const start = linesOf(source).offsetOf({ line, column: 1 });
  const found = codeOf(source)
    .slice(start)
    .search(new RegExp(`(?<![\\w$])${name.replace(/\W/g, "\\$&")}(?![\\w$])`));
  return found === -1 ? undefined : start + found;
}

function readCode(source: string, code: string): TemplateCode {
  // The code is the body of a function, as that of a CommonJS module is.
  const { program, errors } = lazy.parser.parseSync("template.cjs", code, { sourceType: "commonjs" });
  const [error] = errors;
  if (error) return { guarded: source, mistake: { message: error.message, offset: error.labels[0]?.start ?? 0 } };
  const insertions: Insertion[] = [];
  walkSyntax(program, 0, (node) => {
    for (const { start, end } of askedBy(node))
      insertions.push({ offset: start, text: `${guardName}(${start}, (` }, { offset: end, text: "))" });
  });
  return { guarded: inserted(source, insertions) };
}

/** The expressions below a node that it asks for what they are now. */
function askedBy(node: Node): readonly Expression[] {
  return operands(node).filter((operand) => !isPlain(operand));
}

function operands(node: Node): readonly Expression[] {
  switch (node.type) {
    case "IfStatement":
    case "WhileStatement":
    case "DoWhileStatement":
    case "ConditionalExpression":
      return [node.test];
    case "ForStatement":
    case "SwitchCase":
      return node.test ? [node.test] : [];
    case "SwitchStatement":
      return [node.discriminant];
    case "UnaryExpression":
      return node.operator === "!" ? [node.argument] : [];
    case "LogicalExpression":
      return node.operator === "??" ? [] : [node.left];
    case "BinaryExpression":
      return compared(node);
    default:
      return [];
  }
}

/** Both sides of a comparison; whether a value was given at all may be asked. */
function compared(node: Extract<Node, { readonly type: "BinaryExpression" }>): readonly Expression[] {
  if (!/^[!=]==?$/.test(node.operator) || node.left.type === "PrivateIdentifier") return [];
  const sides = [node.left, node.right];
  return sides.some(isNothing) ? [] : sides;
}

function isNothing(operand: Expression): boolean {
  if (operand.type === "Literal") return operand.value === null && operand.raw === "null";
  return operand.type === "Identifier" && operand.name === "undefined";
}

/** What EJS takes for its own: literal delimiters, comments, and tags with code in them. */
const tags = /<%%|<%#[\s\S]*?(?:%>|$)|(?<open><%[-=_]?)(?<body>[\s\S]*?)(?<close>[-_]?%>|$)/g;

/** The code of a template as EJS puts it together, with everything else blanked out, so that places stay. */
function codeOf(source: string): string {
  let code = "";
  let end = 0;
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  for (const tag of source.matchAll(tags)) {
    const { open = "", body = "", close = "" } = tag.groups ?? {};
    code += blank(source.slice(end, tag.index));
    if (open === "") code += blank(tag[0]);
    else if (/[-=]$/.test(open))
      code += `;(${" ".repeat(open.length - 2)}${withoutSemicolon(body)}${ending("\n)", close)}`;
    else code += `;${" ".repeat(open.length - 1)}${body}${ending("\n", close)}`;
    end = tag.index + tag[0].length;
  }
  return code + blank(source.slice(end));
}

/** A value may end with a semicolon, which EJS takes off. */
function withoutSemicolon(body: string): string {
  return body.replace(/;(\s*)$/, " $1");
}

/** What stands in the place of a closing tag: a comment ends there. */
function ending(text: string, close: string): string {
  return close === "" ? "" : text.padEnd(close.length);
}
