import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { ansibleVersions } from "../support/ansible.js";
import { scratchFolder } from "../support/scratch.js";
import { type Archive, dokuwikiArchive } from "./support/archives.js";
import { inside, runLab } from "./support/lab.js";
import { installDemo, releaseDemo } from "./support/packages.js";
import { type PlaybookRun, succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";
import { instances, wiki } from "./support/wikis.js";

/*
 * The playbooks that look at all servers, on a Debian 12 and a Debian 13 machine. The tests are one
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
});
