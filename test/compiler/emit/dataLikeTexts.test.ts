import { describe, expect, test } from "@jest/globals";
import { build, read } from "../../support/smallProject.js";

describe("only texts are kept as texts, where ansible-core up to 2.18 might make data of them:", () => {
  const withTasks = (tasks: string, vars = "") => `
const listen = inventoryVariable<string[]>("addresses");
const names = inventoryVariable<unknown>("names");
const sites = [{ address: "[::]:80", ssl: false, port: 80, names: ["[a]", "b"], mixed: "[a]" }, { mixed: 1 }];
const local = variable("local", { address: "[::]:80", ports: [80], names: ["[a]"] });
const web = group("web", { vars: [listen.set(["[::]:80", "b"]), names.set("[a]")] });
interface Open { open: Record<string, any> }
const opened = role<Open>("opened", { tasks: ({ open }) => [debug("Show", { msg: [open, open.deep.a, open.deep.b, at(open.deep, "a")] })] });
export default project({ hosts: [host("web1", { groups: [web], vars: [names.set(["b"])] })], playbooks: [playbook("site", [play("Set up", { hosts: web, roles: [opened.use({ open: { deep: { a: "[a]", b: 1 } } })], tasks: [${tasks}], vars: [${vars}] })])] });`;
  const keep = (members: string) => `set_fact("Keep", ${members})`;

  test.each([
    [
      "items of a literal list",
      `forEach(sites, (one) => ${keep("{ a: one.address, b: one.ssl, c: one.port, d: one.names, e: one.mixed, f: one, g: at(one.names, 0) }")})`,
      {
        a: "{{ item['address'] | string }}",
        b: "{{ item['ssl'] }}",
        c: "{{ item['port'] }}",
        d: "{{ item['names'] }}",
        e: "{{ item['mixed'] }}",
        f: "{{ item }}",
        g: "{{ item['names'][0] | string }}",
      },
    ],
    [
      "a variable of a play",
      keep("{ a: local.address, b: local.ports, c: local.names, d: local.names[0], e: local, f: local.ports[0] }"),
      {
        a: "{{ local['address'] | string }}",
        b: "{{ local['ports'] }}",
        c: "{{ local['names'] }}",
        d: "{{ local['names'][0] | string }}",
        e: "{{ local }}",
        f: "{{ local['ports'][0] }}",
      },
    ],
    [
      "variables of the inventory",
      keep("{ a: listen.value, b: at(listen.value, 1), c: names.value }"),
      { a: "{{ addresses }}", b: "{{ addresses[1] | string }}", c: "{{ names }}" },
    ],
    ["items of a variable", `forEach(listen.value, (one) => ${keep("{ a: one }")})`, { a: "{{ item | string }}" }],
    [
      "run-time values in a list",
      `forEach([{ a: "[a]", b: "[b]" }, { a: j\`\${listen.value}\`, b: listen.value }], (one) => ${keep("{ a: one.a, b: one.b }")})`,
      { a: "{{ item['a'] | string }}", b: "{{ item['b'] }}" },
    ],
  ])("%s", async (_what, task, expected) => {
    const [play] = read(await build(withTasks(task, "local")), "site.yml");
    expect(play?.tasks).toEqual([expect.objectContaining({ "ansible.builtin.set_fact": expected })]);
  });

  test("a loop goes through the list itself", async () => {
    const built = await build(withTasks(`forEach(listen.value, (one) => debug("Show", { msg: one }))`));
    expect(built.files.get("site.yml")).toContain(`loop: "{{ addresses }}"`);
  });

  test("an input whose interface says nothing of its members", async () => {
    const [task] = read(await build(withTasks("")), "roles/opened/tasks/main.yml");
    expect(task?.["ansible.builtin.debug"]).toEqual({
      msg: [
        "{{ opened_open }}",
        "{{ opened_open['deep']['a'] | string }}",
        "{{ opened_open['deep']['b'] }}",
        "{{ opened_open['deep']['a'] | string }}",
      ],
    });
  });

  test.each([
    ["by an include", `tasks: (vars) => [show(vars.text), inner.include("Bring it in", { text: "[a]" })]`],
    [
      "by an import in a block",
      `tasks: (vars) => [show(vars.text), block("Do", [inner.import("Bring it in", { text: "[a]" })])]`,
    ],
    ["as a dependency", `dependencies: [inner.use({ text: "[a]" })], tasks: (vars) => [show(vars.text)]`],
    ["and handed on", `tasks: (vars) => [inner.include("Bring it in", { text: vars.text })]`],
  ])("an input that another role gives: %s", async (_what, options) => {
    const built = await build(`
interface Text { text: string }
const show = (text: string) => debug("Show", { msg: text });
const inner = role<Text>("inner", { tasks: (vars) => [set_fact("Keep", { inner_kept: vars.text })] });
const outer = role<Text>("outer", { ${options} });
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [outer.use({ text: "[b]" })] })])] });`);
    const [task] = read(built, "roles/inner/tasks/main.yml");
    expect(task?.["ansible.builtin.set_fact"]).toEqual({ inner_kept: "{{ inner_text | string }}" });
  });
});
