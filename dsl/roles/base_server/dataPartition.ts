import {
  ansible_check_mode,
  eq,
  gt,
  isIn,
  j,
  length,
  not,
  or,
  type Tasks,
  unique,
  type Variables,
  variable,
} from "paq";
import { assert, command } from "paq/modules/ansible.builtin";
import { mount } from "paq/modules/ansible.posix";
import { filesystem } from "paq/modules/community.general";
import type { BaseServer } from "./index.js";

/** Debian packages of the programs that make a filesystem. */
export const filesystemTools = variable<Readonly<Record<string, string>>>("filesystem_tools", {
  ext4: "e2fsprogs",
  xfs: "xfsprogs",
  btrfs: "btrfs-progs",
});

/** Mounts the data partition, on a device that has a filesystem of the wanted type already, or that is empty. */
export function dataPartition(vars: Variables<BaseServer>): Tasks {
  const named = gt(length(vars.dataDevice), 0);
  /** Filesystems, partition tables, members of RAID or LVM, encrypted volumes: all that libblkid knows. */
  const signatures = command(
    "Look at what is on the data device",
    { argv: ["wipefs", "--noheadings", "--output", "TYPE", vars.dataDevice] },
    { when: named, changed_when: false, check_mode: false },
  );
  const found = unique(signatures.result.stdout_lines);
  const uuid = command(
    "Look for the name of the data filesystem",
    { argv: ["blkid", "--output", "value", "--match-tag", "UUID", vars.dataDevice] },
    { when: named, changed_when: false, check_mode: false, failed_when: (result) => not(isIn(result.rc, [0, 2])) },
  );
  return [
    signatures,
    assert(
      "Refuse a data device with anything else on it",
      {
        that: [or(eq(length(found), 0), eq(found, [vars.dataFilesystem]))],
        fail_msg: j`${vars.dataDevice} is neither empty nor ${vars.dataFilesystem}: wipefs finds ${signatures.result.stdout_lines}. Nothing was changed. If its content isn't needed, erase it by hand: wipefs --all ${vars.dataDevice}`,
        quiet: true,
      },
      { when: named },
    ),
    filesystem(
      "Make the filesystem on an empty data device",
      { dev: vars.dataDevice, fstype: vars.dataFilesystem },
      { when: [named, eq(length(found), 0)] },
    ),
    uuid,
    mount(
      "Mount the data partition",
      {
        path: vars.dataPath,
        src: j`UUID=${uuid.result.stdout}`,
        fstype: vars.dataFilesystem,
        opts: vars.dataOptions,
        passno: "2",
        state: "mounted",
      },
      { when: [named, or(not(ansible_check_mode), gt(length(uuid.result.stdout), 0))] },
    ),
  ];
}
