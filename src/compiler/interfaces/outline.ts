import type { Program } from "oxc-parser";
import { linesOf } from "../../model/place.js";
import { lazy } from "../lazy.js";
import { walkSyntax } from "../syntax/walkSyntax.js";

/**
 * What of a file matters to the types that are read from it. Two versions of a file with the same declarations give
 * the same types, whatever else was edited; only places move.
 */
export interface Outline {
  /** Statements at the top of the file that types are read from, in order. */
  readonly declarations: readonly { readonly text: string; readonly line: number; readonly column: number }[];
  /** Calls with a type argument: where the called name stands, and the type as it is written. */
  readonly calls: readonly { readonly line: number; readonly column: number; readonly type: string }[];
  /** Whether types are declared inside functions too, where the same name can mean another type. */
  readonly nested: boolean;
}

const declarationTypes = new Set([
  "ImportDeclaration",
  "ExportAllDeclaration",
  "ExportDefaultDeclaration",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSEnumDeclaration",
  "TSModuleDeclaration",
]);

const typeDeclarations = new Set(["TSInterfaceDeclaration", "TSTypeAliasDeclaration", "TSEnumDeclaration"]);

const constantTypes = new Set([
  "ArrayExpression",
  "ObjectExpression",
  "Literal",
  "UnaryExpression",
  "TSAsExpression",
  "TSSatisfiesExpression",
  "ParenthesizedExpression",
]);

/** Reads the outline of a file; `undefined` when its syntax is broken. */
export function outlineOf(file: string, text: string): Outline | undefined {
  const result = lazy.parser.parseSync(file, text);
  if (result.errors.length > 0) return undefined;
  const lines = linesOf(text);
  const declarations: { text: string; line: number; column: number }[] = [];
  const calls: { line: number; column: number; type: string }[] = [];
  let nested = false;
  let end = 0;
  for (const statement of result.program.body) {
    // From the end of the statement before: a JSDoc comment belongs to what it stands above.
    if (isDeclaration(statement))
      declarations.push({ text: text.slice(end, statement.end).trim(), ...lines.placeAt(statement.start) });
    end = statement.end;
    walkSyntax(statement, 0, (node, depth) => {
      if (depth > 1 && typeDeclarations.has(node.type)) nested = true;
      if (node.type !== "CallExpression" || !node.typeArguments) return;
      const { callee, typeArguments } = node;
      const name = callee.type === "MemberExpression" ? callee.property : callee;
      const [first] = typeArguments.params;
      if (first) calls.push({ ...lines.placeAt(name.start), type: text.slice(first.start, first.end) });
    });
  }
  return { declarations, calls, nested };
}

function isDeclaration(statement: Program["body"][number]): boolean {
  if (statement.type === "ExportNamedDeclaration")
    return statement.declaration ? isDeclaration(statement.declaration) : true;
  if (statement.type === "VariableDeclaration")
    return statement.declarations.some((declarator) => declarator.init && constantTypes.has(declarator.init.type));
  return declarationTypes.has(statement.type);
}
