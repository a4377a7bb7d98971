import { expect, test } from "@jest/globals";
import { buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

const source = (options: string, tasks = "") => `
import { play, playbook, project, raw, templateFile } from "paq";
import { debug, template } from "paq/modules/ansible.builtin";
const half = "a\\ud800";
const tasks = [${tasks}];
export default project({ ${options}, playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks })])] });
`;

async function findings(options: string, tasks?: string): Promise<readonly string[]> {
  const files = { "index.ts": source(options, tasks), "page.ejs": "Page\n<%= half %>\n" };
  return (await buildSources(scratch, files)).findings;
}

const what = "not-data: a text with half of a character in it (a lone surrogate) can't become Ansible data";

test.each([
  [
    "a value in a template",
    `template("Write", { src: templateFile("page.ejs", { half }), dest: "/x", mode: "0644" })`,
    `page.ejs:2:1 ${what}`,
  ],
  ["raw Jinja", 'debug("Show", { msg: raw`"\\ud800"` })', `index.ts:5:40 ${what}`],
  [
    "a NUL in raw Jinja",
    'debug("Show", { msg: raw`a \\0` })',
    String.raw`index.ts:5:43 invalid-jinja: Jinja can't read this: "\u0000" means nothing to Jinja`,
  ],
])("what no file can hold is found where it is written: %s", async (_place, task, finding) => {
  expect(await findings("hosts: []", task)).toEqual([finding]);
});

test.each([
  ["configuration: { defaults: { title: half } }", "not-data: ansible.cfg has no spelling for"],
  ['configuration: { defaults: { title: "a\\x1c" } }', "not-data: ansible.cfg has no spelling for"],
  ['configuration: { defaults: { title: "a\\x85b" } }', "not-data: ansible.cfg has no spelling for"],
  ['plugins: { [`library/${half}.py`]: "page.ejs" }', "invalid-name: "],
])("what no file can hold is found where it is written: %s", async (options, finding) => {
  expect(await findings(options)).toEqual([expect.stringMatching(/^index\.ts:6:\d+ /)]);
  expect((await findings(options))[0]).toContain(finding);
});
