import type { Diagnostic } from "../../model/diagnostic.js";
import { type Playbook, PlaybookImport } from "../../model/play.js";
import type { RoleDefinition } from "../../model/role.js";
import { getOrMake } from "../getOrMake.js";
import type { InterfaceOf } from "../interfaces/index.js";
import { type BroughtBy, type BroughtRole, givenInputs, type UsedRole, usedRoles } from "./roleUses.js";

type Use = BroughtRole["use"];

/**
 * Reports uses of a role that leave out an input which another one in the play gives. Before ansible-core 2.17, what
 * roles are given as the playbook is read holds for the whole play, over defaults and the inventory; what includes are
 * given stays theirs.
 */
export function checkLeakingInputs(
  playbooks: readonly Playbook[],
  interfaceOf: InterfaceOf,
  broughtBy: BroughtBy,
  report: (diagnostic: Diagnostic) => void,
): void {
  const reported = new Set<string>();
  for (const play of playbooks.flatMap(({ plays }) => plays)) {
    if (play instanceof PlaybookImport) continue;
    const uses = usedRoles(play, broughtBy);
    const givers = publicInputs(uses);
    for (const used of uses) {
      const { entryPoint, position } = used.use;
      const given = givenInputs(used);
      const { options } = interfaceOf(entryPoint);
      for (const [property, giver] of givers.get(entryPoint.role) ?? []) {
        const key = `${position?.file}:${position?.line}:${position?.column} ${entryPoint.role.name} ${property}`;
        if (options[property] === undefined || given.has(property) || reported.has(key)) continue;
        reported.add(key);
        report(leaking(used.use, property, giver));
      }
    }
  }
}

/** The inputs that Ansible may hand to all of the play, by their roles, each with the first use that gives it. */
function publicInputs(uses: readonly UsedRole[]): ReadonlyMap<RoleDefinition, ReadonlyMap<string, Use>> {
  const givers = new Map<RoleDefinition, Map<string, Use>>();
  for (const { use } of uses) {
    if ("mode" in use && use.mode === "include") continue;
    const known = getOrMake(givers, use.entryPoint.role, () => new Map<string, Use>());
    for (const [property, given] of Object.entries(use.inputs))
      if (given !== undefined && !known.has(property)) known.set(property, use);
  }
  return givers;
}

function leaking({ entryPoint, position }: Use, property: string, giver: Use): Diagnostic {
  const { name } = entryPoint.role;
  return {
    code: "leaking-input",
    severity: "error",
    message: `${name} is used without ${property}, which another use of it in the play gives: Ansible before 2.17 takes that value here, too`,
    hint: `give ${property} here, too; or bring the role in by include() where it is given: an include keeps its inputs to itself`,
    ...(position && { position }),
    ...(giver.position && { related: [{ message: "it is given here", position: giver.position }] }),
  };
}
