import { CheckedInventory, valuesOf } from "../../model/check.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Host } from "../../model/inventory.js";
import { type Play, PlaybookImport } from "../../model/play.js";
import type { InterfaceOf } from "../interfaces/index.js";
import { type PatternPart, patternParts } from "./hostPattern.js";
import type { InfrastructureParts } from "./infrastructure.js";
import { type BroughtBy, givenInputs, type UsedRole, usedRoles } from "./roleUses.js";

/**
 * Reports hosts on which a play would run a role without one of the inputs that it requires. Plays whose hosts
 * aren't named one by one are passed over: what a pattern matches is known only when Ansible runs. So are roles that a
 * condition or a loop may keep away.
 */
export function checkRequiredInputs(
  parts: InfrastructureParts,
  interfaceOf: InterfaceOf,
  broughtBy: BroughtBy,
  report: (diagnostic: Diagnostic) => void,
): void {
  const inventory = new CheckedInventory(parts.hosts, parts.groups);
  const gives = (host: Host, { use }: UsedRole, property: string) =>
    [host, ...inventory.groupsOf(host)].some(({ options }) =>
      valuesOf(options, use.entryPoint.role).some(({ inputs }) => inputs[property] !== undefined),
    );
  const reported = new Set<string>();
  for (const playbook of parts.playbooks)
    for (const play of playbook.plays) {
      if (play instanceof PlaybookImport) continue;
      const hosts = hostsOf(play, inventory, parts.sources.length > 0);
      for (const used of usedRoles(play, broughtBy).filter(({ isCertain }) => isCertain))
        for (const property of required(used, play, interfaceOf))
          for (const host of hosts) {
            const key = `${host.name} ${used.use.entryPoint.role.name} ${property}`;
            if (reported.has(key) || gives(host, used, property)) continue;
            reported.add(key);
            report(missing(host, used, property));
          }
    }
}

function missing(host: Host, { use }: UsedRole, property: string): Diagnostic {
  const { name } = use.entryPoint.role;
  return {
    code: "missing-input",
    severity: "error",
    message: `${host.name} runs the role ${name} without its input ${property}`,
    hint: `give it to the host or one of its groups: vars: [….set({ ${property}: … })], or where the play uses the role`,
    ...(host.position && { position: host.position }),
    ...(use.position && { related: [{ message: "the role is used here", position: use.position }] }),
  };
}

/** Inputs that the role needs and that neither it nor the play gives. */
function required(used: UsedRole, play: Play, interfaceOf: InterfaceOf): string[] {
  const { role } = used.use.entryPoint;
  const defaults = role.entryPoints.map(({ options }): Readonly<Record<string, unknown>> => options.defaults ?? {});
  const given = givenInputs(used);
  const played = valuesOf(play.options, role).map(({ inputs }) => inputs);
  return Object.entries(interfaceOf(used.use.entryPoint).options)
    .filter(
      ([property, option]) =>
        option.required &&
        !given.has(property) &&
        ![...defaults, ...played].some((inputs) => inputs[property] !== undefined),
    )
    .map(([property]) => property);
}

/**
 * The hosts of a play; none where they are known only when Ansible runs.
 * @param isDynamic whether groups may have further members
 */
function hostsOf({ options }: Play, inventory: CheckedInventory, isDynamic: boolean): readonly Host[] {
  const parts = patternParts(options.hosts);
  if (parts.some(({ name, operator }) => name === undefined || (isDynamic && operator === "!"))) return [];
  const names = (operator: PatternPart["operator"]) =>
    parts.flatMap((part) => (part.operator === operator && part.name !== undefined ? [part.name] : []));
  const added = names("");
  return inventory.hosts.filter((host) => {
    const groups = [...inventory.groupsOf(host)].map(({ name }) => name).filter((name) => name !== "all");
    const own = new Set([host.name, "all", ...(groups.length === 0 ? ["ungrouped"] : groups)]);
    const isOwn = (name: string) => own.has(name);
    // Where nothing is added, Ansible begins with all hosts.
    return (added.length === 0 || added.some(isOwn)) && names("&").every(isOwn) && !names("!").some(isOwn);
  });
}
