import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

describe("an input that a role needs where another one brings it in", () => {
  const source = (outer: string, rest = "") => `
interface Inner { port: number; name?: string }
const inner = role<Inner>("inner", { tasks: (vars) => [debug("Show", { msg: [vars.port, defaultTo(vars.name, "")] })] });
interface Outer { flag: boolean; ports: readonly number[] }
const outer = role<Outer>("outer", { defaults: { flag: true, ports: [] } as never, tasks: (vars) => [
  debug("Show", { msg: [vars.flag, vars.ports] }),
  ${outer}
] ${rest} });
const web1 = host("web1");
`;
  const run = (hosts = "[web1]", uses = "[outer]") =>
    `export default project({ hosts: ${hosts}, playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: ${uses} })])] });`;
  const bring = 'inner.include("Bring it in", {})';

  // each was seen to be built
  test.each([
    ["by an include", source(bring)],
    ["by an import", source('inner.import("Bring it in", {})')],
    ["in a block", source(`block("Do", [${bring}])`)],
    ["in a task file", source(`taskFile("more", [${bring}]).include("Do more")`)],
    ["as a dependency", source("", ", dependencies: [inner.use({ name: 'a' })]")],
  ])("is missing: %s", async (_what, text) => {
    const { findings: found } = await build(text + run());
    expect(found).toEqual(findings("missing-input: web1 runs the role inner without its input port"));
  });

  test("is missing behind a second role", async () => {
    const middle = `const middle = role("middle", { tasks: () => [outer.include("Go on", {})] });`;
    const { findings: found } = await build(source(bring) + middle + run("[web1]", "[middle]"));
    expect(found).toEqual(findings("missing-input: web1 runs the role inner without its input port"));
  });

  test.each([
    ["is given there", source('inner.include("Bring it in", { port: 1 })') + run()],
    ["is given to the host", source(bring) + run('[host("web1", { vars: [inner.set({ port: 1 })] })]')],
    ["is not needed: under a condition", source('inner.include("Bring it in", {}, { when: vars.flag })') + run()],
    ["is not needed: in a block under a condition", source(`block("Do", [${bring}], { when: vars.flag })`) + run()],
    [
      "is not needed: in a task file under a condition",
      source(`taskFile("more", [${bring}]).include("Do more", { when: vars.flag })`) + run(),
    ],
    ["is not needed: in a loop", source(`forEach(vars.ports, () => ${bring})`) + run()],
    ["is not needed: where no host runs it", source(bring) + run("[]")],
  ])("%s", async (_what, text) => {
    expect((await build(text)).findings).toEqual([]);
  });

  test("is one of the role that brings in its own entry point", async () => {
    const { findings: found } = await build(`
interface Paths { path: string }
const paths = role<Paths>("paths", { tasks: (vars) => [debug("Show", { msg: vars.path }), below.include("Go below", {})] });
const below = paths.entryPoint<Paths>("below", { tasks: (vars) => [debug("Show", { msg: vars.path }), below.include("Go on", {})] });
export default project({ hosts: [host("web1")], playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [paths.use({ path: "/x" })] })])] });`);
    expect(found).toEqual([]);
  });
});

describe("an input that a role needs is missing on the hosts that the play has", () => {
  const source = (hosts: string, rest = "") => `
interface Inner { port: number }
const inner = role<Inner>("inner", { tasks: (vars) => [debug("Show", { msg: vars.port })] });
const web = group("web");
const all = [host("h1", { groups: [web], vars: [inner.set({ port: 1 })] }), host("h2", { groups: [web] }), host("h3")];
const [h1, h2, h3] = all;
export default project({ hosts: all, ${rest} playbooks: [playbook("site", [play("Set up", { hosts: ${hosts}, roles: [inner] })])] });
`;

  // the hosts are those that ansible --list-hosts tells for the pattern
  test.each([
    ['[web, "!h2"]', []],
    ['"all:!web"', ["h3"]],
    ['["!web", "!h3"]', []],
    ['"!h1"', ["h2", "h3"]],
    ['["all", "&web"]', ["h2"]],
    ['"web:&ungrouped"', []],
    ['"ungrouped"', ["h3"]],
    ["[h1, h3]", ["h3"]],
    ['[web, "!~h[2]"]', []],
    ['[web, "!h*"]', []],
    ['"*"', ["h2", "h3"]],
  ])("%s", async (hosts, missing) => {
    expect((await build(source(hosts))).findings).toEqual(
      findings(...missing.map((name) => `missing-input: ${name} runs the role inner without its input port`)),
    );
  });

  test("unless a dynamic inventory may put them among those that are taken away", async () => {
    const rest = 'inventorySources: [inventorySource("x.yml", { plugin: "x" })],';
    expect((await build(source('[web, "!stopped"]', rest))).findings).toEqual([]);
  });
});
