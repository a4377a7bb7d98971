import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { SteppedKeywords } from "../../model/keywords.js";
import type { EntryPointDefinition } from "../../model/role.js";
import { type AnyTask, RoleTask, TaskFileTask } from "../../model/task.js";
import { isTainted } from "../validate/taint.js";
import { splitKeywords } from "./applied.js";
import { inputEntries } from "./inputs.js";
import { keywordEntries } from "./keywords.js";
import { loopEntries } from "./loops.js";
import { quietGroup } from "./quiet.js";
import type { Scope } from "./scope.js";
import { givenLocals, variablesEntry } from "./variables.js";
import { map, type YamlEntry } from "./yaml.js";

export function roleEntries(scope: Scope, entries: YamlEntry[], task: RoleTask): void {
  const { entryPoint } = task;
  scope.emission.use(entryPoint);
  scope.uses.add(entryPoint.role);
  if (task.mode === "import") scope.imports.add(entryPoint.role);
  scope.noteBrought(task, task.loop);
  const { own, applied } = includeKeywords(scope, task);
  const call: YamlEntry[] = [["name", entryPoint.role.name]];
  if (entryPoint.stem !== "main") call.push(["tasks_from", `${entryPoint.stem}.yml`]);
  if (applied.length > 0) call.push(["apply", map(applied)]);
  entries.push([`ansible.builtin.${task.mode}_role`, map(call)]);
  includeLoop(scope, entries, task);
  const inputs = inputEntries(scope, entryPoint, withoutOwn(entryPoint, task.inputs), task.position, 1);
  variablesEntry(scope, entries, [
    { entries: inputs, position: task.position },
    ...givenLocals(scope, task.keywords.vars),
  ]);
  keywordEntries(scope, entries, own, undefined, task.position);
}

/** The keywords of an import or include: its own, and those that are handed on to the tasks in it. */
function includeKeywords(
  scope: Scope,
  task: RoleTask | TaskFileTask,
): { readonly own: SteppedKeywords; readonly applied: readonly YamlEntry[] } {
  const { emission } = scope;
  if (task.mode === "import") return { own: quietGroup(task.keywords, emission), applied: [] };
  const { own, applied } = splitKeywords(task.keywords);
  const entries: YamlEntry[] = [];
  keywordEntries(scope, entries, quietGroup(applied, emission), undefined, task.position);
  // An include shows the items of its loop, and has no differences.
  const showsSecret = own.no_log === undefined && task.loop !== undefined && isTainted(task.loop.items, emission);
  return { own: showsSecret ? { ...own, no_log: true } : own, applied: entries };
}

/** What a step brings in that belongs to the same role: a task file, or another of its entry points. */
export function includedStem(scope: Scope, task: AnyTask): string | undefined {
  if (task instanceof TaskFileTask) return task.file.name;
  return task instanceof RoleTask && task.entryPoint.role.name === scope.prefix ? task.entryPoint.stem : undefined;
}

/**
 * Values for a role's inputs, without those that a role hands on to another of its own entry points: a variable is seen
 * there as it is, and one whose value is itself would never come to an end.
 */
function withoutOwn(entryPoint: EntryPointDefinition, inputs: RoleTask["inputs"]): RoleTask["inputs"] {
  const isItself = ([property, given]: [string, unknown]) => {
    if (!isExpr(given)) return false;
    const node = nodeOf(given);
    return node.kind === "input" && node.entryPoint.role === entryPoint.role && node.property === property;
  };
  return Object.fromEntries(Object.entries(inputs).filter((entry) => !isItself(entry)));
}

export function fileEntries(scope: Scope, entries: YamlEntry[], task: TaskFileTask): void {
  const { own, applied } = includeKeywords(scope, task);
  const file = scope.include(task);
  scope.noteBrought(task.file.name, task.loop);
  entries.push([
    `ansible.builtin.${task.mode}_tasks`,
    applied.length === 0
      ? file
      : map([
          ["file", file],
          ["apply", map(applied)],
        ]),
  ]);
  includeLoop(scope, entries, task);
  variablesEntry(scope, entries, givenLocals(scope, task.keywords.vars));
  keywordEntries(scope, entries, own, undefined, task.position);
}

function includeLoop(scope: Scope, entries: YamlEntry[], task: RoleTask | TaskFileTask): void {
  if (task.loop && task.mode === "import")
    scope.emission.report("loop-over-import", "an import can't be repeated", "write include() instead", task.position);
  loopEntries(scope, entries, task.loop);
}
