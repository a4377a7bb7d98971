import { play, playbook } from "paq";
import { stdappInstance } from "../apps/stdapp/instance.js";
import { stdappUpgrade } from "../apps/stdapp/upgrade.js";
import { baseServers } from "../inventory/groups.js";

/** Installs the instances that are new, and keeps the configuration of all. */
export const stdapp = playbook("stdapp", [
  play("Set the instances of PHP applications up", { hosts: baseServers, become: true, roles: [stdappInstance] }),
]);

/** Moves instances to the versions that the inventory declares. */
export const stdappUpg = playbook("stdapp_upg", [
  play("Upgrade the instances of PHP applications", { hosts: baseServers, become: true, roles: [stdappUpgrade] }),
]);
