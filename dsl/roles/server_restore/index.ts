import { ansible_play_hosts_all, conditional, eq, forEach, gt, j, join, length, role } from "paq";
import { assert, command } from "paq/modules/ansible.builtin";

/**
 * Brings items back from copies: files with owners and modes, databases with users.
 *
 * A fresh machine gets them after `site.yml`, which gives it a new key and lets it read its copies, and after the playbooks of
 * its applications, which make the users that the files belong to; `replace` is set then, since these make data as well.
 *
 * One host at a time: the run is refused without a `--limit` to one.
 */
export interface ServerRestore {
  /** Items to bring back. */
  items?: readonly string[];
  /** Where from: a machine that keeps copies, `prod` (the newest copy here), a weekday (`Monday`), or `Month/YYYY-MM`. */
  target?: string;
  /** Which copy of a keeping machine's: the id of a snapshot, or `latest`. */
  snapshot?: string;
  /** Whether what is there is put aside; otherwise it is an error, and nothing changes. */
  replace?: boolean;
}

export const serverRestore = role<ServerRestore>("server_restore", {
  defaults: { items: [], target: "prod", snapshot: "latest", replace: false },
  meta: { galaxy_tags: ["system", "backup"] },
  tasks: (vars) => [
    assert("See what is to be brought back", {
      that: [gt(length(vars.items), 0)],
      fail_msg: "server_restore_items names no item",
      quiet: true,
    }),
    /** Items of services have the same name everywhere. */
    assert("See where it is to be brought back", {
      that: [eq(length(ansible_play_hosts_all), 1)],
      fail_msg: j`These hosts would all be set back: ${join(ansible_play_hosts_all, ", ")}. Name the one that is meant: --limit HOST`,
      quiet: true,
    }),
    forEach(
      vars.items,
      (item) =>
        command(
          "Bring the items back",
          {
            argv: [
              "/usr/local/sbin/server-backup",
              "restore",
              item,
              "--from",
              vars.target,
              "--snapshot",
              vars.snapshot,
              conditional(vars.replace, "--force", "--no-force"),
            ],
          },
          { changed_when: true },
        ),
      { as: "item_name" },
    ),
  ],
});
