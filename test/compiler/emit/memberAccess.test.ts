import { expect, test } from "@jest/globals";
import { build, read } from "../../support/smallProject.js";

// seen to fail with keys of digits that are taken for places in a list
test("a dictionary's key stays what it is, digits or not, and a list has places", async () => {
  const built = await build(`
interface Inputs { ports: Readonly<Record<string, string>>; list: readonly string[] }
const thing = role<Inputs>("thing", {
  defaults: { ports: { "80": "a", "007": "b" }, list: ["c"] },
  tasks: (vars) => [command("Show", { argv: [vars.ports["80"], vars.ports["007"], vars.list[0]] }, { changed_when: false })],
});
export default project({ hosts: [host("web1")], playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [thing] })])] });
`);
  expect(read(built, "roles/thing/tasks/main.yml")).toMatchObject([
    {
      "ansible.builtin.command": {
        argv: ["{{ thing_ports['80'] }}", "{{ thing_ports['007'] }}", "{{ thing_list[0] }}"],
      },
    },
  ]);
});
