import { isExpr, isPlain } from "../../model/expression/expression.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition } from "../../model/role.js";
import type { Schema } from "../../model/schema.js";
import { checkValue } from "../interfaces/index.js";
import { locate } from "../validate/locate.js";
import { inputName, snakeCase } from "./names.js";
import type { Scope } from "./scope.js";
import { value } from "./tasks.js";
import type { YamlEntry, YamlNode } from "./yaml.js";

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
  for (const finding of checkValue({ type: "dict", options: partial(options) }, inputs))
    scope.emission.report(
      finding.code,
      `${entryPoint.role.name}: ${finding.message}`,
      finding.hint,
      position && locate(position, argument, finding.path.map(String)),
    );
  for (const [property, given] of Object.entries(inputs)) {
    const schema = options[property]?.schema;
    if (given === undefined || !schema) continue;
    entries.push([inputName(entryPoint.role, property), inputValue(scope, schema, given)]);
  }
  return entries;
}

/** Inputs that another place may give are not missing here. */
function partial(options: NonNullable<Schema["options"]>): NonNullable<Schema["options"]> {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, { ...option, required: false }]));
}

/** A value of an input as YAML: members of interfaces get Ansible's spelling, free keys stay as they are. */
export function inputValue(scope: Scope, schema: Schema, given: unknown): YamlNode {
  if (isExpr(given)) return value(scope, given);
  if (Array.isArray(given)) {
    const { elements } = schema;
    return (given as readonly unknown[]).map((element) => (elements ? inputValue(scope, elements, element) : value(scope, element)));
  }
  if (typeof given === "object" && given !== null && isPlain(given)) {
    const entries: YamlEntry[] = [];
    for (const [key, member] of Object.entries(given)) {
      if (member === undefined) continue;
      const option = schema.options?.[key];
      const child = option?.schema ?? schema.elements;
      entries.push([option ? snakeCase(key) : key, child ? inputValue(scope, child, member) : value(scope, member)]);
    }
    return { kind: "map", entries };
  }
  return value(scope, given);
}
