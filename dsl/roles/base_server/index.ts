import {
  at,
  conditional,
  defaultTo,
  dict2items,
  eq,
  facts,
  forEach,
  inventory_hostname,
  j,
  lower,
  role,
  string,
  templateFile,
  union,
} from "paq";
import { apt, assert, command, file, meta, stat, systemd_service, template } from "paq/modules/ansible.builtin";
import { timezone } from "paq/modules/community.general";
import { isThere } from "../../dryRun.js";
import { dataPartition, filesystemTools } from "./dataPartition.js";

/** A directory of the data partition. */
export interface DataDirectory {
  /** Path below the data partition. */
  path: string;
  /** Permissions, in octal. */
  mode: string;
  /** `root`, unless given. */
  owner?: string;
  /** `root`, unless given. */
  group?: string;
}

/** What every server has: packages, directories of the data partition, locales, time zone. */
export interface BaseServer {
  /**
   * Release of the machine's system, by its code name: Debian 12 (`bookworm`) or 13 (`trixie`), Ubuntu 22.04 (`jammy`) or
   * 24.04 (`noble`). A machine with another one is refused.
   */
  release: "bookworm" | "trixie" | "jammy" | "noble";
  /** Debian packages to install, besides those that the role itself needs. */
  packages?: readonly string[];
  /** Seconds for which the lists of packages are taken for current. */
  aptCacheValidTime?: number;
  /** Where the data partition is mounted. */
  dataPath?: string;
  /** Device of the data partition, such as `/dev/vdb`; without one, `dataPath` is a directory of the root filesystem. */
  dataDevice?: string;
  /** Type of its filesystem. It is made on an empty device only: one with anything else on it stops the run. */
  dataFilesystem?: "ext4" | "xfs" | "btrfs";
  /** How it is mounted. With `nofail`, a machine whose data disk is missing boots, and can be reached by ssh. */
  dataOptions?: string;
  /** Directories of the data partition, each after those above it. */
  directories?: readonly DataDirectory[];
  /** Locales to generate; all of them are UTF-8 (`fr_FR.UTF-8`). */
  locales?: readonly string[];
  /** The locale of services and of logins that ask for none: one of those above. */
  locale?: string;
  /** Time zone, by its name in the tz database. */
  timeZone?: string;
  /** Whether security upgrades are installed every day. */
  unattendedUpgrades?: boolean;
  /** Where such upgrades come from, as patterns of unattended-upgrades. */
  upgradeOrigins?: readonly string[];
  /** Packages that are never upgraded so, as regular expressions. */
  upgradeBlacklist?: readonly string[];
  /** Who gets mail about upgrades; nobody, if empty. */
  upgradeMailTo?: string;
  /** When they get it. */
  upgradeMailReport?: "always" | "only-on-error" | "on-change";
  /** Whether the machine reboots by itself where an upgrade asks for it. */
  upgradeReboot?: boolean;
  /** When it does so. */
  upgradeRebootTime?: string;
  /** Whether services that use replaced libraries are restarted at once; otherwise they are listed. */
  upgradeRestartServices?: boolean;
  /** Settings of the kernel. Those that a kernel lacks are passed over. */
  sysctl?: Readonly<Record<string, string>>;
}

const defaultDataPath = "/mnt/vdb";

const generateLocales = command("Generate the locales", { argv: ["locale-gen"] }, { changed_when: true });

const applySysctl = systemd_service("Apply the settings of the kernel", { name: "systemd-sysctl", state: "restarted" });

const root = { owner: "root", group: "root", mode: "0644" };

