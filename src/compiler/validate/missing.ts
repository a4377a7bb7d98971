import { children, type Node } from "../../model/expression/node.js";
import type { Loop } from "../../model/loop.js";
import type { Position } from "../../model/position.js";
import { type InterfaceOf, schemaOf } from "../emit/schemaOf.js";

/** Whether a value may be missing when Ansible runs: an optional input without a default, an optional member. */
export function mayBeMissing(node: Node, interfaceOf: InterfaceOf): boolean {
  if (node.kind === "input") {
    const option = interfaceOf(node.entryPoint).options[node.property];
    const defaults: Readonly<Record<string, unknown>> = node.entryPoint.options.defaults ?? {};
    return option !== undefined && !option.required && defaults[node.property] === undefined;
  }
  if (node.kind === "attribute" && typeof node.key === "string")
    return schemaOf(node.object, interfaceOf)?.options?.[node.key]?.required === false;
  return false;
}

/** Values that are known to be there at some place, by their keys. */
export type Guards = ReadonlySet<string>;

const loops = new WeakMap<Loop, number>();
let loopCount = 0;

/** Says the same for every mention of the same value; `undefined` for what is no input nor a part of one. */
function keyOf(node: Node): string | undefined {
  switch (node.kind) {
    case "input":
      return `${node.role.name} ${node.property}`;
    case "item": {
      const known = loops.get(node.loop) ?? loopCount++;
      loops.set(node.loop, known);
      return `#${known}`;
    }
    case "attribute": {
      const object = keyOf(node.object);
      return object && `${object} ${node.key}`;
    }
    default:
      return undefined;
  }
}

/** What an expression makes sure of when it is true: the values that it tests with `is defined`. */
export function guardsOf(node: Node): string[] {
  if (node.kind === "test" && node.name === "defined" && !node.negated) {
    const key = keyOf(node.input);
    return key === undefined ? [] : [key];
  }
  return children(node).flatMap(guardsOf);
}

/** A mention of a value that may be missing. */
export interface MissingUse {
  /** What it is called in TypeScript. */
  readonly name: string;
  readonly position: Position | undefined;
}

/** Mentions of values that may be missing, with nothing that makes sure that they are there. */
export function missingUses(node: Node, interfaceOf: InterfaceOf, guards: Guards): MissingUse[] {
  const sure = new Set([...guards, ...guardsOf(node)]);
  const uses: MissingUse[] = [];
  const visit = (one: Node, isHandled: boolean): void => {
    if (!isHandled && mayBeMissing(one, interfaceOf) && !sure.has(keyOf(one) ?? ""))
      uses.push({
        name: one.kind === "attribute" ? String(one.key) : one.kind === "input" ? one.property : "",
        position: positionOf(one),
      });
    const handles =
      (one.kind === "filter" && one.name === "default") ||
      (one.kind === "test" && (one.name === "defined" || one.name === "undefined"));
    for (const [index, child] of children(one).entries()) visit(child, handles && index === 0);
  };
  visit(node, false);
  return uses;
}

function positionOf(node: Node): Position | undefined {
  if (node.kind === "input") return node.position;
  const [first] = children(node);
  return first && positionOf(first);
}
