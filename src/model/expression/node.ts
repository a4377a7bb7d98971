import type { SourceFile } from "../file.js";
import type { Loop } from "../loop.js";
import type { Position } from "../position.js";
import type { EntryPointDefinition } from "../role.js";
import type { ModuleTask } from "../task.js";
import type { Variable } from "../variable.js";

/** Data that YAML and Jinja can both write down. */
export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** Binary operators, spelled as Jinja spells them; `~` joins text. */
export type BinaryOperator =
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "//"
  | "%"
  | "**"
  | "in"
  | "not in"
  | "and"
  | "or";

/** Arguments of a filter, test or function call. */
export interface CallArguments {
  readonly positional: readonly Node[];
  readonly named: readonly (readonly [name: string, value: Node])[];
}

/**
 * A run-time value as a tree. Names that depend on where a value is used (a role's prefix, a registered result) are
 * kept as references to what they name, and are spelled out when the tree is printed.
 */
export type Node =
  | { readonly kind: "literal"; readonly value: string | number | boolean | null }
  | { readonly kind: "list"; readonly items: readonly Node[] }
  | { readonly kind: "dictionary"; readonly entries: readonly (readonly [key: string, value: Node])[] }
  /** A variable whose name is given: a magic variable, `omit`, `ansible_facts`. */
  | { readonly kind: "name"; readonly name: string }
  /** An input of a role. */
  | {
      readonly kind: "input";
      readonly entryPoint: EntryPointDefinition;
      readonly property: string;
      readonly position: Position | undefined;
    }
  | { readonly kind: "variable"; readonly variable: Variable<unknown>; readonly position: Position | undefined }
  | { readonly kind: "secret"; readonly name: string; readonly position: Position | undefined }
  /** What a task registers. */
  | { readonly kind: "result"; readonly task: ModuleTask; readonly position: Position | undefined }
  | { readonly kind: "item"; readonly loop: Loop }
  | { readonly kind: "index"; readonly loop: Loop }
  /** A file that is shipped in a role's `files` or `templates`. */
  | { readonly kind: "file"; readonly file: SourceFile }
  | { readonly kind: "attribute"; readonly object: Node; readonly key: string | number }
  /** The path of a member as text, for filters that take one: `map(attribute='mount.path')`. */
  | { readonly kind: "path"; readonly object: Node; readonly keys: readonly (string | number)[] }
  | { readonly kind: "subscript"; readonly object: Node; readonly index: Node }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly kind: "not"; readonly operand: Node }
  | { readonly kind: "negative"; readonly operand: Node }
  | { readonly kind: "conditional"; readonly test: Node; readonly then: Node; readonly otherwise: Node }
  | { readonly kind: "filter"; readonly name: string; readonly input: Node; readonly arguments: CallArguments }
  | {
      readonly kind: "test";
      readonly name: string;
      readonly input: Node;
      readonly arguments: CallArguments;
      readonly negated: boolean;
    }
  | { readonly kind: "call"; readonly name: string; readonly arguments: CallArguments }
  /** Text with values in it: a string's literal parts and the values between them, in order. */
  | { readonly kind: "text"; readonly parts: readonly Node[] }
  /** Jinja written by the user, an expression without its braces; values in it are printed in their places. */
  | { readonly kind: "raw"; readonly parts: readonly (string | Node)[]; readonly position: Position | undefined }
  /** A value that the user declares a secret. */
  | { readonly kind: "sealed"; readonly value: Node };

/** The nodes directly below a node. */
export function children(node: Node): readonly Node[] {
  switch (node.kind) {
    case "list":
      return node.items;
    case "dictionary":
      return node.entries.map(([, value]) => value);
    case "attribute":
    case "path":
      return [node.object];
    case "subscript":
      return [node.object, node.index];
    case "binary":
      return [node.left, node.right];
    case "not":
    case "negative":
      return [node.operand];
    case "conditional":
      return [node.test, node.then, node.otherwise];
    case "filter":
    case "test":
      return [node.input, ...node.arguments.positional, ...node.arguments.named.map(([, value]) => value)];
    case "call":
      return [...node.arguments.positional, ...node.arguments.named.map(([, value]) => value)];
    case "sealed":
      return [node.value];
    case "text":
      return node.parts;
    case "raw":
      return node.parts.filter((part): part is Node => typeof part !== "string");
    default:
      return [];
  }
}

/** The members that a path leads through, the outermost first, each as if it were mentioned by itself. */
export function membersOnPath({ object, keys }: Extract<Node, { readonly kind: "path" }>): readonly AttributeNode[] {
  const members: AttributeNode[] = [];
  for (const key of keys) members.push({ kind: "attribute", object: members.at(-1) ?? object, key });
  return members;
}

type AttributeNode = Extract<Node, { readonly kind: "attribute" }>;

/** Visits a node and everything below it, the node first. */
export function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of children(node)) walk(child, visit);
}
