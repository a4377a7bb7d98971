import { j, role, roleFile, templateFile, toJson } from "paq";
import { copy, file, template } from "paq/modules/ansible.builtin";
import { dataPath } from "../base_server/index.js";

/**
 * The log of Ansible's runs on this host.
 *
 * Each run of a playbook leaves one record: the callback plugin `run_log` of this role sends it at the end. The
 * command `run-log` shows them as a table.
 */
export interface RunLog {
  /** Folder of the log. */
  path?: string;
  /** How often a new file is begun. */
  rotation?: "daily" | "weekly" | "monthly";
  /** How many old files are kept. */
  keep?: number;
}

const root = { owner: "root", group: "root" };

export const runLog = role<RunLog>("run_log", {
  defaults: { path: j`${dataPath}/ansible_log`, rotation: "monthly", keep: 24 },
  meta: { galaxy_tags: ["system", "logging"] },
  plugins: { "callback_plugins/run_log.py": "callback_plugins/run_log.py" },
  tasks: (vars) => [
    file("Create the folder of the log", {
      path: vars.path,
      state: "directory",
      owner: "root",
      group: "adm",
      mode: "0750",
    }),
    /** base_server installs logrotate; its folder is there in any case. */
    template("Rotate the log", {
      src: templateFile("templates/logrotate.ejs", { vars }),
      dest: "/etc/logrotate.d/run-log",
      ...root,
      mode: "0644",
    }),
    template("Say where the log is", {
      src: templateFile("templates/run-log.json.ejs", { vars, j, toJson }),
      dest: "/etc/run-log.json",
      ...root,
      mode: "0644",
    }),
    copy("Install the command that shows the log", {
      src: roleFile("files/run-log"),
      dest: "/usr/local/sbin/run-log",
      ...root,
      mode: "0755",
    }),
    /** Last: once it is there, runs leave their records. */
    copy("Install the command that takes the records", {
      src: roleFile("files/run-log-record"),
      dest: "/usr/local/sbin/run-log-record",
      ...root,
      mode: "0750",
    }),
  ],
});
