import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { inside, type LabHost } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * A Debian 12 machine whose copies a Debian 13 machine keeps. The tests are one story: each begins where the one before
 * it has left the machines.
 */

const marker = "Marker-4711";
const password = "restic-password-of-the-lab";
const copies = "/mnt/vdb/backups";
const repository = "/mnt/vdb/offsite/web1/repository";
const site = servers("web1", "web2");
const { web1, web2 } = site.hosts;

/** A file with an owner and a mode, and a row in a database that a user of its own reads. */
const data = `
  systemctl start mariadb
  install -d -m 750 -o www-data /srv/shop; echo ${marker}-file >/srv/shop/page
  chown www-data:adm /srv/shop/page; chmod 640 /srv/shop/page
  mariadb -e "CREATE DATABASE shop; CREATE USER shop@localhost IDENTIFIED BY 'of-the-shop';
    GRANT ALL ON shop.* TO shop@localhost; CREATE TABLE shop.items (name TEXT); INSERT INTO shop.items VALUES ('${marker}-row')"`;
const readData = `stat -c '%U %G %a' /srv/shop/page; cat /srv/shop/page
  mariadb -u shop -pof-the-shop -Ne 'SELECT name FROM shop.items'`;
const whole = `www-data adm 640\n${marker}-file\n${marker}-row`;
const item = {
  backup_client_item_name: "shop",
  backup_client_item_paths: ["/srv/shop"],
  backup_client_item_mariadb_databases: ["shop"],
};

/** All that a shell script says, and its exit code. */
function outcome(host: LabHost, shell: string): Promise<string> {
  return inside(host, `set +e; { ${shell}\n} 2>&1; echo "exit code $?"`);
}

/** Whoever has stolen web1's key and password: what they say to web2. */
const ssh = "timeout 30 ssh -F /etc/server-backup/ssh_config";
const restic = `timeout 60 restic --no-cache -o rclone.program='${ssh} web2 rclone' -r rclone:repository -p /etc/server-backup/password`;

beforeAll(async () => {
  const { deployed } = site;
  const hostKey = await inside(web2, "cut -d' ' -f1,2 /etc/ssh/ssh_host_ed25519_key.pub");
  // the firewall allows few connections in a short time: a night needs less than this file
  await inside(web2, `! command -v iptables >/dev/null || iptables -I INPUT -s ${web1.address} -j ACCEPT`);
  await inside(web1, data);
  const variables = {
    web1: {
      backup_client_password: password,
      backup_client_offsite_targets: ["web2"],
      backup_client_host_keys: [{ host: "web2", key: hostKey.trim() }],
    },
    web2: { backup_client_password: password, backup_server_clients: ["web1", "web2"] },
  };
  for (const [name, values] of Object.entries(variables))
    writeFileSync(join(deployed.folder, "host_vars", name, "zz_test.yml"), stringify(values));
  const include = { "ansible.builtin.include_role": { name: "backup_client", tasks_from: "item" }, vars: item };
  writeFileSync(
    join(deployed.folder, "backup.yml"),
    stringify([
      { name: "Keep", hosts: "web2", gather_facts: false, roles: ["backup_server"] },
      {
        name: "Copy",
        hosts: "web1",
        gather_facts: false,
        roles: ["backup_client"],
        tasks: [{ name: "Item", ...include }],
      },
    ]),
  );
  await succeed(deployed.play("backup.yml"));
});

test("a night makes complete dumps, a copy of the weekday, and an encrypted copy on the other machine", async () => {
  await inside(web1, "systemctl start server-backup");
  const today = (await inside(web1, "LC_ALL=C date +%A")).trim();
  for (const copy of ["prod", today]) {
    expect(await inside(web1, `tail -1 ${copies}/${copy}/shop/mariadb/shop.sql`)).toContain("-- Dump completed");
    expect(await inside(web1, `cat ${copies}/${copy}/shop/files/srv/shop/page`)).toBe(`${marker}-file`);
  }
  expect(await outcome(web2, `grep -r ${marker} ${repository}`)).toBe("exit code 1");
  const dump = `restic --no-cache -r ${repository} dump latest ${copies}/prod/shop/mariadb/shop.sql`;
  expect(await inside(web2, `RESTIC_PASSWORD=${password} ${dump}`)).toContain(`${marker}-row`);
});

test("a truncated dump fails the run, leaves the copy before as it was, and holds no other step up", async () => {
  const sums = `cd ${copies}/prod/shop; find . -type f | sort | xargs sha256sum`;
  const before = await inside(web1, sums);
  await inside(
    web1,
    `printf '#!/bin/sh\\necho "CREATE TABLE half (x INT);"\\n' >/usr/local/bin/mariadb-dump; chmod 755 /usr/local/bin/mariadb-dump`,
  );
  const run = await outcome(web1, "server-backup run");
  await inside(web1, "rm /usr/local/bin/mariadb-dump");
  expect(run).toContain("exit code 1");
  expect(run).toMatch(/offsite +web2 .* ok/);
  expect(await inside(web1, sums)).toBe(before);
});

test("a second run at the same time is refused", async () => {
  const second = await outcome(web1, "flock /var/lib/server-backup/lock server-backup run");
  expect(second).toContain("another one is running");
  expect(second).toContain("exit code 75");
});

test("a stolen key can neither delete copies nor enter another account, and gets no shell", async () => {
  const snapshots = `${restic} snapshots --json`;
  const before = await inside(web1, snapshots);
  expect(before).toContain('"short_id"');
  // restic would go on trying for a minute
  expect(await outcome(web1, `${restic.replace("60", "15")} forget latest`)).toContain("403 Forbidden");
  await inside(web1, `${restic} unlock --remove-all`);
  expect(await inside(web1, snapshots)).toBe(before);
  expect(await outcome(web1, `${ssh} web2 id </dev/null`)).not.toContain("uid=");
  for (const account of ["backup-web2", "root"])
    expect(await outcome(web1, `${ssh} ${account}@web2 rclone </dev/null`)).toContain("Permission denied");
});

test("a restore from the other machine brings the file, the row and the user back", async () => {
  await inside(web1, 'rm -r /srv/shop; mariadb -e "DROP DATABASE shop; DROP USER shop@localhost"');
  await inside(web1, "server-backup restore shop --from web2");
  expect(await inside(web1, readData)).toBe(whole);
});
