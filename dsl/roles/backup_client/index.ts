import {
  and,
  b64decode,
  concat,
  defaultTo,
  type Expr,
  type Expression,
  forEach,
  gt,
  hostvars,
  inventory_hostname,
  isSearch,
  j,
  join,
  length,
  mapAttribute,
  role,
  roleFile,
  type Secret,
  select,
  templateFile,
  toJson,
} from "paq";
import {
  apt,
  assert,
  command,
  copy,
  fail,
  file,
  set_fact,
  slurp,
  systemd_service,
  template,
} from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { dataPath } from "../base_server/index.js";
import { monitCheck } from "../monit_server/index.js";
import { backupAccount } from "./account.js";

/** Public host key of a machine, by which it is known. */
export interface HostKey {
  /** Name of the machine in the inventory. */
  host: string;
  /** Type and key, as `/etc/ssh/ssh_host_ed25519_key.pub` has them. */
  key: string;
}

/**
 * Nightly copies of this machine: here, and encrypted on others.
 *
 * `server-backup` makes them in ordered steps: configuration of services, instances, copies of weekdays and months, off-site,
 * cross. It restores them, and proves every week that they can be restored. `server-backup --help` is its manual.
 */
export interface BackupClient {
  /** Folder of the copies on this machine. */
  backupsPath?: string;
  /** Time of the nightly run: `HH:MM`. */
  time?: string;
  /** Time of the weekly drill: a systemd calendar expression. */
  drillCalendar?: string;
  /** Copies of weekdays to keep: at most 7. */
  keepWeekdays?: number;
  /** Copies of months to keep. */
  keepMonths?: number;
  /** Machines of the inventory outside this one's site that keep its copies; the first of them serves the drill, and without any the copies here do. */
  offsiteTargets?: readonly string[];
  /** Machines of the inventory that keep each other's copies with this one. */
  crossTargets?: readonly string[];
  /** Public host keys of the targets: another key is refused. */
  hostKeys?: readonly HostKey[];
  /**
   * Password of this machine's encrypted copies. Without it they are lost. Each machine has one of its own: root of a machine
   * that keeps copies must not know theirs. Repositories that are there keep theirs until `restic key passwd`.
   */
  password: Secret;
  /** Files and folders of the system to copy. */
  systemPaths?: readonly string[];
  /** Patterns of rsync for what is left out of these. */
  systemExcludes?: readonly string[];
  /**
   * Seconds that each step may take, by step. Those that aren't given: 3600 for `services` and `rotation`, 14400 for `instances`,
   * `offsite`, `cross` and `drill`, 86400 for `restore`. An item or a target gets half of what is left of its step's time, and the
   * last one all of it.
   */
  timeLimits?: Readonly<Record<string, number>>;
  /** Who gets a mail when anything failed. */
  mailTo?: string;
  /** Hours after which the last good run is late. */
  runMaxAge?: number;
  /** Hours after which the last good drill is late. */
  drillMaxAge?: number;
  /** Hours after which the copies of other machines that are kept here should have been pruned again. */
  pruneMaxAge?: number;
}

/** What one nightly copy holds: files and databases of one instance, or of one service. */
export interface BackupItem {
  /** Name of the item and of its folder: small letters, digits, underscores and dashes. */
  itemName: string;
  /** Step of the night in which it is copied: configuration of services first, then instances. */
  itemStep?: "services" | "instances";
  /** Absolute paths of files and folders to copy, none of them behind a symbolic link. */
  itemPaths?: readonly string[];
  /** Patterns of rsync for what is left out; those that begin with `/` are whole paths. */
  itemExcludes?: readonly string[];
  /** MariaDB databases to dump, with their users; `*` stands for all that no item names, and for all users. */
  itemMariadbDatabases?: readonly string[];
  /** PostgreSQL databases to dump, with their roles; `*` stands for all that no item names. */
  itemPostgresDatabases?: readonly string[];
  /** What a drill must find again: an absolute path, or `<database>.<table>`, which must have a row. */
  itemMarker?: string;
  /** Whether the weekly drill restores the item's newest copy. */
  itemDrill?: boolean;
  /**
   * Service of systemd whose files these are, where all of them belong together: they are copied while none comes or goes, and
   * restored while it is stopped.
   */
  itemUnit?: string;
  /** Check of monit that would start that service again. */
  itemCheck?: string;
}

/** Names an item. */
export interface BackupItemName {
  /** Name under which the item was made. */
  itemName: string;
}

const configPath = "/etc/server-backup";
const itemsPath = `${configPath}/items.d`;
const libraryPath = "/usr/local/lib/server-backup/server_backup";
const keyPath = `${configPath}/id_ed25519`;
const knownHostsPath = `${configPath}/known_hosts`;

const rootOnly = { owner: "root", group: "root", mode: "0600" };
const rootFolder = { state: "directory", owner: "root", group: "root", mode: "0700" } as const;
const readable = { owner: "root", group: "root", mode: "0644" };

