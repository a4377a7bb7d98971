import { children, membersOnPath, type Node } from "../../model/expression/node.js";
import type { Loop } from "../../model/loop.js";
import type { Position } from "../../model/position.js";
import { type InterfaceOf, schemaOf } from "../interfaces/index.js";
import { isSelected, takesLacking } from "./selected.js";

/** Whether a value may be missing when Ansible runs: an optional input without a default, an optional member. */
export function mayBeMissing(node: Node, interfaceOf: InterfaceOf): boolean {
  if (node.kind === "input") {
    const option = interfaceOf(node.entryPoint).options[node.property];
    const defaults: Readonly<Record<string, unknown>> = node.entryPoint.options.defaults ?? {};
    return option !== undefined && !option.required && defaults[node.property] === undefined;
  }
  if (node.kind === "attribute" && typeof node.key === "string") {
    const isOptional = schemaOf(node.object, interfaceOf)?.options?.[node.key]?.required === false;
    return isOptional && !isSelected(node.object, node.key);
  }
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
      return `${node.entryPoint.role.name} ${node.property}`;
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

/** What an expression makes sure of when it comes out as `outcome`: the values that it tests for being there. */
export function guardsOf(node: Node, outcome = true): readonly string[] {
  switch (node.kind) {
    case "test": {
      const isPresence = node.name === "defined" || node.name === "undefined";
      const key = isPresence ? keyOf(node.input) : undefined;
      return key !== undefined && ((node.name === "defined") === outcome) !== node.negated ? [key] : [];
    }
    case "not":
      return guardsOf(node.operand, !outcome);
    case "binary": {
      if (node.operator !== "and" && node.operator !== "or") return [];
      const [left, right] = [guardsOf(node.left, outcome), guardsOf(node.right, outcome)];
      // Both operands of an `and` that is true have come out so; of one that is false, either may have.
      return (node.operator === "and") === outcome ? [...left, ...right] : left.filter((key) => right.includes(key));
    }
    default:
      return [];
  }
}

/** Operands that are worked out only when the one before them has come out in some way, and what is sure there. */
function surroundings(node: Node): readonly (readonly string[])[] {
  if (node.kind === "conditional") return [[], guardsOf(node.test), guardsOf(node.test, false)];
  if (node.kind !== "binary" || (node.operator !== "and" && node.operator !== "or")) return [];
  return [[], guardsOf(node.left, node.operator === "and")];
}

/** A mention of a value that may be missing. */
export interface MissingUse {
  /** What it is called in TypeScript. */
  readonly name: string;
  /** What to write instead. */
  readonly hint: string;
  readonly position: Position | undefined;
}

/** Mentions of values that may be missing, with nothing that makes sure that they are there. */
export function missingUses(node: Node, interfaceOf: InterfaceOf, guards: Guards): MissingUse[] {
  const uses: MissingUse[] = [];
  const visit = (one: Node, isHandled: boolean, sure: Guards): void => {
    if (!isHandled && mayBeMissing(one, interfaceOf) && !sure.has(keyOf(one) ?? ""))
      uses.push(
        missingUse(one, (name) => `give it a default, write defaultTo(${name}, …), or when: isDefined(${name})`),
      );
    if (!isHandled && one.kind === "path")
      for (const member of membersOnPath(one).filter((member) => mayBeMissing(member, interfaceOf)))
        uses.push(
          missingUse(
            member,
            (name) => `leave out what lacks it: selectWhere(…, "${name}", "defined"); mapAttribute() takes a fallback`,
          ),
        );
    const handles =
      (one.kind === "filter" && one.name === "default") ||
      (one.kind === "test" && (one.name === "defined" || one.name === "undefined"));
    const isPathHandled = one.kind === "filter" && takesLacking(one);
    const around = surroundings(one);
    for (const [index, child] of children(one).entries()) {
      const more = around[index] ?? [];
      visit(
        child,
        (handles && index === 0) || (isPathHandled && child.kind === "path"),
        more.length > 0 ? new Set([...sure, ...more]) : sure,
      );
    }
  };
  visit(node, false, guards);
  return uses;
}

function missingUse(node: Node, hint: (name: string) => string): MissingUse {
  const name = node.kind === "attribute" ? String(node.key) : node.kind === "input" ? node.property : "";
  return { name, hint: hint(name), position: positionOf(node) };
}

/** Where the input that a value is, or is a part of, is mentioned. */
export function positionOf(node: Node): Position | undefined {
  if (node.kind === "input") return node.position;
  const [first] = children(node);
  return first && positionOf(first);
}
