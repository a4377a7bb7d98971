import type { Expr, Expression, Input } from "./expression/expression.js";
import type { Host } from "./inventory.js";
import type { Notifiable, Registered } from "./task.js";
import { checkMembers, checkOptions } from "./typeChecks.js";
import { isVariable, type Variable } from "./variable.js";

/** Something that is true or false when Ansible runs, or now. */
export type Condition = Expression<boolean> | boolean;

/** Keywords that plays, roles, blocks and tasks share. `ansible-doc --type keyword` says what each does. */
export interface SharedKeywords {
  /** Stop the play on all hosts as soon as one fails. */
  readonly any_errors_fatal?: Input<boolean>;
  readonly become?: Input<boolean>;
  readonly become_exe?: Input<string>;
  readonly become_flags?: Input<string>;
  readonly become_method?: Input<string>;
  readonly become_user?: Input<string>;
  /** Run as in check mode (true) or really (false), whatever the command line says. */
  readonly check_mode?: Input<boolean>;
  readonly collections?: readonly string[];
  readonly connection?: Input<string>;
  readonly debugger?: Input<"always" | "never" | "on_failed" | "on_unreachable" | "on_skipped">;
  readonly diff?: Input<boolean>;
  readonly environment?: Input<Readonly<Record<string, string>>>;
  readonly ignore_errors?: Input<boolean>;
  readonly ignore_unreachable?: Input<boolean>;
  /** Default arguments of modules, by fully qualified name. */
  readonly module_defaults?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly no_log?: Input<boolean>;
  readonly port?: Input<number>;
  readonly remote_user?: Input<string>;
  /** Run once, on the first host, and give the result to all. */
  readonly run_once?: Input<boolean>;
  readonly tags?: readonly string[];
  readonly throttle?: Input<number>;
  /** Seconds. */
  readonly timeout?: Input<number>;
  /** Variables of this scope, made with {@link variable}. */
  readonly vars?: readonly Variable<unknown>[];
  /**
   * Keys that the types don't know, written over whatever the rest says. Values may hold run-time values.
   * What stands here is not checked.
   */
  readonly unchecked?: Readonly<Record<string, unknown>>;
}

/** Keywords that blocks, roles and tasks share. */
export interface SteppedKeywords extends SharedKeywords {
  readonly delegate_facts?: Input<boolean>;
  readonly delegate_to?: Input<string> | Host;
  /** All of them must hold. */
  readonly when?: Condition | readonly Condition[];
}

/** Keywords of a block. */
export interface BlockKeywords extends SteppedKeywords {
  readonly notify?: Notifiable | readonly Notifiable[];
}

/** Conditions that may look at the task's own result. */
export type ResultCondition<R> =
  | Condition
  | readonly Condition[]
  | ((result: Expr<Registered<R>>) => Condition | readonly Condition[]);

/** Keywords of a task or handler whose module returns R. */
export interface Keywords<R> extends BlockKeywords {
  /** Longest run, in seconds, of a task that goes on while Ansible polls or does other things. */
  readonly async?: Input<number>;
  /** Seconds between two looks at an `async` task; 0 starts it and goes on. */
  readonly poll?: Input<number>;
  readonly changed_when?: ResultCondition<R>;
  readonly failed_when?: ResultCondition<R>;
  /** Tried again until all of it holds. */
  readonly until?: ResultCondition<R>;
  readonly retries?: Input<number>;
  /** Seconds between two tries. */
  readonly delay?: Input<number>;
  /**
   * Arguments of the module that the types don't know, written over the others. Values may hold run-time values. What
   * stands here is not checked.
   */
  readonly uncheckedArguments?: Readonly<Record<string, unknown>>;
  /** Topics that a handler answers to, besides its name. */
  readonly listen?: Notifiable | readonly Notifiable[];
}

/** Makes sure that keywords are there, and that their variables are some: see {@link checkMembers}. */
export function checkKeywords(keywords: BlockKeywords, what = "keywords"): void {
  checkOptions(what, keywords);
  checkMembers("vars", keywords.vars, isVariable);
}