export const baseServer = role<BaseServer>("base_server", {
  defaults: {
    packages: ["ca-certificates", "curl", "less", "logrotate", "rsync", "sudo", "unzip", "vim-tiny"],
    aptCacheValidTime: 3600,
    dataPath: defaultDataPath,
    dataDevice: "",
    dataFilesystem: "ext4",
    dataOptions: "noatime,nodev,nosuid,nofail",
    directories: [
      { path: "www", mode: "0755" },
      { path: "tmp", mode: "0700" },
      { path: "backups", mode: "0700" },
      { path: "backups/version", mode: "0700" },
    ],
    locales: ["en_US.UTF-8"],
    locale: "en_US.UTF-8",
    timeZone: "Etc/UTC",
    unattendedUpgrades: true,
    upgradeOrigins: [
      // unattended-upgrades knows the release
      "origin=Debian,codename=${distro_codename}-security,label=Debian-Security",
      "origin=Ubuntu,archive=${distro_codename}-security",
    ],
    upgradeBlacklist: [],
    upgradeMailTo: "root",
    upgradeMailReport: "only-on-error",
    upgradeReboot: false,
    upgradeRebootTime: "04:30",
    upgradeRestartServices: true,
    sysctl: {
      "dev.tty.ldisc_autoload": "0",
      "fs.protected_fifos": "2",
      "fs.protected_hardlinks": "1",
      "fs.protected_regular": "2",
      "fs.protected_symlinks": "1",
      "fs.suid_dumpable": "0",
      "kernel.dmesg_restrict": "1",
      "kernel.kptr_restrict": "2",
      "kernel.sysrq": "0",
      "kernel.unprivileged_bpf_disabled": "1",
      "kernel.yama.ptrace_scope": "1",
      "net.core.bpf_jit_harden": "2",
      "net.ipv4.conf.all.accept_redirects": "0",
      "net.ipv4.conf.all.accept_source_route": "0",
      "net.ipv4.conf.all.rp_filter": "1",
      "net.ipv4.conf.all.send_redirects": "0",
      "net.ipv4.conf.default.accept_redirects": "0",
      "net.ipv4.conf.default.accept_source_route": "0",
      "net.ipv4.conf.default.send_redirects": "0",
      "net.ipv6.conf.all.accept_redirects": "0",
      "net.ipv6.conf.default.accept_redirects": "0",
    },
  },
  vars: [filesystemTools],
  meta: { galaxy_tags: ["system", "locale", "timezone"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install the packages", {
      name: union(vars.packages, [
        "dbus",
        "locales",
        "needrestart",
        "python3",
        "systemd-timesyncd",
        "tzdata",
        "unattended-upgrades",
        at(filesystemTools, vars.dataFilesystem),
      ]),
    });
    const installed = isThere(packages);
    const oldTimeZone = stat("Look for the old file of the time zone", { path: "/etc/timezone" });
    return [
      assert("Refuse another release than the declared one", {
        that: [eq(facts.distribution_release, vars.release)],
        fail_msg: j`${inventory_hostname} is declared as ${vars.release} and has ${facts.distribution} ${facts.distribution_version} (${facts.distribution_release}). Nothing was changed.`,
        quiet: true,
      }),

      /** In a dry run, too: without lists, no package is known. */
      apt(
        "Refresh the lists of packages",
        { update_cache: true, cache_valid_time: vars.aptCacheValidTime },
        { changed_when: false, check_mode: false },
      ),
      packages,

      template("Install security upgrades every day", {
        src: templateFile("templates/unattended-upgrades.ejs", { vars, conditional, lower, string }),
        dest: "/etc/apt/apt.conf.d/60unattended-upgrades",
        ...root,
      }),
      /** Debian enables them, and images of machines often don't. */
      forEach(
        ["apt-daily.timer", "apt-daily-upgrade.timer"],
        (timer) =>
          systemd_service("Start the timers of security upgrades", { name: timer, state: "started", enabled: true }),
        { as: "timer" },
      ),
      template(
        "Restart services after an upgrade",
        {
          src: templateFile("templates/needrestart.conf.ejs", { vars, conditional }),
          dest: "/etc/needrestart/conf.d/60-restart.conf",
          ...root,
        },
        { when: installed },
      ),
      systemd_service("Keep the clock right", { name: "systemd-timesyncd", enabled: true }, { when: installed }),
      template(
        "Harden the kernel",
        {
          src: templateFile("templates/sysctl.conf.ejs", { vars, dict2items }),
          dest: "/etc/sysctl.d/60-hardening.conf",
          ...root,
        },
        { notify: applySysctl },
      ),

      dataPartition(vars),
      file("Create the root of the data partition", {
        path: vars.dataPath,
        state: "directory",
        owner: "root",
        group: "root",
        mode: "0755",
      }),
      forEach(
        vars.directories,
        (directory) =>
          file("Create the directories of the data partition", {
            path: j`${vars.dataPath}/${directory.path}`,
            state: "directory",
            owner: defaultTo(directory.owner, "root"),
            group: defaultTo(directory.group, "root"),
            mode: directory.mode,
          }),
        { as: "directory", label: (directory) => directory.path },
      ),

      template(
        "Choose the locales to generate",
        {
          src: templateFile("templates/locale.gen.ejs", { vars }),
          dest: "/etc/locale.gen",
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { notify: generateLocales },
      ),
      /** Before the default names one of them: packages that find it missing set themselves up otherwise, or not at all. */
      meta("Generate the locales that are new", { free_form: "flush_handlers" }),
      /** Debian 13 has a link there, to locale.conf. */
      template("Set the default locale", {
        src: templateFile("templates/locale.ejs", { vars }),
        dest: "/etc/default/locale",
        follow: true,
        owner: "root",
        group: "root",
        mode: "0644",
      }),
      timezone("Set the time zone", { name: vars.timeZone }, { when: installed }),
      oldTimeZone,
      /** Debian 12 and Ubuntu: timedatectl leaves the file as it was, and some programs read it. */
      template(
        "Set the time zone in its old file",
        {
          src: templateFile("templates/timezone.ejs", { vars }),
          dest: "/etc/timezone",
          owner: "root",
          group: "root",
          mode: "0644",
        },
        { when: oldTimeZone.result.stat.exists },
      ),
    ];
  },
});

/** Where a host's data partition is, for the roles that keep something there. */
export const dataPath = defaultTo(baseServer.vars.dataPath, defaultDataPath);
