import { isIP } from "node:net";
import { Group, Host } from "../../model/inventory.js";
import { type HostPattern, targetsOf } from "../../model/play.js";

/** A part of what a play has for its hosts. */
export interface PatternPart {
  /** What it does to the hosts of the others: adds its own (`""`), leaves only its own (`&`), or takes them away (`!`). */
  readonly operator: "" | "&" | "!";
  /** The host or group that it names; `undefined` where it matches names, or is known only when Ansible runs. */
  readonly name: string | undefined;
  /** Which member of the list it stands in, if there is one. */
  readonly index: number | undefined;
}

const unknown = { operator: "", name: undefined } as const;

/**
 * Takes the hosts of a play apart.
 * @see https://docs.ansible.com/ansible/latest/inventory_guide/intro_patterns.html
 */
export function patternParts(hosts: HostPattern): readonly PatternPart[] {
  return targetsOf(hosts).flatMap((target, position) => {
    const index = Array.isArray(hosts) ? position : undefined;
    if (target instanceof Group || target instanceof Host) return { operator: "", name: target.name, index } as const;
    return (typeof target === "string" ? parts(target) : [unknown]).map((part) => ({ ...part, index }));
  });
}

function parts(pattern: string): readonly Omit<PatternPart, "index">[] {
  // Regular expressions, ranges and run-time values may hold what separates parts elsewhere.
  if (/[~[{]/.test(pattern) || isIP(pattern.replace(/^[!&]/, "")) !== 0) return [unknown];
  return pattern
    .split(pattern.includes(",") ? "," : /[\s:]+/)
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map((text) => {
      const [, operator = "", name = ""] = /^([!&]?)(.*)$/.exec(text) ?? [];
      const isName = /^\w[\w.-]*$/.test(name) && isIP(name) === 0;
      return {
        operator: operator as PatternPart["operator"],
        name: name === "*" ? "all" : isName ? name : undefined,
      };
    });
}
