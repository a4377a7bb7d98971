import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import { parse } from "yaml";
import { cachePath } from "./cache.js";
import { repository } from "./repository.js";

/** The versions of ansible-core that the output is held against: the oldest supported and the newest. */
export type AnsibleVersion = "2.14" | "2.19";
export const ansibleVersions: readonly AnsibleVersion[] = ["2.14", "2.19"];

/** Versions of Python, as `[major, minor]`, that a version of ansible-core runs on. */
const pythons: Record<
  AnsibleVersion,
  { readonly oldest: readonly [number, number]; readonly newest: readonly [number, number] }
> = {
  "2.14": { oldest: [3, 9], newest: [3, 11] },
  "2.19": { oldest: [3, 11], newest: [3, 13] },
};

/** An installed Ansible. Its collections are those of PyPI's `ansible` package of that time. */
export interface AnsibleEnvironment {
  readonly version: AnsibleVersion;
  /** The folder of the programs below. */
  readonly bin: string;
  readonly python: string;
  readonly playbook: string;
  readonly inventory: string;
  readonly doc: string;
  readonly vault: string;
  /** Every variable that a program of this environment needs; no ANSIBLE_* of the user's own. */
  readonly variables: Readonly<Record<string, string>>;
}

/** What a program of Ansible's said. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

const environments = new Map<AnsibleVersion, Promise<AnsibleEnvironment>>();

/**
 * Ansible in a version, made in the cache folder from exactly pinned packages at the first call (half a minute) and
 * found there by later ones, of other processes too.
 * @throws Error that names the missing Debian package when Python or its venv module are not there.
 */
export function ansibleEnvironment(version: AnsibleVersion): Promise<AnsibleEnvironment> {
  let environment = environments.get(version);
  if (environment === undefined) {
    environment = makeEnvironment(version);
    environments.set(version, environment);
  }
  return environment;
}

async function makeEnvironment(version: AnsibleVersion): Promise<AnsibleEnvironment> {
  const requirements = join(repository, "test/support", `requirements-${version}.txt`);
  const python = await findPython(version);
  const hash = createHash("sha256")
    .update(await readFile(requirements))
    .update(python)
    .digest("hex")
    .slice(0, 12);
  const folder = cachePath(`ansible-${version}-${hash}`);
  if (!existsSync(join(folder, "complete"))) {
    await execa(python, [join(repository, "test/support/ansible_environment.py"), requirements, folder]);
  }
  const bin = join(folder, "bin");
  return {
    version,
    bin,
    python: join(bin, "python"),
    playbook: join(bin, "ansible-playbook"),
    inventory: join(bin, "ansible-inventory"),
    doc: join(bin, "ansible-doc"),
    vault: join(bin, "ansible-vault"),
    variables: {
      PATH: [bin, process.env.PATH ?? "/usr/bin:/bin"].join(delimiter),
      // a home of its own: neither the user's collections nor the user's configuration take part
      HOME: join(folder, "home"),
      LANG: "C.UTF-8",
      NO_COLOR: "1",
      PYTHONPYCACHEPREFIX: join(folder, "pycache"),
    },
  };
}

/**
 * A Python that can run that version of Ansible and make a venv: the distribution's rather than another one, since that
 * is built with optimizations of which a Python built on the machine often has none, and runs take a third less time.
 */
async function findPython(version: AnsibleVersion): Promise<string> {
  const { oldest, newest } = pythons[version];
  const probe = "import sys, ensurepip, venv; print(*sys.version_info[:2])";
  for (const python of [
    "/usr/bin/python3",
    "python3",
    "python3.11",
    "python3.13",
    "python3.12",
    "python3.10",
    "python3.9",
  ]) {
    const { stdout, exitCode } = await execa(python, ["-c", probe], { reject: false });
    const [major, minor] = String(stdout).split(" ").map(Number);
    if (exitCode === 0 && major === 3 && minor !== undefined && minor >= oldest[1] && minor <= newest[1]) {
      return python;
    }
  }
  throw new Error(
    `The tests with ansible-core ${version} need Python ${oldest.join(".")} to ${newest.join(".")} with its venv module. ` +
      "On Debian 12: apt-get install python3 python3-venv",
  );
}

/** Runs a program of an environment, such as `ansible-doc`. Does not throw when it fails. */
export async function ansible(
  version: AnsibleVersion,
  program: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly input?: string;
    readonly variables?: Readonly<Record<string, string>>;
  } = {},
): Promise<Outcome> {
  const environment = await ansibleEnvironment(version);
  const result = await execa(join(environment.bin, program), args, {
    cwd: options.cwd ?? tmpdir(),
    env: { ...environment.variables, ...options.variables },
    extendEnv: false,
    reject: false,
    ...(options.input === undefined ? { stdin: "ignore" as const } : { input: options.input }),
  });
  if (result.exitCode === undefined) {
    throw new Error(`${program} of ansible-core ${version}: ${result.shortMessage}`);
  }
  return { exitCode: result.exitCode, stdout: result.stdout, stderr: result.stderr };
}

