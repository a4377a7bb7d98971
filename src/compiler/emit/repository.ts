import type { Position } from "../../model/position.js";
import type { Project, ProjectOptions } from "../../model/project.js";
import { collections as shipped } from "../../modules/collections.js";
import { getOrMake } from "../getOrMake.js";
import { locate } from "../syntax/locate.js";
import type { Emission } from "./emission.js";
import { data, writeYaml } from "./yaml.js";

type Setting = string | number | boolean;

/** Settings of `ansible.cfg` that every repository gets; a project's own are written over them. */
const settings: Readonly<Record<string, Readonly<Record<string, Setting>>>> = {
  defaults: {
    inventory: "inventory",
    roles_path: "roles",
    forks: 20,
    // the shell that makes the folder expands it: Ansible asks the host for `~` by itself, once for each file
    remote_tmp: "$HOME/.ansible/tmp",
    gathering: "smart",
    inject_facts_as_vars: "False",
    // what a host has changed is taken up, even if a later task fails: the next run would see no change and not notify again
    force_handlers: "True",
    interpreter_python: "auto_silent",
    duplicate_dict_key: "error",
    callback_result_format: "yaml",
  },
  inventory: {
    unparsed_is_failed: "True",
    any_unparsed_is_failed: "True",
  },
  connection: { pipelining: "True" },
  ssh_connection: {
    ssh_args: "-C -o ControlMaster=auto -o ControlPersist=300s -o ServerAliveInterval=30",
    retries: 3,
  },
};

/** Rules of ansible-lint that are off unless asked for. */
const optionalRules = ["args", "complexity", "no-log-password", "role-argument-spec"];

/** Writes the files at the top of the repository that say how it is run, checked and installed. */
export function emitRepository(emission: Emission, { options: project, position }: Project): void {
  emission.write("ansible.cfg", configuration(emission, project.configuration ?? {}, position));
  const collections = [...emission.collections]
    .filter(([name]) => name !== "ansible.builtin" && name !== "ansible.legacy")
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, position]) => ({ name, version: version(emission, project, name, position) }));
  emission.writeYaml("collections/requirements.yml", writeYaml(data({ collections })));
  emission.writeYaml("roles/requirements.yml", writeYaml(data({ roles: project.roleRequirements ?? [] })));
  emission.writeYaml(
    "execution-environment.yml",
    writeYaml(
      data({
        version: 3,
        dependencies: {
          ansible_core: { package_pip: `ansible-core==${shipped["ansible.builtin"]}` },
          ansible_runner: { package_pip: "ansible-runner" },
          galaxy: "collections/requirements.yml",
        },
      }),
    ),
  );
  emission.writeYaml(
    "ansible-navigator.yml",
    writeYaml(data({ "ansible-navigator": { ansible: { config: { path: "./ansible.cfg" } }, mode: "stdout" } })),
  );
  emission.writeYaml(
    ".ansible-lint",
    writeYaml(data({ profile: "production", offline: true, enable_list: optionalRules })),
  );
}

/** Collections are pinned to the versions that their types came from: with another one the types may be wrong. */
function version(emission: Emission, project: ProjectOptions, name: string, position: Position | undefined): string {
  const known = project.collections?.[name] ?? shipped[name];
  if (known === undefined)
    emission.report(
      "unpinned-collection",
      `the version of the collection ${name} is not known`,
      'pass what paq types has written: import { collections } from "./modules/collections.js"; project({ collections, … })',
      position,
    );
  return known ?? "*";
}

/** What the format has no spelling for: line breaks and their like, space at the ends, and what looks like a comment. */
const unwritable = /(?!\t)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$|\s;/u;

function isScalar(given: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof given);
}

function configuration(
  emission: Emission,
  own: NonNullable<ProjectOptions["configuration"]>,
  position: Position | undefined,
): string {
  for (const [section, values] of Object.entries(own))
    for (const [key, given] of Object.entries(values))
      if (!/^\w+$/.test(section) || !/^\w+$/.test(key) || !isScalar(given) || unwritable.test(String(given)))
        emission.report(
          "not-data",
          `ansible.cfg has no spelling for ${JSON.stringify(`[${section}] ${key} = ${given}`)}`,
          "a setting is one line of visible characters, without space at its ends and without a semicolon behind a space",
          position && locate(position, 0, ["configuration", section, key]),
        );
  const sections = new Map<string, Map<string, Setting>>();
  for (const source of [settings, own])
    for (const [section, values] of Object.entries(source)) {
      const lines = getOrMake(sections, section, () => new Map<string, Setting>());
      for (const [key, given] of Object.entries(values)) lines.set(key, given);
    }
  addCallbacks(
    emission,
    getOrMake(sections, "defaults", () => new Map<string, Setting>()),
  );
  return [...sections]
    .map(
      ([section, lines]) =>
        `[${section}]\n${[...lines].map(([key, given]) => `${key} = ${typeof given === "boolean" ? (given ? "True" : "False") : given}\n`).join("")}`,
    )
    .join("\n");
}

/**
 * Names the callback plugins that roles ship, beside the project's own: Ansible looks for them before it knows of roles,
 * and every run is told to them, whichever roles it has.
 */
function addCallbacks(emission: Emission, defaults: Map<string, Setting>): void {
  const add = (key: string, separator: string, more: string) => {
    const known = String(defaults.get(key) ?? "").split(separator.trim());
    const all = [...known.map((one) => one.trim()).filter((one) => one !== ""), more];
    defaults.set(key, [...new Set(all)].join(separator));
  };
  for (const { name: role, options } of emission.roles.keys())
    for (const path of Object.keys(options.plugins ?? {})) {
      const name = /^callback_plugins\/(\w+)\.py$/.exec(path)?.[1];
      if (name === undefined) continue;
      add("callback_plugins", ":", `roles/${role}/callback_plugins`);
      add("callbacks_enabled", ", ", name);
    }
}
