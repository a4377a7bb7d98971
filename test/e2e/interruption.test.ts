import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "@jest/globals";
import { execa } from "execa";
import { scratchFolder } from "../support/scratch.js";
import { httpGet } from "./support/http.js";
import { interruptAt } from "./support/interrupt.js";
import { inside, lab } from "./support/lab.js";
import { succeed } from "./support/playbook.js";
import { servers } from "./support/servers.js";

/*
 * Upgrades whose control machine dies, each at another moment: whichever it was, the next run makes up for it, and
 * nothing that was written is lost. The tests are one story.
 */

const setup = servers("web1");
const web1 = setup.hosts.web1;

const folder = scratchFolder();

/** A small application: its page shows its version and its data; an upgrade alters what is shared. */
async function release(version: string) {
  const root = join(folder, `counter-${version}`);
  mkdirSync(join(root, "data"), { recursive: true });
  writeFileSync(join(root, "index.php"), `<?php echo '${version} ', file_get_contents(__DIR__ . '/data/page.txt');\n`);
  writeFileSync(join(root, "data/page.txt"), `shipped with ${version}`);
  const file = join(lab.releases, `counter-${version}.tar.gz`);
  await execa("tar", ["-C", folder, "-czf", file, `counter-${version}`]);
  const checksum = `sha256:${createHash("sha256").update(readFileSync(file)).digest("hex")}`;
  return { version, archive: { url: `${lab.releasesUrl}/counter-${version}.tar.gz`, checksum } };
}

/** Where upgrades are cut off, by the instance that it happens to. */
const moments = [
  { id: "cut_copy", task: "Put the copy into its place" },
  { id: "cut_health", task: "Get a page of the instance" },
  { id: "cut_works", task: "Open the virtual host" },
  { id: "cut_over", task: "Note that the upgrade is over" },
  { id: "cut_rescue", task: "Share again what was shared", fails: true },
] as const;

type Release = Awaited<ReturnType<typeof release>>;
let older: Release;
let newer: Release;

function instance(id: string, { version, archive }: Release, fails = false) {
  return {
    id,
    domain: domainOf(id),
    version,
    archive,
    shared_paths: [{ path: "data", on_upgrade: "overlay" }],
    health: { path: "/index.php", pattern: fails ? "no page says this" : `^${version} ` },
  };
}

const domainOf = (id: string) => `${id.replace("_", "-")}.test`;
const page = async (id: string) => {
  const { status, body } = await httpGet(web1, `http://${domainOf(id)}/index.php`);
  return [status, body];
};
/** Another place for all of it than the default's. */
const settings = {
  app_release_download_path: "/srv/fetched",
  stdapp_instance_www_path: "/srv/sites",
  stdapp_upg_www_path: "/srv/sites",
  stdapp_upg_backup_path: "/srv/before",
  stdapp_upg_keep_releases: 1,
};
const declare = (...list: readonly unknown[]) => ({
  variables: { ...settings, stdapp_instance_instances: list, stdapp_upg_instances: list },
  args: ["--limit", web1.name],
});
const home = (id: string) => `/srv/sites/${id}`;

beforeAll(async () => {
  older = await release("1.0");
  newer = await release("2.0");
  await inside(web1, "install -d -m 755 /srv/sites; install -d -m 700 /srv/fetched /srv/before");
});

test("instances are installed, and written to", async () => {
  await succeed(setup.deployed.play("stdapp.yml", declare(...moments.map(({ id }) => instance(id, older)))));
  for (const { id } of moments) {
    await inside(web1, `echo -n 'what ${id} wrote' >${home(id)}/shared/data/page.txt`);
    expect(await page(id)).toEqual([200, `1.0 what ${id} wrote`]);
  }
});

test.each(moments)("an upgrade is cut off: $id", async ({ id, task, ...how }) => {
  await interruptAt(setup.deployed, "stdapp_upg.yml", task, declare(instance(id, newer, "fails" in how)));
});

// seen to fail without the file that says why the site is closed
test("no mail is sent about a site that is closed for an upgrade, unless that takes too long", async () => {
  const check = () => inside(web1, "site-check cut_copy 2>&1 || echo exit code $?");
  expect(await check()).toContain("closed for a while: it answers 503");
  await inside(web1, `touch -d '61 minutes ago' ${home("cut_copy")}/upgrade.json`);
  expect(await check()).toMatch(/: it answers 503 .*\nexit code 1$/);
});

test("declaring the old version brings it back, with the data that it had", async () => {
  for (const id of ["cut_health", "cut_rescue"]) {
    await succeed(setup.deployed.play("stdapp_upg.yml", declare(instance(id, older))));
    expect(await page(id)).toEqual([200, `1.0 what ${id} wrote`]);
    expect(await inside(web1, `ls ${home(id)} ${home(id)}/releases`)).toBe(
      `${home(id)}:\ncurrent\nreleases\nshared\ntmp\n\n${home(id)}/releases:\n1.0`,
    );
  }
});

test("the next run makes up for all, and upgrades to what is declared", async () => {
  await inside(web1, `echo -n 'what cut_over got' >${home("cut_over")}/shared/data/page.txt`);
  await succeed(setup.deployed.play("stdapp_upg.yml", declare(...moments.map(({ id }) => instance(id, newer)))));
  for (const { id } of moments) {
    // what was written after the site had opened again stays
    const data = id === "cut_over" ? "what cut_over got" : "shipped with 2.0";
    expect([id, ...(await page(id))]).toEqual([id, 200, `2.0 ${data}`]);
    // where the new version had been seen to work, the old one goes with the next upgrade
    const releases = id === "cut_works" || id === "cut_over" ? "1.0\n2.0" : "2.0";
    expect(await inside(web1, `ls ${home(id)} ${home(id)}/releases`)).toBe(
      `${home(id)}:\ncurrent\nreleases\nshared\ntmp\n\n${home(id)}/releases:\n${releases}`,
    );
    expect(await inside(web1, `cat /srv/before/${id}/1.0/data/page.txt`)).toBe(`what ${id} wrote`);
  }
});
