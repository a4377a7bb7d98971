import { and, defaultTo, gt, join, length, ne, role, roleFile, templateFile } from "paq";
import { apt, copy, stat, systemd_service, template } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { dataPath } from "../base_server/index.js";
import { reload, reloadUnits, restartMonit } from "./handlers.js";

/** A file system that is watched. */
export interface WatchedFileSystem {
  /** Name of the check: letters, digits, underscores. */
  name: string;
  /** Where it is mounted. */
  path: string;
  /** Space in use, in percent, above which a mail is sent. */
  space_limit: number;
  /** Inodes in use, in percent, above which a mail is sent. */
  inode_limit: number;
}

/** A service that is started again when it has died. */
export interface WatchedService {
  /** Name of the check: letters, digits, underscores. */
  name: string;
  /** Unit of systemd. */
  unit: string;
  /** File with the number of its main process. */
  pid_file: string;
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

/** monit refuses a configuration that others may read. */
export const secretFile = { owner: "root", group: "root", mode: "0600" };
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
    secondAddressEvents: ["connection", "content", "exec", "nonexist", "resource", "status", "timeout"],
    loadLimit: 2,
    memoryLimit: 90,
    swapLimit: 50,
    cpuLimit: 95,
    fileSystems: [{ name: "root", path: "/", space_limit: 85, inode_limit: 85 }],
    dataPath,
    dataLimit: 85,
    services: [
      { name: "sshd", unit: "ssh", pid_file: "/run/sshd.pid" },
      { name: "cron", unit: "cron", pid_file: "/run/crond.pid" },
      { name: "postfix", unit: "postfix", pid_file: "/var/spool/postfix/pid/master.pid" },
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
    const installed = isThere(packages);
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
      copy("Install the check of units", {
        src: roleFile("files/units-check"),
        dest: "/usr/local/sbin/units-check",
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
