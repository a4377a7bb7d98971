import { combine, concat, dict2items, eq, gt, indent, j, join, length, lower, role, string, templateFile } from "paq";
import { apt, command, file, systemd_service, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { monitCheck, watchService } from "../monit_server/index.js";
import { sshServer } from "../ssh_server/index.js";

/**
 * fail2ban: addresses from which somebody guesses passwords are banned for a while, and for longer each time.
 *
 * Times are in seconds, or as `10m`, `1h`, `1d`, `1w`.
 */
export interface Fail2banServer {
  /** Addresses and networks that are never banned, such as the administrators' own. */
  ignoreAddresses?: readonly string[];
  /** How long an address is banned at first. */
  banTime?: string;
  /** Whether an address that was banned before is banned for longer: twice as long each time. */
  banTimeIncrement?: boolean;
  /** The longest ban. Failures are remembered for at least as long. */
  maxBanTime?: string;
  /** Within what time failures are counted. */
  findTime?: string;
  /** How many failures lead to a ban. */
  maxRetry?: number;
  /** How ports of an address are closed: an action of `/etc/fail2ban/action.d`. */
  banAction?: string;
  /** How all ports of an address are closed. */
  banActionAllPorts?: string;
  /** Where mails about bans go; nowhere, if empty. */
  mailTo?: string;
  /** Whether failed logins by ssh are counted. */
  sshd?: boolean;
  /** Ports of ssh. */
  sshPorts?: readonly string[];
  /** How much the filter of ssh counts: `normal`, or also what scanners do (`aggressive`). */
  sshdMode?: "normal" | "ddos" | "extra" | "aggressive";
  /** Whether an address that was banned again and again is banned from all ports. */
  recidive?: boolean;
  /** Bans within `recidiveFindTime` that lead to that. */
  recidiveMaxRetry?: number;
  /** Within what time these bans are counted. */
  recidiveFindTime?: string;
  /** How long an address is banned from all ports. */
  recidiveBanTime?: string;
}

/** A jail: what is counted as a failure of a service, and what follows. */
export interface Fail2banJail {
  /** What the jail is called. */
  jailName: string;
  /**
   * Settings of the jail, such as `port`, `filter`, `logpath`, `maxretry`; it is enabled unless they say otherwise. A log
   * that comes to be later is found when fail2ban is loaded again.
   */
  jailSettings: Readonly<Record<string, string>>;
  /** Text of a filter of the jail's name, for a service whose filter fail2ban lacks. */
  jailFilter?: string;
}

/** Names a jail. */
export interface Fail2banJailName {
  /** What the jail is called. */
  jailName: string;
}

const checkFail2ban = command(
  "Check the configuration of fail2ban",
  { argv: ["fail2ban-client", "--test"] },
  { changed_when: false },
);
/** Bans stay as they are. */
const reloadFail2ban = systemd_service("Reload fail2ban", { name: "fail2ban", state: "reloaded" });
const reload = [checkFail2ban, reloadFail2ban];
/** For a role that has begun another log: fail2ban looks for the files that a jail's `logpath` matches when it is loaded only. */
export const findLogs = systemd_service("Let fail2ban find the new logs", { name: "fail2ban", state: "reloaded" });

const root = { owner: "root", group: "root", mode: "0644" };

export const fail2banServer = role<Fail2banServer>("fail2ban_server", {
  defaults: {
    ignoreAddresses: [],
    banTime: "10m",
    banTimeIncrement: true,
    maxBanTime: "1w",
    findTime: "10m",
    maxRetry: 5,
    banAction: "nftables[type=multiport]",
    banActionAllPorts: "nftables[type=allports]",
    mailTo: "",
    sshd: true,
    sshPorts: sshServer.vars.ports,
    sshdMode: "normal",
    recidive: true,
    recidiveMaxRetry: 5,
    recidiveFindTime: "1d",
    recidiveBanTime: "1w",
  },
  meta: { galaxy_tags: ["system", "security", "fail2ban"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install fail2ban, and what it needs to read the journal", {
      name: ["fail2ban", "nftables", "python3-systemd"],
    });
    const installed = isThere(packages);
    return [
      packages,
      template(
        "Configure fail2ban",
        { src: templateFile("templates/fail2ban.local.ejs", { vars }), dest: "/etc/fail2ban/fail2ban.local", ...root },
        { when: installed, notify: reload },
      ),
      template(
        "Configure the jails that every server has",
        {
          src: templateFile("templates/jail.local.ejs", { vars, concat, join, gt, length, lower, string }),
          dest: "/etc/fail2ban/jail.local",
          ...root,
        },
        { when: installed, notify: reload },
      ),
      systemd_service("Start fail2ban", { name: "fail2ban", state: "started", enabled: true }, { when: installed }),
      monitCheck.include(
        "Watch fail2ban",
        {
          checkName: "fail2ban",
          checkText: watchService({ name: "fail2ban", pidFile: "/run/fail2ban/fail2ban.pid" }),
        },
        { when: installed },
      ),
    ];
  },
});

/** Makes one jail, or changes it. */
export const fail2banJail = fail2banServer.entryPoint<Fail2banJail>("jail", {
  defaults: { jailFilter: "" },
  tasks: (vars) => [
    template(
      "Configure the filter of the jail",
      {
        src: templateFile("templates/filter.ejs", { vars }),
        dest: j`/etc/fail2ban/filter.d/${vars.jailName}.local`,
        ...root,
      },
      { when: gt(length(vars.jailFilter), 0), notify: reload },
    ),
    template(
      "Configure the jail",
      {
        src: templateFile("templates/jail.ejs", {
          vars,
          eq,
          indent,
          /** fail2ban's own settings of some jails let nearly nothing pass. */
          settings: dict2items(
            combine({ enabled: "true", maxretry: string(fail2banServer.vars.maxRetry) }, vars.jailSettings),
          ),
        }),
        dest: j`/etc/fail2ban/jail.d/${vars.jailName}.local`,
        ...root,
      },
      { notify: reload },
    ),
  ],
});

/** Removes one jail; its bans end. */
export const fail2banRemoveJail = fail2banServer.entryPoint<Fail2banJailName>("remove_jail", {
  tasks: (vars) => [
    file(
      "Remove the jail",
      { path: j`/etc/fail2ban/jail.d/${vars.jailName}.local`, state: "absent" },
      { notify: reload },
    ),
    file(
      "Remove the filter of the jail",
      { path: j`/etc/fail2ban/filter.d/${vars.jailName}.local`, state: "absent" },
      { notify: reload },
    ),
  ],
});
