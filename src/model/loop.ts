import { type Expr, type Expression, expr, type Input, toNode } from "./expression/expression.js";
import type { Node } from "./expression/node.js";
import type { Value } from "./expression/operators.js";
import { mistake } from "./mistake.js";
import { here, type Position } from "./position.js";
import { type CommonResult, type Registered, type Task, type TaskLike, taskOf } from "./task.js";
import { checkFunction, checkName } from "./typeChecks.js";

/** How a loop over items of type T runs and what it shows; Ansible's `loop_control`. */
export interface LoopOptions<T = never> {
  /**
   * What an item is called: the loop variable is `<role>_<as>`.
   * @default "item"
   */
  readonly as?: string;
  /** What the output shows of an item, instead of the whole: `(item) => item.name`. Never a secret. */
  readonly label?: string | Expression<unknown> | ((item: Expr<T>) => string | Expression<unknown>);
  /** Seconds to wait between two items. */
  readonly pause?: Input<number>;
  /** Whether the index counts what the loop was made of, as `ansible_loop`. */
  readonly extended?: boolean;
  /** Whether `ansible_loop.allitems` holds all items; many of them take memory. @default true */
  readonly extended_allitems?: boolean;
}

/** A run-time repetition: what it goes through, and the names of its item and index. */
export interface Loop {
  readonly items: Node;
  readonly as: string;
  readonly options: Omit<LoopOptions, "label"> & { readonly label?: string | Expression<unknown> };
  readonly position: Position | undefined;
  /** Whether the body asked for the index; `index_var` is written only then. */
  usesIndex: boolean;
}

/** What a repeated task registers. */
export interface LoopResult<R, T> extends CommonResult {
  /** One result an item, in order. */
  readonly results: readonly (Registered<R> & { readonly item: T })[];
}

/**
 * Repeats one task at run time, once an item: Ansible's `loop`. Where the items are known at build time and the bodies
 * differ, write a TypeScript loop instead.
 */
export function forEach<T, R>(
  items: Expression<readonly T[]>,
  body: (item: Expr<T>, index: Expr<number>) => Task<R>,
  options?: LoopOptions<T>,
): Task<LoopResult<R, T>>;
export function forEach<const V, R>(
  items: readonly V[],
  body: (item: Expr<Value<V>>, index: Expr<number>) => Task<R>,
  options?: LoopOptions<Value<V>>,
): Task<LoopResult<R, Value<V>>>;
export function forEach<T>(
  items: Expression<readonly T[]>,
  body: (item: Expr<T>, index: Expr<number>) => TaskLike,
  options?: LoopOptions<T>,
): TaskLike;
export function forEach<const V>(
  items: readonly V[],
  body: (item: Expr<Value<V>>, index: Expr<number>) => TaskLike,
  options?: LoopOptions<Value<V>>,
): TaskLike;
export function forEach<T>(
  items: Expression<readonly T[]> | readonly unknown[],
  body: (item: Expr<T>, index: Expr<number>) => TaskLike,
  options: LoopOptions<T> = {},
): TaskLike {
  checkFunction("the body", body);
  if (options.as !== undefined) checkName(options.as);
  const { label, ...others } = options;
  const labels: { label?: string | Expression<unknown> } = {};
  const loop: Loop = {
    items: toNode(items),
    as: options.as ?? "item",
    options: Object.assign(labels, others),
    position: here(),
    usesIndex: false,
  };
  const item = expr<T>({ kind: "item", loop });
  // The item is named by the loop, and the loop shows the item.
  if (label !== undefined) labels.label = typeof label === "function" ? label(item) : label;
  const index = expr<number>({ kind: "index", loop });
  // A body that takes no second parameter can't use the index.
  loop.usesIndex = body.length > 1;
  const task = taskOf(body(item, index));
  if (task.loop)
    throw mistake(
      "nested-loop",
      "a task has one loop, and this one has another already",
      "put the inner loop into a task file and repeat its include, or flatten the items with a filter such as product",
    );
  task.loop = loop;
  return task;
}
