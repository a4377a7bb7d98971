import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { ansibleVersions } from "../support/ansible.js";
import { repository } from "../support/repository.js";
import { type Archive, alteredArchive, dokuwikiArchive } from "./support/archives.js";
import { httpGet } from "./support/http.js";
import { type LabHost, labHosts, runLab } from "./support/lab.js";
import { type DeployedRepository, type PlaybookRun, succeed } from "./support/playbook.js";
import { deployTo } from "./support/servers.js";

/*
 * The reference infrastructure on a Debian 12 and a Debian 13 machine, both in each run: from bare machines to two
 * wikis, an upgrade that goes well and one that doesn't. The tests are one story: each begins where the one before it
 * has left the machines.
 */

const out = join(repository, "out");
const playbooks = ["site.yml", "stdapp.yml", "stdapp_upg.yml"];
const marker = "Marker-4711-déjà";

/** What the reference's own inventory says of one wiki. */
const reference = (
  parse(readFileSync(join(out, "host_vars/web1/stdapp_instance.yml"), "utf8")) as {
    readonly stdapp_instance_instances: readonly Readonly<Record<string, unknown>>[];
  }
).stdapp_instance_instances[0];

/** A wiki of the tests: `wiki_one` is reached as `wiki-one.test`. */
function wiki(id: string, { version, url, sha256 }: Archive, changes: Readonly<Record<string, unknown>> = {}) {
  const archive = { url, checksum: `sha256:${sha256}` };
  return { ...reference, id, domain: `${id.replace("_", "-")}.test`, version, archive, ...changes };
}

/** Runs a shell script in a host without ssh, of whose connections the firewall allows few in a short time. */
function inside(host: LabHost, shell: string): Promise<string> {
  return runLab("enter", host.name, "bash", "-euo", "pipefail", "-c", shell);
}

/** Changes whenever a name, mode, owner, link, time or byte below a path of a host does. */
function fingerprint(host: LabHost, path: string): Promise<string> {
  const facts = "find . -printf '%p %m %u %g %l %T@\\n' | LC_ALL=C sort";
  const content = "find . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum";
  return inside(host, `cd ${path}; { ${facts}; ${content}; } | sha256sum`);
}

/** Whether nobody serves a URL's name: nginx ends the connection, Apache refuses. */
function asUnknown(host: LabHost, url: string): Promise<boolean> {
  return httpGet(host, url).then(
    ({ status }) => host.name === "web2" && status === 403,
    (error: Error) => host.name === "web1" && error.message === "socket hang up",
  );
}

function expectNoChange(run: PlaybookRun) {
  expect(run.changes).toEqual([]);
  for (const recap of Object.values(run.recap)) expect(recap).toMatchObject({ changed: 0, failed: 0 });
  expect(Object.keys(run.recap)).not.toEqual([]);
}

