import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { buildSources } from "../support/build.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();
const secrets = readFileSync(join(repository, "fixtures/diagnostics/secret-in-the-open/secrets.yml"), "utf8");

const templates = {
  "secret.ejs": "password=<%= password %>\n",
  "plain.ejs": "password=\n",
};

interface Written {
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly string[];
}

/** The tasks of a role with a secret, a list of instances with one each, and a text; `expression` lists them. */
async function tasks(expression: string, more: { readonly play?: string } = {}): Promise<Written> {
  const source = `
import { asSecret, block, conditional, forEach, host, hostvars, inventoryVariable, j, length, lookupTemplate, mapAttribute, play, playbook, project, prompt, raw, role, secret, taskFile, templateFile, variable, type Secret } from "paq";
import { command, copy, debug, file, set_fact, stat, systemd_service, template, uri, user } from "paq/modules/ansible.builtin";
import { mysql_user } from "paq/modules/community.mysql";
interface Instance { id: string; password: Secret }
interface One { password: Secret; instances: readonly Instance[]; text: string }
interface Two { password: Secret }
const two = role<Two>("two", { tasks: (vars) => [copy("Write it", { content: vars.password, dest: "/x", mode: "0600" })] });
const one = role<One>("one", { tasks(vars) {
  const steps = (${expression});
  return [...(Array.isArray(steps) ? steps : [steps]), file("Use all", { path: vars.text, state: "absent" }, { no_log: length(vars.instances) as never, unchecked: { vars: { p: vars.password } } })];
} });
const password = secret("database_password");
export default project({
  hosts: [host("web1", { vars: [one.set({ password, text: "/x", instances: [{ id: "a", password }] })] })],
  playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [one], ${more.play ?? ""} })])],
});
`;
  const { files, findings } = await buildSources(scratch, { "index.ts": source, "secrets.yml": secrets, ...templates });
  const text = files.get("roles/one/tasks/main.yml");
  return { tasks: text === undefined ? [] : (parse(text) as Written["tasks"]).slice(0, -1), findings };
}

const hidden = { no_log: true };
const open = (what: string) => expect.stringContaining(`secret-in-the-open: ${what}`);

describe("what receives a secret shows nothing of it:", () => {
  test.each([
    ["an argument", `command("Log in", { argv: ["login"], stdin: vars.password }, { changed_when: false })`],
    ["text in an argument", `uri("Ask", { url: "https://x", headers: { a: j\`b \${vars.password}\` } })`],
    [
      "the environment",
      `command("Log in", { argv: ["x"] }, { changed_when: false, environment: { A: vars.password } })`,
    ],
    ["a loop over things that hold one", `forEach(vars.instances, (item) => debug("Show", { msg: item.id }))`],
    ["a loop over literals", `forEach([{ a: vars.password, b: "x" }], (item) => debug("Show", { msg: item.b }))`],
    [
      "a variable",
      `((v) => uri("Ask", { url: "https://x", body: v }, { vars: [v] }))(variable("body", vars.password))`,
    ],
    [
      "defaults of modules",
      `uri("Ask", { url: "https://x" }, { module_defaults: { "ansible.builtin.uri": { url_password: vars.password } } })`,
    ],
    ["keys that the types don't know", `debug("Show", { msg: "x" }, { unchecked: { vars: { a: vars.password } } })`],
    [
      "arguments that the types don't know",
      `uri("Ask", { url: "https://x" }, { uncheckedArguments: { shiny: vars.password } })`,
    ],
    ["a fact", `set_fact("Keep", { one_kept: vars.password })`],
    ["a block's environment", `block("Inside", [debug("Show", { msg: "x" })], { environment: { A: vars.password } })`],
    [
      "an include for each of them",
      `forEach(vars.instances, (item) => two.include("Include", { password: item.password }))`,
    ],
    [
      "an include of tasks for each",
      `forEach(vars.instances, () => taskFile("more", [debug("Show", { msg: "x" })]).include("More"))`,
    ],
    ["what is declared a secret", `uri("Ask", { url: "https://x", body: asSecret(vars.text as never) })`],
    ["a password in a loop", `forEach(["a"], (item) => user("Add", { name: item, password: vars.text as never }))`],
  ])("%s", async (_what, expression) => {
    const { tasks: written, findings } = await tasks(expression);
    expect(findings).toEqual([]);
    expect(written).toEqual([expect.objectContaining(hidden)]);
  });

  test("what it changes in files is not shown either, where a module can show it", async () => {
    const { tasks: written } = await tasks(`[
      copy("Write", { content: vars.password, dest: "/x", mode: "0600" }),
      copy("Write and show", { content: vars.password, dest: "/x", mode: "0600" }, { diff: true, no_log: false }),
      command("Log in", { argv: ["x"], stdin: vars.password }, { changed_when: false }),
    ]`);
    expect(written[0]).toMatchObject({ diff: false, no_log: true });
    expect(written[1]).toMatchObject({ diff: true, no_log: false });
    expect(written[2]).not.toHaveProperty("diff");
  });

  test("the tasks that an include hides, too", async () => {
    const { tasks: written } = await tasks(
      `two.include("Include", { password: vars.password }, { no_log: true, environment: { A: vars.password } })`,
    );
    expect(written[0]).toMatchObject({
      no_log: true,
      "ansible.builtin.include_role": {
        apply: { no_log: true, diff: false, environment: { A: "{{ one_password }}" } },
      },
    });
  });

  test("a play's environment", async () => {
    const { findings } = await tasks(`debug("Show", { msg: "x" })`, { play: "environment: { A: password }" });
    expect(findings).toEqual([]);
  });

  test("what tells nothing of a secret is shown", async () => {
    const { tasks: written, findings } = await tasks(`(() => {
      const login = command("Log in", { argv: ["x"], stdin: vars.password }, { changed_when: false });
      return [login, debug("Show", { msg: [login.result.rc, length(vars.password), mapAttribute(vars.instances, "id")] })];
    })()`);
    expect(findings).toEqual([]);
    expect(written[1]).not.toHaveProperty("no_log");
  });
});

