import { expect, test } from "@jest/globals";
import { buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

/** A mistaken host stands on a line of its own, whichever argument of the call the keywords are. */
const source = (use: string, roles: string) => `
import { block, host, play, playbook, project, role, taskFile } from "paq";
import { debug } from "paq/modules/ansible.builtin";
interface Inputs { text: string }
const other = role<Inputs>("other", { tasks: (vars) => [debug("Show", { msg: vars.text })] });
const file = taskFile("more", [debug("Show", { msg: "x" })]);
const one = role("one", { tasks: () => [
${use}
] });
const two = role("two", { tasks: () => [debug("Show", { msg: "x" })] });
export default project({ hosts: [host("web1")], playbooks: [playbook("site", [
  play("Set up", { hosts: "all", roles: [one, ${roles}] }),
])] });
`;

test.each([
  ["a task", 'debug("Show", { msg: "x" }, {\n  delegate_to: "nope" })', "two"],
  ["a block", 'block("Show", [debug("Show", { msg: "x" })], {\n  delegate_to: "nope" })', "two"],
  ["a role that is included", 'other.include("Bring it in", { text: "x" }, {\n  delegate_to: "nope" })', "two"],
  ["a task file", 'file.include("Bring it in", {\n  delegate_to: "nope" })', "two"],
  ["a role of a play", "", 'two.use({}, {\n  delegate_to: "nope" })'],
])("a host that nobody lists is shown where a step is sent there: %s", async (_what, use, roles) => {
  const text = source(use, roles);
  const { findings } = await buildSources(scratch, { "index.ts": text });
  const line = text.split("\n").findIndex((one) => one.startsWith("  delegate_to")) + 1;
  expect(findings).toEqual([`index.ts:${line}:3 unlisted-host: the inventory has no host nope`]);
});
