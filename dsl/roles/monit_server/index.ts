import {
  and,
  ansible_check_mode,
  defaultTo,
  type Expr,
  type Expression,
  flatten,
  gt,
  isChanged,
  j,
  join,
  length,
  ne,
  not,
  role,
  roleFile,
  templateFile,
} from "paq";
import { apt, command, copy, file, stat, systemd_service, template } from "paq/modules/ansible.builtin";
import { dataPath } from "../base_server/dataPath.js";

/** A file system that is watched. */
export interface WatchedFileSystem {
  /** Name of the check: letters, digits, underscores. */
  name: string;
  /** Where it is mounted. */
  path: string;
  /** Space in use, in percent, above which a mail is sent. */
  spaceLimit: number;
  /** Inodes in use, in percent, above which a mail is sent. */
  inodeLimit: number;
}

/** A service that is started again when it has died. */
export interface WatchedService {
  /** Name of the check: letters, digits, underscores. */
  name: string;
  /** Unit of systemd. */
  unit: string;
  /** File with the number of its main process. */
  pidFile: string;
}

/**
 * monit: watches load, memory, file systems, services, the mail queue and whatever other roles add, starts again what has died, and sends mail.
 *
 * Its own interface is a socket that root alone may use. `server-monitoring` shows all checks in one table.
 */
export interface MonitServer {
  /** Seconds from one cycle of checks to the next. */
  interval?: number;
  /** Seconds that monit waits after the machine's start, so that services may start in peace. */
  startDelay?: number;
  /** Cycles in a row for which something must be wrong before a mail is sent. At most 64. */
  alertCycles?: number;
  /** Cycles after which a mail about something that is still wrong is sent again. */
  reminderCycles?: number;
  /** Who gets all mails. root's mail goes where the aliases of the mail server say. */
  alertAddress?: string;
  /** Events that no mail is sent for: starts and reloads of monit, and an administrator's own actions. */
  ignoredEvents?: readonly string[];
  /** Who gets mails about some events only, such as the address of an SMS gateway; nobody, if empty. */
  secondAddress?: string;
  /** The events for the second address. See https://mmonit.com/monit/documentation/monit.html#Setting-an-event-filter */
  secondAddressEvents?: readonly string[];
  /** Average number of waiting processes per core, over five minutes, above which a mail is sent. */
  loadLimit?: number;
  /** Memory in use, in percent, above which a mail is sent. */
  memoryLimit?: number;
  /** Swap in use, in percent, above which a mail is sent. */
  swapLimit?: number;
  /** Processor time in use, in percent, above which a mail is sent. */
  cpuLimit?: number;
  /** File systems that are watched. The data partition is added where it is a file system of its own. */
  fileSystems?: readonly WatchedFileSystem[];
  /** Where the data partition is mounted. */
  dataPath?: string;
  /** Space and inodes in use on the data partition, in percent, above which a mail is sent. */
  dataLimit?: number;
  /** Services that are watched, besides those that other roles add. */
  services?: readonly WatchedService[];
  /** Mails that may wait in the queue before the check of the queue fails. */
  mailQueueLimit?: number;
  /** Minutes for which a mail may wait in the queue before the check of the queue fails. */
  mailQueueAge?: number;
  /**
   * Program that is started when the check of the mail queue fails. That alarm cannot leave by mail: this is its other way out, such as
   * a script that calls an SMS gateway. None, if empty: the alarm is then seen in `server-monitoring` only.
   */
  mailQueueAlarmProgram?: string;
  /** Cycles for which a check may be paused before a mail says that it was forgotten. At most 64. */
  forgottenCycles?: number;
}

/** Checks that a role adds. */
export interface MonitCheck {
  /** Name of the file: letters, digits, dashes, underscores. */
  checkName: string;
  /** One or more checks in the language of monit. */
  checkText: string;
}

/** Names a file of checks. */
export interface MonitCheckName {
  /** The name under which the checks were added. */
  checkName: string;
}

/** Names checks. */
export interface MonitCheckNames {
  /** Names of checks, as `server-monitoring` shows them. */
  checkNames: readonly string[];
}

/** A service to be watched: by the file with its process number, or by what its command line matches. */
export interface ServiceToWatch {
  /** Name of the check. */
  name: Expression<string> | string;
  /** Unit of systemd; the name, unless given. */
  unit?: Expression<string> | string;
  /** File with the number of its main process. */
  pidFile?: Expression<string> | string;
  /** Regular expression that its command line matches, for a service without such a file. */
  matching?: Expression<string> | string;
  /** TCP port of the loopback interface that must accept connections. */
  port?: Expression<string> | string | number;
}

/**
 * The check of a service: started again at once when its process is gone, and after three cycles in which its port
 * doesn't answer. `restart program` is used for both: a unit whose main process is gone may still be active for systemd.
 */
export function watchService({ name, unit = name, pidFile, matching, port }: ServiceToWatch): Expr<string> {
  const process = pidFile === undefined ? j`matching "${matching ?? name}"` : j`with pidfile "${pidFile}"`;
  const connection = port === undefined ? "" : j`  if failed host 127.0.0.1 port ${port} for 3 cycles then restart\n`;
  return j`check process ${name} ${process}
  start program = "/usr/bin/systemctl start ${unit}" with timeout 60 seconds
  stop program = "/usr/bin/systemctl stop ${unit}" with timeout 60 seconds
  restart program = "/usr/bin/systemctl restart ${unit}" with timeout 60 seconds
${connection}  if 3 restarts within 10 cycles then alert
`;
}