describe("a template with a secret in it is found wherever the task names it:", () => {
  const secretFile = `templateFile("secret.ejs", { password: vars.password })`;
  const write = (src: string) => `template("Write", { src: ${src}, dest: "/x", mode: "0600" })`;

  // all but the first were seen to be written without no_log and diff
  test.each([
    ["as its source", write(secretFile)],
    ["in a choice", write(`conditional(length(vars.instances) as never, ${secretFile}, templateFile("plain.ejs"))`)],
    [
      "in a variable",
      `((v) => template("Write", { src: v, dest: "/x", mode: "0600" }, { vars: [v] }))(variable("source", ${secretFile}))`,
    ],
    ["in a loop over files", `forEach([${secretFile}, templateFile("plain.ejs")], (item) => ${write("item")})`],
    [
      "in a loop over files with more",
      `forEach([{ src: templateFile("plain.ejs"), to: "/y" }, { src: ${secretFile}, to: "/x" }], (item) => ${write("item.src")})`,
    ],
    ["in a lookup", `copy("Write", { content: lookupTemplate(${secretFile}), dest: "/x", mode: "0600" })`],
  ])("%s", async (_where, expression) => {
    const { tasks: written, findings } = await tasks(expression);
    expect(findings).toEqual([]);
    expect(written).toEqual([expect.objectContaining({ ...hidden, diff: false })]);
    const readable = await tasks(expression.replaceAll("0600", "0644"));
    expect(readable.findings).toEqual([expect.stringContaining("secret-world-readable")]);
  });

  test("but not in what names another one", async () => {
    const { tasks: written, findings } = await tasks(`[
      forEach([{ src: ${secretFile}, to: "/x", other: templateFile("plain.ejs") }], (item) => template("Write", { src: item.other, dest: item.to, mode: "0644" })),
      ${write(`templateFile("plain.ejs")`)},
    ]`);
    expect(findings).toEqual([]);
    for (const task of written) expect(task).not.toHaveProperty("no_log");
  });

  test("what it becomes is a secret", async () => {
    const { findings } = await tasks(`debug("Show", { msg: lookupTemplate(${secretFile}) })`);
    expect(findings).toEqual([open("ansible.builtin.debug would show a secret")]);
  });
});

