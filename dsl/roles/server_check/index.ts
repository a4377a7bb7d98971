import {
  ansible_play_hosts_all,
  bool,
  defaultTo,
  eq,
  filter,
  inventory_hostname,
  join,
  length,
  raw,
  role,
  variable,
} from "paq";
import { assert, debug, set_fact } from "paq/modules/ansible.builtin";
import { backupClient } from "../backup_client/index.js";
import { serverState, stateOf } from "../server_state/index.js";

/**
 * Shows the state of all servers in one table: upgrades, reboot, disks, failed units, certificates, backups, mail, monit.
 *
 * It changes nothing. Servers that can't be reached have a line, too. What is beyond a limit is listed below the table.
 */
export interface ServerCheck {
  /** Packages that may wait for an upgrade. */
  upgradesLimit?: number;
  /** Security updates that may wait. */
  securityLimit?: number;
  /** Days after which the lists of packages are too old to tell. */
  listsMaxAge?: number;
  /** Whether a reboot that is needed is something to see to. */
  rebootWanted?: boolean;
  /** Space, or inodes, in use on a file system, in percent. */
  diskLimit?: number;
  /** Days for which each certificate must still be valid. */
  certificateDays?: number;
  /** Hours since the last good backup. */
  backupMaxAge?: number;
  /** Hours since the last good drill. */
  drillMaxAge?: number;
  /** Mails that may wait. */
  mailQueueLimit?: number;
  /** Whether the run fails when anything is beyond a limit, or a server gives no answer. */
  fail?: boolean;
}

/** What one server has to show. */
interface Report {
  readonly cells: readonly string[];
  readonly findings: readonly string[];
}

/** The reports of all servers of the play, by name. */
const reports = variable<Readonly<Record<string, Report>>>(
  "reports",
  raw`dict(${ansible_play_hosts_all} | zip(${ansible_play_hosts_all} | map('extract', hostvars) | map(attribute='server_check_report', default={})))`,
);

export const serverCheck = role<ServerCheck>("server_check", {
  vars: [reports],
  defaults: {
    upgradesLimit: 20,
    securityLimit: 0,
    listsMaxAge: 7,
    rebootWanted: true,
    diskLimit: 85,
    certificateDays: 21,
    backupMaxAge: defaultTo(backupClient.vars.runMaxAge, 26),
    drillMaxAge: defaultTo(backupClient.vars.drillMaxAge, 192),
    mailQueueLimit: 20,
    fail: false,
  },
  meta: { galaxy_tags: ["system", "monitoring"] },
  plugins: { "filter_plugins/server_check.py": "filter_plugins/server_check.py" },
  tasks(vars) {
    const attention = filter<readonly string[]>(reports, "server_check_attention");
    return [
      serverState.include("Read the states", {}),
      set_fact("Hold the state against the limits", {
        server_check_report: filter<Report>(stateOf(inventory_hostname), "server_check_report", [
          {
            upgrades: vars.upgradesLimit,
            security: vars.securityLimit,
            lists_age: vars.listsMaxAge,
            reboot: bool(vars.rebootWanted),
            disk: vars.diskLimit,
            certificates: vars.certificateDays,
            run: vars.backupMaxAge,
            drill: vars.drillMaxAge,
            mail_queue: vars.mailQueueLimit,
          },
        ]),
      }),
      debug("Show all servers", { msg: filter<string>(reports, "server_check_table") }, { run_once: true }),
      assert(
        "Fail if there is something to see to",
        { that: [eq(length(attention), 0)], fail_msg: join(attention, "; "), quiet: true },
        { run_once: true, when: vars.fail },
      ),
    ];
  },
});
