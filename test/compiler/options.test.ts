import { expect, test } from "@jest/globals";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

// seen to fail, as a bug of paq's, for the default of a prompt
test("an option that is given as undefined is one that is not given, whatever the project's tsconfig.json says", async () => {
  const built = (undef: string) =>
    buildSources(scratch, {
      "index.ts": `import { block, group, host, j, play, playbook, project, prompt, role } from "paq";
import { debug } from "paq/modules/ansible.builtin";
const name = prompt("greeted", { prompt: "Name", private: false${undef && ", default: undefined, confirm: undefined, encrypt: undefined"} });
const web = group("web"${undef && ", { parents: undefined, vars: undefined, connection: undefined }"});
const web1 = host("web1", { groups: [web]${undef && ", address: undefined, vars: undefined, connection: undefined"} });
const greet = role("greet", { tasks: () => [debug("Greet", { msg: "hi"${undef && ", verbosity: undefined"} }${undef && ", { when: undefined, tags: undefined, notify: undefined, loop: undefined }"})]${undef && ", handlers: undefined, meta: undefined, dependencies: undefined, defaults: undefined, vars: undefined, plugins: undefined"} });
export default project({
  hosts: [web1],
  playbooks: [playbook("site", [play("Greet", {
    hosts: web, roles: [greet], vars_prompt: [name], tasks: [block("All", [debug("Name it", { msg: j\`\${name.value}\` })]${undef && ", { rescue: undefined, always: undefined, when: undefined }"})]
    ${undef && ", become: undefined, serial: undefined, gather_facts: undefined, gather_subset: undefined, environment: undefined, handlers: undefined, pre_tasks: undefined"}
  })])]
  ${undef && ", groups: undefined, roles: undefined, checks: undefined, collections: undefined, configuration: undefined, plugins: undefined, inventorySources: undefined, roleRequirements: undefined"}
});
`,
    });
  const [without, withThem] = [await built(""), await built("yes")];
  expect([...without.findings, ...withThem.findings]).toEqual([]);
  expect([...withThem.files].filter(([path]) => !path.startsWith(".paq"))).toEqual(
    [...without.files].filter(([path]) => !path.startsWith(".paq")),
  );
  expect(without.files.size).toBeGreaterThan(3);
});
