import type { Position } from "../../model/position.js";

/** A TypeScript type as far as data goes, before it is put into Ansible's words. */
export type Shape =
  /** `raw` takes anything. */
  | { readonly kind: "plain"; readonly type: "str" | "int" | "float" | "bool" | "raw" }
  | { readonly kind: "literal"; readonly value: string | number | boolean }
  | { readonly kind: "secret" }
  | { readonly kind: "null" }
  | { readonly kind: "undefined" }
  /** A type inside itself: it is not followed any further. */
  | { readonly kind: "recursive" }
  /** `items` are a tuple's. */
  | { readonly kind: "list"; readonly element: Shape; readonly items?: readonly Shape[] }
  | ObjectShape
  /** Without members it is `never`. */
  | { readonly kind: "union"; readonly members: readonly Shape[] };

/** An object's members, and what further keys hold where any are allowed. */
export interface ObjectShape {
  readonly kind: "object";
  readonly members: ReadonlyMap<string, Member>;
  readonly rest?: Shape;
}

/** One property of an object type. */
export interface Member {
  readonly shape: Shape;
  readonly optional: boolean;
  readonly description: readonly string[];
  readonly position: Position;
}

/** Anything. */
export const raw: Shape = { kind: "plain", type: "raw" };

/** Joins types by `|`: unions in unions are flattened, equal members are left out. */
export function unionOf(shapes: readonly Shape[]): Shape {
  const members: Shape[] = [];
  for (const shape of shapes.flatMap(alternatives))
    if (!members.some((other) => same(other, shape))) members.push(shape);
  const [first] = members;
  return first && members.length === 1 ? first : { kind: "union", members };
}

/** The members of a union; of any other type, the type itself. */
export function alternatives(shape: Shape): readonly Shape[] {
  return shape.kind === "union" ? shape.members : [shape];
}

function same(a: Shape, b: Shape): boolean {
  if (a.kind === "literal" && b.kind === "literal") return a.value === b.value;
  if (a.kind === "plain" && b.kind === "plain") return a.type === b.type;
  return a.kind === b.kind && (a.kind === "null" || a.kind === "undefined" || a.kind === "secret");
}

/** Whether every value of a type is one of another's. Objects and lists are told apart by kind alone. */
function isPartOf(shape: Shape, of: Shape): boolean {
  return alternatives(shape).every((part) => alternatives(of).some((whole) => covers(whole, part)));
}

function covers(whole: Shape, part: Shape): boolean {
  if (whole.kind === "plain" && whole.type === "raw") return true;
  if (whole.kind === "plain" && part.kind === "literal") return whole.type === plainType(part.value);
  if (whole.kind === "object" && whole.members.size === 0) return part.kind === "object" || part.kind === "list";
  return same(whole, part);
}

/** The type that a literal belongs to. */
export function plainType(value: string | number | boolean): "str" | "float" | "bool" {
  return typeof value === "string" ? "str" : typeof value === "number" ? "float" : "bool";
}

/** `Exclude<shape, what>`, and with `keep` `Extract<shape, what>`. */
export function exclude(shape: Shape, what: Shape, keep = false): Shape {
  return unionOf(alternatives(shape).filter((part) => isPartOf(part, what) === keep));
}

/** The literal names in a union such as `"a" | "b"`; `undefined` when something else is among them. */
export function literalNames(shape: Shape): string[] | undefined {
  const names: string[] = [];
  for (const part of alternatives(shape)) {
    if (part.kind !== "literal") return undefined;
    names.push(String(part.value));
  }
  return names;
}

/** `A & B`; `undefined` when nothing that is data fits both. */
export function intersection(a: Shape, b: Shape): Shape | undefined {
  if (a.kind === "union" || b.kind === "union") {
    const parts = alternatives(a).flatMap((left) => alternatives(b).map((right) => intersection(left, right)));
    const possible = parts.filter((part) => part !== undefined);
    return possible.length > 0 ? unionOf(possible) : undefined;
  }
  if (a.kind === "object" && b.kind === "object") return mergeObjects(a, b);
  if (isPartOf(a, b)) return a;
  if (isPartOf(b, a)) return b;
  // A branded type: `string & { brand: "host" }` is a string where it is data.
  if (b.kind === "object" && a.kind !== "list") return a;
  if (a.kind === "object" && b.kind !== "list") return b;
  return undefined;
}

function mergeObjects(a: ObjectShape, b: ObjectShape): ObjectShape {
  const members = new Map(a.members);
  for (const [name, member] of b.members) {
    const other = members.get(name);
    members.set(name, other ? mergeMembers(other, member) : member);
  }
  const rest = a.rest ?? b.rest;
  return { kind: "object", members, ...(rest && { rest }) };
}

function mergeMembers(a: Member, b: Member): Member {
  return {
    shape: intersection(a.shape, b.shape) ?? b.shape,
    optional: a.optional && b.optional,
    description: b.description.length > 0 ? b.description : a.description,
    position: b.position,
  };
}

/** Changes each shape in a shape, innermost first; positions and descriptions stay. */
export function transform(shape: Shape, change: (shape: Shape) => Shape): Shape {
  const inner = (part: Shape) => transform(part, change);
  switch (shape.kind) {
    case "union":
      return change(unionOf(shape.members.map(inner)));
    case "list":
      return change({
        kind: "list",
        element: inner(shape.element),
        ...(shape.items && { items: shape.items.map(inner) }),
      });
    default:
      return change(shape);
  }
}
