import type { RoleUse } from "../../model/role.js";
import { inputEntries } from "./inputs.js";
import { keywordEntries, unchecked } from "./keywords.js";
import { quietGroup } from "./quiet.js";
import type { Scope } from "./scope.js";
import { givenLocals, variablesEntry } from "./variables.js";
import type { YamlEntry } from "./yaml.js";

/** A role as an entry of a play's `roles` or of another role's `dependencies`. */
export function roleUseEntries(scope: Scope, use: RoleUse): YamlEntry[] {
  const entries: YamlEntry[] = [["role", use.entryPoint.role.name]];
  variablesEntry(scope, entries, [
    { entries: inputEntries(scope, use.entryPoint, use.inputs, use.position, 0), position: use.position },
    ...givenLocals(scope, use.keywords.vars),
  ]);
  keywordEntries(scope, entries, quietGroup(use.keywords, scope.emission), undefined, use.position);
  unchecked(scope, entries, use.keywords.unchecked);
  return entries;
}
