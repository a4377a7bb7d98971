import { basename } from "node:path";
import { UserError } from "../../model/diagnostic.js";
import { type Expression, expr, isExpr, isLiteral, nodeOf, unusable } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import type { SourceFile } from "../../model/file.js";
import { linesOf, placeAt } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import { lazy } from "../lazy.js";
import { isTainted } from "../validate/taint.js";
import { printExpression, printTruth } from "./jinja.js";
import type { Scope } from "./scope.js";
import { findName, guardName, guardTemplate, mistakeIn } from "./templateCode.js";

/** Stands for a piece of Jinja while EJS runs: half of a character, which no text holds. */
const mark = "\uD800";

/** A value, or a block tag, in a template. */
interface Piece {
  readonly text: string;
  readonly isBlock: boolean;
}

/**
 * Renders an EJS file into a Jinja template. Besides its data the file knows
 * `whenTrue(condition, () => { %>…<% }, () => { %>…<% })` and `forEach(list, (item) => { %>…<% })`, which are decided
 * when Ansible runs; JavaScript's own `if` and `for` are decided now, and refuse run-time values. A tag of the former
 * that stands on a line of its own leaves no empty line. A template that a secret gets into is noted in the emission.
 */
export function renderTemplate(scope: Scope, file: SourceFile): string {
  const source = readSource(file, readTemplate);
  const pieces: Piece[] = [];
  const jinja = (text: string, isBlock = false) => `${mark}${pieces.push({ text, isBlock }) - 1}${mark}`;
  const note = (node: Node) => {
    if (isTainted(node, scope.emission)) scope.emission.secretTemplates.add(file);
    scope.check(node, (name) => {
      const offset = findName(source, name, currentLine());
      return offset === undefined ? undefined : placeIn(file, source, offset);
    });
  };
  const print = (node: Node) => {
    note(node);
    return printExpression(node, scope, "jinja");
  };
  const test = (node: Node) => {
    note(node);
    return printTruth(node, scope);
  };
  const show = (given: unknown): string => {
    if (isExpr(given)) return jinja(`{{ ${print(nodeOf(given))} }}`);
    if (given === undefined || given === null)
      throw new Error("a value in the template is undefined; a name that may be missing needs a default");
    if (typeof given === "object") throw new Error("a list or object can't be written as text; write its parts");
    if (!isLiteral(given)) throw unusable(given);
    return String(given);
  };
  let output: (text: string) => void = () => {};
  let currentLine = () => 1;
  const helpers = {
    /** Takes what EJS keeps to itself: how text is written, and the line that is run. */
    bindOutput(echo: typeof output, line: typeof currentLine) {
      output = echo;
      currentLine = line;
    },
    /** A value that the template asks now what it is: a run-time value would count as true, and equal to nothing. */
    [guardName](offset: number, given: unknown): unknown {
      if (isExpr(given)) throw askedNow(placeIn(file, source, offset));
      return given;
    },
    /** Text for when a run-time condition holds, and for when it doesn't. */
    whenTrue(condition: unknown, then: () => void, otherwise?: () => void) {
      if (!isExpr(condition)) {
        if (condition) then();
        else otherwise?.();
        return;
      }
      output(jinja(`{% if ${test(nodeOf(condition))} %}`, true));
      scope.withGuards([condition], then);
      if (otherwise) {
        output(jinja("{% else %}", true));
        scope.withGuards([expr({ kind: "not", operand: nodeOf(condition) })], otherwise);
      }
      output(jinja("{% endif %}", true));
    },
    /** Text once for each element of a run-time list. */
    forEach(list: Expression<readonly unknown[]> | readonly unknown[], body: (item: unknown) => void, name = "item") {
      if (!isExpr(list)) {
        for (const item of list) body(item);
        return;
      }
      const loop = { items: nodeOf(list), as: name, options: {}, position: file.position, usesIndex: false };
      const items = print(loop.items);
      scope.withLoop(loop, undefined, () => {
        output(jinja(`{% for ${scope.loopName(loop)} in ${items} %}`, true));
        body(expr({ kind: "item", loop }));
      });
      output(jinja("{% endfor %}", true));
    },
  };
  const { guarded, mistake } = guardTemplate(source);
  if (mistake) throw unreadable(mistake.message, placeIn(file, source, mistake.offset));
  try {
    const names = Object.keys(file.data);
    lazy.ejs.fileLoader = readTemplate;
    const run = lazy.ejs.compile(`<% bindOutput(echo, () => __line) -%>${guarded}`, {
      filename: file.source,
      escape: show,
      strict: true,
      destructuredLocals: [...names, ...Object.keys(helpers)],
      outputFunctionName: "echo",
    });
    return joined(run({ ...file.data, ...helpers }), pieces);
  } catch (error) {
    throw templateError(error, file, source);
  }
}