const reloadUnits = systemd_service("Read the units of systemd again", { daemon_reload: true });
/** Puts aside what others have broken: monit ends on a reload of a file that it can't read. */
const checkMonit = command(
  "Put aside files of checks that monit does not understand",
  { argv: ["/usr/local/sbin/monit-drop-ins", "quarantine"] },
  { changed_when: false },
);
const testMonit = command("Check the configuration of monit", { argv: ["monit", "-t"] }, { changed_when: false });
const restartMonit = systemd_service("Restart monit", { name: "monit", state: "restarted" });
const reloadMonit = systemd_service("Reload monit", { name: "monit", state: "reloaded" });
const reload = [checkMonit, testMonit, reloadMonit];

const secretFile = { owner: "root", group: "root", mode: "0600" };
const program = { owner: "root", group: "root", mode: "0755" };

export const monitServer = role<MonitServer>("monit_server", {
  defaults: {
    interval: 300,
    startDelay: 240,
    alertCycles: 3,
    reminderCycles: 288,
    alertAddress: "root@localhost",
    ignoredEvents: ["action", "instance"],
    secondAddress: "",
    secondAddressEvents: ["connection", "content", "nonexist", "resource", "timeout"],
    loadLimit: 2,
    memoryLimit: 90,
    swapLimit: 50,
    cpuLimit: 95,
    fileSystems: [{ name: "root", path: "/", spaceLimit: 85, inodeLimit: 85 }],
    dataPath,
    dataLimit: 85,
    services: [
      { name: "sshd", unit: "ssh", pidFile: "/run/sshd.pid" },
      { name: "cron", unit: "cron", pidFile: "/run/crond.pid" },
      { name: "postfix", unit: "postfix", pidFile: "/var/spool/postfix/pid/master.pid" },
    ],
    mailQueueLimit: 20,
    mailQueueAge: 60,
    mailQueueAlarmProgram: "",
    forgottenCycles: 12,
  },
  meta: { galaxy_tags: ["monitoring", "monit"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install monit", { name: ["monit", "python3"] });
    const installed = not(and(ansible_check_mode, isChanged(packages.result)));
    const rootFolder = stat("Look at the root file system", { path: "/" });
    const dataFolder = stat("Look for a data partition", { path: vars.dataPath });
    const hasPartition = and(
      dataFolder.result.stat.exists,
      ne(defaultTo(dataFolder.result.stat.dev, 0), rootFolder.result.stat.dev),
    );
    return [
      rootFolder,
      dataFolder,
      packages,
      copy("Install the command that shows what is monitored", {
        src: roleFile("files/server-monitoring"),
        dest: "/usr/local/sbin/server-monitoring",
        ...program,
      }),
      copy("Install the command that finds broken files of checks", {
        src: roleFile("files/monit-drop-ins"),
        dest: "/usr/local/sbin/monit-drop-ins",
        ...program,
      }),
      copy("Install the check of failed units", {
        src: roleFile("files/failed-units-check"),
        dest: "/usr/local/sbin/failed-units-check",
        ...program,
      }),
      copy(
        "Install the check of the mail queue",
        { src: roleFile("files/mail-queue-check"), dest: "/usr/local/sbin/mail-queue-check", ...program },
        { when: installed },
      ),
      template(
        "Configure monit",
        {
          src: templateFile("templates/monitrc.ejs", { vars, join, gt, length }),
          dest: "/etc/monit/monitrc",
          validate: "monit -t -c %s",
          ...secretFile,
        },
        { when: installed, notify: reload },
      ),
      template(
        "Watch the system",
        {
          src: templateFile("templates/system.conf.ejs", { vars, gt, length, hasPartition }),
          dest: "/etc/monit/conf-enabled/system.conf",
          validate: "/usr/local/sbin/monit-drop-ins validate %s",
          ...secretFile,
        },
        { when: installed, notify: reload },
      ),
      copy(
        "Define the unit of monit",
        {
          src: roleFile("files/monit.service"),
          dest: "/etc/systemd/system/monit.service",
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { when: installed, notify: [reloadUnits, restartMonit] },
      ),
      systemd_service("Start monit", { name: "monit", state: "started", enabled: true }, { when: installed }),
    ];
  },
});

/** Adds checks, or changes them. A file that monit doesn't understand is refused, and the one before it stays. */
export const monitCheck = monitServer.entryPoint<MonitCheck>("check", {
  tasks: (vars) => [
    copy(
      "Write the checks",
      {
        content: vars.checkText,
        dest: j`/etc/monit/conf-enabled/${vars.checkName}.conf`,
        validate: "/usr/local/sbin/monit-drop-ins validate %s",
        ...secretFile,
      },
      { notify: reload },
    ),
  ],
});

/** Removes checks. */
export const monitRemoveCheck = monitServer.entryPoint<MonitCheckName>("remove_check", {
  tasks: (vars) => [
    file(
      "Remove the checks",
      { path: j`/etc/monit/conf-enabled/${vars.checkName}.conf`, state: "absent" },
      { notify: reload },
    ),
  ],
});

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
