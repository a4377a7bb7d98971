import {
  ansible_check_mode,
  block,
  cast,
  concat,
  forEach,
  j,
  mapAttribute,
  not,
  or,
  raw,
  reject,
  replace,
  role,
  sort,
  union,
  variable,
} from "paq";
import { apt, assert, command, file, find, stat } from "paq/modules/ansible.builtin";

/**
 * Python 3 for applications: each gets a virtual environment (`python3 -m venv`) with a pip of its own.
 *
 * Nothing is installed with pip into the system, where it would stand in the way of Debian's packages.
 */
export interface Python3 {
  /** Debian packages to install besides, such as `python3-dev` for extensions in C. */
  packages?: readonly string[];
}

/**
 * A virtual environment with what a list of requirements names, and nothing else.
 *
 * Each list and each version of Python gets an environment of its own, made anew beside the former one, and
 * `<venvPath>/current` is a link to the one in use: while one is made, and when that fails, the application goes on with
 * the former one, which stays until the next change. Programs are run as `<venvPath>/current/bin/<program>`; whoever
 * includes this restarts the application when the link has changed.
 */
export interface PythonVenv {
  /** Folder of the environments. */
  venvPath: string;
  /** File on the machine with the requirements in pip's format; with versions, and best with hashes. */
  venvRequirements: string;
  /**
   * Further arguments of `pip install`, such as `--require-hashes`. They show in the list of processes: a password for
   * an index belongs to root's `~/.netrc`.
   */
  venvPipArguments?: readonly string[];
}

interface FoundFile {
  readonly path: string;
  readonly ctime: number;
}

export const python3 = role<Python3>("python3", {
  defaults: { packages: [] },
  meta: { galaxy_tags: ["python"] },
  tasks: (vars) => [
    apt("Install Python and its virtual environments", { name: union(vars.packages, ["python3", "python3-venv"]) }),
  ],
});

export const pythonVenv = python3.entryPoint<PythonVenv>("venv", {
  defaults: { venvPipArguments: [] },
  tasks(vars) {
    const requirements = stat("Look at the requirements", {
      path: vars.venvRequirements,
      checksum_algorithm: "sha256",
    });
    /** After an upgrade of the system, its Python doesn't find what is in environments of the former one. */
    const version = command(
      "Ask for the version of Python",
      { argv: ["/usr/bin/python3", "--version"] },
      { changed_when: false, check_mode: false },
    );
    const there = requirements.result.stat.exists;
    const environment = variable<string>(
      "environment",
      raw`${replace(version.result.stdout, " ", "-")} ~ '-' ~ ${requirements.result.stat.checksum}[:12]`,
    );
    const folder = j`${vars.venvPath}/${environment}`;
    const made = stat("Look for the environment", { path: j`${folder}/complete` });
    const pip = variable<readonly string[]>("pip", [
      j`${folder}/bin/pip`,
      "install",
      "--no-input",
      "--disable-pip-version-check",
      "--no-cache-dir",
    ]);
    const environments = find("Look for environments", { paths: [vars.venvPath], file_type: "directory" });
    const newestFirst = mapAttribute(
      sort(cast<readonly FoundFile[]>(environments.result.files), { attribute: "ctime", reverse: true }),
      "path",
    );
    return [
      requirements,
      assert(
        "Refuse requirements that are not there",
        { that: [there], fail_msg: j`There is no ${vars.venvRequirements}.`, quiet: true },
        { when: not(ansible_check_mode) },
      ),
      version,
      block(
        "Have an environment of the requirements",
        [
          made,
          block(
            "Make the environment",
            [
              command(
                "Begin with pip alone",
                { argv: ["/usr/bin/python3", "-m", "venv", "--clear", folder] },
                { changed_when: true },
              ),
              command(
                "Install what is required",
                { argv: concat(concat(pip, vars.venvPipArguments), ["--requirement", vars.venvRequirements]) },
                { changed_when: true, vars: [pip] },
              ),
              file("Mark the environment as complete", { path: j`${folder}/complete`, state: "touch", mode: "0644" }),
            ],
            { when: [not(made.result.stat.exists), not(ansible_check_mode)] },
          ),
          file(
            "Use the environment",
            { src: environment, path: j`${vars.venvPath}/current`, state: "link" },
            { when: or(made.result.stat.exists, not(ansible_check_mode)) },
          ),
          environments,
          /** The former one stays: programs that run still load parts of it. */
          forEach(
            raw<readonly string[]>`(${reject(newestFirst, "eq", folder)} | list)[1:]`,
            (path) => file("Remove older environments", { path, state: "absent" }),
            { as: "old" },
          ),
        ],
        { when: there, vars: [environment] },
      ),
    ];
  },
});
