import {
  ansible_check_mode,
  block,
  defaultTo,
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

/**
 * Mounts the data partition, of a device that has a filesystem of the wanted type already, or that is empty. What is on
 * the device, or where it is to be mounted, is neither written over nor hidden.
 */
export function dataPartition(vars: Variables<BaseServer>): Tasks {
  const look = { changed_when: false, check_mode: false };
  /** Filesystems, partition tables, members of RAID or LVM, encrypted volumes: all that libblkid knows. */
  const signatures = command(
    "Look at what is on the data device",
    { argv: ["wipefs", "--noheadings", "--output", "TYPE", vars.dataDevice] },
    look,
  );
  const found = unique(signatures.result.stdout_lines);
  const uuid = command(
    "Look for the name of the data filesystem",
    { argv: ["blkid", "--output", "value", "--match-tag", "UUID", vars.dataDevice] },
    { ...look, failed_when: (result) => not(isIn(result.rc, [0, 2])) },
  );
  const mounted = command(
    "Look at what is mounted where the data is to be",
    { argv: ["findmnt", "--noheadings", "--output", "SOURCE,UUID", "--mountpoint", vars.dataPath] },
    { ...look, failed_when: (result) => not(isIn(result.rc, [0, 1])) },
  );
  /** There may be no such folder yet. */
  const file = command(
    "Look for a file that the data partition would hide",
    { argv: ["find", vars.dataPath, "-xdev", "-type", "f", "-print", "-quit"] },
    { ...look, when: eq(mounted.result.stdout, ""), failed_when: (result) => not(isIn(result.rc, [0, 1])) },
  );
  const hidden = defaultTo(file.result.stdout, "");
  return [
    block(
      "Set the data partition up",
      [
        signatures,
        assert("Refuse a data device with anything else on it", {
          that: [or(eq(length(found), 0), eq(found, [vars.dataFilesystem]))],
          fail_msg: j`${vars.dataDevice} is neither empty nor ${vars.dataFilesystem}: wipefs finds ${signatures.result.stdout_lines}. Nothing was changed. If its content isn't needed, erase it by hand: wipefs --all ${vars.dataDevice}`,
          quiet: true,
        }),
        filesystem(
          "Make the filesystem on an empty data device",
          { dev: vars.dataDevice, fstype: vars.dataFilesystem },
          { when: eq(length(found), 0) },
        ),
        uuid,
        mounted,
        file,
        assert("Refuse to hide what is there already", {
          that: [or(eq(mounted.result.stdout, ""), isIn(uuid.result.stdout, mounted.result.stdout)), eq(hidden, "")],
          fail_msg: j`${vars.dataPath} is to be on ${vars.dataDevice}, and holds something else already: ${mounted.result.stdout}${hidden}. Move it to the device by hand first.`,
          quiet: true,
        }),
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
          { when: or(not(ansible_check_mode), gt(length(uuid.result.stdout), 0)) },
        ),
      ],
      { when: gt(length(vars.dataDevice), 0) },
    ),
  ];
}
