import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

// each was seen to be built
describe("names that would be one in Ansible are a mistake:", () => {
  const play = (options: string) =>
    `export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", ${options} })])] });`;
  const show = (message: string, keywords = "") => `debug("Show", { msg: ${message} }, { ${keywords} })`;

  test.each([
    [
      "a variable and the result of a task",
      `const name = variable("certificate", "x");
       const look = stat("Certificate", { path: "/x" });
       const nginx = role("nginx", { tasks: () => [look, block("Inside", [${show("[name, look.result.stat.exists]")}], { vars: [name] })] });
       ${play("roles: [nginx]")}`,
      '5:21 duplicate-variable: the result of "Certificate" and the variable certificate would both be called __nginx_certificate',
    ],
    [
      "a loop's item and an input of the role",
      `interface Nginx { domain: string; domains: readonly string[] }
       const nginx = role<Nginx>("nginx", { tasks: (vars) => [forEach(vars.domains, (d) => ${show("[d, vars.domain]")}, { as: "domain" })] });
       ${play('roles: [nginx.use({ domain: "a", domains: [] })]')}`,
      "5:63 duplicate-variable: the item of a loop and the input domain of nginx would both be called nginx_domain",
    ],
    [
      "a loop's item as it is called without being told, and an input of the role",
      `interface Nginx { item: string }
       const nginx = role<Nginx>("nginx", { tasks: (vars) => [forEach(["a"], (d) => ${show("[d, vars.item]")})] });
       ${play('roles: [nginx.use({ item: "a" })]')}`,
      "5:63 duplicate-variable: the item of a loop and the input item of nginx would both be called nginx_item",
    ],
    [
      "a loop's index and an input of the role",
      `interface Nginx { itemIndex: string }
       const nginx = role<Nginx>("nginx", { tasks: (vars) => [forEach(["a"], (d, index) => ${show("[d, index, vars.itemIndex]")})] });
       ${play('roles: [nginx.use({ itemIndex: "a" })]')}`,
      "5:63 duplicate-variable: the index of a loop and the input itemIndex of nginx would both be called nginx_item_index",
    ],
    [
      "a loop's item and a variable of the play",
      `const domain = variable("domain", "x");
       ${play(`vars: [domain], tasks: [forEach(["a"], (d) => ${show("[d, domain]")}, { as: "domain" })]`)}`,
      "5:118 duplicate-variable: the item of a loop and the variable domain would both be called domain",
    ],
    [
      "a variable of a play and an input of a role",
      `interface Nginx { domain: string }
       const nginx = role<Nginx>("nginx", { tasks: (vars) => [${show("vars.domain")}] });
       ${play('vars: [variable("nginxDomain", "x")], roles: [nginx.use({ domain: "a" })]')}`,
      "6:101 duplicate-variable: the variable nginxDomain and the input domain of nginx would both be called nginx_domain",
    ],
    [
      "inputs of two roles",
      `interface Nginx { serverName: string }
       interface NginxServer { name: string }
       const nginx = role<Nginx>("nginx", { tasks: (vars) => [${show("vars.serverName")}] });
       const server = role<NginxServer>("nginx_server", { tasks: (vars) => [${show("vars.name")}] });
       ${play('roles: [nginx.use({ serverName: "a" }), server.use({ name: "b" })]')}`,
      "5:32 duplicate-variable: the input name of nginx_server and the input serverName of nginx would both be called nginx_server_name",
    ],
    [
      "variables of two roles",
      `const a = variable("serverName", 1);
       const b = variable("name", 1);
       const nginx = role("nginx", { vars: [a], tasks: () => [${show("a")}] });
       const server = role("nginx_server", { vars: [b], tasks: () => [${show("b")}] });
       ${play("roles: [nginx, server]")}`,
      "5:18 duplicate-variable: the variable name and the variable serverName would both be called __nginx_server_name",
    ],
    [
      "a variable and one of the same name around it, which is used",
      `const outer = variable("foo", 1);
       const inner = variable("foo", 2);
       const one = role("one", { tasks: () => [block("Inside", [${show("[inner, outer]", "vars: [inner]")}], { vars: [outer] })] });
       ${play("roles: [one]")}`,
      "6:81 duplicate-variable: foo is hidden here by another variable of that name",
    ],
  ])("%s", async (_what, source, finding) => {
    const { findings: found } = await build(source);
    expect(found).toEqual(findings(finding));
    expect(found[0]).toMatch(/^index\.ts:/);
  });

  const two = '[variable("foo", 1), variable("foo", 2)]';
  const nginx = `
    interface Nginx { domain: string }
    const nginx = role<Nginx>("nginx", { tasks: (vars) => [${show("vars.domain")}] });`;

  test.each([
    ["of a task", play(`tasks: [${show("1", `vars: ${two}`)}]`), "foo"],
    ["of a block", play(`tasks: [block("Inside", [${show("1")}], { vars: ${two} })]`), "foo"],
    ["of a play", play(`vars: ${two}, tasks: []`), "foo"],
    ["of a play's questions", play('vars: [variable("foo", 1)], vars_prompt: [prompt("foo", { prompt: "?" })]'), "foo"],
    ["of a role", `const one = role("one", { vars: ${two}, tasks: () => [] });${play("roles: [one]")}`, "__one_foo"],
    [
      "of a role's include",
      `${nginx}${play(`tasks: [nginx.include("Bring it in", { domain: "a" }, { vars: ${two} })]`)}`,
      "foo",
    ],
    ["of a role's use", `${nginx}${play(`roles: [nginx.use({ domain: "a" }, { vars: ${two} })]`)}`, "foo"],
    [
      "of a play's inputs",
      `${nginx}${play('vars: [nginx.set({ domain: "a" }), nginx.set({ domain: "b" })], roles: [nginx]')}`,
      "nginx_domain",
    ],
  ])("two values of one variable, %s", async (_what, source, name) => {
    expect((await build(source)).findings).toEqual(findings(`duplicate-variable: ${name} has two values here`));
  });

  test("what can't meet is none: variables of blocks beside each other, of one play and the next", async () => {
    const { findings: found } = await build(`
const a = variable("foo", 1);
const b = variable("foo", 2);
const look = stat("Foo", { path: "/x" });
export default project({ playbooks: [playbook("site", [
  play("Set up", { hosts: "all", tasks: [
    block("One", [${show("a")}], { vars: [a] }),
    block("Two", [${show("b")}, ${show("a", "vars: [a]")}], { vars: [b] }),
  ] }),
  play("Set up more", { hosts: "all", tasks: [look, forEach([1], (one) => ${show("[one, look.result.stat.exists]")}, { as: "foo" })] }),
])] });`);
    expect(found).toEqual([]);
  });
});
