import type { RoleUse } from "../../model/role.js";
import { inputEntries } from "./inputs.js";
import { keywordEntries, unchecked, variableEntries } from "./keywords.js";
import { quietGroup } from "./quiet.js";
import type { Scope } from "./scope.js";
import { map, type YamlEntry } from "./yaml.js";

/** A role as an entry of a play's `roles` or of another role's `dependencies`. */
export function roleUseEntries(scope: Scope, use: RoleUse): YamlEntry[] {
  const entries: YamlEntry[] = [["role", use.entryPoint.role.name]];
  const vars = [
    ...inputEntries(scope, use.entryPoint, use.inputs, use.position, 0),
    ...variableEntries(scope, use.keywords.vars ?? []),
  ];
  if (vars.length > 0) entries.push(["vars", map(vars)]);
  keywordEntries(scope, entries, quietGroup(use.keywords, scope.emission), undefined, use.position);
  unchecked(scope, entries, use.keywords.unchecked);
  return entries;
}
