import { describe, expect, test } from "@jest/globals";
import { buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

const source = `
import { play, playbook, project, role, templateFile } from "paq";
import { debug, template } from "paq/modules/ansible.builtin";
interface User { name: string; keys?: readonly string[] }
interface Site {
  port: number; tls: boolean; domain: string; users: readonly User[]; mode: "a" | "b"; size: number | "auto";
  either: User | string; labels: Readonly<Record<string, number>>; extra: unknown; maybe: string | null;
}
const site = role<Site>("site", { tasks: (vars) => [
  debug("Show all", { msg: [vars.port, vars.tls, vars.domain, vars.users, vars.mode, vars.size, vars.either, vars.labels, vars.extra, vars.maybe] }),
  template("Write", { src: templateFile("x.ejs", { vars }), dest: "/x", mode: "0644" }),
] });
const values = { port: 80, tls: true, domain: "a", users: [], mode: "a", size: 1, either: "a", labels: {}, extra: 1, maybe: null } as const;
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [site.use(values)] })])] });
`;

async function findings(text: string): Promise<readonly string[]> {
  return (await buildSources(scratch, { "index.ts": source, "x.ejs": `first\n${text}\n` })).findings;
}

describe("a member, in a template", () => {
  // each was seen to be built, and to be undefined when Ansible runs
  test.each([
    ["a number", "<%= vars.port.x %>", "2:15 unknown-input: port has no member x"],
    ["a number, as of a list", "<%= vars.port[0] %>", "2:15 unknown-input: port has no member 0"],
    ["a boolean", "<%= vars.tls.x %>", "2:14 unknown-input: tls has no member x"],
    ["a text", "<%= vars.domain.length %>", "2:17 unknown-input: domain has no member length"],
    ["a choice", "<%= vars.mode.x %>", "2:15 unknown-input: mode has no member x"],
    ["a union of them", "<%= vars.size.x %>", "2:15 unknown-input: size has no member x"],
    ["a text or null", "<%= vars.maybe.x %>", "2:16 unknown-input: maybe has no member x"],
    ["a list", "<%= vars.users.length %>", "2:16 unknown-input: users has no member length"],
    ["a member", "<%= vars.users[0].name.x %>", "2:24 unknown-input: users[0].name has no member x"],
    ["a value of a dictionary", "<%= vars.labels.a.x %>", "2:19 unknown-input: labels.a has no member x"],
    ["a condition", "<% whenTrue(vars.users.length, () => { %>x<% }) %>", "2:24 unknown-input: users has no member"],
  ])("of what has none is an error there: %s", async (_what, text, finding) => {
    expect(await findings(text)).toEqual([expect.stringContaining(`x.ejs:${finding}`)]);
  });

  test.each([
    "<%= vars.domain[0] %>",
    "<%= vars.users[0].name %>",
    "<%= vars.labels.any %>",
    "<%= vars.labels.length %>",
    "<%= vars.extra.any.thing %>",
    "<%= vars.either.name %>",
  ])("is none where there may be one: %s", async (text) => {
    expect(await findings(text)).toEqual([]);
  });
});
