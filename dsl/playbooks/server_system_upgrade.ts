import { play, playbook } from "paq";
import { baseServers, test } from "../inventory/groups.js";
import { serverSystemUpgrade, serverSystemUpgradePlan } from "../roles/server_system_upgrade/index.js";

/**
 * Shows what can be upgraded, asks, and upgrades one server after the other: those for tests first. The first one that
 * is not as well afterwards ends the run. `-e server_system_upgrade_confirmed=true` answers in advance.
 */
export const serverSystemUpgradePlaybook = playbook("server_system_upgrade", [
  play("Show what would be upgraded, and ask", {
    hosts: baseServers,
    become: true,
    tasks: [serverSystemUpgradePlan.include("Plan the upgrade", {})],
  }),
  play("Upgrade one server after the other", {
    hosts: [test, baseServers],
    become: true,
    serial: 1,
    any_errors_fatal: true,
    roles: [serverSystemUpgrade],
  }),
]);
