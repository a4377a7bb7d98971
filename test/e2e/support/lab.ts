import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { execa } from "execa";
import type { Outcome } from "../../support/ansible.js";
import { cachePath } from "../../support/cache.js";
import { repository } from "../../support/repository.js";

/** The Debian releases that the tests run on: 12 and 13. */
export type Release = "bookworm" | "trixie";
export const releases: readonly Release[] = ["bookworm", "trixie"];

const script = join(repository, "test/lab/lab.sh");
const folder = process.env.LAB_DIR ?? cachePath("lab");
const network = networkOf(Number(process.env.JEST_WORKER_ID ?? 1));
const networkFolder = join(folder, "networks", network);

/** Workers of jest have a network each, side by side: hosts of the same names and purposes are in all of them. */
function networkOf(worker: number): string {
  const [first, second, third] = (process.env.LAB_NET ?? "10.87.0").split(".");
  return `${first}.${second}.${Number(third) + worker - 1}`;
}

/** Places of the lab on this machine. */
export const lab = {
  /** Address of this machine, as the hosts see it. */
  gateway: `${network}.1`,
  /** Certificate of the authority that all hosts trust. */
  authority: join(folder, "authority/ca.crt"),
  /** ssh client configuration for all running hosts, by name and by address. */
  sshConfig: join(networkFolder, "ssh_config"),
  /** What lies here is served as `https://releases.lab.test/`. */
  releases: join(networkFolder, "releases"),
  releasesUrl: "https://releases.lab.test",
  /** Snapshots and images of releases, for all networks. */
  images: join(folder, "images"),
};

/** Runs a verb of `test/lab/lab.sh`, whose header is the manual. @throws when it fails. */
export function runLab(verb: string, ...args: readonly string[]): Promise<string> {
  return runWithLab(script, [verb, ...args]);
}

/**
 * Runs a program that uses `test/lab/lab.sh`.
 * @param options.timeout when it is killed, in milliseconds; never by default
 * @returns what it prints
 * @throws when it fails
 */
export async function runWithLab(
  program: string,
  args: readonly string[],
  { env = {}, timeout = 0 }: { readonly env?: Readonly<Record<string, string>>; readonly timeout?: number } = {},
): Promise<string> {
  const { stdout } = await execa(program, args, {
    stdin: "ignore",
    env: { LAB_NET: network, ...env },
    timeout,
    killSignal: "SIGKILL",
  });
  return stdout;
}

/** Runs a shell script in a host without ssh, of whose connections the firewall allows few in a short time. */
export function inside(host: LabHost, shell: string, options: { readonly timeout?: number } = {}): Promise<string> {
  return runWithLab(script, ["enter", host.name, "bash", "-euo", "pipefail", "-c", shell], options);
}

/** Type and public key of the ssh server of a host, which need not be up. */
export async function hostKeyOf(name: string): Promise<string> {
  return (await runLab("hostkey", name)).trim();
}

/** A running host. */
export class LabHost {
  constructor(
    readonly name: string,
    readonly release: Release,
    readonly address: string,
  ) {}

  /** What it is called by in any network: an image that knows it by this name is of use in all of them. */
  get hostname(): string {
    return `${this.name}.lab.test`;
  }

  /** Runs a shell script in the host, as root. Does not throw when it fails. */
  async run(shell: string): Promise<Outcome> {
    const result = await execa("ssh", ["-F", lab.sshConfig, this.name, "bash", "-s"], { input: shell, reject: false });
    return { exitCode: result.exitCode ?? 255, stdout: result.stdout, stderr: result.stderr };
  }

  /** What a shell script prints. @throws Error with all it said when it fails. */
  async read(shell: string): Promise<string> {
    const { exitCode, stdout, stderr } = await this.run(`set -euo pipefail\n${shell}\n`);
    if (exitCode !== 0) {
      throw new Error(`${this.name}: exit code ${exitCode} of\n${shell}\n${stdout}\n${stderr}`);
    }
    return stdout;
  }
}

/** What a host has besides. */
export interface HostOptions {
  /** Size of a second disk, `/dev/vdb`, such as "1G"; none by default. */
  readonly disk?: string;
  /** Whether it may have containers of its own. */
  readonly containers?: boolean;
}

/**
 * Fresh hosts for the calling test file, destroyed after it. Call it at the top of the file or of a describe block.
 * @param wanted release by the host's name (at most 12 letters, digits, dashes)
 */
export function labHosts<Name extends string>(
  wanted: Readonly<Record<Name, Release>>,
  options: HostOptions = {},
): Readonly<Record<Name, LabHost>> {
  const hosts = Object.entries<Release>(wanted).map(
    ([name, release], index) => new LabHost(name, release, addressOf(index)),
  );
  beforeAll(async () => {
    await destroyHosts(hosts);
    await Promise.all(hosts.map((host) => startHost(host, baseImage(host.release), options)));
  });
  destroyAfterAll(hosts);
  return Object.fromEntries(hosts.map((host) => [host.name, host])) as Record<Name, LabHost>;
}

/** Address of the lab's first, second, … host; they count from 0. */
export function addressOf(index: number): string {
  return `${network}.${11 + index}`;
}

/**
 * The image of a bare machine. `LAB_IMAGE_SUFFIX` names snapshots of such machines (`bookworm-fat`), with packages in
 * them, on which a playbook that is being written gets to its end sooner.
 */
export function baseImage(release: Release): string {
  return release + (process.env.LAB_IMAGE_SUFFIX ?? "");
}

/** Starts a host from an image. */
export async function startHost({ name, address }: LabHost, image: string, options: HostOptions = {}): Promise<void> {
  await runWithLab(script, ["up", name, image, address], {
    env: {
      ...(options.disk === undefined ? {} : { LAB_DISK: options.disk }),
      ...(options.containers ? { LAB_CAPS: "all" } : {}),
    },
  });
}

/** Reboots a host, and waits until it is up again with all that it starts. */
export async function reboot(host: LabHost): Promise<void> {
  // made anew at each boot, while the kernel goes on being this machine's
  const boot = "stat -c %y /run/systemd/system";
  const before = await inside(host, boot);
  // systemd stops all processes before it ends them, and what has entered the host stops for ever with its own
  const patience = { timeout: 10_000 };
  await inside(host, "systemctl reboot", patience).catch(() => undefined);
  for (let attempt = 0; attempt < 240; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const state = "{ systemctl is-system-running || true; } 2>/dev/null | grep -qxE 'running|degraded'";
    const after = await inside(host, `${state}; ${boot}`, patience).catch(() => before);
    if (after !== before) return;
  }
  throw new Error(`${host.name} did not come back within two minutes`);
}

/** Destroys hosts after the calling file's tests, unless `KEEP_LAB` is set. */
export function destroyAfterAll(hosts: readonly LabHost[]): void {
  afterAll(async () => {
    if ((process.env.KEEP_LAB ?? "") === "") {
      await destroyHosts(hosts);
    }
  });
}

/** Destroys hosts, with all that is on them. */
export async function destroyHosts(hosts: readonly LabHost[]): Promise<void> {
  await runLab("down", ...hosts.map(({ name }) => name));
}
