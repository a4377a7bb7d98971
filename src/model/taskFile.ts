import { checkKeywords, type SteppedKeywords } from "./keywords.js";
import { here, type Position } from "./position.js";
import { TaskFileTask, type TaskLike, type TaskName, type Tasks } from "./task.js";
import { checkName, checkStepName } from "./typeChecks.js";

/** Tasks in a file of their own beside the role's main one. */
export class TaskFile {
  constructor(
    readonly name: string,
    readonly tasks: Tasks,
    readonly position: Position | undefined,
  ) {}
  /** Brings the tasks in when the playbook is read: keywords apply to each of them. */
  import(name: TaskName, keywords: SteppedKeywords = {}): TaskLike {
    checkStepName(name);
    checkKeywords(keywords);
    return new TaskFileTask("import", this, name, keywords, here());
  }
  /** Brings the tasks in when the play gets there: can be repeated, and skipped as one. */
  include(name: TaskName, keywords: SteppedKeywords = {}): TaskLike {
    checkStepName(name);
    checkKeywords(keywords);
    return new TaskFileTask("include", this, name, keywords, here());
  }
}

/**
 * A task file of a role: `tasks/<name>.yml`.
 * @param name file name without its ending, in snake_case
 */
export function taskFile(name: string, tasks: Tasks): TaskFile {
  checkName(name);
  return new TaskFile(name, tasks, here());
}
