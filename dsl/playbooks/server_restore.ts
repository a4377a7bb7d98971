import { play, playbook } from "paq";
import { baseServers } from "../inventory/groups.js";
import { serverRestore } from "../roles/server_restore/index.js";

/** Brings items back: `--limit HOST -e '{"server_restore_items": ["wiki"], "server_restore_target": "backup1"}'`. */
export const serverRestorePlaybook = playbook("server_restore", [
  play("Bring items back from their copies", { hosts: baseServers, become: true, roles: [serverRestore.use({})] }),
]);
