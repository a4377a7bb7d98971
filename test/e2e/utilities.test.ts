import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ansibleVersions } from "../support/ansible.js";
import { scratchFolder } from "../support/scratch.js";
import { type Archive, dokuwikiArchive } from "./support/archives.js";
import { inside, type LabHost, runLab } from "./support/lab.js";
import { MailServer, relayAccount } from "./support/mailServer.js";
import { installDemo, releaseDemo } from "./support/packages.js";
import { type PlaybookRun, succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";
import { answerTo } from "./support/terminal.js";
import { instances, wiki } from "./support/wikis.js";

/*
 * The playbooks that look at all servers and upgrade them, on a Debian 12 and a Debian 13 machine. The tests are one
 * story: each begins where the one before it has left the machines.
 */

/** A line of a table by its columns, which are two spaces apart. */
function line(run: PlaybookRun, host: string): readonly string[] {
  return (
    run.stdout
      .split("\n")
      .find((one) => one.trim().startsWith(`${host}  `))
      ?.trim()
      .split(/ {2,}/) ?? []
  );
}

function expectNoChange(run: PlaybookRun) {
  expect(run.changes).toEqual([]);
  for (const recap of Object.values(run.recap)) expect(recap).toMatchObject({ changed: 0, failed: 0 });
}

/** When a host was started. */
const started = (host: LabHost) => inside(host, "stat -c %y /run/systemd/system");
const version = (host: LabHost) => inside(host, "dpkg-query -W -f '${Version}' demo");

describe("utilities for all servers", () => {
  const site = servers("web1", "web2");
  const { web1, web2 } = site.hosts;
  const both = [web1, web2];
  /** A host that is down is not tried again. */
  const once = ["-e", "ansible_ssh_retries=0"];

  beforeAll(async () => {
    for (const host of both) {
      await installDemo(host, { version: "1.0", command: "/usr/bin/sleep infinity" });
      // cycles of five minutes are no use to a test
      await inside(
        host,
        `sed -i 's/^set daemon .*/set daemon 5/' /etc/monit/monitrc; systemctl restart monit
         until monit status >/dev/null 2>&1; do sleep 0.2; done`,
      );
    }
  });

  describe("server_check", () => {
    beforeAll(async () => {
      await releaseDemo(web1, { version: "2.0", command: "/usr/bin/sleep infinity", reboot: true });
      await inside(
        web1,
        `apt-get -qq update
         systemd-run --quiet --unit broken false
         touch /run/reboot-required; echo linux-image-demo > /run/reboot-required.pkgs
         live=/etc/letsencrypt/live/soon.example; mkdir -p $live
         openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -days 5 -subj /CN=soon.example -out $live/cert.pem 2>/dev/null
         mkdir -p /var/lib/server-backup; touch -d "-30 hours" /var/lib/server-backup/run.ok
         server-monitoring pause cron >/dev/null
         printf 'Subject: test\\n\\ntest\\n' | sendmail root
         for _ in $(seq 100); do postqueue -j | grep -q . && break; sleep 0.1; done`,
      );
    });

    // seen to fail with dates of certificates read in the server's language, and with limits that 2.14 took for text
    test.each(ansibleVersions)(
      "shows all servers in one table, and changes nothing (ansible-core %s)",
      async (version) => {
        const variables = { server_check_mail_queue_limit: 0, server_check_disk_limit: 99 };
        const run = await succeed(site.deployed.play("server_check.yml", { version, variables }));
        expectNoChange(run);
        expect(run.stdout).toMatch(
          /^ {8}HOST {2,}UPGRADES {2}SECURITY {2}REBOOT {2}DISK {2,}FAILED UNITS {2}CERTIFICATES {2,}BACKUP {2,}DRILL {2,}MAIL QUEUE {2}MONIT {2,}RESULT$/m,
        );
        expect(line(run, "web1")).toEqual([
          "web1",
          "1",
          "1",
          "yes",
          expect.stringMatching(/^\/ \d+ %$/),
          expect.stringMatching(/^[1-9]$/),
          "1, first in 4 d",
          "30 h",
          "never",
          expect.stringMatching(/^[1-9]\d*$/),
          expect.stringMatching(/^\d+ of \d+ ok$/),
          expect.stringMatching(/^\d+ to do$/),
        ]);
        for (const finding of [
          "web1  1 security updates: demo",
          "web1  a reboot is needed: linux-image-demo",
          "web1  failed units: broken.service",
          "web1  /etc/letsencrypt/live/soon.example/cert.pem expires in 4 days",
          "web1  the last good backup is 30 h old",
          "web1  no drill has gone well yet",
          " mails wait",
          "cron is Not monitored",
        ])
          expect(run.stdout).toContain(finding);
        expect(line(run, "web2").slice(0, 4)).toEqual(["web2", "0", "0", "no"]);
        expect(run.stdout).not.toContain("web2  1 security");
      },
    );

    test("shows the others where one can't be reached, and fails only on request", async () => {
      await runLab("stop", "web2");
      const run = await succeed(site.deployed.play("server_check.yml", { args: once }));
      expect(line(run, "web1")[3]).toBe("yes");
      expect(line(run, "web2")).toEqual(["web2", ...Array<string>(10).fill("?"), "no answer"]);
      const failing = await site.deployed.play("server_check.yml", { args: [...once, "-e", "server_check_fail=true"] });
      await runLab("start", "web2");
      expect(failing.exitCode).toBe(2);
      expect(failing.stdout).toContain("web1  failed units: broken.service");
    });
  });

  describe("server_query", () => {
    const folder = join(scratchFolder(), "query");
    const variables = { server_query_path: folder };
    let older: Archive;
    let newer: Archive;
    const query = (options = {}) => succeed(site.deployed.play("server_query.yml", { variables, ...options }));
    const found = () => JSON.parse(readFileSync(join(folder, "servers.json"), "utf8"));

    beforeAll(async () => {
      older = await dokuwikiArchive("bookworm");
      newer = await dokuwikiArchive("trixie");
    });

    test("writes instances and runs of all into one JSON and one CSV file", async () => {
      const install = { variables: instances(wiki("wiki_one", older)), args: ["--limit", "web1"] };
      await succeed(site.deployed.play("stdapp.yml", install));
      expectNoChange(await succeed(site.deployed.play("stdapp.yml", install)));
      await query({ args: ["--check"] });
      expect(() => statSync(folder)).toThrow("ENOENT");
      expect((await query()).changes).toHaveLength(3);
      expect(found()).toMatchObject({
        hosts: { web1: { answered: true }, web2: { answered: true } },
        instances: [
          { host: "web1", id: "wiki_one", domain: "wiki-one.test", program: "dokuwiki", version: older.version },
        ],
      });
      const { runs } = found();
      expect(runs.map(({ host, playbook, result }: Record<string, string>) => [host, playbook, result])).toEqual(
        expect.arrayContaining([
          ["web1", "stdapp.yml", "changed"],
          ["web1", "stdapp.yml", "ok"],
        ]),
      );
      const rows = readFileSync(join(folder, "servers.csv"), "utf8").split("\r\n");
      expect(rows[1]).toMatch(
        new RegExp(`^"instance","web1","wiki_one","wiki-one.test","dokuwiki","${older.version}","2`),
      );
      expect(rows.filter((row) => row.startsWith('"run","web1"'))).toHaveLength(
        runs.filter(({ host }: Record<string, string>) => host === "web1").length,
      );
      for (const file of ["servers.json", "servers.csv"])
        expect((statSync(join(folder, file)).mode & 0o777).toString(8)).toBe("640");
    });

    test.each(ansibleVersions)("changes nothing where nothing has changed (ansible-core %s)", async (version) => {
      expectNoChange(await query({ version }));
    });

    test("knows the version of an upgraded instance, and since when", async () => {
      const [before] = found().instances;
      await succeed(
        site.deployed.play("stdapp_upg.yml", {
          variables: instances(wiki("wiki_one", newer)),
          args: ["--limit", "web1"],
        }),
      );
      await query();
      const [after] = found().instances;
      expect(after).toMatchObject({ version: newer.version, installed: before.installed });
      expect(after.version_since > before.version_since).toBe(true);
      expect(await inside(web1, "instance-inventory")).toMatch(
        /^ID +DOMAIN +PROGRAM +VERSION +INSTALLED +VERSION SINCE\nwiki_one/,
      );
    });
  });

  describe("server_check and server_query", () => {
    const folder = join(scratchFolder(), "other");

    test("can have other values than each of their defaults", async () => {
      await inside(
        web1,
        `touch -d "-210 hours" /var/lib/server-backup/drill.ok; mkdir /srv/other
         sed s/wiki-one.test/WIKI-ONE.test/ /mnt/vdb/inventory/wiki_one.json >/srv/other/one.json
         openssl req -x509 -newkey rsa:2048 -nodes -keyout /dev/null -days 50 -subj /CN=other -out /srv/other/one.pem 2>/dev/null`,
      );
      const args = ["--limit", "web1"];
      const limits = {
        server_check_upgrades_limit: 0,
        server_check_security_limit: 1,
        server_check_lists_max_age: -1,
        server_check_reboot_wanted: false,
        server_check_disk_limit: 0,
        server_check_certificate_days: 60,
        server_check_backup_max_age: 40,
        server_check_drill_max_age: 300,
        server_check_mail_queue_limit: 0,
        server_check_fail: true,
        server_state_certificate_paths: ["/srv/other/*.pem"],
        server_state_inventory_path: "/srv/other",
      };
      const run = await site.deployed.play("server_check.yml", { variables: limits, args: [...args, "-v"] });
      expect(run.exitCode).toBe(2);
      for (const finding of [
        /web1 {2}1 packages can be upgraded/,
        /web1 {2}the lists of packages are 0 days old/,
        /web1 {2}\/ has \d+ % of its space in use/,
        /web1 {2}\/srv\/other\/one.pem expires in 49 days/,
        /web1 {2}\d+ mails wait/,
        // it is part of the state, which is shown in full
        /http:\/\/WIKI-ONE.test/,
      ])
        expect(run.stdout).toMatch(finding);
      for (const finding of ["security updates", "a reboot is needed", "soon.example", "the last good"])
        expect(run.stdout).not.toContain(finding);

      const variables = {
        server_query_path: folder,
        server_query_runs: 1,
        server_query_playbooks_left_out: ["stdapp.yml"],
      };
      await succeed(site.deployed.play("server_query.yml", { variables, args }));
      const { runs } = JSON.parse(readFileSync(join(folder, "servers.json"), "utf8"));
      expect(runs.map(({ host, playbook }: Record<string, string>) => [host, playbook])).toEqual([
        ["web1", "server_check.yml"],
      ]);
    });
  });

  describe("server_system_upgrade", () => {
    const confirmed = { server_system_upgrade_confirmed: true };
    const relay = new MailServer();
    afterAll(() => relay.stop());

    beforeAll(async () => {
      // monit's mail waits where nobody takes it, and with too much of it a server is worse off than before its upgrade
      await relay.start(relayAccount);
      for (const host of both)
        await inside(
          host,
          'postqueue -f; for _ in $(seq 300); do [ -n "$(postqueue -j)" ] || exit 0; sleep 0.1; done; exit 1',
        );
      await inside(web1, "rm -f /run/reboot-required*; server-monitoring resume cron");
      for (const host of both)
        await releaseDemo(host, { version: "2.0", command: "/usr/bin/sleep infinity", reboot: true });
    });

    test.each(ansibleVersions)(
      "shows what it would do, and ends where nobody can answer (ansible-core %s)",
      async (ansible) => {
        const run = await site.deployed.play("server_system_upgrade.yml", { version: ansible });
        expect(run.exitCode).toBe(2);
        expect(line(run, "web1")).toEqual(["web1", "demo", "1.0", "2.0", "yes"]);
        expect(run.stdout.replace(/\s+/g, " ")).toContain("Nothing has been upgraded: nobody has said yes.");
        for (const host of both) expect(await version(host)).toBe("1.0");
      },
    );

    // seen to fail with an answer that is taken for a yes whatever it is
    test("asks at a terminal, and takes no for an answer", async () => {
      const { exitCode, stdout } = await answerTo(
        "(yes/no)",
        "no",
        site.deployed,
        "server_system_upgrade.yml --limit web1,web2",
      );
      expect(exitCode).toBe(2);
      expect(stdout.replace(/\s+/g, " ")).toContain("Nothing has been upgraded: nobody has said yes.");
      for (const host of both) expect(await version(host)).toBe("1.0");
    });

    test("a dry run asks nothing and changes nothing", async () => {
      await succeed(site.deployed.play("server_system_upgrade.yml", { args: ["--check"] }));
      for (const host of both) expect(await version(host)).toBe("1.0");
    });

    test("upgrades one after the other, servers for tests first, and reboots those that need it", async () => {
      const before = await Promise.all(both.map(started));
      const run = await succeed(site.deployed.play("server_system_upgrade.yml", { variables: confirmed }));
      expect(run.changes).toEqual([
        "web2: server_system_upgrade : Upgrade the packages",
        "web2: server_system_upgrade : Reboot the server",
        "web1: server_system_upgrade : Upgrade the packages",
        "web1: server_system_upgrade : Reboot the server",
      ]);
      for (const [index, host] of both.entries()) {
        expect(await version(host)).toBe("2.0");
        expect(await started(host)).not.toBe(before[index]);
        expect(await inside(host, "server-monitoring paused")).toBe("all checks are monitored");
        // the check that tells of paused ones is none of them
        const paused = await inside(host, "grep 'unmonitor action done' /var/log/monit.log");
        expect([paused.includes("'cron' unmonitor"), paused.includes("'paused_checks'")]).toEqual([true, false]);
      }
      expectNoChange(await succeed(site.deployed.play("server_system_upgrade.yml", { variables: confirmed })));
    });

    // seen to fail with the role's default for the reboot
    test("asks at a terminal, and can have other values than each of its defaults", async () => {
      await releaseDemo(web2, { version: "2.1", command: "/usr/bin/sleep infinity", reboot: true });
      await inside(web2, "apt-mark auto iputils-ping");
      const before = await started(web2);
      const variables = {
        server_system_upgrade_mode: "safe",
        server_system_upgrade_autoremove: true,
        server_system_upgrade_reboot: false,
        server_system_upgrade_reboot_timeout: 300,
        server_system_upgrade_health_timeout: 600,
        server_system_upgrade_lock_timeout: 60,
      };
      writeFileSync(join(site.deployed.folder, "upgrade.json"), JSON.stringify(variables));
      const playbook = "server_system_upgrade.yml --limit web2 -e @upgrade.json";
      const { exitCode, stdout } = await answerTo("(yes/no)", "yes", site.deployed, playbook);
      expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/web2 +: ok=\d+ +changed=1 /)]);
      expect(await version(web2)).toBe("2.1");
      expect(
        await inside(
          web2,
          "! dpkg-query -W -f '${db:Status-Abbrev}' iputils-ping 2>/dev/null | grep ^ii; ls /run/reboot-required",
        ),
      ).toBe("/run/reboot-required");
      expect(await started(web2)).toBe(before);
      await inside(web2, "rm /run/reboot-required*");
    });

    test("leaves the servers after an unhealthy one as they are", async () => {
      for (const host of both) await releaseDemo(host, { version: "3.0", command: "/usr/bin/false" });
      const variables = { ...confirmed, server_system_upgrade_health_timeout: 20 };
      const run = await site.deployed.play("server_system_upgrade.yml", { variables });
      expect(run.exitCode).toBe(2);
      expect(run.stdout.replace(/\s+/g, " ")).toContain(
        "web2 is worse off than before its upgrade: the unit demo.service has failed",
      );
      expect(await version(web2)).toBe("3.0");
      expect(await version(web1)).toBe("2.0");
      expect(await inside(web2, "server-monitoring paused")).toBe("all checks are monitored");
    });
  });
});
