import { type Diagnostic, UserError } from "../../model/diagnostic.js";
import { Group, type Host, type InventoryOptions } from "../../model/inventory.js";
import { type Play, PlaybookImport, roleUse } from "../../model/play.js";
import type { Position } from "../../model/position.js";
import { type EntryPointDefinition, RoleValues } from "../../model/role.js";
import type { InterfaceSchema } from "../../model/schema.js";
import { Block, flattenTasks, RoleTask, type Tasks } from "../../model/task.js";
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
 * Reports hosts on which a play would run a role without one of the inputs that it requires. Plays whose hosts are a
 * pattern are passed over: what they match is known only when Ansible runs.
 * @param broughtBy roles that come with an entry point whenever it runs
 */
export function checkRequiredInputs(
  parts: InfrastructureParts,
  interfaceOf: (entryPoint: EntryPointDefinition) => InterfaceSchema,
  broughtBy: (entryPoint: EntryPointDefinition) => readonly Brought[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const reported = new Set<string>();
  for (const playbook of parts.playbooks)
    for (const play of playbook.plays) {
      if (play instanceof PlaybookImport) continue;
      const hosts = hostsOf(play, parts);
      for (const use of uses(play).flatMap((one) => withBrought({ ...one, around: [] }, broughtBy)))
        for (const property of required(use, play, interfaceOf))
          for (const host of hosts) {
            const key = `${host.name} ${use.entryPoint.role.name} ${property}`;
            if (reported.has(key) || levels(host, parts).some((level) => gives(level, use.entryPoint, property)))
              continue;
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
  const values = (play.options.vars ?? []).filter((one) => one instanceof RoleValues);
  return Object.entries(interfaceOf(use.entryPoint).options)
    .filter(
      ([property, option]) =>
        option.required &&
        ![...defaults, ...given].some((inputs) => inputs[property] !== undefined) &&
        !values.some((one) => one.entryPoint.role === role && one.inputs[property] !== undefined),
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

function hostsOf(play: Play, parts: InfrastructureParts): readonly Host[] {
  const { hosts } = play.options;
  const targets = Array.isArray(hosts) ? (hosts as readonly unknown[]) : [hosts];
  return parts.hosts.filter((host) =>
    targets.some(
      (target) => target === host || target === "all" || (target instanceof Group && isMember(host, target)),
    ),
  );
}

function isMember(host: Host, group: Group): boolean {
  return group.name === "all" || ancestors(host).has(group);
}

function ancestors(host: Host): ReadonlySet<Group> {
  const all = new Set(host.options.groups ?? []);
  // A set gives what is added while it is gone through, too.
  for (const group of all) for (const parent of group.options.parents ?? []) all.add(parent);
  return all;
}

function levels(host: Host, parts: InfrastructureParts): InventoryOptions[] {
  const everybody = parts.groups.filter((group) => group.name === "all");
  return [host.options, ...[...ancestors(host), ...everybody].map((group) => group.options)];
}

function gives(level: InventoryOptions, entryPoint: EntryPointDefinition, property: string): boolean {
  return (level.vars ?? []).some(
    (one) => one instanceof RoleValues && one.entryPoint.role === entryPoint.role && one.inputs[property] !== undefined,
  );
}
