import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

describe("a name that no interface has", () => {
  const source = (tasks: string, remove = "") => `
interface User { name: string; shell?: string }
interface Server { port: number; users: readonly User[]; labels: Readonly<Record<string, string>>; extra: unknown; either: User | { id: number } }
interface Removal { path: string }
const server = role<Server>("server", { tasks: (vars) => [${tasks}] });
server.entryPoint<Removal>("remove", { tasks: (vars) => [${remove}] });
const web1 = host("web1", { vars: [server.set({ port: 80, users: [], labels: {}, extra: 1, either: { id: 1 } })] });
export default project({ hosts: [web1], playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [server] })])] });`;
  const write = (data: string) =>
    `template("Write", { src: templateFile("x.ejs", { ${data} }), dest: "/x", mode: "0644" })`;
  const inTemplate = async (text: string, data = "vars") =>
    (await build(source(write(data)), { "x.ejs": `first\n${text}\n` })).findings;
  const inTask = async (tasks: string, remove?: string) => (await build(source(tasks, remove))).findings;

  // each was seen to be built
  test.each([
    ["an input", "<%= vars.prot %>", "2:10 unknown-input: server has no input prot"],
    [
      "one of several on its line",
      "prot <%= vars.port %> <%= vars.por %>",
      "2:32 unknown-input: server has no input por",
    ],
    ["the outermost of several", "<%= vars.nope.deep.x %>", "2:10 unknown-input: server has no input nope"],
    ["in a condition", "<% whenTrue(vars.prot, () => { %>x<% }) %>", "2:18 unknown-input: server has no input prot"],
    ["in a tag of several lines", "<%=\n  vars.prot\n%>", "3:8 unknown-input: server has no input prot"],
    ["an input of another entry point", "<%= vars.path %>", "2:10 unknown-input: server has no input path"],
    ["a member", "<%= vars.users[0].nam %>", "2:19 unknown-input: users[0] has no member nam"],
    ["a member of a union", "<%= vars.either.nam %>", "2:17 unknown-input: either has no member nam"],
    [
      "a member of an item",
      "<% forEach(vars.users, (user) => { %>\n<%= user.name %> <%= user.nam %>\n<% }) %>",
      "3:27 unknown-input: item has no member nam",
    ],
  ])("is reported where it stands in a template: %s", async (_what, text, finding) => {
    expect(await inTemplate(text)).toEqual([`x.ejs:${finding}`]);
  });

  test("is reported for each place of a template, once", async () => {
    expect(await inTemplate("<%= vars.prot %> <%= vars.prot %>\n<%= vars.prot %> <%= vars.usres %>")).toEqual([
      "x.ejs:2:10 unknown-input: server has no input prot",
      "x.ejs:3:10 unknown-input: server has no input prot",
      "x.ejs:3:27 unknown-input: server has no input usres",
    ]);
  });

  test("is reported at the task that names it, also when a template writes it", async () => {
    expect(await inTemplate("<%= prot %>", "prot: (vars as any).prot")).toEqual([
      expect.stringMatching(/^index\.ts:\d+:\d+ unknown-input: server has no input prot$/),
    ]);
  });

  test.each([
    ["an input", 'debug("Show", { msg: (vars as any).prot })', "server has no input prot"],
    ["in a text", 'debug("Show", { msg: j`port ${(vars as any).prot}` })', "server has no input prot"],
    [
      "in a condition",
      'debug("Show", { msg: "x" }, { when: isDefined((vars as any).prot) })',
      "server has no input prot",
    ],
    [
      "what is repeated",
      'forEach((vars as any).usres, () => debug("Show", { msg: "x" }))',
      "server has no input usres",
    ],
    [
      "a member",
      'forEach(vars.users, (user) => debug("Show", { msg: (user as any).nam }), { as: "user" })',
      "user has no member nam",
    ],
    ["a path", 'debug("Show", { msg: mapAttribute(vars.users, "nam" as any) })', "users[0] has no member nam"],
  ])("is reported in a task: %s", async (_what, task, finding) => {
    expect(await inTask(task)).toEqual([
      expect.stringMatching(new RegExp(`^index\\.ts:\\d+:\\d+ unknown-input: ${finding.replace(/[[\]]/g, "\\$&")}$`)),
    ]);
  });

  test("is one of another entry point's", async () => {
    expect(await inTask("", 'debug("Show", { msg: [vars.path, (vars as any).port] })')).toEqual(
      findings("unknown-input: the entry point remove of server has no input port"),
    );
  });

  test("is none where any name may be, or what there is can't be told", async () => {
    expect(
      await inTemplate(
        "<%= vars.labels.any %> <%= vars.extra.any.thing %> <%= vars.either.name %> <%= vars.either.id %>",
      ),
    ).not.toContainEqual(expect.stringContaining("unknown-input"));
  });
});
