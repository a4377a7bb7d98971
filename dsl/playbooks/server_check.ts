import { play, playbook } from "paq";
import { baseServers } from "../inventory/groups.js";
import { serverCheck } from "../roles/server_check/index.js";

/** Shows the state of all servers in one table. Servers that can't be reached keep nobody from seeing the others. */
export const serverCheckPlaybook = playbook("server_check", [
  play("Check the servers", {
    hosts: baseServers,
    become: true,
    gather_facts: false,
    ignore_unreachable: true,
    roles: [serverCheck],
  }),
]);
