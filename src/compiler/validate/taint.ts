import { isExpr, nodeOf } from "../../model/expression/expression.js";
import { children, membersOnPath, type Node } from "../../model/expression/node.js";
import type { SourceFile } from "../../model/file.js";
import type { ModuleTask } from "../../model/task.js";
import { definitionOf } from "../../model/variable.js";
import { holdsSecret, type InterfaceOf, schemaOf } from "../interfaces/index.js";
import { readRaw } from "./rawJinja.js";

/** What is known of where secrets are. */
export interface SecretKnowledge {
  readonly interfaceOf: InterfaceOf;
  /** Tasks whose results may repeat a secret that they were given. */
  readonly echoing: ReadonlySet<ModuleTask>;
  /** Templates that a secret gets into, of those that have been rendered: a task's own are before it is looked at. */
  readonly secretTemplates: ReadonlySet<SourceFile>;
  /** Whether a variable of this name, in Jinja of the user's own, is a secret or holds one. */
  isSecretName(name: string): boolean;
}

const comparisons = new Set(["==", "!=", "<", "<=", ">", ">=", "in", "not in"]);
/** Filters whose result tells nothing that must be kept. */
const harmless = new Set(["bool", "count", "length", "type_debug"]);
/** Members of a result in which a module, or Ansible, repeats what the task was given. */
const repeating = new Set([
  "ansible_facts",
  "cmd",
  "content",
  "diff",
  "exception",
  "invocation",
  "item",
  "json",
  "module_stderr",
  "module_stdout",
  "msg",
  "stderr",
  "stderr_lines",
  "stdout",
  "stdout_lines",
]);

/** Whether a secret can be read from what this gives. A template's name is none, what the template becomes may be. */
export function isTainted(node: Node, known: SecretKnowledge): boolean {
  switch (node.kind) {
    case "secret":
    case "sealed":
      return true;
    case "test":
    case "not":
    case "file":
      return false;
    case "result":
      return known.echoing.has(node.task);
    case "input":
    case "attribute":
    case "item": {
      const variable = hostVariable(node);
      if (variable !== undefined) return known.isSecretName(variable);
      const schema = schemaOf(node, known.interfaceOf);
      if (schema) return holdsSecret(schema);
      const literals = literalsOf(node);
      if (literals) return literals.some((literal) => isTainted(literal, known));
      if (node.kind === "item") return isTainted(node.loop.items, known);
      return node.kind === "attribute" && isTainted(node.object, known) && mayRepeat(node);
    }
    case "variable": {
      const { value, values, isSecret } = definitionOf(node.variable);
      return isSecret === true || [value, ...values].some((given) => holdsTaint(given, known));
    }
    case "raw":
      if (readRaw(node).names.some(({ name }) => known.isSecretName(name))) return true;
      break;
    case "call":
      if (
        isTemplateLookup(node) &&
        node.arguments.positional.flatMap(templatesOf).some((file) => known.secretTemplates.has(file))
      )
        return true;
      break;
    case "binary":
      if (comparisons.has(node.operator)) return false;
      break;
    case "filter": {
      if (harmless.has(node.name)) return false;
      const member = mappedMember(node);
      if (member) return isTainted(member, known);
      break;
    }
    case "conditional":
      return isTainted(node.then, known) || isTainted(node.otherwise, known);
  }
  return children(node).some((child) => isTainted(child, known));
}

/** The name of a variable of another host, as `hostvars[…].name` gives it. */
function hostVariable(node: Node): string | undefined {
  if (node.kind !== "attribute" || node.object.kind !== "subscript") return undefined;
  const { object } = node.object;
  return object.kind === "name" && object.name === "hostvars" ? String(node.key) : undefined;
}

/** The member that a list of members is made of: `map(attribute='name')`. */
function mappedMember(node: Extract<Node, { readonly kind: "filter" }>): Node | undefined {
  if (node.name !== "map") return undefined;
  const attribute = node.arguments.named.find(([name]) => name === "attribute")?.[1];
  return attribute?.kind === "path" ? membersOnPath(attribute).at(-1) : undefined;
}

/** What an item of a literal list, or a member of such items, can be; `undefined` when it can't be told. */
function literalsOf(node: Node): readonly Node[] | undefined {
  if (node.kind === "item") return node.loop.items.kind === "list" ? node.loop.items.items : undefined;
  if (node.kind !== "attribute") return undefined;
  const objects = literalsOf(node.object);
  if (!objects?.every((object) => object.kind === "dictionary")) return undefined;
  return objects.flatMap(({ entries }) => entries.flatMap(([key, member]) => (key === node.key ? [member] : [])));
}

function isTemplateLookup(node: Extract<Node, { readonly kind: "call" }>): boolean {
  const [plugin] = node.arguments.positional;
  return plugin?.kind === "literal" && plugin.value === "ansible.builtin.template";
}

/** The templates that a value may name: those in it, in the variables that it uses, and in the items of loops. */
export function templatesIn(value: unknown): readonly SourceFile[] {
  if (isExpr(value)) return templatesOf(nodeOf(value));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(templatesIn);
}

function templatesOf(node: Node): readonly SourceFile[] {
  if (node.kind === "file") return node.file.kind === "template" ? [node.file] : [];
  if (node.kind === "variable") return templatesIn(definitionOf(node.variable).value);
  const literals = literalsOf(node) ?? (node.kind === "item" ? [node.loop.items] : children(node));
  return literals.flatMap(templatesOf);
}

/** Of a task's result only some members repeat what the task was given: `changed` does not, nor does `stat.exists`. */
function mayRepeat(node: Node): boolean {
  const keys: (string | number)[] = [];
  let root = node;
  while (root.kind === "attribute" || root.kind === "subscript") {
    if (root.kind === "attribute") keys.push(root.key);
    root = root.object;
  }
  if (root.kind !== "result") return true;
  return (
    keys.every((key) => typeof key === "number" || key === "results") || keys.some((key) => repeating.has(String(key)))
  );
}

/** Whether there is a secret anywhere in a value. */
export function holdsTaint(value: unknown, known: SecretKnowledge): boolean {
  if (isExpr(value)) return isTainted(nodeOf(value), known);
  if (Array.isArray(value)) return value.some((element) => holdsTaint(element, known));
  if (typeof value === "object" && value !== null)
    return Object.values(value).some((member) => holdsTaint(member, known));
  return false;
}
