import { isExpr, nodeOf, type Secret, secretExpr } from "./expression/expression.js";
import { checkName } from "./members.js";
import { here } from "./position.js";

/**
 * A secret of the vault, by the name under which `paq secret set` or `paq secret generate` keeps it.
 * @param name snake_case; the Ansible variable is `vault_<name>`
 */
export function secret(name: string): Secret {
  checkName(name);
  return secretExpr({ kind: "secret", name, position: here() });
}

/** The name of a secret of the vault, for checks; `undefined` for what is anything else, or made of one. */
export function secretName(value: unknown): string | undefined {
  const node = isExpr(value) ? nodeOf(value) : undefined;
  return node?.kind === "secret" ? node.name : undefined;
}
