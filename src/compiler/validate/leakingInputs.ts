import type { Diagnostic } from "../../model/diagnostic.js";
import { type Play, type Playbook, PlaybookImport } from "../../model/play.js";
import type { RoleDefinition } from "../../model/role.js";
import { getOrMake } from "../getOrMake.js";
import type { InterfaceOf } from "../interfaces/index.js";
import {
  type BroughtBy,
  type BroughtRole,
  type ForeignInput,
  type ForeignInputs,
  givenInputs,
  type UsedRole,
  usedRoles,
} from "./roleUses.js";

type Use = BroughtRole["use"];

/**
 * Reports what would take an input's value from a role's use in the same play: other uses of the role that leave it
 * out, and what reads it outside of the role. Before ansible-core 2.17, what roles are given as the playbook is read
 * holds for the whole play, over defaults and the inventory; what includes are given stays theirs.
 */
export function checkLeakingInputs(
  playbooks: readonly Playbook[],
  interfaceOf: InterfaceOf,
  broughtBy: BroughtBy,
  foreignInputs: ForeignInputs,
  report: (diagnostic: Diagnostic) => void,
): void {
  const reported = new Set<string>();
  for (const play of playbooks.flatMap(({ plays }) => plays)) {
    if (play instanceof PlaybookImport) continue;
    const uses = usedRoles(play, broughtBy);
    const givers = publicInputs(uses);
    const takers = [...uses.flatMap((used) => leftOut(used, interfaceOf)), ...readOutside(play, uses, foreignInputs)];
    for (const { role, property, position, isUse } of takers) {
      const giver = givers.get(role)?.get(property);
      const key = `${position?.file}:${position?.line}:${position?.column} ${role.name} ${property}`;
      if (!giver || reported.has(key)) continue;
      reported.add(key);
      report({
        code: "leaking-input",
        severity: "error",
        message: isUse
          ? `${role.name} is used without ${property}, which another use of it in the play gives: Ansible before 2.17 takes that value here, too`
          : `${property} of ${role.name} is read here, and the play gives it to a use of ${role.name} alone: Ansible before 2.17 takes that value here, too`,
        hint: `${isUse ? `give ${property} here, too` : "give it under vars of the play, a group or a host"}; or bring the role in by include() where it is given: an include keeps its inputs to itself`,
        ...(position && { position }),
        ...(giver.position && { related: [{ message: "it is given here", position: giver.position }] }),
      });
    }
  }
}

/** What may take an input's value from elsewhere: a use of its role, or something outside of it. */
interface Taker extends ForeignInput {
  readonly isUse: boolean;
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

function leftOut(used: UsedRole, interfaceOf: InterfaceOf): Taker[] {
  const { entryPoint, position } = used.use;
  const given = givenInputs(used);
  return Object.keys(interfaceOf(entryPoint).options)
    .filter((property) => !given.has(property))
    .map((property) => ({ role: entryPoint.role, property, position, isUse: true }));
}

/** Inputs that are read outside of their role, but for what a use of it brings in, which sees what it is given. */
function readOutside(play: Play, uses: readonly UsedRole[], foreignInputs: ForeignInputs): Taker[] {
  const inRoles = uses.flatMap(({ use, around }) =>
    (foreignInputs.get(use.entryPoint.role) ?? []).filter(
      ({ role, property }) =>
        !around.some(({ entryPoint, inputs }) => entryPoint.role === role && inputs[property] !== undefined),
    ),
  );
  return [...inRoles, ...(foreignInputs.get(play) ?? [])].map((read) => ({ ...read, isUse: false }));
}