describe("the reference infrastructure on Debian 12 and 13", () => {
  const { web1, web2 } = labHosts({ web1: "bookworm", web2: "trixie" });
  const both = [web1, web2];
  let older: Archive;
  let newer: Archive;
  let deployed: DeployedRepository;
  let variables: Readonly<Record<string, unknown>>;

  const eachHost = <T>(ask: (host: LabHost) => Promise<T>) => Promise.all(both.map(ask));
  const instances = (...list: readonly unknown[]) => ({ stdapp_instance_instances: list });
  /** The served version of a wiki, on each host. */
  const served = (id: string) =>
    eachHost(async (host) => (await httpGet(host, `http://${id.replace("_", "-")}.test/VERSION`)).body.split(" ")[0]);

  beforeAll(async () => {
    older = await dokuwikiArchive("bookworm");
    newer = await dokuwikiArchive("trixie");
    variables = instances(wiki("wiki_one", older), wiki("wiki_two", older));
    deployed = await deployTo(both);
    const all = playbooks.map((file) => ({ name: `Import ${file}`, "ansible.builtin.import_playbook": file }));
    writeFileSync(join(deployed.folder, "all.yml"), stringify(all));
  });
  afterAll(() => deployed.remove());

  test("a dry run of all playbooks ends well on a bare machine", async () => {
    await succeed(deployed.play("all.yml", { variables, args: ["--check", "--diff"] }));
    expect(
      await eachHost((host) => inside(host, "ls -d /mnt/* /etc/nginx /etc/apache2 /etc/php 2>/dev/null || true")),
    ).toEqual(["", ""]);
  });

  test("site.yml makes a server of a bare machine", async () => {
    await succeed(deployed.play("site.yml"));
    for (const host of both) {
      expect(await inside(host, "locale -a")).toContain("fr_FR.utf8");
      expect(await inside(host, "cat /etc/default/locale")).toBe("LANG=fr_FR.UTF-8");
      expect(await inside(host, "date +%Z -d 2026-01-01")).toBe("CET");
      expect(await inside(host, "stat -c '%a %U %n' /mnt/vdb/*")).toBe(
        "750 root /mnt/vdb/ansible_log\n700 root /mnt/vdb/backups\n755 root /mnt/vdb/inventory\n750 root /mnt/vdb/log\n700 root /mnt/vdb/tmp\n755 root /mnt/vdb/www",
      );
      const rules = await inside(host, "ufw status | sed -n 's/  */ /gp' | grep -v v6");
      expect(rules).toContain("Status: active");
      expect(rules.match(/^22\/tcp .*/gm)).toEqual([expect.stringContaining("LIMIT")]);
      expect(rules).toMatch(/^80\/tcp ALLOW /m);
      // a virtual host that nobody has declared
      expect(await asUnknown(host, "http://unknown.test/")).toBe(true);
    }
    expect(await inside(web1, "php -r 'echo PHP_VERSION;'")).toMatch(/^8\.2\./);
    expect(await inside(web2, "php -r 'echo PHP_VERSION;'")).toMatch(/^8\.4\./);
  });

  test("an archive with one altered byte ends the installation before there is any instance", async () => {
    const altered = wiki("wiki_two", await alteredArchive(older));
    const run = await deployed.play("stdapp.yml", { variables: instances(wiki("wiki_one", older), altered) });
    expect(run.exitCode).toBe(2);
    expect(run.recap).toMatchObject({ web1: { changed: 0, failed: 1 }, web2: { changed: 0, failed: 1 } });
    // the first one's archive had been fetched by then
    expect(run.changes).toEqual([]);
    expect(await eachHost((host) => inside(host, "ls -A /mnt/vdb/tmp"))).toEqual(["", ""]);
    expect(await eachHost((host) => inside(host, "ls /mnt/vdb/www; getent passwd wiki_one || echo none"))).toEqual([
      "none",
      "none",
    ]);
  });

  test("stdapp.yml installs two wikis", async () => {
    await succeed(deployed.play("stdapp.yml", { variables }));
    expect(await served("wiki_one")).toEqual([older.version, older.version]);
    expect(await served("wiki_two")).toEqual([older.version, older.version]);
    for (const host of both) {
      const { status, body } = await httpGet(host, "http://wiki-one.test/doku.php");
      expect(status).toBe(200);
      expect(body).toContain("DokuWiki");
      for (const path of [
        "data/pages/wiki/dokuwiki.txt",
        "conf/local.php",
        ".shipped/conf/dokuwiki.php",
        "install.php",
      ])
        expect((await httpGet(host, `http://wiki-one.test/${path}`)).status).toBe(404);
    }
  });

  test("the wikis are kept apart", async () => {
    for (const host of both) {
      const home = "/mnt/vdb/www/wiki_one";
      expect(await inside(host, `stat -c '%a %U %G' ${home}`)).toBe("750 root wiki_one");
      expect(await inside(host, `runuser -u wiki_one -- ls ${home}/current/`)).toContain("doku.php");
      for (const path of [home, `${home}/current/doku.php`, "/mnt/vdb/backups", "/run/php/wiki_one.sock"])
        expect(await inside(host, `runuser -u wiki_two -- test -r ${path} || echo refused`)).toBe("refused");
      // what runs as the wiki may change its data, and not its code
      expect(await inside(host, `runuser -u wiki_one -- test -w ${home}/shared/data && echo writable`)).toBe(
        "writable",
      );
      expect(await inside(host, `runuser -u wiki_one -- test -w ${home}/current/doku.php || echo no`)).toBe("no");
      // each has processes of its own, and Debian's pool is gone
      await httpGet(host, "http://wiki-two.test/doku.php");
      const pools = await inside(host, "ps -eo user:20,args | sed -n 's/^\\(\\w*\\) *php-fpm: pool /\\1 /p' | sort -u");
      expect(pools.split("\n")).toContain("wiki_two wiki_two");
      expect(pools).not.toContain("www");
    }
  });

  test("a page is written with the wiki's own program, and read over HTTP", async () => {
    await eachHost((host) =>
      inside(
        host,
        `cd /mnt/vdb/www/wiki_one/current; echo ${marker} >/tmp/page.txt; chmod 644 /tmp/page.txt
         runuser -u wiki_one -- php bin/dwpage.php commit -m test /tmp/page.txt start`,
      ),
    );
    for (const host of both) {
      expect((await httpGet(host, "http://wiki-one.test/doku.php?id=start")).body).toContain(marker);
      expect((await httpGet(host, "http://wiki-two.test/doku.php?id=start")).body).not.toContain(marker);
    }
  });

  test.each(ansibleVersions)("a second run of all playbooks with ansible-core %s changes nothing", async (version) => {
    expectNoChange(await succeed(deployed.play("all.yml", { version, variables, args: ["--diff"] })));
  });

  test("neither does a dry run", async () => {
    expectNoChange(await succeed(deployed.play("all.yml", { variables, args: ["--check", "--diff"] })));
  });

  test("stdapp.yml does not change the version of what is installed", async () => {
    const declared = instances(wiki("wiki_one", newer), wiki("wiki_two", older));
    expectNoChange(await succeed(deployed.play("stdapp.yml", { variables: declared, args: ["--limit", "web2"] })));
    expect(await served("wiki_one")).toEqual([older.version, older.version]);
  });

  test("an archive with one altered byte ends the upgrade before anything has changed", async () => {
    const declared = instances(wiki("wiki_one", await alteredArchive(newer)), wiki("wiki_two", older));
    const state = () =>
      eachHost((host) =>
        // beside the log of runs, which has one more
        Promise.all(["/mnt/vdb/www", "/mnt/vdb/backups", "/etc"].map((path) => fingerprint(host, path))),
      );
    const before = await state();
    const run = await deployed.play("stdapp_upg.yml", { variables: declared });
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain("did not match");
    expect(run.changes).toEqual([]);
    expect(run.recap).toMatchObject({ web1: { changed: 0, failed: 1 }, web2: { changed: 0, failed: 1 } });
    expect(await state()).toEqual(before);
  });

  test("after an upgrade that fails behind the switch, the old version serves its old data", async () => {
    const health = { path: "/doku.php", pattern: "no page says this" };
    const declared = instances(wiki("wiki_one", newer, { health }), wiki("wiki_two", older));
    const paths = ["wiki_one/shared", `wiki_one/releases/${older.version}`, "wiki_two"];
    const state = () => eachHost((host) => Promise.all(paths.map((path) => fingerprint(host, `/mnt/vdb/www/${path}`))));
    const before = await state();
    const run = await deployed.play("stdapp_upg.yml", { variables: declared });
    expect(run.exitCode).toBe(2);
    expect(run.recap).toMatchObject({ web1: { failed: 1, rescued: 1 }, web2: { failed: 1, rescued: 1 } });
    // it did get beyond the switch
    expect(run.changes.filter((change) => change.endsWith(": app_release : Use the release"))).toHaveLength(4);
    expect(run.stdout.replace(/\s+/g, " ")).toContain(
      `wiki_one is back in version ${older.version}: the upgrade to ${newer.version} failed at "Get a page`,
    );
    expect(await eachHost((host) => inside(host, "readlink /mnt/vdb/www/wiki_one/current"))).toEqual([
      `releases/${older.version}`,
      `releases/${older.version}`,
    ]);
    // before anybody asks for a page, which the wiki would note in its data
    expect(await state()).toEqual(before);
    expect(await eachHost((host) => inside(host, "ls /mnt/vdb/www/wiki_one /mnt/vdb/www/wiki_one/releases"))).toEqual(
      Array(2).fill(
        `/mnt/vdb/www/wiki_one:\ncurrent\nreleases\nshared\ntmp\n\n/mnt/vdb/www/wiki_one/releases:\n${older.version}`,
      ),
    );
    expect(await served("wiki_one")).toEqual([older.version, older.version]);
    for (const host of both)
      expect((await httpGet(host, "http://wiki-one.test/doku.php?id=start")).body).toContain(marker);
  });

  test("stdapp_upg.yml upgrades the first wiki, and leaves the second alone", async () => {
    const declared = instances(wiki("wiki_one", newer), wiki("wiki_two", older));
    const state = () => eachHost((host) => fingerprint(host, "/mnt/vdb/www/wiki_two"));
    const before = await state();
    const answers = new Set<number>();
    let over = false;
    const run = succeed(deployed.play("stdapp_upg.yml", { variables: declared })).finally(() => {
      over = true;
    });
    while (!over) {
      answers.add((await httpGet(web1, "http://wiki-one.test/VERSION")).status);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await run;
    // closed while it changed, and never anything else
    expect([...answers].sort()).toEqual([200, 503]);
    expect(await served("wiki_one")).toEqual([newer.version, newer.version]);
    expect(await state()).toEqual(before);
    expect(await served("wiki_two")).toEqual([older.version, older.version]);
    for (const host of both) {
      const { status, body } = await httpGet(host, "http://wiki-one.test/doku.php?id=start");
      expect(status).toBe(200);
      expect(body).toContain(marker);
      expect(await inside(host, "cat /mnt/vdb/backups/version/wiki_one/*/data/pages/start.txt")).toBe(marker);
      expect(await inside(host, "ls -A /mnt/vdb/tmp /mnt/vdb/www/wiki_one/releases")).toBe(
        `/mnt/vdb/tmp:\n\n/mnt/vdb/www/wiki_one/releases:\n${older.version}\n${newer.version}`,
      );
    }
    expectNoChange(await succeed(deployed.play("all.yml", { variables: declared })));
  });

  test("a virtual host can be removed, and the other one stays", async () => {
    const remove = {
      name: "Remove a virtual host",
      hosts: "base_server",
      gather_facts: false,
      become: true,
      tasks: [
        {
          name: "Remove the virtual host",
          "ansible.builtin.include_role": { name: "app_vhost", tasks_from: "remove.yml" },
          vars: { app_vhost_vhost_id: "wiki_two" },
        },
      ],
    };
    writeFileSync(join(deployed.folder, "remove.yml"), stringify([remove]));
    await succeed(deployed.play("remove.yml"));
    for (const host of both) {
      expect(await asUnknown(host, "http://wiki-two.test/")).toBe(true);
      expect((await httpGet(host, "http://wiki-one.test/doku.php")).status).toBe(200);
    }
    expectNoChange(await succeed(deployed.play("remove.yml")));
  });
});
