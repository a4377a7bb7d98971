import { expect, test } from "@jest/globals";
import { build } from "../../support/smallProject.js";

// each was seen to be written to defaults/main.yml
test.each([
  ["5 as never", "invalid-input: site: domain must be a string, not 5"],
  ['"b" as never, kind: "c" as never', 'invalid-input: site: kind must be "a" or "b", not the string "c"'],
  ['"b", kidn: "a"', "unknown-input: site: kidn is not known"],
  ['"b", password: "hunter2" as never', "secret-in-the-open: site: password is a secret, and is given in the clear"],
  ['"b", ports: [80, "x"] as never', 'invalid-input: site: ports[1] must be a number, not the string "x"'],
])("defaults of a role are held against their types: domain: %s", async (given, finding) => {
  const { findings: found } = await build(`
interface Site { domain?: string; kind?: "a" | "b"; password?: import("paq").Secret; ports?: number[] }
const site = role<Site>("site", {
  defaults: { domain: ${given} } as any,
  tasks: (vars) => [debug("Show", { msg: [vars.domain, vars.kind, vars.ports] }), copy("Write", { content: vars.password, dest: "/x", mode: "0600" })],
});
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [site] })])] });`);
  expect(found.filter((one) => !one.includes("optional-input"))).toEqual([
    expect.stringMatching(new RegExp(`^index\\.ts:7:\\d+ ${finding.replace(/[[\]]/g, "\\$&")}`)),
  ]);
});
