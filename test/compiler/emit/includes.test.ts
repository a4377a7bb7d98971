import { describe, expect, test } from "@jest/globals";
import { build, findings, read, type Step } from "../../support/smallProject.js";

describe("includes", () => {
  test("hand keywords on by apply, where Ansible takes them for tasks only", async () => {
    const built = await build(`
const two = role("two", { tasks: () => [taskFile("more", [debug("Show", { msg: "x" })]).include("Do more", { become: true, tags: ["a"] })] });
const tasks = [
  two.include("Include it", {}, { become: true, become_user: "db", environment: { A: "b" }, when: facts.architecture as never, tags: ["a"] }),
  two.import("Import it", {}, { become: true }),
];
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks })])] });`);
    const [play] = read(built, "site.yml");
    const [included, imported] = (play as unknown as { readonly tasks: readonly Step[] }).tasks;
    expect(included).toEqual({
      name: "Include it",
      "ansible.builtin.include_role": {
        name: "two",
        apply: { become: true, become_user: "db", environment: { A: "b" }, tags: ["a"] },
      },
      when: "ansible_facts['architecture']",
      tags: ["a"],
    });
    expect(imported).toEqual({ name: "Import it", "ansible.builtin.import_role": { name: "two" }, become: true });
    expect(read(built, "roles/two/tasks/main.yml")).toEqual([
      {
        name: "Do more",
        "ansible.builtin.include_tasks": { file: "more.yml", apply: { become: true, tags: ["a"] } },
        tags: ["a"],
      },
    ]);
  });

  test("of a role's own entry points can't make an input of itself", async () => {
    const { findings: found } = await build(`
interface Paths { path: string }
const paths = role<Paths>("paths", { tasks: (vars) => [below.include("Go below", { path: j\`\${vars.path}/below\` })] });
const below = paths.entryPoint<Paths>("below", { tasks: (vars) => [file("Remove", { path: vars.path, state: "absent" })] });
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [paths.use({ path: "/x" })] })])] });`);
    expect(found).toEqual(findings("invalid-input: path would be made of itself"));
  });
});
