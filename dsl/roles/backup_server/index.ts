import { and, ansible_check_mode, forEach, gt, isChanged, j, length, not, role } from "paq";
import { apt, file, user } from "paq/modules/ansible.builtin";
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

/** Folder of the copies of other machines, unless the inventory says otherwise. */
export const defaultKeepPath = `${dataPath}/offsite`;

export const backupServer = role<BackupServer>("backup_server", {
  defaults: { clients: [], keepPath: defaultKeepPath },
  meta: { galaxy_tags: ["system", "backup", "restic"] },
  tasks(vars) {
    const keeps = gt(length(vars.clients), 0);
    /** Where a dry run finds them missing, it skips what needs them. */
    const packages = apt("Install what keeps the copies", { name: ["rclone", "restic"] }, { when: keeps });
    const accounts = forEach(
      vars.clients,
      (client) =>
        user("Create the accounts of the machines", {
          name: backupAccount(client),
          home: j`${vars.keepPath}/${client}`,
          create_home: false,
          system: true,
          shell: "/bin/sh",
          password: "*",
          update_password: "on_create",
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
