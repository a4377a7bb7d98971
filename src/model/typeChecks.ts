import type { UserError } from "./diagnostic.js";
import { isExpr } from "./expression/expression.js";
import { mistake } from "./mistake.js";

/**
 * Makes sure that a list which the user has given holds what its type says: `as never`, JavaScript, and a constant that
 * has no value yet get past the type checker, and what comes later could not tell the line any more.
 * @param what the list, as the user knows it
 * @throws {UserError} `not-a-member`, at the user's call
 */
export function checkMembers(what: string, list: unknown, belongs: (member: object) => boolean = () => true): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw misfit(`${what} is no list`);
  const index = list.findIndex((member: unknown) => !isObject(member) || !belongs(member));
  if (index >= 0) throw misfit(`${what}[${index}] is ${describe(list[index])}, which does not belong there`);
}

/** As {@link checkMembers}, for a list that can't be left out. */
export function checkRequiredMembers(what: string, list: unknown, belongs?: (member: object) => boolean): void {
  if (list === undefined) throw misfit(`${what} is missing`);
  checkMembers(what, list, belongs);
}

/** Makes sure that a list has members: Ansible refuses one without. */
export function checkFilled(what: string, list: unknown): void {
  if (Array.isArray(list) && list.length === 0)
    throw mistake("empty-list", `${what} is empty`, "leave out the whole, or give the list something");
}

/** Makes sure that a thing's name is text, as {@link checkMembers} does for what is in lists. */
export function checkName(name: unknown): void {
  checkText("the name", name);
}

/** As {@link checkName}, for steps: a run-time value may be in their name. */
export function checkStepName(name: unknown): void {
  if (!isExpr(name)) checkName(name);
}

/** Makes sure that options, arguments or keywords are there. */
export function checkOptions(what: string, options: unknown): void {
  if (!isObject(options)) throw misfit(`the ${what} are ${describe(options)}`);
}

/** Makes sure that something is text. */
export function checkText(what: string, value: unknown): void {
  if (typeof value !== "string") throw misfit(`${what} is ${describe(value)}, and no text`);
}

/** Makes sure that all values of a dictionary are text. */
export function checkTexts(what: string, dictionary: unknown): void {
  if (dictionary === undefined) return;
  checkOptions(what, dictionary);
  for (const [key, value] of Object.entries(dictionary as object)) checkText(`${what}[${JSON.stringify(key)}]`, value);
}

/** Makes sure that all members of a list are text. */
export function checkTextList(what: string, list: unknown): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) throw misfit(`${what} is no list`);
  for (const [index, value] of list.entries()) checkText(`${what}[${index}]`, value);
}

/** Makes sure that all values of a dictionary are dictionaries. */
export function checkSections(what: string, dictionary: unknown): void {
  if (dictionary === undefined) return;
  checkOptions(what, dictionary);
  for (const [key, value] of Object.entries(dictionary as object))
    if (!isObject(value)) throw misfit(`${what}[${JSON.stringify(key)}] is ${describe(value)}`);
}

/** As {@link checkOptions}, for what is called later. */
export function checkFunction(what: string, value: unknown): void {
  if (typeof value !== "function") throw misfit(`${what} is ${describe(value)}, and no function`);
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  return typeof value === "object" ? "an object of another kind" : `a ${typeof value}`;
}

function misfit(message: string): UserError {
  return mistake(
    "not-a-member",
    message,
    "give it what its type says: plays are made by play(), hosts by host(), groups by group()",
  );
}