/** Parts of the program. */
const modules = [
  roleFile("files/server_backup/__init__.py"),
  roleFile("files/server_backup/cli.py"),
  roleFile("files/server_backup/config.py"),
  roleFile("files/server_backup/copies.py"),
  roleFile("files/server_backup/databases.py"),
  roleFile("files/server_backup/offsite.py"),
  roleFile("files/server_backup/owners.py"),
  roleFile("files/server_backup/process.py"),
  roleFile("files/server_backup/report.py"),
  roleFile("files/server_backup/restore.py"),
];

const beforeCopies = ["network-online.target", "mariadb.service", "mysql.service", "postgresql.service"];

/**
 * What systemd runs, after what an administrator may be doing at the time. A machine that was off makes up for both at
 * once: a drill is of the copies that come first.
 */
const services = [
  { name: "server-backup", description: "Nightly copies", command: "run --wait", after: beforeCopies },
  {
    name: "server-backup-drill",
    description: "Weekly drill of the copies",
    command: "drill --wait",
    after: [...beforeCopies, "server-backup.service"],
  },
];

/** How Ansible reaches a machine. */
const reached = (host: Expression<string>) => hostvars<{ ansible_host: string; ansible_port: number }>(host);

/** The file of one item. */
function declare(name: Expression<string> | string, src: Expression<string>) {
  const folder = file("Create the folder of the items", { path: itemsPath, ...rootFolder });
  return [
    folder,
    template(
      "Declare what is copied every night",
      { src, dest: j`${itemsPath}/${name}.json`, ...rootOnly },
      { when: isThere(folder) },
    ),
  ];
}

/** What fails sends a mail by itself: this tells of what never was, or never ended. */
const lateCheck = `check program server_backup with path "/usr/local/sbin/server-backup status" with timeout 30 seconds
  if status != 0 then alert
`;

const readUnits = systemd_service("Read the units of the backup", { daemon_reload: true });

