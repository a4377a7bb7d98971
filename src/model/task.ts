import type { UserError } from "./diagnostic.js";
import { type Expr, type Expression, expr } from "./expression/expression.js";
import { type BlockKeywords, checkKeywords, type Keywords, type SteppedKeywords } from "./keywords.js";
import type { Loop } from "./loop.js";
import { mistake } from "./mistake.js";
import type { ModuleDefinition } from "./module.js";
import { here, type Position } from "./position.js";
import type { EntryPointDefinition } from "./role.js";
import type { TaskFile } from "./taskFile.js";
import { checkName, checkStepName } from "./typeChecks.js";

declare const result: unique symbol;

/** What a task is called: shown while it runs. Run-time values stand at the end. */
export type TaskName = string | Expression<string>;

/**
 * What every task registers, whatever its module returns.
 * @see https://docs.ansible.com/ansible/latest/reference_appendices/common_return_values.html
 */
export interface CommonResult {
  readonly changed: boolean;
  readonly failed: boolean;
  readonly skipped: boolean;
  readonly msg: string;
  readonly rc: number;
  readonly stdout: string;
  readonly stdout_lines: readonly string[];
  readonly stderr: string;
  readonly stderr_lines: readonly string[];
  readonly attempts: number;
  readonly backup_file: string;
  readonly diff: unknown;
  readonly invocation: unknown;
}

/** What a task registers: what its module returns, and what every task does. */
export type Registered<R> = Omit<CommonResult, keyof R> & R;

/** A task, whatever it returns. */
export interface TaskLike {
  readonly result: Expression<unknown>;
}

/** One step of a role or play. A task that another one notifies is a handler. */
export interface Task<R> extends TaskLike {
  /** Exists for the type checker alone. */
  readonly [result]?: () => R;
  /** What the task registers. Using it is what makes the task register it. */
  readonly result: Expr<Registered<R>>;
}

/** A list of tasks as it is written: lists in lists are flattened, `false` and `undefined` are left out. */
export type Tasks = readonly (TaskLike | Block | Tasks | false | undefined)[];

/** A name that several handlers answer to, through their `listen`. */
export class Topic {
  constructor(
    readonly name: string,
    readonly position: Position | undefined,
  ) {}
}

/** Makes a topic, for `notify` and `listen`. */
export function topic(name: string): Topic {
  checkName(name);
  return new Topic(name, here());
}

/** What `notify` takes: a handler itself, or a topic. */
export type Notifiable = TaskLike | Topic;

abstract class Step implements TaskLike {
  loop: Loop | undefined;
  abstract readonly name: TaskName;
  abstract readonly position: Position | undefined;
  abstract readonly result: Expr<CommonResult>;
}

/** A task that runs a module. */
export class ModuleTask extends Step {
  constructor(
    readonly module: ModuleDefinition,
    readonly name: TaskName,
    readonly args: Readonly<Record<string, unknown>>,
    readonly keywords: Keywords<unknown>,
    readonly position: Position | undefined,
  ) {
    super();
  }
  get result(): Expr<CommonResult> {
    return expr<CommonResult>({ kind: "result", task: this, position: here() });
  }
}

/** A task that brings in a role's entry point, when the playbook is read (import) or when it gets there (include). */
export class RoleTask extends Step {
  constructor(
    readonly mode: "import" | "include",
    readonly entryPoint: EntryPointDefinition,
    readonly name: TaskName,
    readonly inputs: Readonly<Record<string, unknown>>,
    readonly keywords: SteppedKeywords,
    readonly position: Position | undefined,
  ) {
    super();
  }
  get result(): Expr<CommonResult> {
    throw noResult(this.mode, "role");
  }
}

/** A task that brings in a task file. */
export class TaskFileTask extends Step {
  constructor(
    readonly mode: "import" | "include",
    readonly file: TaskFile,
    readonly name: TaskName,
    readonly keywords: SteppedKeywords,
    readonly position: Position | undefined,
  ) {
    super();
  }
  get result(): Expr<CommonResult> {
    throw noResult(this.mode, "task file");
  }
}

function noResult(mode: string, what: string): UserError {
  return mistake("no-result", `the ${mode} of a ${what} has no result`, "use the result of a task inside it");
}

/** Any step that is no block, with what the compiler reads of it. */
export type AnyTask = ModuleTask | RoleTask | TaskFileTask;

/** The task behind its public face. */
export function taskOf(task: TaskLike): AnyTask {
  if (task instanceof ModuleTask || task instanceof RoleTask || task instanceof TaskFileTask) return task;
  throw mistake("not-a-task", "this is no task", "write a module's function, such as command(…), or block(…)");
}

/** Tasks that share keywords, and what to do when one of them fails. */
export class Block {
  constructor(
    readonly name: TaskName,
    readonly tasks: Tasks,
    readonly options: BlockOptions,
    readonly position: Position | undefined,
  ) {}
}

/** What goes with a block's tasks. */
export interface BlockOptions extends BlockKeywords {
  /** Run when a task of the block has failed, which then counts as mended. */
  readonly rescue?: Tasks;
  /** Run at the end in any case. */
  readonly always?: Tasks;
}

/** Groups tasks under shared keywords, with `rescue` and `always`. */
export function block(name: TaskName, tasks: Tasks, options: BlockOptions = {}): Block {
  checkStepName(name);
  checkKeywords(options, "options");
  return new Block(name, tasks, options, here());
}

/** A list of tasks without its inner lists and left-out members. */
export function flattenTasks(tasks: Tasks): (AnyTask | Block)[] {
  if (!Array.isArray(tasks)) throw mistake("not-a-task", "this is no list of tasks", "write [ … ], with a task in it");
  const flat: (AnyTask | Block)[] = [];
  for (const task of tasks) {
    if (task === false || task === undefined) continue;
    if (Array.isArray(task)) flat.push(...flattenTasks(task as Tasks));
    else if (task instanceof Block) flat.push(task);
    else flat.push(taskOf(task as TaskLike));
  }
  return flat;
}
