import { type Expr, type Expression, j } from "paq";

/** Account on a keeping machine under which a machine's copies arrive. */
export function backupAccount(host: Expression<string>): Expr<string> {
  return j`backup-${host}`;
}
