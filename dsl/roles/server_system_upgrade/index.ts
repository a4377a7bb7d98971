import {
  ansible_check_mode,
  ansible_play_hosts_all,
  block,
  defaultTo,
  difference,
  type Expr,
  eq,
  filter,
  flatten,
  floorDivide,
  gt,
  hostvars,
  inventory_hostname,
  isIn,
  j,
  join,
  length,
  lower,
  not,
  raw,
  role,
  type Tasks,
  trim,
  variable,
} from "paq";
import { apt, assert, command, debug, pause, reboot, set_fact } from "paq/modules/ansible.builtin";
import { type ServerState, serverState, serverStateRecovery, stateOf, worseOn } from "../server_state/index.js";

/**
 * Upgrades the packages of a server, reboots it if that is needed, and sees that it is as well as before.
 *
 * A server on which a unit has failed, a port, database or instance no longer answers, or monit finds something wrong that
 * was well before the upgrade fails. With `serial: 1` and `any_errors_fatal`, the servers after it stay as they are.
 */
export interface ServerSystemUpgrade {
  /** Whether to go on without asking. Where nobody can answer, the run ends without it before anything is upgraded. */
  confirmed?: boolean;
  /** `full` upgrades also what needs other packages installed or removed; `safe` leaves that as it is. */
  mode?: "full" | "safe";
  /** Whether packages that nothing needs any more are removed. */
  autoremove?: boolean;
  /** Whether a server that needs it is rebooted, be it for this upgrade or for an earlier one. */
  reboot?: boolean;
  /** Seconds within which a server must be back. */
  rebootTimeout?: number;
  /** Seconds within which it must be as well as before. monit takes minutes after a start. */
  healthTimeout?: number;
  /** Seconds to wait for another program that installs packages. */
  lockTimeout?: number;
}

/** Upgrades one server. */
export interface ServerUpgrade {
  /** The state that it had before. */
  baseline: ServerState;
}

/** The states of all servers of the play, by name. */
const states = variable(
  "states",
  raw<
    Readonly<Record<string, ServerState>>
  >`dict(${ansible_play_hosts_all} | zip(${ansible_play_hosts_all} | map('extract', hostvars) | map(attribute='server_state_found', default={})))`,
);

/** Whether there is anything to do on a server. */
const isNeeded = (state: Expr<ServerState>) => filter<boolean>(state, "server_system_upgrade_needed");

/** The state before the upgrade: what is read later takes the place of the state that was found. */
const before = hostvars<{ server_system_upgrade_before: ServerState }>(inventory_hostname).server_system_upgrade_before;

export const serverSystemUpgrade = role<ServerSystemUpgrade>("server_system_upgrade", {
  vars: [states],
  defaults: {
    confirmed: false,
    mode: "full",
    autoremove: false,
    reboot: true,
    rebootTimeout: 600,
    healthTimeout: 900,
    lockTimeout: 600,
  },
  meta: { galaxy_tags: ["system", "packages"] },
  plugins: { "filter_plugins/server_system_upgrade.py": "filter_plugins/server_system_upgrade.py" },
  tasks: (): Tasks => [
    serverState.include("Read the state before the upgrade", {}),
    set_fact("Keep the state before the upgrade", { server_system_upgrade_before: stateOf(inventory_hostname) }),
    serverSystemUpgradeServer.include("Upgrade the server", { baseline: before }, { when: isNeeded(before) }),
  ],
});

/** Shows what would be upgraded on all servers of the play, and asks. */
export const serverSystemUpgradePlan = serverSystemUpgrade.entryPoint("plan", {
  tasks() {
    const { confirmed, lockTimeout } = serverSystemUpgrade.vars;
    const isSomethingToDo = filter<boolean>(states, "server_system_upgrade_any");
    const isAsked = [not(confirmed), not(ansible_check_mode), isSomethingToDo];
    const answer = pause(
      "Ask",
      { prompt: "Upgrade these servers, one after the other, and reboot those that need it? (yes/no)" },
      { run_once: true, when: isAsked },
    );
    return [
      apt("Fetch the lists of packages", { update_cache: true, lock_timeout: lockTimeout }, { changed_when: false }),
      serverState.include("Read the states", {}),
      debug(
        "Show what would be upgraded",
        { msg: filter<string>(states, "server_system_upgrade_table") },
        { run_once: true },
      ),
      answer,
      assert(
        "Go on only with a yes",
        {
          that: [isIn(lower(trim(defaultTo(answer.result.user_input, ""))), ["y", "yes"])],
          fail_msg:
            "Nothing has been upgraded: nobody has said yes. Where nobody can be asked, give the answer: -e server_system_upgrade_confirmed=true",
          quiet: true,
        },
        { run_once: true, when: isAsked },
      ),
    ];
  },
});

const monitoring = "/usr/local/sbin/server-monitoring";

export const serverSystemUpgradeServer = serverSystemUpgrade.entryPoint<ServerUpgrade>("server", {
  tasks({ baseline }): Tasks {
    const { mode, autoremove, lockTimeout, rebootTimeout, healthTimeout } = serverSystemUpgrade.vars;
    const watched = defaultTo(baseline.monit, { good: [] }, { whenEmpty: true }).good;
    /** That checks are paused is told all the while: should this run be cut off, somebody has to know. */
    const paused = difference(watched, ["paused_checks"]);
    const isWatched = [gt(length(paused), 0), not(ansible_check_mode)];
    const isRebootNeeded = defaultTo(stateOf(inventory_hostname).reboot, { needed: false }, { whenEmpty: true }).needed;
    const worse = worseOn(inventory_hostname);
    return [
      block(
        "Upgrade the packages while monit looks away",
        [
          command(
            "Pause the checks of monit",
            { argv: flatten<string>([[monitoring, "pause"], paused]) },
            { when: isWatched, changed_when: false },
          ),
          apt("Upgrade the packages", {
            upgrade: mode,
            autoremove,
            lock_timeout: lockTimeout,
          }),
          serverState.include("See whether a reboot is needed", {}),
          block(
            "Reboot the server if that is needed",
            [
              reboot("Reboot the server", {
                reboot_timeout: rebootTimeout,
                msg: "Reboot after an upgrade of packages",
              }),
              command(
                "Wait until all that starts with the server has started",
                { argv: ["systemctl", "is-system-running", "--wait"] },
                { changed_when: false, failed_when: false },
              ),
            ],
            { when: [serverSystemUpgrade.vars.reboot, isRebootNeeded] },
          ),
        ],
        {
          always: [
            command(
              "Resume the checks of monit",
              { argv: flatten<string>([[monitoring, "resume"], paused]) },
              {
                when: isWatched,
                changed_when: false,
                /** After a start of the server, monit answers late. */
                until: (result) => eq(result.rc, 0),
                retries: floorDivide(healthTimeout, 10),
                delay: 10,
              },
            ),
          ],
        },
      ),
      serverStateRecovery.include("Wait until the server is well", { baseline, timeout: healthTimeout }),
      assert("See that the server is as well as before", {
        that: [eq(length(worse), 0)],
        fail_msg: j`${inventory_hostname} is worse off than before its upgrade: ${join(worse, "; ")}`,
        quiet: true,
      }),
    ];
  },
});
