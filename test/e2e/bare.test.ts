import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { dokuwikiArchive } from "./support/archives.js";
import { baseImage, destroyAfterAll, destroyHosts, inside, startHost } from "./support/lab.js";
import { type DeployedRepository, succeed } from "./support/playbook.js";
import { allServers, deployTo } from "./support/servers.js";
import { instances, wiki } from "./support/wikis.js";

/* What leaves bare machines as they are. */

describe("bare machines", () => {
  const hosts = allServers();
  let deployed: DeployedRepository;

  beforeAll(async () => {
    await destroyHosts(hosts);
    await Promise.all(hosts.map((host) => startHost(host, baseImage(host.release))));
    deployed = await deployTo(hosts);
  });
  destroyAfterAll(hosts);
  afterAll(() => deployed.remove());

  // seen to fail with a conditional import of a shared role, whose handlers took the condition over
  test("a dry run of all playbooks ends well on bare machines, and makes nothing", async () => {
    const older = await dokuwikiArchive("bookworm");
    const variables = instances(wiki("wiki_one", older), wiki("wiki_two", older));
    await succeed(deployed.play("site.yml", { args: ["--check", "--diff"] }));
    const args = ["--check", "--diff", "--limit", "web1,web2"];
    await succeed(deployed.play(["stdapp.yml", "stdapp_upg.yml"], { variables, args }));
    for (const host of hosts)
      expect(
        await inside(host, "ls -d /mnt/* /etc/nginx /etc/apache2 /usr/local/sbin/server-* 2>/dev/null || true"),
      ).toBe("");
  });

  test("a machine of another release than the declared one is refused before anything changes", async () => {
    const args = ["--limit", "web1", "--tags", "base_server"];
    const run = await deployed.play("site.yml", { args, variables: { base_server_release: "trixie" } });
    expect(run).toMatchObject({ exitCode: 2, changes: [] });
    expect(run.stdout).toContain("web1 is declared as trixie and has Debian 12");
  });
});
