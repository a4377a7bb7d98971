import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

describe("handlers of one name", () => {
  const source = (second: string) => `
const shared = systemd_service("Restart", { name: "a", state: "restarted" });
const other = systemd_service("Restart", { name: "b", state: "restarted" });
const tasks = (notify: typeof shared) => () => [copy("Write", { content: "x", dest: "/x", mode: "0644" }, { notify })];
const one = role("one", { tasks: tasks(shared) });
const two = role("two", { tasks: tasks(${second}) });
`;
  const plays = (...roles: string[]) =>
    `export default project({ playbooks: [playbook("site", [${roles.map((list) => `play("Set up", { hosts: "all", roles: [${list}] })`).join()}])] });`;

  test("in two roles of a play are a mistake: Ansible would run the last one for both", async () => {
    expect((await build(source("other") + plays("one, two", "two, one"))).findings).toEqual(
      findings('duplicate-handler: two handlers are called "Restart"'),
    );
  });

  test("are none in plays of their own, and where it is one handler", async () => {
    expect((await build(source("other") + plays("one", "two"))).findings).toEqual([]);
    expect((await build(source("shared") + plays("one, two"))).findings).toEqual([]);
  });
});

describe("a topic", () => {
  const source = `
const changed = topic("Site changed");
const restart = systemd_service("Restart", { name: "a", state: "restarted" }, { listen: changed });
const write = copy("Write", { content: "x", dest: "/x", mode: "0644" }, { notify: changed });
const quiet = role("quiet", { tasks: () => [write] });
const heard = role("heard", { tasks: () => [], handlers: [restart] });
const outer = role("outer", { tasks: () => [heard.include("Bring it in", {})] });
`;
  const plays = (...options: string[]) =>
    `export default project({ playbooks: [playbook("site", [${options.map((one) => `play("Set up", { hosts: "all", ${one} })`).join()}])] });`;

  // of each Ansible said, once the task had changed something: The requested handler 'Site changed' was not found
  test.each([
    ["a task", "tasks: [write]"],
    ["a role", "roles: [quiet]"],
    ["a handler", "handlers: [write]"],
  ])("that %s notifies is a mistake where no handler of the play listens to it", async (_what, options) => {
    const { findings: found } = await build(source + plays(options, options, "roles: [heard]"));
    expect(found).toEqual(findings('unheard-topic: no handler of the play listens to the topic "Site changed"'));
  });

  test.each([
    ["of the play", "tasks: [write], handlers: [restart]"],
    ["of a role of the play", "roles: [quiet, heard]"],
    ["of a role that another one brings in", "roles: [quiet, outer]"],
    ["that has its name", "tasks: [write], handlers: [systemd_service('Site changed', { name: 'a' })]"],
    ["that nothing is known of", "tasks: [write], unchecked: { handlers: [] }"],
  ])("is heard by a handler %s", async (_what, options) => {
    expect((await build(source + plays(options))).findings).toEqual([]);
  });
});
