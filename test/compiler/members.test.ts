import { expect, test } from "@jest/globals";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

/** What gets past the types: the type checker says nothing of it. */
const nothing = "undefined as never";

/** A project whose first play, on line 4, has the tasks. */
const withTasks = (tasks: string) =>
  `export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks: ${tasks} })])] });`;

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
  [`const x = playbook("a", []).import(${nothing});`, "29 not-a-member: the name is undefined, and no text"],
  [
    `const x = role("web", { tasks: () => [], plugins: { "library/a.py": ${nothing} } });`,
    '11 not-a-member: plugins["library/a.py"] is undefined, and no text',
  ],
  [withTasks(`[block(${nothing}, [])]`), "95 not-a-member: the name is undefined, and no text"],
])("what is missing behind the types' back is a mistake at its line: %s", async (line, finding) => {
  const { findings } = await buildSources(scratch, {
    "index.ts": `import { block, forEach, group, host, play, playbook, project, role, secret, variable } from "paq";
import { debug } from "paq/modules/ansible.builtin";

${line}
`,
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toContain(`index.ts:4:${finding}`);
});
