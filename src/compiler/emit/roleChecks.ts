import type { RoleDefinition } from "../../model/role.js";
import { checkUnique, cycle } from "../validate/infrastructure.js";
import { checkDuplicateVariables } from "./duplicateVariables.js";
import type { Emission } from "./emission.js";
import { inputName } from "./names.js";

/** Checks roles against each other and against what their tasks turned out to use. */
export function checkRoles(emission: Emission): void {
  const roles = [...emission.roles.keys()];
  checkUnique("role", roles, (diagnostic) => emission.add(diagnostic));
  checkCycles(emission, roles);
  for (const role of roles) {
    if (!/^[a-z][a-z0-9_]*$/.test(role.name))
      emission.report(
        "invalid-name",
        `${JSON.stringify(role.name)} can't be the name of a role`,
        "use small letters, digits and underscores",
        role.position,
      );
    checkInputs(emission, role);
  }
  checkDuplicateVariables(emission);
}

/** Every input is read by something. */
function checkInputs(emission: Emission, role: RoleDefinition): void {
  for (const entryPoint of role.entryPoints) {
    for (const [property, option] of Object.entries(emission.interfaceOf(entryPoint).options)) {
      const name = inputName(role, property);
      const title = `the input ${property} of ${role.name}`;
      emission.named.push({ name, kind: "input", title, owner: role.name, position: option.position });
      emission.checkName(name, option.position);
      if (!emission.roles.get(role)?.isIncomplete && !emission.readsInput(role, property, name))
        emission.report(
          "unused-input",
          `nothing in the role ${role.name} uses its input ${property}`,
          "use it, or take it out of the interface",
          option.position,
        );
    }
  }
}

function checkCycles(emission: Emission, roles: readonly RoleDefinition[]): void {
  const done = new Set<RoleDefinition>();
  const open: RoleDefinition[] = [];
  const visit = (role: RoleDefinition): void => {
    if (done.has(role)) return;
    if (open.includes(role)) {
      emission.add(cycle("role", [...open.slice(open.indexOf(role)), role], role.position));
      return;
    }
    open.push(role);
    for (const next of emission.roles.get(role)?.imports ?? []) visit(next);
    open.pop();
    done.add(role);
  };
  for (const role of roles) visit(role);
}
