import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { ansibleVersions } from "../support/ansible.js";
import { type Archive, alteredArchive, dokuwikiArchive } from "./support/archives.js";
import { httpGet } from "./support/http.js";
import { inside, type LabHost } from "./support/lab.js";
import { type PlaybookRun, type RunOptions, succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";
import { instances, wiki } from "./support/wikis.js";

/*
 * Applications on a Debian 12 and a Debian 13 machine, both in each run: from servers without any to two wikis, an
 * upgrade that goes well and one that doesn't. The tests are one story: each begins where the one before it has left
 * the machines.
 */

const marker = "Marker-4711-déjà";

/**
 * Changes whenever a name, mode, owner, link, time or byte below a path of a host does, but for what a visit of a site
 * changes, such as monit's: sessions of PHP, and what the wiki can make anew.
 */
function fingerprint(host: LabHost, path: string): Promise<string> {
  const visits = ["tmp", "data/cache", "data/locks"].map((folder) => `-path '*/${folder}'`).join(" -o ");
  const find = `find . \\( ${visits} \\) -prune -o`;
  const facts = `${find} -printf '%p %m %u %g %l %T@\\n' | LC_ALL=C sort`;
  const content = `${find} -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum`;
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

describe("applications on Debian 12 and 13", () => {
  const site = servers("web1", "web2", "backup1");
  const { web1, web2 } = site.hosts;
  const both = [web1, web2];
  let older: Archive;
  let newer: Archive;
  let variables: Readonly<Record<string, unknown>>;

  const eachHost = <T>(ask: (host: LabHost) => Promise<T>) => Promise.all(both.map(ask));
  /** The served version of a wiki, on each host. */
  const served = (id: string) =>
    eachHost(async (host) => (await httpGet(host, `http://${id.replace("_", "-")}.test/VERSION`)).body.split(" ")[0]);

  /** On both: the third machine keeps their copies, and has no applications. */
  const play = (playbooks: string | readonly string[], options: RunOptions = {}) =>
    site.deployed.play(playbooks, { ...options, args: ["--limit", "web1,web2", ...(options.args ?? [])] });
  const applications = ["stdapp.yml", "stdapp_upg.yml"];
  const all = ["site.yml", ...applications];

  beforeAll(async () => {
    older = await dokuwikiArchive("bookworm");
    newer = await dokuwikiArchive("trixie");
    variables = instances(wiki("wiki_one", older), wiki("wiki_two", older));
  });

  test("an archive with one altered byte ends the installation before there is any instance", async () => {
    const altered = wiki("wiki_two", await alteredArchive(older));
    const run = await play("stdapp.yml", { variables: instances(wiki("wiki_one", older), altered) });
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
    await succeed(play("stdapp.yml", { variables }));
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

  test.each(ansibleVersions)("a second run with ansible-core %s changes nothing", async (version) => {
    expectNoChange(await succeed(play(applications, { version, variables, args: ["--diff"] })));
  });

  test("neither does a dry run of all playbooks", async () => {
    expectNoChange(await succeed(play(all, { variables, args: ["--check", "--diff"] })));
  });

  test("stdapp.yml does not change the version of what is installed", async () => {
    const declared = instances(wiki("wiki_one", newer), wiki("wiki_two", older));
    expectNoChange(await succeed(play("stdapp.yml", { variables: declared, args: ["--limit", "web2"] })));
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
    const run = await play("stdapp_upg.yml", { variables: declared });
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
    const run = await play("stdapp_upg.yml", { variables: declared });
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
    const run = succeed(play("stdapp_upg.yml", { variables: declared })).finally(() => {
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
    expectNoChange(await succeed(play(all, { variables: declared })));
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
    writeFileSync(join(site.deployed.folder, "remove.yml"), stringify([remove]));
    await succeed(play("remove.yml"));
    for (const host of both) {
      expect(await asUnknown(host, "http://wiki-two.test/")).toBe(true);
      expect((await httpGet(host, "http://wiki-one.test/doku.php")).status).toBe(200);
    }
    expectNoChange(await succeed(play("remove.yml")));
  });
});
