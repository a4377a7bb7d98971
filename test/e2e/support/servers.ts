import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { repository } from "../../support/repository.js";
import {
  addressOf,
  baseImage,
  destroyAfterAll,
  destroyHosts,
  LabHost,
  lab,
  type Release,
  runLab,
  startHost,
} from "./lab.js";
import { labVariables } from "./labVariables.js";
import { type DeployedRepository, deploy, succeed } from "./playbook.js";

/** The built reference infrastructure. */
export const out = join(repository, "out");

/** The reference infrastructure's hosts, in the order of their addresses. */
const releases = { web1: "bookworm", web2: "trixie" } as const satisfies Record<string, Release>;
export type ServerName = keyof typeof releases;

const names = Object.keys(releases) as ServerName[];

/** All hosts of the reference infrastructure. */
export function allServers(): readonly LabHost[] {
  return names.map(server);
}

/** A host of the reference infrastructure, in the lab. */
export function server(name: ServerName): LabHost {
  return new LabHost(name, releases[name], addressOf(names.indexOf(name)));
}

/** Hosts that site.yml has set up, and the repository that did it. */
export interface Servers<Name extends ServerName> {
  readonly hosts: Readonly<Record<Name, LabHost>>;
  /** There once the first test runs. */
  readonly deployed: DeployedRepository;
}

/**
 * Hosts of the reference infrastructure for the calling test file, each as `site.yml` leaves it, destroyed after it.
 * They are set up once for each state of `out/`, all in one run, and then cloned from snapshots. `SITE_TAGS` restricts
 * that run to some roles, and to the hosts that are asked for: for trying out one role.
 */
export function servers<Name extends ServerName>(...wanted: readonly Name[]): Servers<Name> {
  const hosts = wanted.map(server);
  const deployment: { deployed?: DeployedRepository } = {};
  beforeAll(async () => {
    await destroyHosts(allServers());
    const tags = process.env.SITE_TAGS;
    await prepareImages(tags === undefined ? allServers() : hosts, tags);
    await Promise.all(hosts.map((host) => startHost(host, imageOf(host))));
    deployment.deployed = await deployTo(hosts);
  });
  destroyAfterAll(hosts);
  afterAll(() => deployment.deployed?.remove());
  return {
    hosts: Object.fromEntries(hosts.map((host) => [host.name, host])) as Record<Name, LabHost>,
    get deployed() {
      if (deployment.deployed === undefined)
        throw new Error("the hosts are started before the first test, not earlier");
      return deployment.deployed;
    },
  };
}

/** The reference infrastructure, aimed at hosts of the lab. */
export function deployTo(hosts: readonly LabHost[]): Promise<DeployedRepository> {
  return deploy(out, hosts, Object.fromEntries(hosts.map((host) => [host.name, labVariables(host)])));
}

/** Keeps what hosts have become as the images that {@link servers} clones. The hosts are gone then. */
export async function keepAsImages(hosts: readonly LabHost[]): Promise<void> {
  const current = new Set(allServers().map(imageOf));
  for (const image of readdirSync(lab.images))
    if (image.startsWith("site-") && !current.has(image)) await runLab("rmi", image);
  for (const host of hosts) await runLab("snapshot", host.name, imageOf(host));
}

/** Whether a host's image is there already. */
function hasImage(host: LabHost): boolean {
  return existsSync(join(lab.images, imageOf(host)));
}

async function prepareImages(hosts: readonly LabHost[], tags: string | undefined): Promise<void> {
  if (hosts.every(hasImage)) return;
  for (const host of hosts.filter(hasImage)) await runLab("rmi", imageOf(host));
  await Promise.all(hosts.map((host) => startHost(host, baseImage(host.release))));
  const deployed = await deployTo(hosts);
  try {
    const limit = hosts.map(({ name }) => name).join(",");
    await succeed(deployed.play("site.yml", { args: ["--limit", limit, ...(tags ? ["--tags", tags] : [])] }));
  } finally {
    await deployed.remove();
  }
  await keepAsImages(hosts);
}

let state: string | undefined;

/** Image of a host as the present `out/` leaves it. */
function imageOf(host: LabHost): string {
  state ??= stateOf(labVariables(host));
  return `site-${host.name}-${state}`;
}

function stateOf(variables: unknown): string {
  const hash = createHash("sha256").update(
    JSON.stringify([variables, process.env.SITE_TAGS, process.env.LAB_IMAGE_SUFFIX]),
  );
  for (const entry of readdirSync(out, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    hash.update(relative(out, path)).update(readFileSync(path));
  }
  return hash.digest("hex").slice(0, 12);
}
