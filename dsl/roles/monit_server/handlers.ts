import { command, systemd_service } from "paq/modules/ansible.builtin";

export const reloadUnits = systemd_service("Read the units of systemd again", { daemon_reload: true });
/** Puts aside what others have broken: monit ends on a reload of a file that it can't read. */
const checkMonit = command(
  "Put aside files of checks that monit does not understand",
  { argv: ["/usr/local/sbin/monit-drop-ins", "quarantine"] },
  { changed_when: false },
);
const testMonit = command("Check the configuration of monit", { argv: ["monit", "-t"] }, { changed_when: false });
export const restartMonit = systemd_service("Restart monit", { name: "monit", state: "restarted" });
const reloadMonit = systemd_service("Reload monit", { name: "monit", state: "reloaded" });
/** Takes up a change of the configuration. Checks go on meanwhile, and what is paused stays paused. */
export const reload = [checkMonit, testMonit, reloadMonit];
