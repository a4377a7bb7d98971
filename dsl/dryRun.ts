import { and, ansible_check_mode, type Expr, type Expression, isChanged, not } from "paq";

/**
 * Whether what a task makes is there for those that need it: it always is, but in a dry run that finds it missing. They
 * are skipped then, since a dry run of a bare machine ends well.
 */
export function isThere(task: { readonly result: Expression<{ readonly changed: boolean }> }): Expr<boolean> {
  return not(and(ansible_check_mode, isChanged(task.result)));
}