/**
 * Puts the pieces into the text. Ansible drops a line break that follows a block tag, so that a tag on a line of its
 * own leaves no empty line: where EJS has dropped it already (`-%>`), it comes back. Behind text, the line break is the
 * text's, and one more is there to be dropped.
 */
function joined(text: string, pieces: readonly Piece[]): string {
  const parts = text.split(mark);
  let output = "";
  for (const [index, part] of parts.entries()) {
    const piece = index % 2 === 0 ? undefined : pieces[Number(part)];
    if (!piece) {
      output += literalText(part, index < parts.length - 1);
      continue;
    }
    const isLineStart = /(?:^|\n)[ \t]*$/.test(output);
    output += piece.text;
    const isLineEnd = (parts[index + 1] ?? "").startsWith("\n");
    if (piece.isBlock && isLineStart !== isLineEnd) output += "\n";
  }
  return output;
}

/**
 * Text as it is: Jinja must not read braces of its own, and would make a line feed of a carriage return.
 * @param isBeforeJinja whether Jinja follows: a brace at the end would join those of it
 */
function literalText(text: string, isBeforeJinja: boolean): string {
  return text.replace(
    isBeforeJinja ? /\{(?:[{%#]|(?=\r)|$)|\r/g : /\{(?:[{%#]|(?=\r))|\r/g,
    (found) => `{{ '${found === "\r" ? "\\r" : found}' }}`,
  );
}

/**
 * The text of a template. Ansible writes its lines with line feeds, or as `newline_sequence` says, however they end in
 * the template: so they end in one way here, and the output is the same wherever the sources were checked out.
 */
function readTemplate(path: string): string {
  return readText(path).replace(/\r\n?/g, "\n");
}

/** Reads the source of what is shipped. */
export function readSource<T extends string | Buffer>(file: SourceFile, read: (path: string) => T): T {
  try {
    return read(file.source);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError({
      code: "missing-file",
      severity: "error",
      message: `${file.source} can't be read: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (error as Error).message}`,
      hint: "paths are relative to the file that names them",
      ...(file.position && { position: file.position }),
    });
  }
}

function askedNow(position: Position): UserError {
  return new UserError({
    code: "expression-as-value",
    severity: "error",
    message: "the template asks now what a run-time value is: it is known only when Ansible runs",
    hint: "write whenTrue(condition, () => { %>…<% }, () => { %>…<% }), or conditional(condition, a, b) for a value; eq(), not(), and() and or() make conditions",
    position,
  });
}

/** An error of EJS's or of the code in the template, at the template's own line. */
function templateError(error: unknown, file: SourceFile, source: string): unknown {
  if (error instanceof UserError && error.diagnostic.position) return error;
  const text = error instanceof Error ? error.message : String(error);
  // EJS puts the place before the message: `path:3\n    1| …\n >> 3| …\n\nmessage`.
  const place = /^\s*>>\s*(\d+)\|/m.exec(text);
  const line = Number(place?.[1] ?? 1);
  const at = (name: string) => ({ file: file.source, line, column: columnOf(source, line, name) });
  if (error instanceof UserError) return new UserError({ ...error.diagnostic, position: at("<%") });
  if (!place) {
    const { message, offset } = mistakeIn(source) ?? {};
    return unreadable(message ?? text.split(/ in .* while compiling ejs|\n/)[0] ?? text, placeIn(file, source, offset));
  }
  const message = text.split("\n").findLast((part) => part.trim() !== "") ?? text;
  const unknown = /^(\S+) is not defined$/.exec(message)?.[1];
  return new UserError({
    code: unknown === undefined ? "template-error" : "undeclared-variable",
    severity: "error",
    message: unknown === undefined ? message : `the template knows no ${unknown}`,
    hint:
      unknown === undefined
        ? "mend the template at this line, or what templateFile() hands to it"
        : `pass it: templateFile("${basename(file.source)}", { ${unknown} })`,
    position: at(unknown ?? "<%"),
  });
}

/** What JavaScript can't read in a template. */
function unreadable(message: string, position: Position): UserError {
  return new UserError({
    code: "template-error",
    severity: "error",
    message,
    hint: "what stands between <% and %> is JavaScript",
    position,
  });
}

function placeIn(file: SourceFile, source: string, offset = 0): Position {
  return { file: file.source, ...placeAt(source, offset) };
}

function columnOf(source: string, line: number, name: string): number {
  const text = linesOf(source).textOf(line);
  const inTag = text.indexOf("<%");
  const index = text.indexOf(name, Math.max(inTag, 0));
  return index === -1 ? 1 : index + 1;
}
