import { isExpr, nodeOf, type Secret, secretExpr } from "./expression/expression.js";
import { mistake } from "./mistake.js";
import { here } from "./position.js";
import { checkName } from "./typeChecks.js";

/** What a secret may be called: as an Ansible variable, in lower case. */
export const secretNames = {
  pattern: /^[a-z][a-z0-9_]*$/,
  hint: "use lower-case letters, digits and underscores, the first a letter: database_password",
};

/**
 * A secret of the vault, by the name under which `paq secret set` or `paq secret generate` keeps it.
 * @param name snake_case; the Ansible variable is `vault_<name>`
 * @throws {UserError} `secret-name-invalid`
 */
export function secret(name: string): Secret {
  checkName(name);
  if (!secretNames.pattern.test(name))
    throw mistake("secret-name-invalid", `${JSON.stringify(name)} can't be the name of a secret`, secretNames.hint);
  return secretExpr({ kind: "secret", name, position: here() });
}

/** The name of a secret of the vault, for checks; `undefined` for what is anything else, or made of one. */
export function secretName(value: unknown): string | undefined {
  const node = isExpr(value) ? nodeOf(value) : undefined;
  return node?.kind === "secret" ? node.name : undefined;
}
