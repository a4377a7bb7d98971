import type { Position } from "../../model/position.js";
import { definitionOf, type Variable } from "../../model/variable.js";
import { locateIn } from "../syntax/locate.js";
import type { Emission } from "./emission.js";
import type { Scope } from "./scope.js";
import { value } from "./value.js";
import { map, type YamlEntry, type YamlMap } from "./yaml.js";

/** Values that a place gives to variables, and where that is said. */
export interface Given {
  readonly entries: readonly YamlEntry[];
  readonly position: Position | undefined;
}

/** Local variables with their values. */
export function givenLocals(scope: Scope, variables: readonly Variable<unknown>[] = []): Given[] {
  return variables.map((variable) => {
    const definition = definitionOf(variable);
    const name = scope.localName(definition);
    scope.emission.checkPassword(name, definition.value, () => locateIn(definition.position, 1, []));
    return {
      entries: [[name, value(scope, definition.value)]],
      position: definition.position,
    };
  });
}

/**
 * Adds the `vars` of one place, if there are any.
 * @param asked values that the place has from elsewhere
 */
export function variablesEntry(
  scope: Scope,
  entries: YamlEntry[],
  given: readonly Given[],
  asked: readonly Given[] = [],
): void {
  const variables = variableMap(scope.emission, given, asked);
  if (variables.entries.length > 0) entries.push(["vars", variables]);
}

/** The variables of one place. */
export function variableMap(emission: Emission, given: readonly Given[], asked: readonly Given[] = []): YamlMap {
  checkTwice(emission, [...asked, ...given]);
  return map(given.flatMap(({ entries }) => entries));
}

/** Reports second values for a variable in one place: Ansible refuses a file with both, or takes one of them. */
function checkTwice(emission: Emission, given: readonly Given[]): void {
  const seen = new Map<string, Given>();
  for (const one of given)
    for (const entry of one.entries) {
      if ("kind" in entry) continue;
      const [name] = entry;
      const first = seen.get(name);
      // Inputs of one role that have the same name are reported where they are declared.
      if (first && first !== one) reportTwice(emission, name, one.position, first.position);
      seen.set(name, first ?? one);
    }
}

export function reportTwice(
  emission: Emission,
  name: string,
  position: Position | undefined,
  first: Position | undefined,
): void {
  emission.report(
    "duplicate-variable",
    `${name} has two values here`,
    "leave one of them out",
    position,
    first && [{ message: "the first is here", position: first }],
  );
}
