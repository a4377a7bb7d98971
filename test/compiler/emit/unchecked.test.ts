import { describe, expect, test } from "@jest/globals";
import { build, read, type Step } from "../../support/smallProject.js";

describe("what the types don't know", () => {
  test("is written over everything else, at each level", async () => {
    const built = await build(`
const tasks = [
  file("Remove", { path: "/x", state: "absent" }, {
    tags: ["a"],
    uncheckedArguments: { state: "vanished", shiny: { deep: [inventoryVariable<string>("web_name").value] } },
    unchecked: { tags: ["b"], shiny: true },
  }),
  command("Run", { cmd: "x", creates: "/x" }, { uncheckedArguments: { shiny: false, empty: "", none: 0 } }),
  block("Inside", [debug("Show", { msg: "x" })], { unchecked: { shiny: 0, always: [] } }),
];
export default project({ playbooks: [playbook("site", [
  play("Set up", { hosts: "all", tasks, unchecked: { gather_facts: "smartly", shiny: "{{ literal }}", handlers: [] } }),
])] });`);
    const text = built.files.get("site.yml") ?? "";
    const [play] = read(built, "site.yml");
    expect(Object.keys(play as Step)).toEqual(["name", "hosts", "gather_facts", "shiny", "tasks", "handlers"]);
    expect(play).toMatchObject({ gather_facts: "smartly" });
    expect(text).toContain('shiny: !unsafe "{{ literal }}"');
    expect((play as unknown as { readonly tasks: readonly Step[] }).tasks).toEqual([
      {
        name: "Remove",
        "ansible.builtin.file": { path: "/x", state: "vanished", shiny: { deep: ["{{ web_name }}"] } },
        tags: ["b"],
        shiny: true,
      },
      { name: "Run", "ansible.builtin.command": { cmd: "x", creates: "/x", shiny: false, empty: "", none: 0 } },
      {
        name: "Inside",
        shiny: 0,
        block: [{ name: "Show", "ansible.builtin.debug": { msg: "x" } }],
        always: [],
      },
    ]);
  });
});
