import { play, playbook } from "paq";
import { webServers } from "../inventory.js";
import { webServer } from "../roles/webServer.js";

/** Everything, on every machine. */
export const site = playbook("site", [
  play("Set up the web servers", { hosts: webServers, become: true, roles: [webServer.use()] }),
]);
