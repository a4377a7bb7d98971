import { type Expr, type Expression, j } from "paq";

/** What the comment of a rule begins with that the inventory has. */
export const mark = "inventory: ";

/** The comment of the rule that lets ssh in. It says all of the rule, by which the firewall finds those of former ports. */
export function sshComment(port: Expression<string>): Expr<string> {
  return j`${mark}ssh ${port} tcp any`;
}