export const backupClient = role<BackupClient>("backup_client", {
  defaults: {
    backupsPath: j`${dataPath}/backups`,
    time: "03:00",
    drillCalendar: "Sun *-*-* 05:00:00",
    keepWeekdays: 7,
    keepMonths: 3,
    offsiteTargets: [],
    crossTargets: [],
    hostKeys: [],
    systemPaths: ["/etc", "/usr/local", "/var/spool/cron"],
    systemExcludes: [],
    timeLimits: {},
    mailTo: "root",
    runMaxAge: 26,
    drillMaxAge: 192,
    pruneMaxAge: 1080,
  },
  meta: { galaxy_tags: ["system", "backup", "restic"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install what makes the copies", {
      name: ["cron", "openssh-client", "python3", "restic", "rsync"],
    });
    const installed = isThere(packages);
    const folders = file("Create the folder of the configuration", { path: configPath, ...rootFolder });
    const configured = isThere(folders);
    const library = file("Create the folder of the program", {
      path: libraryPath,
      state: "directory",
      owner: "root",
      group: "root",
      mode: "0755",
    });
    const key = command(
      "Make the key of this machine",
      { argv: ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "server-backup", "-f", keyPath], creates: keyPath },
      { when: [installed, configured] },
    );
    const targets = concat(vars.offsiteTargets, vars.crossTargets);
    const hasKey = and(configured, installed, isThere(key));
    const publicKey = slurp("Read the public key of this machine", { src: `${keyPath}.pub` }, { when: hasKey });
    /** A second line would be a key without the limits of the first. */
    const onlyKey = assert(
      "Refuse anything but one public key",
      {
        that: [isSearch(b64decode(publicKey.result.content), "\\Assh-ed25519 [A-Za-z0-9+/=]+( [^\\n]*)?\\n?\\Z")],
        fail_msg: `${keyPath}.pub is to hold one key of the type ssh-ed25519 and nothing else: the keeping machines would let others in. See who has changed it.`,
        quiet: true,
      },
      { when: hasKey },
    );
    const told = forEach(
      targets,
      (target) =>
        copy(
          "Let this machine send copies to the keeping machines, and nothing else",
          {
            content: j`restrict,command="rclone serve restic --stdio --append-only --config= repository" ${b64decode(publicKey.result.content)}`,
            dest: j`~${backupAccount(inventory_hostname)}/.ssh/authorized_keys`,
            owner: "root",
            group: backupAccount(inventory_hostname),
            mode: "0640",
          },
          /** One that is down keeps nothing else from being done: {@link backupMissedTargets} says so in the end. */
          { delegate_to: target, when: hasKey, ignore_unreachable: true },
        ),
      { as: "target" },
    );
    const missed = set_fact("Note which keeping machines could not be reached", {
      backup_client_missed_targets: mapAttribute(select(told.result.results, "unreachable"), "item"),
    });
    return [
      packages,
      file("Create the folder of the copies", { path: vars.backupsPath, ...rootFolder }),
      file("Create the folder of the state", { path: "/var/lib/server-backup", ...rootFolder }),
      folders,
      library,
      forEach(
        modules,
        (source) =>
          copy(
            "Install the parts of the program",
            { src: source, dest: `${libraryPath}/`, ...readable },
            { when: isThere(library) },
          ),
        { as: "module" },
      ),
      copy("Install the program", {
        src: roleFile("files/server-backup"),
        dest: "/usr/local/sbin/server-backup",
        owner: "root",
        group: "root",
        mode: "0750",
      }),
      template(
        "Configure the copies",
        {
          src: templateFile("templates/config.json.ejs", { vars, inventory_hostname, toJson }),
          dest: `${configPath}/config.json`,
          ...rootOnly,
        },
        { when: configured },
      ),
      copy(
        "Set the password of the encrypted copies",
        { content: vars.password, dest: `${configPath}/password`, ...rootOnly },
        { when: configured },
      ),
      template(
        "Pin the keys of the keeping machines",
        { src: templateFile("templates/known_hosts.ejs", { vars }), dest: knownHostsPath, ...rootOnly },
        { when: configured },
      ),
      template(
        "Configure the connections to the keeping machines",
        {
          src: templateFile("templates/ssh_config.ejs", {
            targets,
            account: backupAccount(inventory_hostname),
            addressOf: (target: Expr<string>) => defaultTo(reached(target).ansible_host, target),
            portOf: (target: Expr<string>) => defaultTo(reached(target).ansible_port, 22),
            keyPath,
            knownHostsPath,
          }),
          dest: `${configPath}/ssh_config`,
          ...rootOnly,
        },
        { when: configured },
      ),
      key,
      publicKey,
      onlyKey,
      told,
      missed,
      ...declare("system", templateFile("templates/system.json.ejs", { vars, toJson })),
      forEach(
        services,
        (unit) =>
          template(
            "Define the services",
            {
              src: templateFile("templates/service.ejs", { unit, join, backupsPath: vars.backupsPath }),
              dest: j`/etc/systemd/system/${unit.name}.service`,
              ...readable,
            },
            { notify: readUnits },
          ),
        { as: "unit", label: (unit) => unit.name },
      ),
      forEach(
        [
          { name: "server-backup", description: "Nightly copies", calendar: j`*-*-* ${vars.time}:00` },
          { name: "server-backup-drill", description: "Weekly drill of the copies", calendar: vars.drillCalendar },
        ],
        (unit) =>
          template(
            "Define the timers",
            {
              src: templateFile("templates/timer.ejs", { unit }),
              dest: j`/etc/systemd/system/${unit.name}.timer`,
              ...readable,
            },
            { notify: readUnits },
          ),
        { as: "unit", label: (unit) => unit.name },
      ),
      forEach(
        ["server-backup.timer", "server-backup-drill.timer"],
        (timer) =>
          systemd_service(
            "Start the timers",
            { name: timer, state: "started", enabled: true, daemon_reload: true },
            { when: configured },
          ),
        { as: "timer" },
      ),
      monitCheck.include(
        "Watch the age of the last good run and drill",
        { checkName: "server_backup", checkText: lateCheck },
        { when: configured },
      ),
    ];
  },
});

const missedTargets = defaultTo(
  hostvars<{ backup_client_missed_targets: readonly string[] }>(inventory_hostname).backup_client_missed_targets,
  [],
);

/**
 * Fails if a keeping machine could not be reached. It is for the end of a play: by then all else has been done, and a run
 * that has left something undone is not to look like a good one.
 */
export const backupMissedTargets = backupClient.entryPoint("missed_targets", {
  tasks: () => [
    fail(
      "Say which keeping machines could not be reached",
      {
        msg: j`${join(missedTargets, ", ")} could not be reached and may not know this machine's key yet. All else is done: run this again when it is up.`,
      },
      { when: gt(length(missedTargets), 0) },
    ),
  ],
});

/** Makes one item of the nightly copy, or changes it. */
export const backupItem = backupClient.entryPoint<BackupItem>("item", {
  defaults: {
    itemStep: "instances",
    itemPaths: [],
    itemExcludes: [],
    itemMariadbDatabases: [],
    itemPostgresDatabases: [],
    itemMarker: "",
    itemDrill: false,
    itemUnit: "",
    itemCheck: "",
  },
  tasks: (vars) => declare(vars.itemName, templateFile("templates/item.json.ejs", { vars, toJson })),
});

/** Takes one item out of the nightly copy. Its copies stay until they are too old. */
export const backupRemoveItem = backupClient.entryPoint<BackupItemName>("remove_item", {
  tasks: (vars) => [file("Copy it no more", { path: j`${itemsPath}/${vars.itemName}.json`, state: "absent" })],
});
