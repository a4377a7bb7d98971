import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import fc from "fast-check";
import { ansibleEnvironment, ansibleVersions } from "../support/ansible.js";
import { buildSources } from "../support/build.js";
import { anyText, trickyTexts } from "../support/roundTrip.js";
import { scratchFolder } from "../support/scratch.js";
import { writeFiles } from "../support/writeFiles.js";

const scratch = scratchFolder();

/** Every place of a repository that takes a text of the user's, with the same list of texts. */
const source = `
import texts from "./texts.json" with { type: "json" };
import { block, forEach, group, host, inventorySource, inventoryVariable, j, play, playbook, project, prompt, role, variable } from "paq";
import { assert, command, copy, debug, file } from "paq/modules/ansible.builtin";
interface Texts { list: readonly string[]; byKey: Record<string, string>; fallback?: readonly string[] }
const byKey = Object.fromEntries(texts.map((text) => [text, text]));
const one = role<Texts>("one", {
  defaults: { fallback: texts },
  meta: { description: "X" + texts.join(""), author: texts.join(""), galaxy_tags: texts },
  tasks: (vars) => [debug("Show", { msg: [vars.list, vars.byKey, vars.fallback] })],
});
const values = inventoryVariable<unknown>("values");
const web = group("web", { vars: [one.set({ list: texts, byKey })] });
const web1 = host("web1", { groups: [web], vars: [values.set([texts, byKey])] });
const local = variable("local", texts.slice(0, 3));
const steps = texts.map((text) =>
  block("X" + text, [
    command("X" + text, { argv: [text, text], cmd: undefined, chdir: text }, {
      changed_when: false, environment: { [text]: text }, tags: [text], delegate_to: text, remote_user: text, uncheckedArguments: { [text]: text },
    }),
    copy("Write", { content: text, dest: text, mode: "0644", owner: text }, { vars: [local], unchecked: { listen: [local, text] } }),
  ]));
const asked = prompt("asked", { prompt: texts.join(""), default: texts.join(""), private: false });
export default project({
  hosts: [web1],
  inventorySources: [inventorySource("source.yml", { plugin: "a.b.c", list: texts, byKey, deep: [{ byKey }] })],
  roleRequirements: texts.map((text) => ({ name: text, src: text, version: text })),
  playbooks: [
    playbook("site", [play("X" + texts.join(""), { hosts: texts, roles: [one], vars_prompt: [asked], vars_files: texts, module_defaults: { "a.b.c": byKey } })]),
    playbook("tasks", [play("Set up", { hosts: web, tasks: steps })]),
  ],
});
`;

/** Reads YAML files as Ansible reads its own, the safest of its ways out being JSON. */
const reader = `import json, sys
from ansible.parsing.dataloader import DataLoader
loader = DataLoader()
print(json.dumps({path: loader.load_from_file(path) for path in sys.argv[1:]}, default=str))
`;

describe("any text stands in every place of the output as it is", () => {
  test.each(ansibleVersions)("for ansible-core %s", async (version) => {
    const some = fc.sample(anyText, { numRuns: 40, seed: 7 });
    const texts = [...new Set([...trickyTexts, ...some])].filter((text) => text !== "__proto__");
    const { files, findings } = await buildSources(scratch, {
      "index.ts": source,
      "texts.json": JSON.stringify(texts),
    });
    expect(findings).toEqual([]);
    const folder = join(scratch, version);
    const paths = [...files.keys()].filter((path) => path.endsWith(".yml"));
    writeFiles(folder, files);
    const { python, variables } = await ansibleEnvironment(version);
    const { stdout } = await execa(python, ["-c", reader, ...paths], { cwd: folder, env: { ...variables } });
    const read = JSON.parse(stdout) as Record<string, never>;
    const byKey = Object.fromEntries(texts.map((text) => [text, text]));
    const all = texts.join("");

    expect(read["host_vars/web1/variables.yml"]).toEqual({ values: [texts, byKey] });
    expect(read["group_vars/web/one.yml"]).toEqual({ one_list: texts, one_by_key: byKey });
    expect(read["roles/one/defaults/main.yml"]).toEqual({ one_fallback: texts });
    expect(read["roles/one/meta/main.yml"]).toMatchObject({
      galaxy_info: { description: `X${all}`, author: all, galaxy_tags: texts },
    });
    expect(read["roles/one/meta/argument_specs.yml"]).toMatchObject({
      argument_specs: { main: { options: { one_fallback: { default: texts } } } },
    });
    expect(read["roles/requirements.yml"]).toEqual({
      roles: texts.map((text) => ({ name: text, src: text, version: text })),
    });
    expect(read["inventory/source.yml"]).toEqual({ plugin: "a.b.c", list: texts, byKey, deep: [{ byKey }] });
    expect(read["site.yml"]).toMatchObject([
      {
        name: `X${all}`,
        hosts: texts,
        vars_files: texts,
        vars_prompt: [{ prompt: all, default: all }],
        module_defaults: { "a.b.c": byKey },
      },
    ]);
    expect(read["tasks.yml"]).toMatchObject([
      {
        tasks: texts.map((text) => ({
          name: `X${text}`,
          block: [
            {
              name: `X${text}`,
              "ansible.builtin.command": { argv: [text, text], chdir: text, [text]: text },
              environment: { [text]: text },
              tags: [text],
              delegate_to: text,
              remote_user: text,
            },
            {
              "ansible.builtin.copy": { content: text, dest: text, owner: text },
              vars: { local: texts.slice(0, 3) },
            },
          ],
        })),
      },
    ]);
  });
});
