import { type Check, CheckedInventory, type Place } from "../../model/check.js";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Position } from "../../model/position.js";
import { RoleValues } from "../../model/role.js";
import { locateIn } from "../syntax/locate.js";
import type { InfrastructureParts } from "./infrastructure.js";

/** Reports what a project's own checks find. */
export function runProjectChecks(
  checks: readonly Check[],
  parts: InfrastructureParts,
  report: (diagnostic: Diagnostic) => void,
  describe: (error: unknown) => Diagnostic,
): void {
  const inventory = new CheckedInventory(parts.hosts, parts.groups);
  for (const check of checks)
    try {
      for (const finding of check(inventory)) {
        const { message, hint, related = [] } = finding;
        const position = positionOf(finding);
        report({
          code: "project-check",
          severity: "error",
          message,
          ...(hint !== undefined && { hint }),
          ...(position && { position }),
          related: related.flatMap((place) => {
            const other = positionOf(place);
            return other ? [{ message: place.message, position: other }] : [];
          }),
        });
      }
    } catch (error) {
      report(describe(error));
    }
}

/** Options of a host or group are the second argument of its call, inputs of a role the only one. */
function positionOf({ at, path }: Place): Position | undefined {
  if (path === undefined || path.length === 0) return at.position;
  return locateIn(at.position, at instanceof RoleValues ? 0 : 1, path);
}
