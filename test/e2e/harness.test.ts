import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ansibleVersions } from "../support/ansible.js";
import { scratchFolder } from "../support/scratch.js";
import { type Archive, alteredArchive, dokuwikiArchive } from "./support/archives.js";
import { httpGet } from "./support/http.js";
import { labHosts } from "./support/lab.js";
import { type DeployedRepository, deploy, succeed } from "./support/playbook.js";

/** A repository of one playbook, with an address that leads nowhere: the lab's must win. */
function sample(): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, "host_vars"));
  writeFileSync(join(folder, "ansible.cfg"), "[defaults]\ninventory = hosts.yml\n");
  writeFileSync(join(folder, "hosts.yml"), "---\nall:\n  hosts:\n    web1:\n    web2:\n");
  writeFileSync(join(folder, "host_vars/web1.yml"), "---\nansible_host: 192.0.2.1\ngreeting: from the repository\n");
  writeFileSync(
    join(folder, "site.yml"),
    `---
- name: Download
  hosts: all
  gather_facts: false
  tasks:
    - name: Download the archive
      ansible.builtin.get_url:
        url: "{{ archive.url }}"
        checksum: "sha256:{{ archive.sha256 }}"
        dest: /srv/archive.tar.gz
        mode: "0644"
    - name: Say it
      ansible.builtin.copy:
        content: "{{ greeting }}"
        dest: /srv/index.html
        mode: "0644"
`,
  );
  return folder;
}

describe("hosts of the lab, driven by Ansible", () => {
  const { web1, web2 } = labHosts({ web1: "bookworm", web2: "trixie" }, { disk: "64M" });
  const folder = sample();
  let archive: Archive;
  let deployed: DeployedRepository;

  beforeAll(async () => {
    archive = await dokuwikiArchive("bookworm");
    deployed = await deploy(folder, [web1, web2], { web2: { greeting: "from the test" } });
  });
  afterAll(() => deployed.remove());

  test("are Debian 12 and 13, with systemd and a second disk", async () => {
    expect(await web1.read("cat /etc/debian_version")).toMatch(/^12\./);
    expect(await web2.read("cat /etc/debian_version")).toMatch(/^13\./);
    expect(await web2.read("cat /proc/1/comm; test -b /dev/vdb")).toBe("systemd");
  });

  test("an archive with one altered byte fails its checksum", async () => {
    const altered = await alteredArchive(archive);
    const run = await deployed.play("site.yml", { variables: { archive: altered } });
    expect(run.exitCode).toBe(2);
    expect(run.recap).toMatchObject({ web1: { changed: 0, failed: 1 }, web2: { changed: 0, failed: 1 } });
    expect((await web1.run("test -e /srv/archive.tar.gz")).exitCode).toBe(1);
  });

  test("a run changes them, with a download over HTTPS, and a second run does not", async () => {
    const first = await succeed(deployed.play("site.yml", { variables: { archive } }));
    expect(first.changes).toContain("web1: Download the archive");
    expect(first.recap).toMatchObject({ web1: { ok: 2, changed: 2 }, web2: { ok: 2, changed: 2 } });
    expect(await web1.read("cat /srv/index.html")).toBe("from the repository");
    expect(await web2.read("cat /srv/index.html")).toBe("from the test");
    for (const version of ansibleVersions) {
      const second = await succeed(deployed.play("site.yml", { variables: { archive }, version }));
      expect(second.changes).toEqual([]);
      expect(second.recap).toMatchObject({ web1: { ok: 2, changed: 0 }, web2: { ok: 2, changed: 0 } });
    }
  });

  test("their answers to HTTP requests are seen from here", async () => {
    await web1.read("systemd-run -q python3 -m http.server -d /srv 8080; sleep 1");
    expect(await httpGet(web1, "http://wiki.example:8080/index.html")).toMatchObject({
      status: 200,
      body: "from the repository",
    });
  });
});
