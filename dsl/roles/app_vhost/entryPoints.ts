import { type EntryPoint, j, type Notifiable, type Role } from "paq";
import { copy, file } from "paq/modules/ansible.builtin";
import type { WebVhostName } from "./contract.js";

/** A web server, as far as its virtual hosts are named alone. */
export interface WebServer {
  /** Folder of its configuration, with `sites-available` and `sites-enabled` as Debian has them. */
  configPath: string;
  /** While a virtual host has a file in this folder, it answers 503 to all but the machine itself. */
  closedPath: string;
  /** Have it read its configuration again. */
  reload: Notifiable;
}

/** Ways into a web server's role that name a virtual host and nothing else of it. */
export interface VhostEntryPoints {
  /** Removes one virtual host. Its logs stay. */
  removeVhost: EntryPoint<WebVhostName>;
  /** Closes one virtual host at once: it answers 503 to all but the machine itself. */
  closeVhost: EntryPoint<WebVhostName>;
  /** Opens one virtual host again. */
  openVhost: EntryPoint<WebVhostName>;
}

/** Adds these ways to a web server's role. */
export function vhostEntryPoints(role: Role<object>, { configPath, closedPath, reload }: WebServer): VhostEntryPoints {
  return {
    removeVhost: role.entryPoint<WebVhostName>("remove_vhost", {
      tasks: (vars) => [
        file(
          "Disable the virtual host",
          { path: j`${configPath}/sites-enabled/${vars.vhostId}.conf`, state: "absent" },
          { notify: reload },
        ),
        file("Remove the virtual host", {
          path: j`${configPath}/sites-available/${vars.vhostId}.conf`,
          state: "absent",
        }),
        file("Forget that it was closed", { path: j`${closedPath}/${vars.vhostId}`, state: "absent" }),
      ],
    }),
    closeVhost: role.entryPoint<WebVhostName>("close_vhost", {
      tasks: (vars) => [
        copy("Close the virtual host", {
          content: "",
          dest: j`${closedPath}/${vars.vhostId}`,
          owner: "root",
          group: "root",
          mode: "0644",
        }),
      ],
    }),
    openVhost: role.entryPoint<WebVhostName>("open_vhost", {
      tasks: (vars) => [file("Open the virtual host", { path: j`${closedPath}/${vars.vhostId}`, state: "absent" })],
    }),
  };
}
