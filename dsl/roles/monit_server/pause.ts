import { flatten, gt, length } from "paq";
import { command } from "paq/modules/ansible.builtin";
import { monitServer } from "./server.js";

/** Names checks. */
export interface MonitCheckNames {
  /** Names of checks, as `server-monitoring` shows them. */
  checkNames: readonly string[];
}

/** Pauses checks, for a maintenance: all others go on. A pause that is forgotten is told by mail. */
export const monitPause = monitServer.entryPoint<MonitCheckNames>("pause", {
  tasks: (vars) => [
    command(
      "Pause the checks",
      { argv: flatten<string>([["/usr/local/sbin/server-monitoring", "pause"], vars.checkNames]) },
      { changed_when: (result) => gt(length(result.stdout), 0) },
    ),
  ],
});

/** Ends the pause of checks. */
export const monitResume = monitServer.entryPoint<MonitCheckNames>("resume", {
  tasks: (vars) => [
    command(
      "Resume the checks",
      { argv: flatten<string>([["/usr/local/sbin/server-monitoring", "resume"], vars.checkNames]) },
      { changed_when: (result) => gt(length(result.stdout), 0) },
    ),
  ],
});
