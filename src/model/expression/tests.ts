import { type Text, test } from "./call.js";
import type { Expr, Expression, Input } from "./expression.js";
import type { RegexOptions } from "./filters.js";
import type { Operand } from "./operators.js";

/*
 * The tests of Jinja and ansible.builtin that roles use: Ansible's `x is name`, here `isName(x)`, negated by `not`.
 * Reference: https://docs.ansible.com/ansible/latest/collections/ansible/builtin/index.html#test-plugins and
 * https://jinja.palletsprojects.com/en/stable/templates/#builtin-tests. For any other, see `test`.
 */

/** Whether a value exists: `is defined`. */
export function isDefined(value: Expression<unknown>): Expr<boolean> {
  return test(value, "defined");
}

/** Whether a value doesn't exist: `is undefined`. */
export function isUndefined(value: Expression<unknown>): Expr<boolean> {
  return test(value, "undefined");
}

/**
 * Whether Python takes a value for true: `is truthy`. Text is true if it isn't empty, "no" included, unless
 * `convert_bool` is set.
 */
export function isTruthy(value: Expression<unknown>, options: { readonly convert_bool?: boolean } = {}): Expr<boolean> {
  return test(value, "truthy", [], { ...options });
}

/** Whether Python takes a value for false: `is falsy`. */
export function isFalsy(value: Expression<unknown>, options: { readonly convert_bool?: boolean } = {}): Expr<boolean> {
  return test(value, "falsy", [], { ...options });
}

/** Whether a value is null: `is none`. */
export function isNone(value: Expression<unknown>): Expr<boolean> {
  return test(value, "none");
}

/** Whether a value is text: `is string`. */
export function isString(value: Expression<unknown>): Expr<boolean> {
  return test(value, "string");
}

/** Whether a value is a number: `is number`. A boolean is one, too. */
export function isNumber(value: Expression<unknown>): Expr<boolean> {
  return test(value, "number");
}

/** Whether a value is a whole number: `is integer`. */
export function isInteger(value: Expression<unknown>): Expr<boolean> {
  return test(value, "integer");
}

/** Whether a value is a boolean: `is boolean`. */
export function isBoolean(value: Expression<unknown>): Expr<boolean> {
  return test(value, "boolean");
}

/** Whether a value is a dictionary: `is mapping`. */
export function isMapping(value: Expression<unknown>): Expr<boolean> {
  return test(value, "mapping");
}

/** Whether a value is a list, a dictionary or text: `is sequence`. */
export function isSequence(value: Expression<unknown>): Expr<boolean> {
  return test(value, "sequence");
}

/** Whether a number can be divided: `is divisibleby`. */
export function isDivisibleBy(value: Expression<number>, by: Operand<number>): Expr<boolean> {
  return test(value, "divisibleby", [by]);
}

/** Whether a Python regular expression matches at a text's beginning: `is match`. */
export function isMatch(text: Text, pattern: Text, options: RegexOptions = {}): Expr<boolean> {
  return test(text, "match", [pattern], { ...options });
}

/** Whether a Python regular expression matches anywhere in a text: `is search`. */
export function isSearch(text: Text, pattern: Text, options: RegexOptions = {}): Expr<boolean> {
  return test(text, "search", [pattern], { ...options });
}

/** What {@link isVersion} compares by. */
export type VersionOperator = "<" | "<=" | "==" | "!=" | ">=" | ">";

/** How {@link isVersion} reads versions. */
export interface VersionOptions {
  /** Whether a version must have the form 1.2.3 and an optional pre-release. @default false */
  readonly strict?: boolean;
  readonly version_type?: "loose" | "strict" | "semver" | "semantic" | "pep440";
}

/** Whether a version stands in a relation to another: `is version`. `isVersion(php, ">=", "8.2")`. */
export function isVersion(
  version: Text,
  operator: VersionOperator,
  other: Text,
  options: VersionOptions = {},
): Expr<boolean> {
  return test(version, "version", [other, operator], { ...options });
}

// ---- Results of tasks

/** Whether a task changed something: `is changed`. A task that reacts to that alone is a handler: use `notify`. */
export function isChanged(result: Expression<{ readonly changed: boolean }>): Expr<boolean> {
  return test(result, "changed");
}

/** Whether a task failed: `is failed`. */
export function isFailed(result: Expression<{ readonly failed: boolean }>): Expr<boolean> {
  return test(result, "failed");
}

/** Whether a task was skipped: `is skipped`. */
export function isSkipped(result: Expression<{ readonly skipped: boolean }>): Expr<boolean> {
  return test(result, "skipped");
}

/** Whether a task did not fail: `is success`. */
export function isSucceeded(result: Expression<{ readonly failed: boolean }>): Expr<boolean> {
  return test(result, "success");
}

/** Whether a task with `async` has come to its end: `is finished`. */
export function isFinished(result: Expression<object>): Expr<boolean> {
  return test(result, "finished");
}

/** Whether a task's host could not be reached: `is unreachable`. */
export function isUnreachable(result: Expression<object>): Expr<boolean> {
  return test(result, "unreachable");
}

// ---- Paths of the control machine. For managed machines use the module `stat`.

/** Whether something is at a path of the control machine: `is exists`. */
export function isExisting(path: Text): Expr<boolean> {
  return test(path, "exists");
}

/** Whether a path of the control machine is a file: `is file`. */
export function isFile(path: Text): Expr<boolean> {
  return test(path, "file");
}

/** Whether a path of the control machine is a directory: `is directory`. */
export function isDirectory(path: Text): Expr<boolean> {
  return test(path, "directory");
}

/** Whether a path of the control machine is a symbolic link: `is link`. */
export function isLink(path: Text): Expr<boolean> {
  return test(path, "link");
}

/** Whether a path begins at the root: `is abs`. */
export function isAbsolute(path: Text): Expr<boolean> {
  return test(path, "abs");
}

// ---- Lists

/** Whether everything of a list is in another: `is subset`. */
export function isSubset<T>(part: Expression<readonly T[]>, whole: Input<readonly NoInfer<T>[]>): Expr<boolean> {
  return test(part, "subset", [whole]);
}

/** Whether a list has everything of another: `is superset`. */
export function isSuperset<T>(whole: Expression<readonly T[]>, part: Input<readonly NoInfer<T>[]>): Expr<boolean> {
  return test(whole, "superset", [part]);
}

/** Whether all of a list are true: `is all`. */
export function isAll(values: Expression<readonly boolean[]> | readonly Operand<boolean>[]): Expr<boolean> {
  return test(values, "all");
}

/** Whether any of a list is true: `is any`. */
export function isAny(values: Expression<readonly boolean[]> | readonly Operand<boolean>[]): Expr<boolean> {
  return test(values, "any");
}
