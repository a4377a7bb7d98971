import {
  type Document,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type ScalarTag,
} from "yaml";
import type { Diagnostic } from "../../model/diagnostic.js";
import { Lines } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { secretNames } from "../../model/secret.js";
import type { ValuePath } from "./checkValue.js";
import { SecretName } from "./secretName.js";

/** A data file, read. */
export interface DataDocument {
  readonly value: unknown;
  /** What is wrong with the file's syntax; `value` is of use only when nothing is. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where the value at a path starts. */
  valueAt(path: ValuePath): Position;
  /** Where the name of a member stands; of a list's item, where the item starts. */
  keyAt(path: ValuePath): Position;
}

const secretTag: ScalarTag = {
  tag: "!secret",
  resolve(text, fail) {
    if (!secretNames.pattern.test(text)) fail(`no name of a secret: ${secretNames.hint}`);
    return new SecretName(text);
  },
  identify: (value) => value instanceof SecretName,
};

/**
 * Reads YAML 1.2 (core schema), or JSON when the path says so. Tags are refused but `!secret name`; names that stand
 * twice are mistakes.
 */
export function parseData(path: string, text: string): DataDocument {
  const lines = new Lines(text);
  const document = parseDocument<Node>(text, {
    version: "1.2",
    schema: "core",
    uniqueKeys: true,
    strict: true,
    prettyErrors: false,
    logLevel: "silent",
    customTags: [secretTag],
  });
  const at = (offset: number): Position => ({ file: path, ...lines.placeAt(offset) });
  const diagnostics = [
    ...(path.endsWith(".json") ? jsonMistakes(text, at) : []),
    ...[...document.errors, ...document.warnings].map((error) => mistake(error.message, at(error.pos[0]))),
  ];
  const start = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
  return {
    value: diagnostics.length > 0 ? undefined : document.toJS(),
    diagnostics: distinct(diagnostics),
    valueAt(steps) {
      const { node, pair } = locate(document, steps);
      // Nothing at all after a name (`port:`) has no place of its own.
      const empty = isScalar(node) && node.range && node.range[0] === node.range[1];
      return at(start(empty && pair ? pair.key : node));
    },
    keyAt(steps) {
      const { node, pair } = locate(document, steps);
      return at(start(pair ? pair.key : node));
    },
  };
}

/** The node at a path, and the pair that it is the value of. */
function locate(
  document: Document.Parsed<never> | Document<Node>,
  path: ValuePath,
): { node: unknown; pair?: Pair | undefined } {
  let node: unknown = document.contents;
  let pair: Pair | undefined;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document as Document);
    if (isMap(node)) {
      pair = node.items.find((item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === step);
      node = pair?.value;
    } else if (isSeq(node)) {
      pair = undefined;
      node = node.items[step as number];
    }
  }
  return { node, pair };
}

function mistake(message: string, position: Position): Diagnostic {
  const tag = /^Unresolved tag: (.*)$/.exec(message)?.[1];
  const vault = tag === "!vault";
  return {
    code: "data-syntax",
    severity: "error",
    message: tag === undefined ? firstLine(message) : `the tag ${tag} has no meaning here`,
    hint: vault
      ? "keep the value with `paq secret set NAME`, and write !secret NAME"
      : tag === undefined
        ? "mend the file's syntax"
        : "write plain data; the only tag is !secret NAME",
    position,
  };
}

function firstLine(text: string): string {
  const line = text.split("\n", 1)[0] as string;
  return line.charAt(0).toLowerCase() + line.slice(1);
}

/** YAML takes more than JSON does: a file that says it is JSON is held to it. */
function jsonMistakes(text: string, at: (offset: number) => Position): Diagnostic[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const { message } = error as SyntaxError;
    const offset = /at position (\d+)/.exec(message)?.[1];
    const position = at(offset === undefined ? text.length : Number(offset));
    return [mistake(message.replace(/ in JSON at position.*$/, ""), position)];
  }
}

/** One mistake a place: broken syntax is often noticed twice. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set<string>();
  return diagnostics.filter(({ position }) => {
    const place = `${position?.line}:${position?.column}`;
    return !places.has(place) && places.add(place);
  });
}
