import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { ansible, ansibleVersions } from "../support/ansible.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";

interface Option {
  readonly type?: string;
  readonly choices?: readonly unknown[];
}

/** A value that an option has to refuse; nothing where it takes anything, as text does. */
function wrongValue({ type, choices }: Option): unknown {
  if (choices !== undefined && type !== "list") return "none of the choices";
  switch (type) {
    case "int":
    case "float":
    case "bool":
      return "many";
    case "dict":
      return "no dictionary";
    case "list":
      return { not: "a list" };
    default:
      return undefined;
  }
}

const scratch = scratchFolder();
const out = join(repository, "out");

/** Each entry point of each role, with wrong values for all of its options that can have one. */
const entryPoints = readdirSync(join(out, "roles"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name: role }) => {
    const path = join(out, "roles", role, "meta/argument_specs.yml");
    const { argument_specs } = parse(readFileSync(path, "utf8")) as {
      readonly argument_specs: Readonly<Record<string, { readonly options?: Readonly<Record<string, Option>> }>>;
    };
    return Object.entries(argument_specs).map(([entryPoint, { options = {} }]) => {
      const wrong = Object.entries(options).flatMap(([option, specification]) => {
        const value = wrongValue(specification);
        return value === undefined ? [] : [[option, value] as const];
      });
      return { role, entryPoint, wrong };
    });
  })
  .filter(({ wrong }) => wrong.length > 0);

// seen to fail while a default that needs facts kept a role from looking at its values
// the host is nowhere: a role that took a wrong value would try to reach it, and be none of those that refused
test.each(ansibleVersions)(
  "each role refuses wrong values before its first task, with ansible-core %s",
  async (version) => {
    const cwd = join(scratch, version);
    cpSync(join(out, "roles"), join(cwd, "roles"), { recursive: true });
    const refusals = join(cwd, "refusals.json");
    const tasks = entryPoints.map(({ role, entryPoint, wrong }) => ({
      name: `Use ${role}, ${entryPoint}`,
      block: [
        {
          name: "Use it",
          "ansible.builtin.include_role": { name: role, tasks_from: entryPoint },
          vars: Object.fromEntries(wrong),
        },
      ],
      rescue: [
        {
          name: "Remember what it said",
          "ansible.builtin.set_fact": {
            refusals: `{{ refusals | default({}) | combine({'${role} ${entryPoint}': ansible_failed_result.argument_errors | default(['it said nothing'])}) }}`,
          },
        },
      ],
    }));
    // what defaults are made of
    const facts = {
      name: "Know the release",
      "ansible.builtin.set_fact": { distribution_release: "bookworm", fqdn: "nowhere.test", cacheable: true },
    };
    const remember = {
      name: "Write down what they said",
      "ansible.builtin.copy": { content: "{{ refusals | to_json }}", dest: refusals, mode: "0600" },
      delegate_to: "localhost",
    };
    writeFileSync(
      join(cwd, "play.yml"),
      stringify([{ name: "Use roles", hosts: "nowhere", gather_facts: false, tasks: [facts, ...tasks, remember] }]),
    );
    writeFileSync(join(cwd, "hosts.yml"), stringify({ all: { hosts: { nowhere: { ansible_host: "192.0.2.1" } } } }));
    const { stdout, stderr, exitCode } = await ansible(version, "ansible-playbook", ["-i", "hosts.yml", "play.yml"], {
      cwd,
    });
    expect([exitCode, exitCode === 0 ? "" : stdout + stderr]).toEqual([0, ""]);
    const said = JSON.parse(readFileSync(refusals, "utf8")) as Readonly<Record<string, readonly string[]>>;
    for (const { role, entryPoint, wrong } of entryPoints)
      for (const [option] of wrong)
        expect([role, entryPoint, said[`${role} ${entryPoint}`]?.join("\n")]).toEqual([
          role,
          entryPoint,
          expect.stringContaining(option),
        ]);
  },
);
