import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { giveCertificate, hostCertificate } from "../../e2e/support/certificate.js";
import {
  addressOf,
  baseImage,
  destroyAfterAll,
  destroyHosts,
  inside,
  LabHost,
  runLab,
  startHost,
} from "../../e2e/support/lab.js";
import { type DeployedRepository, type RunOptions, succeed } from "../../e2e/support/playbook.js";
import { deployTo, server } from "../../e2e/support/servers.js";
import { type HostFigures, hostsTable, type RunTimes } from "../../support/hostsTable.js";
import { repository } from "../../support/repository.js";
import { distance } from "./distance.js";
import { lynisIndex, verdicts } from "./judges.js";

/*
 * `npm run bench:hosts`: what a run of site.yml takes on one host of each web server, and what judges say of the host.
 * Prints JSON and a table, and writes test/bench/hosts.json. One host at a time; nothing else should run on the machine.
 */

/** How often a second run is measured, in turn with one under Ansible's default settings: the median counts. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 3);

/** Milliseconds of a round trip between a control machine and a host that is elsewhere. */
const roundTrip = 30;

const judge = new LabHost("judge", "trixie", addressOf(40));
const hosts = [server("web1"), server("web2")];
const webServers: Readonly<Record<string, string>> = { web1: "nginx", web2: "apache2" };

destroyAfterAll([...hosts, judge]);

/** The machines that keep each other's copies are not there. */
const variables = { backup_client_offsite_targets: [], backup_client_cross_targets: [] };

/** Seconds, and how many results there were, of a run that went well. */
async function timed(deployed: DeployedRepository, host: LabHost, options: RunOptions = {}) {
  const { seconds, recap } = await succeed(
    deployed.play("site.yml", { ...options, variables: { ...variables, ...options.variables } }),
  );
  return { seconds, ...recap[host.name] };
}

/** Second runs, with the repository's settings and with Ansible's own, in turn. @throws when one changes something. */
async function secondRuns(
  deployed: DeployedRepository,
  host: LabHost,
  way: Readonly<Record<string, unknown>> = {},
): Promise<RunTimes & { readonly tasks: number }> {
  const defaults = join(deployed.folder, "default.cfg");
  writeFileSync(defaults, "");
  const own: number[] = [];
  const byDefault: number[] = [];
  let tasks = 0;
  for (let round = 0; round < rounds; round++) {
    const run = await timed(deployed, host, { variables: way });
    const other = await timed(deployed, host, {
      variables: way,
      configuration: defaults,
      args: ["-i", "inventory"],
    });
    expect([run.changed, other.changed]).toEqual([0, 0]);
    tasks = run.ok ?? 0;
    own.push(run.seconds);
    byDefault.push(other.seconds);
  }
  return { own: median(own), byDefault: median(byDefault), tasks };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

/** A virtual host with a certificate, for the judge of TLS. */
async function serveTls(deployed: DeployedRepository, host: LabHost, name: string): Promise<void> {
  await giveCertificate(host, name);
  await runLab("dns", name, host.address);
  const vars = {
    app_vhost_vhost_id: "judged",
    app_vhost_vhost_domain: name,
    app_vhost_vhost_root: "/var/empty",
    app_vhost_vhost_group: "nogroup",
    app_vhost_vhost_certificate: hostCertificate.certificate,
    app_vhost_vhost_certificate_key: hostCertificate.key,
  };
  const task = { name: "Make it", "ansible.builtin.include_role": { name: "app_vhost" }, vars };
  const play = { name: "Serve", hosts: host.name, become: true, gather_subset: ["distribution"], tasks: [task] };
  writeFileSync(join(deployed.folder, "judged.yml"), stringify([play]));
  await succeed(deployed.play("judged.yml"));
}

async function measure(host: LabHost): Promise<HostFigures> {
  await destroyHosts([host, judge]);
  await startHost(host, baseImage(host.release));
  // what makes the lab's hosts faster than servers are
  await inside(host, "rm /usr/lib/python3/dist-packages/lab_python.pth");
  const deployed = await deployTo([host]);
  try {
    const first = await timed(deployed, host);
    const { tasks, ...second } = await secondRuns(deployed, host);
    const far = await distance(host, roundTrip, join(deployed.folder, "../far"));
    const { own, byDefault } = await secondRuns(deployed, host, far.variables).finally(() => far.close());
    const name = `judged-${host.name}.lab.test`;
    await serveTls(deployed, host, name);
    await startHost(judge, judge.release);
    const after = await verdicts(host, judge, name);
    return {
      host: host.name,
      release: host.release,
      webServer: webServers[host.name] as string,
      tasks,
      first: first.seconds,
      second,
      distant: { own, byDefault },
      lynisBefore: await bareLynis(host),
      ...after,
    };
  } finally {
    await deployed.remove();
    await destroyHosts([host, judge]);
  }
}

/** Lynis' index of the machine before there was anything on it. */
async function bareLynis(host: LabHost): Promise<number> {
  await destroyHosts([host]);
  await startHost(host, baseImage(host.release));
  return lynisIndex(host);
}

test("figures of the reference infrastructure's hosts", async () => {
  const rows: HostFigures[] = [];
  for (const host of hosts) {
    const row = await measure(host);
    expect(row).toMatchObject({ sshAudit: { failures: 0 }, testssl: { grade: expect.stringMatching(/^A/) } });
    expect(row.lynisBefore).toBeGreaterThan(0);
    expect(row.lynis).toBeGreaterThan(row.lynisBefore);
    rows.push(row);
  }
  const figures = { ansible: "2.19", processors: `${cpus().length} × ${cpus()[0]?.model.trim()}`, roundTrip, rows };
  const json = `${JSON.stringify(figures, null, 2)}\n`;
  writeFileSync(join(repository, "test/bench/hosts.json"), json);
  process.stdout.write(`${json}\n${hostsTable(figures)}\n`);
});
