import {
  and,
  ansible_check_mode,
  type Expr,
  forEach,
  gt,
  hostvars,
  isChanged,
  j,
  length,
  not,
  now,
  role,
  toNiceJson,
} from "paq";
import { apt, command, copy, file, user } from "paq/modules/ansible.builtin";
import { backupAccount } from "../backup_client/account.js";
import { dataPath } from "../base_server/dataPath.js";

/**
 * Keeps the copies of other machines: each machine has an account of its own, whose key may add copies, and nothing else.
 *
 * A machine's own play authorizes its key. The folder of the copies holds no data of this machine's: it is apart from
 * the folder of its own copies, which nobody but root enters.
 */
export interface BackupServer {
  /** Machines of the inventory whose copies are kept. */
  clients?: readonly string[];
  /** Folder of the copies: one below it for each machine. */
  keepPath?: string;
}

/** How long copies of other machines are kept. They are removed from the control machine, which has the passwords. */
export interface BackupPrune {
  /** Age up to which all copies are kept, such as `7d`. */
  keepWithin?: string;
  /** Age up to which one a week is kept. */
  keepWithinWeekly?: string;
  /** Age up to which one a month is kept. */
  keepWithinMonthly?: string;
  /** How much of the data is read again and checked, such as `5%`. */
  readDataSubset?: string;
}

/** Folder of the copies of other machines, unless the inventory says otherwise. */
export const defaultKeepPath = `${dataPath}/offsite`;

export const backupServer = role<BackupServer>("backup_server", {
  defaults: { clients: [], keepPath: defaultKeepPath },
  meta: { galaxy_tags: ["system", "backup", "restic"] },
  tasks(vars) {
    const keeps = gt(length(vars.clients), 0);
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install what keeps the copies", { name: ["rclone", "restic"] }, { when: keeps });
    /** A new account has no password: only keys get in. */
    const accounts = forEach(
      vars.clients,
      (client) =>
        user("Create the accounts of the machines", {
          name: backupAccount(client),
          home: j`${vars.keepPath}/${client}`,
          create_home: false,
          system: true,
          shell: "/bin/sh",
        }),
      { as: "client" },
    );
    const ready = not(and(ansible_check_mode, isChanged(accounts.result)));
    const each = (name: string, path: string, owner: "root" | "client", mode: string) =>
      forEach(
        vars.clients,
        (client) =>
          file(
            name,
            {
              path: j`${vars.keepPath}/${client}${path}`,
              state: "directory",
              owner: owner === "root" ? "root" : backupAccount(client),
              group: backupAccount(client),
              mode,
            },
            { when: ready },
          ),
        { as: "client" },
      );
    return [
      packages,
      file(
        "Create the folder of the copies",
        { path: vars.keepPath, state: "directory", owner: "root", group: "root", mode: "0711" },
        { when: keeps },
      ),
      accounts,
      /** The account can't change its own keys. */
      each("Create the folders of the machines", "", "root", "0750"),
      each("Create the folders of their keys", "/.ssh", "root", "0750"),
      each("Create the folders of their copies", "/repository", "client", "0700"),
    ];
  },
});

/** Removes the old copies, and checks what stays. */
export const backupPrune = backupServer.entryPoint<BackupPrune>("prune", {
  defaults: { keepWithin: "7d", keepWithinWeekly: "1m", keepWithinMonthly: "6m", readDataSubset: "5%" },
  tasks(vars) {
    const keepPath = backupServer.vars.keepPath;
    const clients = backupServer.vars.clients;
    /** The password goes in by standard input: it is kept nowhere here, and stands in no list of processes. */
    const restic = (name: string, ...words: readonly (string | Expr<string>)[]) =>
      forEach(
        clients,
        (client) =>
          command(
            name,
            {
              argv: [
                "runuser",
                "-u",
                backupAccount(client),
                "--",
                "restic",
                "--no-cache",
                "-r",
                j`${keepPath}/${client}/repository`,
                ...words,
              ],
              stdin: hostvars<{ backup_client_password: string }>(client).backup_client_password,
            },
            { changed_when: true, no_log: true },
          ),
        { as: "client", label: (client) => client },
      );
    return [
      restic(
        "Remove old copies",
        "forget",
        "--keep-within",
        vars.keepWithin,
        "--keep-within-weekly",
        vars.keepWithinWeekly,
        "--keep-within-monthly",
        vars.keepWithinMonthly,
        "--prune",
      ),
      restic("Check the others", "check", "--read-data-subset", vars.readDataSubset),
      file("Create the folder that says when that was", {
        path: "/var/lib/server-backup/repositories",
        state: "directory",
        owner: "root",
        group: "root",
        mode: "0700",
      }),
      forEach(
        clients,
        (client) =>
          copy("Note when that was", {
            content: j`${toNiceJson({ pruned: now("%Y-%m-%dT%H:%M:%SZ", { utc: true }) })}\n`,
            dest: j`/var/lib/server-backup/repositories/${client}.json`,
            owner: "root",
            group: "root",
            mode: "0600",
          }),
        { as: "client" },
      ),
    ];
  },
});
