import { CheckedInventory, valuesOf } from "../../model/check.js";
import { type Diagnostic, UserError } from "../../model/diagnostic.js";
import type { Host } from "../../model/inventory.js";
import { type Play, PlaybookImport, roleUse } from "../../model/play.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition } from "../../model/role.js";
import type { InterfaceSchema } from "../../model/schema.js";
import { Block, flattenTasks, RoleTask, type Tasks } from "../../model/task.js";
import { type PatternPart, patternParts } from "./hostPattern.js";
import type { InfrastructureParts } from "./infrastructure.js";

/** A role that something brings in, and what is given to it there. */
interface Brought {
  readonly entryPoint: EntryPointDefinition;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly position: Position | undefined;
}

/** A role that a play runs, and the roles that have brought it in, the outermost first. */
interface Use extends Brought {
  readonly around: readonly Brought[];
}

/**
 * Reports hosts on which a play would run a role without one of the inputs that it requires. Plays whose hosts
 * aren't named one by one are passed over: what a pattern matches is known only when Ansible runs.
 * @param broughtBy roles that come with an entry point whenever it runs
 */
export function checkRequiredInputs(
  parts: InfrastructureParts,
  interfaceOf: (entryPoint: EntryPointDefinition) => InterfaceSchema,
  broughtBy: (entryPoint: EntryPointDefinition) => readonly Brought[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const inventory = new CheckedInventory(parts.hosts, parts.groups);
  const gives = (host: Host, { entryPoint }: Use, property: string) =>
    [host, ...inventory.groupsOf(host)].some(({ options }) =>
      valuesOf(options, entryPoint.role).some(({ inputs }) => inputs[property] !== undefined),
    );
  const reported = new Set<string>();
  for (const playbook of parts.playbooks)
    for (const play of playbook.plays) {
      if (play instanceof PlaybookImport) continue;
      const hosts = hostsOf(play, inventory, parts.sources.length > 0);
      for (const use of uses(play).flatMap((one) => withBrought({ ...one, around: [] }, broughtBy)))
        for (const property of required(use, play, interfaceOf))
          for (const host of hosts) {
            const key = `${host.name} ${use.entryPoint.role.name} ${property}`;
            if (reported.has(key) || gives(host, use, property)) continue;
            reported.add(key);
            report(missing(host, use, property));
          }
    }
}

function missing(host: Host, use: Use, property: string): Diagnostic {
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

/** A role's use with those of all roles that come with it. */
function withBrought(use: Use, broughtBy: (entryPoint: EntryPointDefinition) => readonly Brought[]): Use[] {
  const around = [...use.around, use];
  // An include may come back to itself, and end by a condition.
  const next = broughtBy(use.entryPoint).filter(
    ({ entryPoint }) => !around.some((one) => one.entryPoint === entryPoint),
  );
  return [
    use,
    ...next.flatMap(({ entryPoint, inputs, position }) =>
      withBrought({ entryPoint, inputs, position, around }, broughtBy),
    ),
  ];
}

/** Inputs that the role needs and that neither it nor the play gives. */
function required(use: Use, play: Play, interfaceOf: (entryPoint: EntryPointDefinition) => InterfaceSchema): string[] {
  const { role } = use.entryPoint;
  const defaults = role.entryPoints.map(({ options }): Readonly<Record<string, unknown>> => options.defaults ?? {});
  const given = [use, ...use.around].filter((one) => one.entryPoint.role === role).map(({ inputs }) => inputs);
  const played = valuesOf(play.options, role).map(({ inputs }) => inputs);
  return Object.entries(interfaceOf(use.entryPoint).options)
    .filter(
      ([property, option]) =>
        option.required && ![...defaults, ...given, ...played].some((inputs) => inputs[property] !== undefined),
    )
    .map(([property]) => property);
}

function uses(play: Play): Brought[] {
  const { roles, pre_tasks, tasks, post_tasks } = play.options;
  return [
    ...(roles ?? []).map((one) => roleUse(one, play.position)),
    ...[pre_tasks, tasks, post_tasks].flatMap((list) => roleTasks(list ?? [])),
  ];
}

function roleTasks(tasks: Tasks): Brought[] {
  return listed(tasks).flatMap((task) => {
    if (task instanceof Block)
      return [task.tasks, task.options.rescue ?? [], task.options.always ?? []].flatMap(roleTasks);
    return task instanceof RoleTask ? [task] : [];
  });
}

/** What is no task is reported where tasks are written. */
function listed(tasks: Tasks): ReturnType<typeof flattenTasks> {
  try {
    return flattenTasks(tasks);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
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
