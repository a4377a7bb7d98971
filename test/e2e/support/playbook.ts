import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stringify } from "yaml";
import { type AnsibleVersion, ansible, type Outcome } from "../../support/ansible.js";
import { type LabHost, lab } from "./lab.js";

/** One host's line of the play recap. */
export interface Recap {
  readonly ok: number;
  readonly changed: number;
  readonly unreachable: number;
  readonly failed: number;
  readonly skipped: number;
  readonly rescued: number;
  readonly ignored: number;
}

/** What a run of ansible-playbook did. */
export interface PlaybookRun extends Outcome {
  readonly recap: Readonly<Record<string, Recap>>;
  /** `host: task` of each result that was a change, in order. Empty on a second run of a good playbook. */
  readonly changes: readonly string[];
  readonly seconds: number;
}

/** Settings of one run. */
export interface RunOptions {
  /** Default: the newest. */
  readonly version?: AnsibleVersion;
  /** Further arguments, such as `["--check", "--limit", "web1"]`. */
  readonly args?: readonly string[];
  /** Extra variables, which win over all others. They go through a file, not through the command line. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Another file of settings than the repository's own `ansible.cfg`. */
  readonly configuration?: string;
}

/** A copy of an Ansible repository, aimed at hosts of the lab. */
export interface DeployedRepository {
  /** The copy: a test may alter it. */
  readonly folder: string;
  /** Runs one of its playbooks, or several as one run. Does not throw when it fails: look at `exitCode` or use {@link succeed}. */
  play(playbooks: string | readonly string[], options?: RunOptions): Promise<PlaybookRun>;
  remove(): Promise<void>;
}

/**
 * Copies a repository and says where each host of the lab is. The host's name is the inventory's.
 * @param variables further variables by host; they win over the repository's own host and group variables
 */
export async function deploy(
  repository: string,
  hosts: readonly LabHost[],
  variables: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {},
): Promise<DeployedRepository> {
  const scratch = await mkdtemp(join(tmpdir(), "paq-"));
  const folder = join(scratch, "out");
  await cp(repository, folder, { recursive: true });
  for (const host of hosts) {
    // beside the playbooks, because host_vars there win over every file of an inventory
    const own = join(folder, "host_vars", host.name);
    await mkdir(own, { recursive: true });
    for (const extension of [".yml", ".yaml"]) {
      // Ansible reads either a host's file or its folder
      if (existsSync(own + extension)) {
        await rename(own + extension, join(own, `main${extension}`));
      }
    }
    const connection = {
      ansible_host: host.hostname,
      ansible_user: "root",
      ansible_ssh_common_args: `-F ${lab.sshConfig}`,
    };
    await writeFile(join(own, "zz_lab.yml"), stringify({ ...connection, ...variables[host.name] }));
  }
  return {
    folder,
    play: (playbooks, options = {}) => play(folder, scratch, [playbooks].flat(), options),
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}

async function play(
  folder: string,
  scratch: string,
  playbooks: readonly string[],
  options: RunOptions,
): Promise<PlaybookRun> {
  const extra = join(scratch, "variables.json");
  await writeFile(extra, JSON.stringify(options.variables ?? {}), { mode: 0o600 });
  const start = performance.now();
  const outcome = await ansible(
    options.version ?? "2.19",
    "ansible-playbook",
    [...playbooks, "--extra-vars", `@${extra}`, ...(options.args ?? [])],
    {
      cwd: folder,
      variables: {
        ANSIBLE_STDOUT_CALLBACK: "default",
        // a socket's path must be short
        ANSIBLE_SSH_CONTROL_PATH_DIR: join(scratch, "ssh"),
        ...(options.configuration === undefined ? {} : { ANSIBLE_CONFIG: options.configuration }),
      },
    },
  );
  const seconds = (performance.now() - start) / 1000;
  return { ...outcome, ...readOutput(outcome.stdout), seconds };
}

function readOutput(output: string): Pick<PlaybookRun, "recap" | "changes"> {
  const recap: Record<string, Recap> = {};
  const changes: string[] = [];
  let task = "";
  for (const line of output.split("\n")) {
    task = /^(?:TASK|RUNNING HANDLER) \[(.*)\] \*+$/.exec(line)?.[1] ?? task;
    const changed = /^changed: \[([^\]]*)\]/.exec(line)?.[1];
    if (changed !== undefined) {
      changes.push(`${changed}: ${task}`);
    }
    const [, host, counts] = /^(\S+)\s+: (ok=.*)$/.exec(line) ?? [];
    if (host !== undefined && counts !== undefined) {
      recap[host] = Object.fromEntries(
        counts.split(/\s+/).map((count) => [count.split("=")[0], Number(count.split("=")[1])]),
      ) as unknown as Recap;
    }
  }
  return { recap, changes };
}

/** A run that went well. @throws Error with what Ansible said otherwise. */
export async function succeed(run: Promise<PlaybookRun>): Promise<PlaybookRun> {
  const result = await run;
  if (result.exitCode !== 0) {
    throw new Error(`ansible-playbook: exit code ${result.exitCode}\n${result.stdout}\n${result.stderr}`);
  }
  return result;
}
