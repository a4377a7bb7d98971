import { expect, test } from "@jest/globals";
import { buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

const source = (data: string) => `
import { play, playbook, project, role, templateFile } from "paq";
import { template } from "paq/modules/ansible.builtin";
interface Site { port?: number; owner: { name: string; mail?: string } }
const site = role<Site>("site", { tasks: (vars) => [
  template("Write", { src: templateFile("x.ejs", { ${data} }), dest: vars.owner.name, mode: "0644" }),
] });
const values = { owner: { name: "a" } };
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [site.use(values)] })])] });
`;

const name = "optional-input:";

test.each([
  ["an input", "vars", "port <%= vars.port %>", `x.ejs:2:15 ${name} port may have no value here`],
  ["the second on its line", "vars", "<%= vars.owner.name %> <%= vars.port %>", `x.ejs:2:33 ${name} port`],
  ["a member", "vars", "<%= vars.owner.mail %>", `x.ejs:2:16 ${name} mail may have no value here`],
  ["a loop", "vars", "<% forEach(vars.port, () => { %>\nx\n<% }) %>", `x.ejs:2:17 ${name} port may have no value`],
  ["what a task has read", "port: vars.port", "<%= port %>", `index.ts:6:63 ${name} port may have no value here`],
])("a value that may be missing is shown where it is read: %s", async (_what, data, text, finding) => {
  const { findings } = await buildSources(scratch, { "index.ts": source(data), "x.ejs": `first\n${text}\n` });
  expect(findings.filter((one) => one.includes(name))).toEqual([expect.stringContaining(finding)]);
});
