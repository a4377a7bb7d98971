import { and, ansible_check_mode, defaultTo, forEach, isChanged, j, not, role, templateFile, union } from "paq";
import { apt, command, file, stat, template } from "paq/modules/ansible.builtin";
import { timezone } from "paq/modules/community.general";
import { dataPath } from "./dataPath.js";

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
  /** Debian packages to install, besides those that the role itself needs. */
  packages?: readonly string[];
  /** Seconds for which the lists of packages are taken for current. */
  aptCacheValidTime?: number;
  /** Where the data partition is mounted. */
  dataPath?: string;
  /** Directories of the data partition, each after those above it. */
  directories?: readonly DataDirectory[];
  /** Locales to generate; all of them are UTF-8 (`fr_FR.UTF-8`). */
  locales?: readonly string[];
  /** The locale of services and of logins that ask for none: one of those above. */
  locale?: string;
  /** Time zone, by its name in the tz database. */
  timeZone?: string;
}

const generateLocales = command("Generate the locales", { argv: ["locale-gen"] }, { changed_when: true });

export const baseServer = role<BaseServer>("base_server", {
  defaults: {
    packages: ["ca-certificates", "curl", "less", "logrotate", "rsync", "sudo", "unzip", "vim-tiny"],
    aptCacheValidTime: 3600,
    dataPath,
    directories: [
      { path: "www", mode: "0755" },
      { path: "tmp", mode: "0700" },
      { path: "backups", mode: "0700" },
      { path: "backups/version", mode: "0700" },
    ],
    locales: ["en_US.UTF-8"],
    locale: "en_US.UTF-8",
    timeZone: "Etc/UTC",
  },
  meta: { galaxy_tags: ["system", "locale", "timezone"] },
  tasks(vars) {
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install the packages", { name: union(vars.packages, ["dbus", "locales", "tzdata"]) });
    const installed = not(and(ansible_check_mode, isChanged(packages.result)));
    const oldTimeZone = stat("Look for the old file of the time zone", { path: "/etc/timezone" });
    return [
      /** In a dry run, too: without lists, no package is known. */
      apt(
        "Refresh the lists of packages",
        { update_cache: true, cache_valid_time: vars.aptCacheValidTime },
        { changed_when: false, check_mode: false },
      ),
      packages,

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
