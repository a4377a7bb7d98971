import { expect, test } from "@jest/globals";
import { inside } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { serversWith } from "./support/servers.js";

/*
 * The data partition on a disk of its own, on a machine that was set up without one: what is there is neither written
 * over nor hidden. Each test begins where the one before it has left the machine.
 */

const site = serversWith({ disk: "512M" }, "web1");
const { web1 } = site.hosts;

function play(...args: readonly string[]) {
  const variables = { base_server_data_device: "/dev/vdb", base_server_data_filesystem: "ext4" };
  return site.deployed.play("site.yml", { variables, args: ["--tags", "base_server", ...args] });
}

/** The run ends with a message, before it has changed anything. */
async function refused(message: string): Promise<void> {
  const content = () => inside(web1, "sha256sum /dev/vdb; cat /etc/fstab; findmnt --mountpoint /mnt/vdb || true");
  const before = await content();
  const run = await play();
  expect(run).toMatchObject({ exitCode: 2, changes: [] });
  expect(run.stdout.replace(/\s+/g, " ")).toContain(message);
  expect(await content()).toBe(before);
}

test("a device with something else on it is refused", async () => {
  await inside(web1, "printf 'label: gpt\\n,,L\\n' | sfdisk -q /dev/vdb");
  await refused("/dev/vdb is neither empty nor ext4: wipefs finds ['gpt', 'gpt', 'PMBR']");
  await inside(web1, "wipefs -qa /dev/vdb; mkfs.ext2 -q /dev/vdb");
  await refused("/dev/vdb is neither empty nor ext4: wipefs finds ['ext2']");
});

// seen to fail without the question for files: the device was mounted over them
test("a device is refused where it would hide files, or where another one is mounted", async () => {
  await inside(web1, "wipefs -qa /dev/vdb; mkfs.ext4 -q /dev/vdb; echo kept >/mnt/vdb/www/file");
  await refused("holds something else already: /mnt/vdb/");
  await inside(web1, "mount -t tmpfs other /mnt/vdb");
  await refused("holds something else already: other");
  await inside(web1, "umount /mnt/vdb");
});

test("a device with the files on it is mounted, and stays as it is", async () => {
  await inside(web1, "mount /dev/vdb /mnt; mkdir /mnt/www; echo moved >/mnt/www/file; umount /mnt; rm -r /mnt/vdb/*");
  expect((await succeed(play("--check"))).changes).toContain("web1: base_server : Mount the data partition");
  await succeed(play());
  expect(await inside(web1, "cat /mnt/vdb/www/file; findmnt -no SOURCE --mountpoint /mnt/vdb")).toBe("moved\n/dev/vdb");
  expect((await succeed(play())).changes).toEqual([]);
});

test("an empty device gets a filesystem", async () => {
  await inside(web1, "umount /mnt/vdb; sed -i '/ \\/mnt\\/vdb /d' /etc/fstab; wipefs -qa /dev/vdb");
  expect((await succeed(play())).changes).toContain("web1: base_server : Make the filesystem on an empty data device");
  expect(await inside(web1, "findmnt -no FSTYPE,SOURCE --mountpoint /mnt/vdb")).toMatch(/^ext4 +\/dev\/vdb$/);
  // devices may change their names; seen to fail with the device in its place
  const uuid = await inside(web1, "blkid -o value -s UUID /dev/vdb");
  expect(await inside(web1, "grep ' /mnt/vdb ' /etc/fstab")).toMatch(new RegExp(`^UUID=${uuid} `));
});
