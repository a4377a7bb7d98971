import { Block, TaskFileTask, type Tasks } from "../../model/task.js";
import type { TaskFile } from "../../model/taskFile.js";
import type { Scope } from "./scope.js";
import { taskList } from "./tasks.js";
import { writeYaml } from "./yaml.js";

/**
 * Writes the task files that have come up, and those that come up in them. One that others bring in comes after them, so
 * that it is known what all of its surroundings have in common.
 * @param written those that have been written before, to which these are added
 */
export function writeTaskFiles(scope: Scope, written: Set<TaskFile>): void {
  for (;;) {
    const waiting = [...scope.taskFiles.values()].filter((file) => !written.has(file));
    const inOthers = new Set(waiting.flatMap((file) => [...filesIn(file.tasks)].filter((inner) => inner !== file)));
    // Files that bring each other in have no first one.
    const next = waiting.find((file) => !inOthers.has(file)) ?? waiting[0];
    if (!next) return;
    written.add(next);
    const list = scope.withSurroundings(next, () => scope.attempt(() => taskList(scope, next.tasks))) ?? [];
    scope.emission.writeYaml(`${scope.folder}/tasks/${next.name}.yml`, writeYaml(list), next.position);
  }
}

/** The task files that tasks bring in, at any depth. What is no task is reported where it is written. */
function filesIn(tasks: Tasks, found = new Set<TaskFile>()): ReadonlySet<TaskFile> {
  for (const step of ([tasks] as readonly unknown[]).flat(Number.POSITIVE_INFINITY))
    if (step instanceof Block)
      for (const inner of [step.tasks, step.options.rescue, step.options.always]) filesIn(inner ?? [], found);
    else if (step instanceof TaskFileTask && !found.has(step.file)) filesIn(step.file.tasks, found.add(step.file));
  return found;
}
