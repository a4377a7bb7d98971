import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Diagnostic, UserError } from "../../model/diagnostic.js";
import { type Expression, expr, isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import type { SourceFile } from "../../model/file.js";
import { lazy } from "../lazy.js";
import { printExpression, printTruth } from "./jinja.js";
import type { Scope } from "./scope.js";
import { isTainted } from "./taint.js";

/** Stands for a piece of Jinja while EJS runs; no text of a user's holds it, since a file with it is refused. */
const mark = "\u0000";

/** A value, or a block tag, in a template. */
interface Piece {
  readonly text: string;
  readonly isBlock: boolean;
}

/**
 * Renders an EJS file into a Jinja template. Besides its data the file knows
 * `whenTrue(condition, () => { %>…<% }, () => { %>…<% })` and `forEach(list, (item) => { %>…<% })`, which are decided
 * when Ansible runs; JavaScript's own `if` and `for` are decided now. A tag of the former that stands on a line of its
 * own leaves no empty line. A template that a secret gets into is noted in the emission.
 */
export function renderTemplate(scope: Scope, file: SourceFile): string {
  const source = readSource(file).toString("utf8");
  const pieces: Piece[] = [];
  const jinja = (text: string, isBlock = false) => `${mark}${pieces.push({ text, isBlock }) - 1}${mark}`;
  const note = (node: Node) => {
    if (isTainted(node, scope.emission)) scope.emission.secretTemplates.add(file);
    scope.check(node);
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
    return String(given);
  };
  let output: (text: string) => void = () => {};
  const helpers = {
    bindOutput(echo: (text: string) => void) {
      output = echo;
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
        otherwise();
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
  try {
    const names = Object.keys(file.data);
    const run = lazy.ejs.compile(`<% bindOutput(echo) -%>${source}`, {
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
 * own leaves no empty line: where EJS has dropped it already (`-%>`), it comes back.
 */
function joined(text: string, pieces: readonly Piece[]): string {
  const parts = text.split(mark);
  let output = "";
  for (const [index, part] of parts.entries()) {
    const piece = index % 2 === 0 ? undefined : pieces[Number(part)];
    if (!piece) {
      output += literalText(part);
      continue;
    }
    const isLineStart = /(?:^|\n)[ \t]*$/.test(output);
    output += piece.text;
    if (piece.isBlock && isLineStart && !parts[index + 1]?.startsWith("\n")) output += "\n";
  }
  return output;
}

/** Braces of the file's own text, which Jinja must not read. */
function literalText(text: string): string {
  return text.replace(/\{[{%#]/g, (braces) => `{{ '${braces}' }}`);
}

/** Reads a shipped file. */
export function readSource(file: SourceFile): Buffer {
  try {
    return readFileSync(file.source);
  } catch (error) {
    throw new UserError({
      code: "missing-file",
      severity: "error",
      message: `${file.source} can't be read: ${(error as NodeJS.ErrnoException).code === "ENOENT" ? "there is no such file" : (error as Error).message}`,
      hint: "paths are relative to the file that names them",
      ...(file.position && { position: file.position }),
    });
  }
}

/** An error of EJS's or of the code in the template, at the template's own line. */
function templateError(error: unknown, file: SourceFile, source: string): unknown {
  if (error instanceof UserError) return error;
  const text = error instanceof Error ? error.message : String(error);
  // EJS puts the place before the message: `path:3\n    1| …\n >> 3| …\n\nmessage`.
  const place = /^\s*>>\s*(\d+)\|/m.exec(text);
  const line = Number(place?.[1] ?? 1);
  if (!place) return new UserError(templateSyntax(text, file, source));
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
    position: { file: file.source, line, column: columnOf(source, line, unknown ?? "<%") },
  });
}

/** What JavaScript can't read in a template: EJS says neither what nor where. */
function templateSyntax(text: string, file: SourceFile, source: string): Diagnostic {
  const { errors } = lazy.parser.parseSync("template.js", codeOf(source));
  const offset = errors[0]?.labels[0]?.start;
  const before = source.slice(0, offset ?? 0).split("\n");
  return {
    code: "template-error",
    severity: "error",
    message: errors[0]?.message ?? text.split(/ in .* while compiling ejs|\n/)[0] ?? text,
    hint: "what stands between <% and %> is JavaScript",
    position: { file: file.source, line: before.length, column: (before.at(-1) as string).length + 1 },
  };
}

/** The JavaScript of a template with everything else blanked out, so that places stay. */
function codeOf(source: string): string {
  let code = "";
  let end = 0;
  const blank = (part: string) => part.replace(/[^\n]/g, " ");
  for (const tag of source.matchAll(/<%(?<kind>[-=#_%]?)(?<body>[\s\S]*?)(?:[-_]?%>|$)/g)) {
    const { kind = "", body = "" } = tag.groups ?? {};
    const open = 2 + kind.length;
    const isCode = kind === "" || kind === "_";
    const isValue = kind === "=" || kind === "-";
    const close = " ".repeat(tag[0].length - open - body.length);
    const shown = isCode
      ? `${"".padEnd(open)}${body}`
      : isValue
        ? `;(`.padStart(open) + body
        : blank(tag[0].slice(0, open) + body);
    code += blank(source.slice(end, tag.index)) + shown + (isValue ? close.replace(/^ {2}/, ");") : close);
    end = tag.index + tag[0].length;
  }
  return code + blank(source.slice(end));
}

function columnOf(source: string, line: number, name: string): number {
  const text = source.split("\n")[line - 1] ?? "";
  const inTag = text.indexOf("<%");
  const index = text.indexOf(name, Math.max(inTag, 0));
  return index === -1 ? 1 : index + 1;
}
