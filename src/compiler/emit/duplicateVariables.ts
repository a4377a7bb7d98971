import type { Position } from "../../model/position.js";
import { getOrMake } from "../getOrMake.js";
import type { Emission } from "./emission.js";

/** A variable that the output has, by what makes it. */
export interface NamedVariable {
  /** What it is called in Ansible. */
  readonly name: string;
  readonly kind: "input" | "local" | "loop" | "result";
  /** What it is for the user. */
  readonly title: string;
  /** The role's name, or the scope of a play. */
  readonly owner: unknown;
  readonly position: Position | undefined;
}

/** Reports variables whose names are one in Ansible, where each could be taken for the other. */
export function checkDuplicateVariables(emission: Emission): void {
  const known = new Map<string, NamedVariable[]>();
  // Inputs first: what meets one has to give way, as their names are known to others.
  const ordered = [...emission.named].sort((a, b) => Number(b.kind === "input") - Number(a.kind === "input"));
  for (const one of ordered) {
    const others = getOrMake(known, one.name, (): NamedVariable[] => []);
    const other = others.find((candidate) => canMeet(one, candidate));
    others.push(one);
    if (other) report(emission, one, other);
  }
}

function canMeet(a: NamedVariable, b: NamedVariable): boolean {
  // An input is one, whichever entry points have it; variables of a role's blocks are kept apart by their scopes.
  if (a.owner === b.owner) return a.kind !== b.kind || (a.kind === "input" && a.title !== b.title);
  // Plays don't meet each other; loops of two roles do only inside of each other, where the inner one is meant.
  return (typeof a.owner === "string" || typeof b.owner === "string") && !(a.kind === "loop" && b.kind === "loop");
}

function report(emission: Emission, one: NamedVariable, other: NamedVariable): void {
  emission.report(
    "duplicate-variable",
    `${one.title} and ${other.title} would both be called ${one.name}`,
    one.kind === "loop" ? 'give the loop another name: forEach(…, { as: "…" })' : "give one of them another name",
    one.position,
    other.position && [{ message: "the other is here", position: other.position }],
  );
}
