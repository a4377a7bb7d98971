import { membersOnPath, type Node, walk } from "../../model/expression/node.js";
import type { Position } from "../../model/position.js";
import type { Schema } from "../../model/schema.js";
import { instead } from "../diagnostics/suggest.js";
import { type InterfaceOf, schemaOf } from "../interfaces/index.js";
import { positionOf } from "./missing.js";

/** A mention of an input that its role's interface doesn't have, or of a member that its object's doesn't. */
export interface UnknownUse {
  readonly name: string;
  /** What to write instead. */
  readonly hint: string;
  /** What has no such thing, and what it has none of: `site has no input`. */
  readonly lack: string;
  /** Where the mention stands, when that is known. */
  readonly position: Position | undefined;
  /** Where what it belongs to is mentioned. */
  readonly near: Position | undefined;
}

/**
 * Mentions of inputs, and of members of inputs, that no interface declares, and of members of what has none. Types guard
 * what is written in TypeScript; casts and templates get past them. What takes any name, or is of no known type, is
 * taken on trust.
 */
export function unknownUses(node: Node, interfaceOf: InterfaceOf): UnknownUse[] {
  const uses: UnknownUse[] = [];
  const look = (object: Node, key: string | number) => {
    const schema = schemaOf(object, interfaceOf);
    if (!schema || !lacks(schema, key)) return;
    const lack = `${nameOf(object)} has no member`;
    const name = String(key);
    uses.push({ name, hint: memberInstead(schema, name), lack, position: undefined, near: positionOf(object) });
  };
  walk(node, (one) => {
    if (one.kind === "attribute") look(one.object, one.key);
    else if (one.kind === "path") for (const { object, key } of membersOnPath(one)) look(object, key);
    else if (one.kind === "input") {
      const { entryPoint, property, position } = one;
      const { options, isOpen } = interfaceOf(entryPoint);
      if (isOpen || Object.hasOwn(options, property)) return;
      const { role, stem } = entryPoint;
      const owner = stem === "main" ? role.name : `the entry point ${stem} of ${role.name}`;
      uses.push({
        name: property,
        hint: instead(property, Object.keys(options)),
        lack: `${owner} has no input`,
        position,
        near: position,
      });
    }
  });
  return uses;
}

/** Whether a value of a type has nothing under a key. Jinja takes the letters of a text by their numbers. */
function lacks({ type, options, elements, alternatives }: Schema, key: string | number): boolean {
  if (alternatives) return alternatives.every((alternative) => lacks(alternative, key));
  if (type === "raw") return false;
  if (type === "dict") return typeof key === "string" && !!options && !elements && !Object.hasOwn(options, key);
  return typeof key === "string" || (type !== "list" && type !== "str");
}

function memberInstead({ type, options }: Schema, name: string): string {
  if (options) return instead(name, Object.keys(options));
  return type === "list"
    ? "it is a list: take an element, [0] or first(…), repeat with forEach(…), or ask length(…)"
    : "it has no members at all: write the value alone, or use the language's functions, such as upper(…)";
}

/** What a value is called in TypeScript, as far as it has a name. */
function nameOf(node: Node): string {
  switch (node.kind) {
    case "input":
      return node.property;
    case "item":
      return node.loop.as;
    case "attribute":
      return typeof node.key === "number"
        ? `${nameOf(node.object)}[${node.key}]`
        : `${nameOf(node.object)}.${node.key}`;
    default:
      return "the value";
  }
}