describe("a secret is in the open", () => {
  test.each([
    ["in what a command that was given it prints", `[login, debug("Show", { msg: login.result.stdout })]`],
    ["in a result as a whole", `[login, debug("Show", { var: login.result })]`],
    [
      "in the results of a loop",
      `(() => { const all = forEach(vars.instances, (item) => stat("Look", { path: item.id })); return [all, debug("Show", { msg: all.result.results })]; })()`,
    ],
    [
      "in a fact that was made of it",
      `[set_fact("Keep", { one_kept: vars.password }), debug("Show", { msg: raw\`one_kept\` })]`,
    ],
    ["by its own name in raw Jinja", `debug("Show", { msg: raw\`vault_database_password\` })`],
    ["by the name of an input in raw Jinja", `debug("Show", { msg: raw\`one_password | upper\` })`],
    // These three were seen to fail without the register, hostvars and sealed branches of the emitter.
    [
      "under a name that the types don't know",
      `[command("Log in", { argv: ["x"], stdin: vars.password }, { changed_when: false, unchecked: { register: "one_login" } }), debug("Show", { msg: raw\`one_login.stdout\` })]`,
    ],
    [
      "as a variable of another host",
      `debug("Show", { msg: hostvars<{ one_password: string }>("web1").one_password })`,
    ],
    ["as what was declared a secret", `debug("Show", { msg: asSecret(vars.text as never) })`],
    ["as a filter's result", `debug("Show", { msg: mapAttribute(vars.instances, "password") })`],
  ])("%s", async (_where, expression) => {
    const login = `const login = command("Log in", { argv: ["x"], stdin: vars.password }, { changed_when: false });`;
    const { findings } = await tasks(`(() => { ${login} return ${expression}; })()`);
    expect(findings).toEqual([open("ansible.builtin.debug would show a secret")]);
  });

  test.each([
    ["of a block", `block(j\`Block \${vars.password}\`, [debug("Show", { msg: "x" })])`],
    ["of an include", `two.include(j\`Include \${vars.password}\`, { password: vars.password })`],
    ["of a task", `file(j\`Remove \${vars.password}\`, { path: "/x", state: "absent" })`],
  ])("in the name %s", async (_what, expression) => {
    expect((await tasks(expression)).findings).toEqual([open("a task's name is shown")]);
  });

  test("in the label of an include's loop", async () => {
    const { findings } = await tasks(
      `forEach(vars.instances, (item) => two.include("Include", { password: item.password }), { label: (item) => item.password })`,
    );
    expect(findings).toEqual([open("a loop's label is shown")]);
  });

  test("as a literal in an argument for secrets; a mark for `no password` is none", async () => {
    const { findings } = await tasks(`[
      mysql_user("Add", { name: "x", password: "plain" }),
      user("Lock", { name: "x", password: "!" }),
      copy("Write", { content: "plain", dest: "/x", mode: "0644" }),
    ]`);
    expect(findings).toEqual([open("password would stand in the output")]);
  });
});

describe("a password of Ansible's own is in the open", () => {
  // each was seen to be written as it is
  test.each([
    ["as a variable of a host", "6:44", `hosts: [host("web1", { vars: [become.set("hunter3")] })]`, ``],
    ["as its connection", "6:40", `hosts: [host("web1", { connection: { password: "hunter3" as any } })]`, ``],
    ["as text of a group's", "6:45", `groups: [group("web", { vars: [become.set(j\`hunter3\`)] })]`, ``],
    ["as a number", "6:44", `hosts: [host("web1", { vars: [become.set(12345678 as any)] })]`, ``],
    ["as a declared secret", "6:44", `hosts: [host("web1", { vars: [become.set(asSecret("hunter3"))] })]`, ``],
    ["as a variable of a play", "7:100", `hosts: []`, `vars: [variable("ansible_ssh_pass", "hunter3")]`],
    ["as a fact", "7:93", `hosts: []`, `tasks: [set_fact("Log in", { ansible_become_pass: "hunter3" })]`],
  ])("%s", async (_what, place, members, play) => {
    const { findings } = await buildSources(scratch, {
      "index.ts": `import { asSecret, group, host, inventoryVariable, j, play, playbook, project, variable } from "paq";
import { set_fact } from "paq/modules/ansible.builtin";

const become = inventoryVariable<string>("ansible_become_password");
export default project({
  ${members},
  playbooks: [playbook("site", [play("Set up", { hosts: "all", ${play} })])],
});
`,
    });
    expect(findings).toEqual([
      expect.stringMatching(
        new RegExp(`^index\\.ts:${place} secret-in-the-open: ansible_\\w+ would stand in the output`),
      ),
    ]);
  });

  test("but not where it is asked for, or kept in the vault", async () => {
    const { findings } = await buildSources(scratch, {
      "index.ts": `import { all, host, inventoryVariable, lookupEnv, play, playbook, project, secret } from "paq";
const become = inventoryVariable<string>("ansible_become_password");
const ssh = inventoryVariable<string>("ansible_ssh_pass");
export default project({
  groups: [all({ vars: [ssh.set(lookupEnv("SSH_PASSWORD"))] })],
  hosts: [host("web1", { connection: { password: secret("database_password") }, vars: [become.set("")] })],
  playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks: [] })])],
});
`,
      "secrets.yml": secrets,
    });
    expect(findings).toEqual([]);
  });
});

test("what the vault lacks is missing, in raw Jinja as well", async () => {
  const { findings } = await tasks(`uri("Ask", { url: "https://x", body: raw\`vault_nothing\` })`);
  expect(findings).toEqual([expect.stringContaining("missing-secret: there is no secret nothing")]);
});
