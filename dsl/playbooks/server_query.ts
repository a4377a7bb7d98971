import { play, playbook } from "paq";
import { baseServers } from "../inventory/groups.js";
import { serverQuery } from "../roles/server_query/index.js";

/** Fetches the inventory of instances and the history of runs into one JSON and one CSV file of the control machine. */
export const serverQueryPlaybook = playbook("server_query", [
  play("Ask the servers", { hosts: baseServers, become: true, roles: [serverQuery] }),
]);
