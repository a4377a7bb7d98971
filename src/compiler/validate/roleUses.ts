import { UserError } from "../../model/diagnostic.js";
import { type Play, roleUse } from "../../model/play.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition, RoleDefinition, RoleUse } from "../../model/role.js";
import { Block, flattenTasks, RoleTask, type Tasks } from "../../model/task.js";

/** A role that comes with an entry point. */
export interface BroughtRole {
  readonly use: RoleTask | RoleUse;
  /** Whether no condition and no loop may keep it away. */
  readonly isCertain: boolean;
}

/** The roles that come with an entry point: its role's dependencies, and what its tasks bring in. */
export type BroughtBy = (entryPoint: EntryPointDefinition) => readonly BroughtRole[];

/** A mention of a role's input outside of that role. */
export interface ForeignInput {
  readonly role: RoleDefinition;
  readonly property: string;
  readonly position: Position | undefined;
}

/** The inputs of other roles that a role reads, or a play beside its roles. */
export type ForeignInputs = ReadonlyMap<RoleDefinition | Play, readonly ForeignInput[]>;

/** A role that a play runs, and the uses that have brought it in, the outermost first. */
export interface UsedRole extends BroughtRole {
  readonly around: readonly BroughtRole["use"][];
}

/** All roles that a play runs, with those that come with them. */
export function usedRoles(play: Play, broughtBy: BroughtBy): readonly UsedRole[] {
  const { roles, pre_tasks, tasks, post_tasks } = play.options;
  const uses = [
    ...(roles ?? []).map((one) => roleUse(one, play.position)),
    ...[pre_tasks, tasks, post_tasks].flatMap((list) => roleTasks(list ?? [])),
  ];
  return uses.flatMap((use) => withBrought({ use, isCertain: true, around: [] }, broughtBy));
}

/** A role's use with those of all roles that come with it. */
function withBrought(used: UsedRole, broughtBy: BroughtBy): UsedRole[] {
  const around = [...used.around, used.use];
  // An include may come back to itself, and end by a condition.
  const next = broughtBy(used.use.entryPoint).filter(
    ({ use }) => !around.some(({ entryPoint }) => entryPoint === use.entryPoint),
  );
  return [
    used,
    ...next.flatMap(({ use, isCertain }) =>
      withBrought({ use, isCertain: isCertain && used.isCertain, around }, broughtBy),
    ),
  ];
}

/** Inputs that a role's use has values for: its own, and those of its role that are around it. */
export function givenInputs({ use, around }: UsedRole): ReadonlySet<string> {
  const same = [use, ...around].filter(({ entryPoint }) => entryPoint.role === use.entryPoint.role);
  return new Set(
    same.flatMap(({ inputs }) => Object.keys(inputs).filter((property) => inputs[property] !== undefined)),
  );
}

function roleTasks(tasks: Tasks): RoleTask[] {
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
