import { play, playbook } from "paq";
import { baseServers } from "../inventory/groups.js";
import { backupPrune } from "../roles/backup_server/index.js";

/** Removes old copies from the machines that keep them, and checks the others: machines themselves can't. */
export const serverBackupPrune = playbook("server_backup_prune", [
  play("Remove old copies of other machines", {
    hosts: baseServers,
    become: true,
    tasks: [backupPrune.include("Remove old copies, and check the others", {})],
  }),
]);
