import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

test("a host that a task is delegated to belongs to the inventory", async () => {
  const { findings: found } = await build(`
const tasks = [debug("Show", { msg: "x" }, { delegate_to: host("away") }), debug("Show", { msg: "x" }, { delegate_to: "192.0.2.1" })];
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks })])] });`);
  expect(found).toEqual(findings("unlisted-host: the inventory has no host away"));
});

// Ansible could not read an inventory with either
test.each(["all", "ungrouped"])("a host can't be called like a group that Ansible gives: %s", async (name) => {
  const { findings: found } = await build(`export default project({ hosts: [host("${name}")], playbooks: [] });`);
  expect(found).toEqual(findings(`duplicate-host: ${name} is the name of a group and of a host`));
});

describe("names in a play's hosts and in delegate_to", () => {
  const source = (hosts: string, tasks = "", rest = "") => `
const web = group("web");
export default project({ hosts: [host("web1", { groups: [web] })], ${rest} playbooks: [playbook("site", [
  play("Set up", { hosts: ${hosts}, tasks: [${tasks}] }),
])] });`;

  // with each Ansible said "Could not match supplied host pattern", if at all, and went on without them
  test.each([
    ["the host of a play", '"webb"', "", "7:20 unlisted-host: the inventory has no host or group webb"],
    ["one of several", '[web, "nope"]', "", "7:33 unlisted-host: the inventory has no host or group nope"],
    ["a part of a pattern", '"web:&nope"', "", "7:20 unlisted-host: the inventory has no host or group nope"],
    ["an exclusion", '"all,!web2x"', "", "7:20 unlisted-host: the inventory has no host or group web2x"],
    ["beside a wildcard", '"web*:nope"', "", "7:20 unlisted-host: the inventory has no host or group nope"],
    ["a step's host", "web", 'debug("Show", { msg: "x" }, { delegate_to: "web" })', "has no host web"],
  ])("are those of the inventory: %s", async (_what, hosts, tasks, finding) => {
    const { findings: found } = await build(source(hosts, tasks));
    expect(found).toEqual(findings(finding));
  });

  const nope = 'debug("Show", { msg: "x" }, { delegate_to: "nope" })';
  test.each([
    ["names that Ansible gives", '["all", "*", "localhost", "ungrouped", "web:!web1"]', ""],
    [
      "wildcards, regular expressions, ranges, addresses",
      '["nope*", "~(no|pe):x", "web[0:3]", "192.0.2.1", "2001:db8::1", "!2001:db8::2"]',
      "",
    ],
    ["run-time values", '"{{ target }}:nope"', ""],
    ["addresses of steps", "web", 'debug("Show", { msg: "x" }, { delegate_to: "nope.example" })'],
    ["hosts that a task adds", '"nope"', 'add_host("Add", { name: "nope" })'],
    ["hosts of a dynamic inventory", '"nope"', nope, 'inventorySources: [inventorySource("x.yml", { plugin: "x" })],'],
  ])("may be others: %s", async (_what, hosts, tasks, rest = "") => {
    expect((await build(source(hosts, tasks, rest))).findings).toEqual([]);
  });
});
