import { type Secret, secretExpr } from "./expression/expression.js";
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
