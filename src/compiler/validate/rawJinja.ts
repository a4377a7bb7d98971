import type { Diagnostic } from "../../model/diagnostic.js";
import type { Node } from "../../model/expression/node.js";
import { factSubsets } from "../../model/factSubsets.js";
import { suggest } from "../diagnostics/suggest.js";
import { locateInTemplate } from "../syntax/locate.js";
import { hole, type JinjaName, JinjaSyntaxError, namesOf } from "./jinjaExpression.js";

type RawNode = Extract<Node, { readonly kind: "raw" }>;

/** A variable that raw Jinja names. */
export interface RawName {
  readonly name: string;
  readonly node: RawNode;
  /** Where in the text that {@link readRaw} reads. */
  readonly offset: number;
}

/** The variables that the user's own Jinja names, or the mistake in it. */
export function readRaw(node: RawNode): { readonly names: readonly RawName[]; readonly mistake?: Diagnostic } {
  const text = node.parts.map((part) => (typeof part === "string" ? part : hole)).join("");
  try {
    return { names: namesOf(text).map(({ name, offset }: JinjaName) => ({ name, node, offset })) };
  } catch (error) {
    if (!(error instanceof JinjaSyntaxError)) throw error;
    const braces = text.search(/\{[{%]/);
    return {
      names: [],
      mistake: {
        code: "invalid-jinja",
        severity: "error",
        message: braces === -1 ? `Jinja can't read this: ${error.message}` : "raw Jinja has braces",
        hint: braces === -1 ? "write one Jinja expression" : "write the expression alone, without braces",
        ...place(node, braces === -1 ? error.offset : braces),
      },
    };
  }
}

/** The finding for a variable that nothing gives a value. */
export function unknownName({ name, node, offset }: RawName, known: ReadonlySet<string>): Diagnostic {
  const fact = name.startsWith("ansible_") ? name.slice("ansible_".length) : name;
  const near = suggest(name, [...known]);
  return {
    code: "undeclared-variable",
    severity: "error",
    message: `nothing gives ${name} a value`,
    hint: factSubsets.has(fact)
      ? `write ansible_facts['${fact}']`
      : near
        ? `write ${near}`
        : `a variable that comes from elsewhere is declared: \${inventoryVariable<string>("${name}").value}`,
    ...place(node, offset),
  };
}

/** Leads an offset in the joined text to the template's part in which it is. */
function place({ parts, position }: RawNode, offset: number): Pick<Diagnostic, "position"> {
  if (!position) return {};
  // The template's own literal parts: values stand between them, and those at its ends may be empty.
  let literal = 0;
  let start = 0;
  for (const part of parts) {
    const length = typeof part === "string" ? part.length : hole.length;
    if (typeof part === "string" && offset <= start + length)
      return { position: locateInTemplate(position, literal, offset - start) };
    if (typeof part !== "string") literal++;
    start += length;
  }
  return { position: locateInTemplate(position, literal, 0) };
}
