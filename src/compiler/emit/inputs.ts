import { isExpr, isPlain, nodeOf } from "../../model/expression/expression.js";
import { walk } from "../../model/expression/node.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition, RoleDefinition } from "../../model/role.js";
import type { Schema } from "../../model/schema.js";
import { checkValue, holdsSecret } from "../interfaces/index.js";
import { locate } from "../syntax/locate.js";
import { isTainted, type SecretKnowledge } from "../validate/taint.js";
import { inputName } from "./names.js";
import type { Scope } from "./scope.js";
import { value } from "./value.js";
import type { YamlEntry } from "./yaml.js";

/**
 * Values of a role's inputs under their Ansible names, checked against the role's interface.
 * @param argument which argument of the call at `position` holds them
 */
export function inputEntries(
  scope: Scope,
  entryPoint: EntryPointDefinition,
  inputs: Readonly<Record<string, unknown>>,
  position: Position | undefined,
  argument: number,
): YamlEntry[] {
  const { options } = scope.emission.interfaceOf(entryPoint);
  const entries: YamlEntry[] = [];
  scope.emission.texts.note(entryPoint, inputs);
  reportMismatches(scope, entryPoint, inputs, (path) => position && locate(position, argument, path));
  for (const [property, given] of Object.entries(inputs)) {
    const schema = options[property]?.schema;
    if (given === undefined || !schema) continue;
    reportExposed(scope, schema, given, property, (path) => position && locate(position, argument, path));
    if (usesItself(entryPoint.role, property, given))
      scope.emission.report(
        "invalid-input",
        `${property} would be made of itself: Ansible works it out when it is used, and would come to no end`,
        "give the value to an input of another name",
        position && locate(position, argument, [property]),
      );
    const node = scope.withGiven(entryPoint.role, () => value(scope, given));
    entries.push([inputName(entryPoint.role, property), node]);
  }
  return entries;
}

/** Reports what in the values of a role's inputs, some or all of them, the role's interface doesn't take. */
export function reportMismatches(
  scope: Scope,
  entryPoint: EntryPointDefinition,
  given: Readonly<Record<string, unknown>>,
  placeOf: (path: readonly string[]) => Position | undefined,
): void {
  const { options } = scope.emission.interfaceOf(entryPoint);
  for (const { code, message, hint, path } of checkValue({ type: "dict", options: partial(options) }, given))
    scope.emission.report(code, `${entryPoint.role.name}: ${message}`, hint, placeOf(path.map(String)));
}

function usesItself(role: RoleDefinition, property: string, given: unknown): boolean {
  if (typeof given !== "object" || given === null) return false;
  if (!isExpr(given)) return Object.values(given).some((member) => usesItself(role, property, member));
  let found = false;
  walk(nodeOf(given), (node) => {
    found ||= node.kind === "input" && node.entryPoint.role === role && node.property === property;
  });
  return found;
}

/** Reports secrets that are given to inputs which are declared as something that may be read. */
export function reportExposed(
  scope: Scope,
  schema: Schema,
  given: unknown,
  property: string,
  placeOf: (path: readonly string[]) => Position | undefined,
): void {
  for (const path of exposed(schema, given, scope.emission, [property]))
    scope.emission.report(
      "secret-in-the-open",
      `${path.join(".")} gets a secret, and the role would treat it as something that everybody may read`,
      `declare it as a secret in the role's interface: ${path.at(-1)}: Secret`,
      placeOf(path),
    );
}

function exposed(
  schema: Schema,
  given: unknown,
  known: SecretKnowledge,
  path: readonly string[],
): (readonly string[])[] {
  if (isExpr(given)) return isTainted(nodeOf(given), known) && !holdsSecret(schema) ? [path] : [];
  if (Array.isArray(given))
    return (given as readonly unknown[]).flatMap((element, index) =>
      exposed(schema.elements ?? { type: "raw" }, element, known, [...path, String(index)]),
    );
  if (typeof given !== "object" || given === null || !isPlain(given)) return [];
  return Object.entries(given).flatMap(([key, member]) =>
    exposed(schema.options?.[key]?.schema ?? schema.elements ?? { type: "raw" }, member, known, [...path, key]),
  );
}

/** Inputs that another place may give are not missing here. */
function partial(options: NonNullable<Schema["options"]>): NonNullable<Schema["options"]> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, required: false }]));
}
