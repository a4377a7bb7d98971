import type { RoleDefinition } from "../../model/role.js";
import { getOrMake } from "../getOrMake.js";

/**
 * A TypeScript name as Ansible spells it: `webServer` → `web_server`, `phpFPM` → `php_fpm`,
 * `URLPath` → `url_path`.
 * Digits stay with the letters before them (`ipv4Address` → `ipv4_address`); what no variable's name can hold becomes
 * an underscore. A name that is in snake_case already stays as it is.
 */
export function snakeCase(name: string): string {
  return name
    .replace(/[^\p{L}\p{N}_]+/gu, "_")
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, "$1_$2")
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, "$1_$2")
    .toLowerCase();
}

const inputNames = new WeakMap<RoleDefinition, Map<string, string>>();

/** What a role's input is called in Ansible. */
export function inputName(role: RoleDefinition, property: string): string {
  const names = getOrMake(inputNames, role, () => new Map<string, string>());
  return getOrMake(names, property, () => `${role.name}_${snakeCase(property)}`);
}
