import { forEach, gt, hostvars, isIn, j, length, not, role, roleFile } from "paq";
import { apt, command, copy, file, user } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";
import { backupAccount } from "../backup_client/account.js";
import { dataPath } from "../base_server/index.js";

/**
 * Keeps the copies of other machines: each machine has an account of its own, whose key may add copies, and nothing else.
 *
 * A machine's own play authorizes its key. The folder of the copies holds no data of this machine's: it is apart from
 * the folder of its own copies, which nobody but root enters.
 */
export interface BackupServer {
  /**
   * Machines of the inventory whose copies are kept. Of one that goes, the account, its folder, and the note on its copies
   * (`/var/lib/server-backup/repositories/<machine>.json`) stay until they are removed by hand.
   */
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
export const defaultKeepPath = j`${dataPath}/offsite`;

/** Where the program that removes old copies notes how it went, and `server-backup status` finds it. */
const notesPath = "/var/lib/server-backup/repositories";

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
    const ready = isThere(accounts);
    /** From now on it counts how long nothing is removed. */
    const notes = file(
      "Create the folder of what is known of the copies",
      { path: notesPath, state: "directory", owner: "root", group: "root", mode: "0700" },
      { when: keeps },
    );
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
      copy(
        "Install the program that removes old copies",
        {
          src: roleFile("files/server-backup-prune"),
          dest: "/usr/local/sbin/server-backup-prune",
          owner: "root",
          group: "root",
          mode: "0750",
        },
        { when: keeps },
      ),
      accounts,
      /** The account can't change its own keys. */
      each("Create the folders of the machines", "", "root", "0750"),
      each("Create the folders of their keys", "/.ssh", "root", "0750"),
      each("Create the folders of their copies", "/repository", "client", "0700"),
      notes,
      forEach(
        vars.clients,
        (client) =>
          copy(
            "Note that no old copies were removed yet",
            {
              content: `${JSON.stringify({ pruned: null, failed: false, result: "nothing was removed yet" })}\n`,
              dest: j`${notesPath}/${client}.json`,
              force: false,
              owner: "root",
              group: "root",
              mode: "0600",
            },
            { when: isThere(notes) },
          ),
        { as: "client" },
      ),
    ];
  },
});

/** Removes the old copies, and checks what stays. A repository that fails doesn't keep the others from it. */
export const backupPrune = backupServer.entryPoint<BackupPrune>("prune", {
  defaults: { keepWithin: "7d", keepWithinWeekly: "1m", keepWithinMonthly: "6m", readDataSubset: "5%" },
  tasks(vars) {
    const program = "/usr/local/sbin/server-backup-prune";
    return [
      forEach(
        backupServer.vars.clients,
        (client) =>
          command(
            "Remove old copies, and check the others",
            {
              argv: [
                program,
                "prune",
                client,
                "--account",
                backupAccount(client),
                "--repository",
                j`${backupServer.vars.keepPath}/${client}/repository`,
                "--keep-within",
                vars.keepWithin,
                "--keep-within-weekly",
                vars.keepWithinWeekly,
                "--keep-within-monthly",
                vars.keepWithinMonthly,
                "--read-data-subset",
                vars.readDataSubset,
              ],
              stdin: hostvars<{ backup_client_password: string }>(client).backup_client_password,
            },
            { changed_when: true, failed_when: (result) => not(isIn(result.rc, [0, 3])), no_log: true },
          ),
        { as: "client", label: (client) => client },
      ),
      /** The task before shows nothing, since it is given passwords; 3 stands for what this one tells. */
      forEach(
        backupServer.vars.clients,
        (client) => command("See how it went", { argv: [program, "report", client] }, { changed_when: false }),
        { as: "client" },
      ),
    ];
  },
});
