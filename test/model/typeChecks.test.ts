import { expect, test } from "@jest/globals";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

/** What gets past the types: the type checker says nothing of it. */
const nothing = "undefined as never";

/** A project whose first play, on line 4, has the tasks. */
const withTasks = (tasks: string) =>
  `export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks: ${tasks} })])] });`;

const withPlay = (options: string) =>
  `export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", ${options} })])] });`;

// each was seen to end as a bug of paq's, or in a file with the name undefined
test.each([
  [`export default project(${nothing});`, "16 not-a-member: the options are undefined"],
  [`export default project({ playbooks: [playbook(${nothing}, [])] });`, "38 not-a-member: the name is undefined"],
  [`export default project({ playbooks: [playbook("a", [play("A", ${nothing})])] });`, "53 not-a-member: the options"],
  [`const web1 = host("web1", null as never);`, "14 not-a-member: the options are null"],
  [`const web = group(${nothing});`, "13 not-a-member: the name is undefined, and no text"],
  [`const web = role("web", ${nothing});`, "13 not-a-member: the options are undefined"],
  [`const web = role("web", { tasks: ${nothing} });`, "13 not-a-member: tasks is undefined, and no function"],
  [
    `const web = role("web", { tasks: () => [] }).entryPoint("more", ${nothing});`,
    "46 not-a-member: the options are undefined",
  ],
  [`const web = role("web", { tasks: () => [], dependencies: [${nothing}] });`, "13 not-a-member: dependencies[0] is"],
  ['const password = secret("Data-Base");', '18 secret-name-invalid: "Data-Base" can\'t be the name of a secret'],
  [`const password = secret(${nothing});`, "18 not-a-member: the name is undefined, and no text"],
  [withTasks(`[debug(${nothing}, { msg: "a" })]`), "95 not-a-member: the name is undefined, and no text"],
  [withTasks(`[debug("Say", ${nothing})]`), "95 not-a-member: the arguments are undefined"],
  [withTasks(`[debug("Say", { msg: "a" }, null as never)]`), "95 not-a-member: the keywords are null"],
  [withTasks(`[forEach([1], ${nothing})]`), "95 not-a-member: the body is undefined, and no function"],
  [
    withTasks(`[forEach([1], (one) => debug("Say", { msg: one }), { as: 1 as never })]`),
    "95 not-a-member: the name is",
  ],
  [`const x = variable(${nothing}, "a");`, "11 not-a-member: the name is undefined, and no text"],
  [
    `const x = playbook("a", [play("A", { hosts: "all" })]).import(${nothing});`,
    "56 not-a-member: the name is undefined, and no text",
  ],
  [
    `const x = role("web", { tasks: () => [], plugins: { "library/a.py": ${nothing} } });`,
    '11 not-a-member: plugins["library/a.py"] is undefined, and no text',
  ],
  [withTasks(`[block(${nothing}, [])]`), "95 not-a-member: the name is undefined, and no text"],
  [withPlay("vars: [{} as any]"), "56 not-a-member: vars[0] is an object of another kind, which does not belong there"],
  [withPlay('vars_prompt: [{ prompt: "x" } as any]'), "56 not-a-member: vars_prompt[0] is an object of another kind"],
  [withPlay("roles: [{} as any]"), "56 not-a-member: roles[0] is an object of another kind"],
  [withPlay("gather_subset: 3 as any"), "56 not-a-member: gather_subset is no list"],
  [withPlay('gather_subset: ["all", 3 as any]'), "56 not-a-member: gather_subset[1] is a number, and no text"],
  [`const x = prompt("x", ${nothing});`, "11 not-a-member: the options are undefined"],
  [`const web = role("web", { tasks: () => [], vars: [1 as any] });`, "13 not-a-member: vars[0] is a number"],
  [withTasks(`[debug("Say", { msg: "a" }, { vars: ["a" as any] })]`), "95 not-a-member: vars[0] is a string"],
  [withTasks(`[debug("Say", { msg: "a" }, { vars: "abc" as any })]`), "95 not-a-member: vars is no list"],
  [withTasks(`[block("Do", [], { vars: "abc" as any })]`), "95 not-a-member: vars is no list"],
  [
    withTasks(`[role("web", { tasks: () => [] }).include("Do", {}, { vars: "abc" as any })]`),
    "128 not-a-member: vars is no list",
  ],
  [withTasks(`[role("web", { tasks: () => [] }).import("Do", ${nothing})]`), "128 not-a-member: the inputs are undef"],
  [withTasks(`[role("web", { tasks: () => [] }).import(${nothing}, {})]`), "128 not-a-member: the name is undefined"],
  [`const x = role("web", { tasks: () => [] }).use({}, { vars: "abc" as any });`, "44 not-a-member: vars is no list"],
  [`const x = role("web", { tasks: () => [] }).use(null as never);`, "44 not-a-member: the inputs are null"],
  [`const x = role("web", { tasks: () => [] }).set(${nothing});`, "44 not-a-member: the inputs are undefined"],
  [`const x = taskFile("x", []).include("Do", { vars: "abc" as any });`, "29 not-a-member: vars is no list"],
  [`const x = taskFile("x", []).import(${nothing});`, "29 not-a-member: the name is undefined"],
  [
    "export default project({ playbooks: [], roles: [{} as any] });",
    "16 not-a-member: roles[0] is an object of another",
  ],
  [
    "export default project({ playbooks: [], configuration: { defaults: null as any } });",
    '16 not-a-member: configuration["defaults"] is null',
  ],
  [
    `const web = role("web", { tasks: () => [], meta: { description: 42 as any } });`,
    "13 not-a-member: meta.description is a number, and no text",
  ],
  [`const x = templateFile(${nothing});`, "11 not-a-member: the path is undefined, and no text"],
  [`const x = templateFile("x.ejs", null as never);`, "11 not-a-member: the data are null"],
  [`const x = roleFile(${nothing});`, "11 not-a-member: the path is undefined, and no text"],
  [`const x = taskFile(${nothing}, []);`, "11 not-a-member: the name is undefined, and no text"],
  [
    `const x = inventorySource(${nothing}, { plugin: "a.b.c" });`,
    "11 not-a-member: the name is undefined, and no text",
  ],
  [`const x = inventorySource("x.yml", ${nothing});`, "11 not-a-member: the options are undefined"],
  [`const x = host("x", { vars: [{} as any] });`, "11 not-a-member: vars[0] is an object of another kind"],
  [`const x = group("x", { vars: [{} as any] });`, "11 not-a-member: vars[0] is an object of another kind"],
  [
    `const x = playbook("a", [play("A", { hosts: "all" })]).import("Do", null as never);`,
    "56 not-a-member: the keywords are null",
  ],
  // Ansible refuses both
  [`const x = playbook("a", []);`, "11 empty-list: plays is empty"],
  [`const x = play("A", { hosts: [] });`, "11 empty-list: hosts is empty"],
  [`const x = topic(${nothing});`, "11 not-a-member: the name is undefined, and no text"],
])("what is missing behind the types' back is a mistake at its line: %s", async (line, finding) => {
  const { findings } = await buildSources(scratch, {
    "index.ts": `import { block, forEach, group, host, inventorySource, play, playbook, project, prompt, role, roleFile, secret, taskFile, templateFile, topic, variable } from "paq";
import { debug } from "paq/modules/ansible.builtin";

${line}
`,
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`index.ts:4:${finding}`);
});
