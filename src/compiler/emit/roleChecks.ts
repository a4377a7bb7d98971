import type { RoleDefinition } from "../../model/role.js";
import { checkUnique, cycle } from "../validate/infrastructure.js";
import type { Emission } from "./emission.js";
import { inputName, snakeCase } from "./names.js";

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
}

/** Every input is read by something, and no two have the same name in Ansible. */
function checkInputs(emission: Emission, role: RoleDefinition): void {
  for (const entryPoint of role.entryPoints) {
    const names = new Map<string, string>();
    for (const [property, option] of Object.entries(emission.interfaceOf(entryPoint).options)) {
      const name = snakeCase(property);
      const other = names.get(name);
      if (other !== undefined)
        emission.report(
          "duplicate-variable",
          `${property} and ${other} would both be called ${role.name}_${name}`,
          "give one of them another name",
          option.position,
        );
      names.set(name, property);
      emission.checkName(inputName(role, property), option.position);
      if (!emission.roles.get(role)?.isIncomplete && !emission.readsInput(role, property, inputName(role, property)))
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
