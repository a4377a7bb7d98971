import { describe, expect, test } from "@jest/globals";
import { build, findings, read } from "../../support/smallProject.js";

describe("loops inside of loops have variables of their own", () => {
  const source = (include: string, inner: string, rest = "") => `
interface App { name: string; parts: readonly string[] }
interface Apps { apps: readonly App[] }
const apps = role<Apps>("apps", { tasks(vars) {
  const name = variable("name", "x");
  const more = taskFile("more", [${inner}]);
  return [${include}, ${rest}];
} });
export default project({ hosts: [host("web1", { vars: [apps.set({ apps: [] })] })], playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [apps] })])] });
`;

  test("in templates", async () => {
    const built = await build(
      source(
        `forEach(vars.apps, (app) => template("Write", { src: templateFile("list.ejs", { app, apps: vars.apps }), dest: "/x", mode: "0644" }))`,
        "",
      ),
      {
        "list.ejs":
          "<% forEach(apps, (a) => { %>\n<% forEach(a.parts, (p) => { %>\n<%= app.name %> <%= a.name %> <%= p %>\n<% }) %>\n<% }) %>\n",
      },
    );
    expect(built.findings).toEqual([]);
    const lines = built.files.get("roles/apps/templates/list.j2")?.split("\n");
    expect(lines?.slice(0, 3)).toEqual([
      "{% for apps_item_2 in apps_apps %}",
      "{% for apps_item_3 in apps_item_2['parts'] %}",
      "{{ apps_item['name'] }} {{ apps_item_2['name'] }} {{ apps_item_3 }}",
    ]);
  });

  test("where an include is repeated: what it hands on is worked out inside", async () => {
    const built = await build(
      source(
        `forEach(vars.apps, (app) => more.include("Do more", { vars: [variable("appName", app.name)] }))`,
        `forEach(vars.apps, (app) => debug("Show", { msg: app.name }))`,
      ),
    );
    const [include] = read(built, "roles/apps/tasks/main.yml");
    expect(include).toMatchObject({
      loop_control: { loop_var: "apps_more_item" },
      vars: { __apps_app_name: "{{ apps_more_item['name'] }}" },
    });
    expect(read(built, "roles/apps/tasks/more.yml")[0]).toMatchObject({ loop_control: { loop_var: "apps_item" } });
  });

  test("in a task file, which knows the items and variables around all of its includes", async () => {
    const include = (as: string) =>
      `forEach(vars.apps, (app) => more.include("Do more", { vars: [name] }), { as: "${as}" })`;
    const inner = `forEach(vars.apps, (app) => debug("Show", { msg: j\`of ${"${name}/${app.name}"}\` }), { as: "app" })`;
    const built = await build(source(include("app"), inner));
    expect(read(built, "roles/apps/tasks/main.yml")[0]).toMatchObject({ loop_control: { loop_var: "apps_app" } });
    expect(read(built, "roles/apps/tasks/more.yml")[0]).toMatchObject({
      "ansible.builtin.debug": { msg: "of {{ __apps_name }}/{{ apps_app_2['name'] }}" },
      loop_control: { loop_var: "apps_app_2" },
    });
    const other = `more.include("Do without")`;
    expect((await build(source(include("one"), inner, other))).findings).toEqual(
      findings("undeclared-variable: name has no value here"),
    );
  });

  test("which is a mistake where both are given one name; loops beside each other may share it", async () => {
    const loop = `forEach(vars.apps, (app) => debug("Show", { msg: app.name }), { as: "app" })`;
    const include = `forEach(vars.apps, (app) => more.include("Do more"), { as: "app" })`;
    const found = (await build(source(`more.import("Do it once"), ${include}`, loop))).findings;
    expect(found).toEqual(findings("duplicate-variable: apps_app is the variable"));
    expect((await build(source(include, `debug("Show", { msg: "x" })`, loop))).findings).toEqual([]);
  });
});

test("the items of a repeated task's results are found under the name of its loop's variable", async () => {
  const built = await build(`
interface Apps { apps: readonly { mainId: string }[] }
const apps = role<Apps>("apps", { tasks(vars) {
  const looked = forEach(vars.apps, (app) => stat("Look", { path: app.mainId }), { as: "app" });
  const { results } = looked.result;
  return [
    looked,
    debug("Show the first", { msg: [results[0].item.mainId, first(results).item.mainId, mapAttribute(results, "item")] }),
    forEach(selectWhere(results, "stat.exists"), (one) => debug("Show", { msg: one.item.mainId })),
  ];
} });
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [apps.use({ apps: [] })] })])] });`);
  const [, ...shown] = read(built, "roles/apps/tasks/main.yml");
  expect(shown.map((task) => task["ansible.builtin.debug"])).toEqual([
    {
      msg: [
        "{{ __apps_look['results'][0]['apps_app']['mainId'] }}",
        "{{ (__apps_look['results'] | first)['apps_app']['mainId'] }}",
        "{{ __apps_look['results'] | map(attribute='apps_app') }}",
      ],
    },
    { msg: "{{ apps_item['apps_app']['mainId'] }}" },
  ]);
});