/** One finding of ansible-lint's. */
export interface LintFinding {
  /** Such as `name[casing]`. */
  readonly rule: string;
  /** Relative to the repository. */
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/**
 * Checks a repository with the newest ansible-lint, offline, after its own `.ansible-lint`. Warnings count as findings.
 * Works on a copy: the linter leaves files behind, and takes an enclosing git repository for the project.
 * @throws Error when the linter itself fails.
 */
export async function ansibleLint(folder: string): Promise<readonly LintFinding[]> {
  const copy = await mkdtemp(join(tmpdir(), "paq-lint-"));
  try {
    await cp(folder, copy, { recursive: true });
    const outcome = await ansible("2.19", "ansible-lint", ["--strict", "--offline", "--nocolor", "-f", "json"], {
      cwd: copy,
      variables: { ANSIBLE_LINT_SKIP_SCHEMA_UPDATE: "1" },
    });
    // 0: nothing found; 2: findings; anything else is a wrong configuration or a crash
    if (outcome.exitCode !== 0 && outcome.exitCode !== 2) {
      throw new Error(`ansible-lint failed with ${outcome.exitCode}:\n${outcome.stderr}`);
    }
    const findings = (JSON.parse(outcome.stdout) as readonly CodeClimateIssue[]).map(lintFinding);
    if (outcome.exitCode !== 0 && findings.length === 0) {
      throw new Error(`ansible-lint failed without a finding:\n${outcome.stderr}`);
    }
    return findings;
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

interface CodeClimateIssue {
  readonly check_name: string;
  readonly description: string;
  readonly location: {
    readonly path: string;
    readonly lines?: { readonly begin: number };
    readonly positions?: { readonly begin: { readonly line: number } };
  };
}

function lintFinding({ check_name, description, location }: CodeClimateIssue): LintFinding {
  const line = location.lines?.begin ?? location.positions?.begin.line ?? 1;
  return { rule: check_name, file: location.path, line, message: description };
}

/** The repository's playbooks, relative to it: YAML files at its top and in `playbooks/` that hold plays. */
export async function playbooks(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const place of [".", "playbooks"]) {
    for (const name of (await readdir(join(folder, place)).catch(() => [])).sort()) {
      if (/\.ya?ml$/.test(name)) {
        const path = join(place, name);
        const content: unknown = parse(await readFile(join(folder, path), "utf8"), { logLevel: "silent" });
        if (Array.isArray(content) && content.some(isPlay)) {
          found.push(path);
        }
      }
    }
  }
  return found;
}

function isPlay(entry: unknown): boolean {
  return (
    typeof entry === "object" &&
    entry !== null &&
    ["hosts", "import_playbook", "ansible.builtin.import_playbook"].some((key) => key in entry)
  );
}

/** `ansible-playbook --syntax-check` of all the repository's playbooks at once. Vaulted values need no password. */
export async function syntaxCheck(folder: string, version: AnsibleVersion): Promise<Outcome> {
  const files = await playbooks(folder);
  if (files.length === 0) {
    throw new Error(`No playbook in ${folder}`);
  }
  return ansible(version, "ansible-playbook", ["--syntax-check", ...files], { cwd: folder });
}

/** What `ansible-inventory --list` makes of an inventory. */
export interface InventoryListing {
  /** All variables of each host, those of its groups included. Vaulted ones are `{__ansible_vault: …}`. */
  readonly hosts: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Each group's own hosts and child groups. */
  readonly groups: Readonly<
    Record<string, { readonly hosts?: readonly string[]; readonly children?: readonly string[] }>
  >;
}

/** Reads back the repository's inventory, through its own ansible.cfg. @throws Error when Ansible cannot read it. */
export async function inventoryList(folder: string, version: AnsibleVersion): Promise<InventoryListing> {
  const outcome = await ansible(version, "ansible-inventory", ["--list"], { cwd: folder });
  if (outcome.exitCode !== 0) {
    throw new Error(`ansible-inventory of ansible-core ${version} failed with ${outcome.exitCode}:\n${outcome.stderr}`);
  }
  const { _meta, ...groups } = JSON.parse(outcome.stdout) as {
    readonly _meta: { readonly hostvars: InventoryListing["hosts"] };
  };
  return { hosts: _meta.hostvars, groups: groups as InventoryListing["groups"] };
}
