import type { Position } from "../../model/position.js";
import { exclude, literalNames, type Member, type ObjectShape, type Shape } from "./shape.js";

/**
 * A type of TypeScript's library that makes types of types; a text says what is wrong with its arguments. Members that
 * are declared nowhere else are declared where it is used.
 */
type Utility = (args: readonly Shape[], use: Position) => Shape | string;

/** Those that data can be declared with, by name. A project that declares the same name means its own. */
export const utilities: ReadonlyMap<string, Utility> = new Map<string, Utility>([
  ["Partial", ([of]) => members("Partial", of, (member) => ({ ...member, optional: true }))],
  ["Required", ([of]) => members("Required", of, required)],
  ["Readonly", ([of]) => of ?? "Readonly needs a type"],
  ["NoInfer", ([of]) => of ?? "NoInfer needs a type"],
  ["Array", list],
  ["ReadonlyArray", list],
  ["Pick", ([of, names]) => select("Pick", of, names, (name, wanted) => wanted.includes(name))],
  ["Omit", ([of, names]) => select("Omit", of, names, (name, wanted) => !wanted.includes(name))],
  ["Record", record],
  [
    "NonNullable",
    ([of]) => (of ? exclude(exclude(of, { kind: "null" }), { kind: "undefined" }) : "NonNullable needs a type"),
  ],
  ["Exclude", ([of, what]) => (of && what ? exclude(of, what) : "Exclude needs two types")],
  ["Extract", ([of, what]) => (of && what ? exclude(of, what, true) : "Extract needs two types")],
]);

function list([element]: readonly Shape[]): Shape | string {
  return element ? { kind: "list", element } : "a list needs the type of its elements";
}

function required(member: Member): Member {
  return { ...member, optional: false, shape: exclude(member.shape, { kind: "undefined" }) };
}

function members(name: string, of: Shape | undefined, change: (member: Member) => Member): Shape | string {
  if (of?.kind !== "object") return `${name} needs an object type`;
  return { ...of, members: new Map([...of.members].map(([key, member]) => [key, change(member)])) };
}

function select(
  utility: string,
  of: Shape | undefined,
  names: Shape | undefined,
  keep: (name: string, wanted: readonly string[]) => boolean,
): ObjectShape | string {
  const wanted = names && literalNames(names);
  if (of?.kind !== "object" || !wanted) return `${utility} needs an object type and names of its members`;
  return { ...of, members: new Map([...of.members].filter(([name]) => keep(name, wanted))) };
}

function record([keys, value]: readonly Shape[], position: Position): Shape | string {
  if (!keys || !value) return "Record needs the types of its keys and of its values";
  const names = literalNames(keys);
  if (!names) return { kind: "object", members: new Map(), rest: value };
  const member: Member = { shape: value, optional: false, description: [], position };
  return { kind: "object", members: new Map(names.map((name) => [name, member])) };
}
