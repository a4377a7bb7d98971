import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { ansibleVersions } from "../support/ansible.js";
import { giveCertificate } from "./support/certificate.js";
import { inside, type LabHost, reboot } from "./support/lab.js";
import { entryPoints, overrides, type UsedEntryPoint } from "./support/overrides.js";
import { type RunOptions, succeed } from "./support/playbook.js";
import { serversWith } from "./support/servers.js";

/*
 * Each default of each role of site.yml has another value, on machines whose data partition is a disk of its own. That
 * none is left out is seen in test/dsl/overrides.test.ts.
 */

const onOneHost: Readonly<Record<string, string>> = {
  apache2_server: "web2",
  nginx_server: "web1",
  postgres_server: "web1",
  python3: "web2",
  redis_server: "web1",
};

/** A play that uses entry points. */
function playOf(used: readonly UsedEntryPoint[]) {
  const tasks = used.map(({ role, entryPoint, given, overrides: values }) => {
    const others = Object.entries(values).map(([name, { value }]) => [name, value] as const);
    return {
      name: `Use ${role}`,
      "ansible.builtin.include_role": { name: role, tasks_from: entryPoint },
      vars: Object.fromEntries(
        [...Object.entries(given), ...others].map(([name, value]) => [`${role}_${name}`, value]),
      ),
    };
  });
  return { name: "Use entry points", hosts: "web1:web2", become: true, gather_subset: ["distribution"], tasks };
}

describe("all defaults overridden", () => {
  const site = serversWith({ disk: "1G" }, "web1", "web2");
  const hosts = Object.values(site.hosts);
  const variables = Object.fromEntries(
    Object.entries(overrides).flatMap(([role, values]) =>
      Object.entries(values).map(([name, { value }]) => [`${role}_${name}`, value]),
    ),
  );
  /** Redis listens on a port with a password alone; the machine that keeps the copies is not among these hosts. */
  const given = { redis_server_password: "of-the-lab", backup_client_offsite_targets: [] };
  const run = (playbooks: readonly string[], { variables: more, ...options }: RunOptions = {}) =>
    succeed(site.deployed.play(playbooks, { ...options, variables: { ...variables, ...given, ...more } }));
  const all = ["site.yml", "entry_points.yml"];

  /** What is not in force on a host. */
  async function missing(host: LabHost): Promise<readonly string[]> {
    const all = [...Object.entries(overrides), ...entryPoints.map((used) => [used.role, used.overrides] as const)];
    const checks = all
      .filter(([role]) => (onOneHost[role] ?? host.name) === host.name)
      .flatMap(([role, values]) =>
        Object.entries(values).map(([name, { seen }]) => `( ${seen} ) >/dev/null 2>&1 || echo ${role}_${name}`),
      );
    const found = await inside(host, `set +e +o pipefail\n${checks.join("\n")}\ntrue`);
    return found === "" ? [] : found.split("\n");
  }

  beforeAll(async () => {
    for (const host of hosts) await giveCertificate(host, "one.lab.test");
    writeFileSync(join(site.deployed.folder, "entry_points.yml"), stringify([playOf(entryPoints)]));
    // packages have to come from somewhere before nothing goes out any more
    // and whose accounts are removed is known by their group
    await run(all, { variables: { firewall_outgoing: "allow", administrators_group_name: "administrators" } });
    await run(["site.yml"], { args: ["--tags", "firewall,administrators"] });
  });

  // seen to fail with a template that has a number in place of its variable
  test.each(hosts.map(({ name }) => name))("are in force on %s", async (name) => {
    expect(await missing(site.hosts[name as "web1" | "web2"])).toEqual([]);
  });

  test.each(ansibleVersions.slice(0, -1))("a further run with ansible-core %s changes nothing", async (version) => {
    // but for the test message, which each run sends that changes the configuration
    expect((await run(all, { version })).changes).toEqual([]);
  });

  // seen to fail without its line in fstab
  test("after a reboot the data partition is mounted, and nothing has failed", async () => {
    for (const host of hosts) {
      await reboot(host);
      expect(await inside(host, "findmnt -n -o FSTYPE,OPTIONS /srv/data")).toMatch(/^btrfs +.*relatime/);
      expect(await inside(host, "systemctl --failed --no-legend --plain")).toBe("");
    }
  });
});
