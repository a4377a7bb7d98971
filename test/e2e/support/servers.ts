import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { repository } from "../../support/repository.js";
import { lockImages } from "./imageLock.js";
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
const releases = { web1: "bookworm", web2: "trixie", backup1: "trixie" } as const satisfies Record<string, Release>;
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
  return serversWith({}, ...wanted);
}

/**
 * The same, with more than the reference infrastructure's machines have.
 * @param options.disk size of a second disk, `/dev/vdb`, such as "1G"
 */
export function serversWith<Name extends ServerName>(
  options: { readonly disk?: string },
  ...wanted: readonly Name[]
): Servers<Name> {
  const hosts = wanted.map(server);
  const deployment: { deployed?: DeployedRepository } = {};
  beforeAll(async () => {
    await destroyHosts(allServers());
    const tags = process.env.SITE_TAGS;
    await prepareImages(tags === undefined ? allServers() : hosts, tags);
    await Promise.all(hosts.map(async (host) => startHost(host, await imageOf(host), options)));
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

/** A host in the place of one of the same name: set up in the same way, without anything that was done to that one. */
export async function startAnew(host: LabHost): Promise<void> {
  await destroyHosts([host]);
  await startHost(host, await imageOf(host));
}

/** The reference infrastructure in the lab: it knows where all hosts are, and plays on those that are given. */
export async function deployTo(hosts: readonly LabHost[]): Promise<DeployedRepository> {
  const all = allServers();
  const variables = await labVariables(all);
  const deployed = await deploy(out, all, Object.fromEntries(all.map(({ name }) => [name, variables])));
  const limit = ["--limit", hosts.map(({ name }) => name).join(",")];
  return {
    ...deployed,
    play: (playbook, options = {}) =>
      deployed.play(playbook, { ...options, args: [...limit, ...(options.args ?? [])] }),
  };
}

/** Keeps what hosts have become as the images that {@link servers} clones, unless they are there. The hosts are gone then. */
export async function keepAsImages(hosts: readonly LabHost[]): Promise<void> {
  const current = new Set(await Promise.all(allServers().map(imageOf)));
  for (const image of readdirSync(lab.images))
    if (image.startsWith("site-") && !(current.has(image) && isFresh(image))) await runLab("rmi", image);
  for (const host of hosts)
    if (await isKept(host)) await destroyHosts([host]);
    else await runLab("snapshot", host.name, await imageOf(host));
}

async function isKept(host: LabHost): Promise<boolean> {
  return isFresh(await imageOf(host));
}

/** Whether an image is there, and not too old. */
function isFresh(image: string): boolean {
  const made = statSync(join(lab.images, image), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return made > Number(process.env.LAB_SERVERS_SINCE);
}

async function prepareImages(hosts: readonly LabHost[], tags: string | undefined): Promise<void> {
  const unlock = await lockImages();
  try {
    const kept = await Promise.all(hosts.map(isKept));
    if (kept.includes(false)) await makeImages(hosts, tags);
  } finally {
    await unlock();
  }
}

async function makeImages(hosts: readonly LabHost[], tags: string | undefined): Promise<void> {
  await Promise.all(hosts.map((host) => startHost(host, baseImage(host.release))));
  const deployed = await deployTo(hosts);
  try {
    await succeed(deployed.play("site.yml", { args: tags === undefined ? [] : ["--tags", tags] }));
  } finally {
    await deployed.remove();
  }
  await keepAsImages(hosts);
}

let state: Promise<string> | undefined;

/** Image of a host as the present `out/` leaves it. */
async function imageOf(host: LabHost): Promise<string> {
  state ??= labVariables(allServers()).then(stateOf);
  return `site-${host.name}-${await state}`;
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
