import type { Node } from "../../model/expression/node.js";

/** What Ansible takes for a boolean or null inside a list or dictionary. */
const constants = ["True", "False", "None", "true", "false", "null"];

/** Whether ansible-core up to 2.18 may take a text for a list, a dictionary or a boolean where it templates it. */
export function looksLikeData(text: string): boolean {
  return /^[[{]/.test(text) || text === "True" || text === "False";
}

/**
 * The same expression, with `string` applied to what is text and may look like data: what that filter gives stays
 * text. It goes to the very values, past conditions and defaults, so that `omit` and values of other types stay what
 * they are.
 */
export function keepText(node: Node, isTextual: (node: Node) => boolean): Node {
  switch (node.kind) {
    case "literal":
      return typeof node.value === "string" && looksLikeData(node.value) ? asText(node) : node;
    case "text":
      return node.parts.length > 1 && mayBecomeData(node.parts, isTextual) ? asText(node) : node;
    case "conditional":
      // biome-ignore lint/suspicious/noThenProperty: a branch, and nothing that is awaited
      return { ...node, then: keepText(node.then, isTextual), otherwise: keepText(node.otherwise, isTextual) };
    case "filter":
      if (node.name === "default") return keepDefault(node, isTextual);
  }
  return isTextual(node) ? asText(node) : node;
}

function keepDefault(node: Extract<Node, { kind: "filter" }>, isTextual: (node: Node) => boolean): Node {
  const [fallback, ...rest] = node.arguments.positional;
  if (fallback === undefined) return node;
  const otherwise = keepText(fallback, isTextual);
  const then = keepText(node.input, isTextual);
  if (then === node.input) return { ...node, arguments: { ...node.arguments, positional: [otherwise, ...rest] } };
  // A filter fails on what is undefined, so that the question has to come before.
  const defined = question(node.input, "defined");
  const test: Node =
    rest.length === 0
      ? defined
      : { kind: "binary", operator: "and", left: defined, right: question(node.input, "truthy") };
  return { kind: "conditional", test, then, otherwise };
}

const none = { positional: [], named: [] };

function asText(input: Node): Node {
  return { kind: "filter", name: "string", input, arguments: none };
}

function question(input: Node, name: string): Node {
  return { kind: "test", name, input, arguments: none, negated: false };
}

/**
 * Whether a text with values in it may come out as something that ansible-core up to 2.18 takes for a list, a
 * dictionary or a boolean, and makes one of: a text that begins with `[` or `{` and reads as a Python literal
 * throughout, or is `True` or `False`. Where nothing is known of a value, the literal parts around it mostly rule the
 * case out; only one that is a literal by itself and ends in a comment of Python's (`[1]#`) goes unnoticed.
 */
export function mayBecomeData(parts: readonly (string | Node)[], isTextual: (node: Node) => boolean): boolean {
  const first = literal(parts[0]);
  const breaks = (part: string | Node | undefined) => {
    const text = literal(part);
    return typeof text === "string" && breaksLiteral(text, "behind");
  };
  if (typeof first === "string") {
    const begins = /^[[{]/.test(first) || ["True", "False"].some((word) => word.startsWith(first));
    return begins && !breaksLiteral(first, "before") && !breaks(parts.at(-1));
  }
  if (first && beginsTextual(first, isTextual)) return true;
  // A path of several values: only brackets and quotes in these very values could make a literal of it.
  return !parts.slice(1).some(breaks);
}

function beginsTextual(node: Node, isTextual: (node: Node) => boolean): boolean {
  if (node.kind === "literal") return looksLikeData(String(node.value));
  if (node.kind === "conditional")
    return beginsTextual(node.then, isTextual) || beginsTextual(node.otherwise, isTextual);
  if (node.kind === "text") return node.parts[0] !== undefined && beginsTextual(node.parts[0], isTextual);
  return isTextual(node);
}

function literal(part: string | Node | undefined): string | Node | undefined {
  return typeof part === "object" && part.kind === "literal" && typeof part.value === "string" ? part.value : part;
}

/**
 * Whether a text can't be part of a Python literal outside of quotes.
 * @param side on which side of a value it stands: the word that touches the value may go on in it
 */
function breaksLiteral(text: string, side: "before" | "behind"): boolean {
  // With quotes or a comment in it, it is unknown what is inside and what outside of them.
  if (/['"#]/.test(text)) return false;
  if (/[/=;@$%&*<>|!?^~`\\]|[^\p{ASCII}]/u.test(text)) return true;
  for (const { 0: word, index } of text.matchAll(/[A-Za-z_]\w*/g)) {
    // Part of a number, such as 1e5.
    if (/\d/.test(text[index - 1] ?? "")) continue;
    if (side === "behind" && index === 0) {
      if (!/^[\da-fox_j]+$/i.test(word) && !constants.some((constant) => constant.endsWith(word))) return true;
    } else if (side === "before" && index + word.length === text.length) {
      // What a string may be prefixed with counts as a beginning, too.
      if (!/^[rbuf]+$/i.test(word) && !constants.some((constant) => constant.startsWith(word))) return true;
    } else if (!constants.includes(word)) return true;
  }
  return false;
}
