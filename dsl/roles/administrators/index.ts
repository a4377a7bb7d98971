import {
  cast,
  concat,
  conditional,
  defaultTo,
  difference,
  forEach,
  isDefined,
  isIn,
  isSearch,
  j,
  join,
  mapAttribute,
  ne,
  not,
  regexReplace,
  reject,
  role,
  split,
  templateFile,
} from "paq";
import { apt, assert, command, group, template, user } from "paq/modules/ansible.builtin";
import { authorized_key } from "paq/modules/ansible.posix";
import { isThere } from "../../dryRun.js";

/** Somebody who administers the servers. */
export interface Administrator {
  /** Name of the account. */
  name: string;
  /** Keys, as in a `.pub` file, that log in; other keys of the account are removed. */
  keys: string[];
  /** Groups that the account is in, besides that of the administrators; they must exist. */
  groups?: string[];
  /** Shell of the account; `/bin/bash`, unless given. */
  shell?: string;
}

/**
 * Accounts of the administrators: their ssh keys, and what they may do as root.
 *
 * Accounts that the inventory doesn't have any more are removed, but for the one that Ansible connects as. An account
 * belongs to this role while it is in the group of the administrators.
 */
export interface Administrators {
  /** The accounts. */
  users?: readonly Administrator[];
  /** Group whose members may do everything as root. No other account belongs into it: it would be removed. */
  groupName?: string;
  /** Whether sudo asks for no password. Accounts have none, unless an administrator gives them one. */
  sudoWithoutPassword?: boolean;
  /** Whether the home directory of a removed account goes with it. */
  removeHomes?: boolean;
}

export const administrators = role<Administrators>("administrators", {
  defaults: { users: [], groupName: "administrators", sudoWithoutPassword: true, removeHomes: false },
  meta: { galaxy_tags: ["system", "users", "sudo", "ssh"] },
  tasks(vars) {
    /** Where a dry run finds it missing, it skips what needs it. */
    const packages = apt("Install sudo", { name: ["sudo"] });
    const members = command(
      "Look who is an administrator",
      { argv: ["getent", "group", vars.groupName] },
      { changed_when: false, check_mode: false, failed_when: (result) => not(isIn(result.rc, [0, 2])) },
    );
    const login = command(
      "Look who Ansible connects as",
      { argv: ["printenv", "SUDO_USER"] },
      { changed_when: false, check_mode: false, failed_when: false },
    );
    const ownGroup = group("Create the group of the administrators", { name: vars.groupName, system: true });
    const accounts = forEach(
      vars.users,
      (one) =>
        user(
          "Create the accounts of the administrators",
          {
            name: one.name,
            groups: concat(cast<readonly string[]>(defaultTo(one.groups, [])), [vars.groupName]),
            append: true,
            shell: defaultTo(one.shell, "/bin/bash"),
            // of a home that is made: Debian 12 lets everybody read it
            umask: "0077",
          },
          { when: isThere(ownGroup) },
        ),
      { as: "user", label: (one) => one.name },
    );
    const ownPassword = command(
      "Look whether that account has a password",
      { argv: ["passwd", "--status", login.result.stdout] },
      {
        when: [not(vars.sudoWithoutPassword), isIn(login.result.stdout, mapAttribute(vars.users, "name"))],
        changed_when: false,
        check_mode: false,
      },
    );
    const former = difference(
      reject(split(regexReplace(members.result.stdout, "^.*:", ""), ","), "eq", ""),
      mapAttribute(vars.users, "name"),
    );
    return [
      packages,
      members,
      login,
      ownPassword,
      assert(
        "Refuse to ask Ansible's own account for a password that it doesn't have",
        {
          that: [isSearch(ownPassword.result.stdout, "^\\S+ P ")],
          fail_msg: j`${login.result.stdout} could not become root any more: give it a password (passwd ${login.result.stdout}), which runs then take with --ask-become-pass, or leave administrators_sudo_without_password on.`,
          quiet: true,
        },
        { when: isDefined(ownPassword.result.stdout) },
      ),
      ownGroup,
      template(
        "Let administrators do everything as root",
        {
          src: templateFile("templates/sudoers.ejs", { vars, conditional }),
          dest: "/etc/sudoers.d/administrators",
          owner: "root",
          group: "root",
          mode: "0440",
          validate: "visudo -cf %s",
        },
        { when: isThere(packages) },
      ),
      accounts,
      /** The keys of the account that Ansible connects as are added to: its own may be none of an administrator's. */
      forEach(
        vars.users,
        (one) =>
          authorized_key(
            "Let the administrators log in with their keys alone",
            { user: one.name, key: join(one.keys, "\n"), exclusive: ne(one.name, login.result.stdout) },
            { when: [isThere(ownGroup), isThere(accounts)] },
          ),
        { as: "user", label: (one) => one.name },
      ),
      forEach(
        difference(former, [login.result.stdout]),
        (name) =>
          user("Remove the accounts that the inventory had once", {
            name,
            state: "absent",
            remove: vars.removeHomes,
            force: true,
          }),
        { as: "name" },
      ),
    ];
  },
});
