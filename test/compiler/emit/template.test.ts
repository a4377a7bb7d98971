import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ansible, ansibleVersions } from "../../support/ansible.js";
import { type Built, buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";
import { writeFiles } from "../../support/writeFiles.js";

const scratch = scratchFolder();

/** A project with a role that writes one template; `data` is what it hands to it beside its inputs. */
function build(text: string, data = ""): Promise<Built> {
  return buildSources(scratch, {
    "index.ts": `
import { add, and, conditional, eq, j, not, play, playbook, project, role, templateFile } from "paq";
import { template } from "paq/modules/ansible.builtin";
interface Site { domain: string; tls: boolean; aliases: readonly string[] }
const site = role<Site>("site", { tasks: (vars) => [
  template("Use all", { src: j\`\${vars.domain}\${vars.tls}\${vars.aliases}\`, dest: "/x", mode: "0644" }),
  template("Write", { src: templateFile("site.ejs", { vars, ${data} }), dest: "/x", mode: "0644" }),
] });
const inputs = { domain: "a.example", tls: true, aliases: [] };
export default project({ playbooks: [playbook("site", [play("Serve", { hosts: "all", roles: [site.use(inputs)] })])] });
`,
    "site.ejs": text,
  });
}

/** What becomes of a template. */
async function rendered(text: string, data?: string): Promise<string | undefined> {
  const { findings, files } = await build(text, data);
  expect(findings).toEqual([]);
  return files.get("roles/site/templates/site.j2");
}

describe("a template that asks now what a run-time value is", () => {
  // each was seen to count as true, or as unequal
  test.each([
    ["if", "<% if (vars.tls) { %>\ntls\n<% } %>", "2:8"],
    ["if with a blank line in its tag", "<% if (\n  vars.tls\n) { %>\ntls\n<% } %>", "3:3"],
    ["else if", "<% if (port === 81) { %>\n<% } else if (vars.tls) { %>\n<% } %>", "3:15"],
    ["a choice", "<%= vars.tls ? 'on' : 'off' %>", "2:5"],
    ["a choice behind text", "é 😀 ! <%= port %> <%# ? %><%= (vars.tls) ? 'on' : 'off'; -%>", "2:32"],
    ["and", "<%= vars.tls && 'on' %>", "2:5"],
    ["or", "<%- vars.domain || 'none' %>", "2:5"],
    ["the left of several", "<%= port || vars.domain || 'none' %>", undefined],
    ["the middle of several", "<%= none || vars.domain || 'none' %>", "2:5"],
    ["not", "<% const plain = !vars.tls %>", "2:19"],
    ["equality", "<% if (vars.domain === 'a') { %><% } %>", "2:8"],
    ["inequality, from the right", "<%= 'a' !== vars.domain %>", "2:13"],
    ["switch", "<% switch (vars.domain) { case 'a': %>a<% } %>", "2:12"],
    ["while", "<% while (vars.tls) { break } %>", "2:11"],
    ["for", "<% for (let a = vars.tls; a; ) { break } %>", "2:27"],
    ["a function", "<% const on = (what) => what ? 1 : 2 %>\n<%= on(vars.tls) %>", "2:25"],
    ["behind a comment", "<% // is it on? %><% if (vars.tls) { %><% } // yes %>", "2:26"],
    ["behind a literal delimiter", "<%% not code %> <%= vars.tls ? 1 : 2 %>", "2:21"],
    ["a list of expressions", "<% if (port, vars.tls) { %><% } %>", "2:8"],
  ])("is refused at its place: %s", async (_what, text, place) => {
    const { findings } = await build(`first\n${text}\n`, "port: 80, none: undefined");
    const [line, column] = (place ?? "").split(":");
    expect(findings).toEqual(
      place === undefined
        ? []
        : [
            `site.ejs:${line}:${column} expression-as-value: the template asks now what a run-time value is: it is known only when Ansible runs`,
          ],
    );
  });

  test("may do so of a value of now, and ask whether one is given", async () => {
    const text = `<% // a comment?
if (port === 80 && !none) { -%>
a <%= none === undefined ? "b" : "c"; %> <%= vars.none !== null || undefined !== vars.tls %> <%= none ?? vars.domain %>
<% } -%>
<% for (let i = 0; i < 2; i++) { -%>
<%= i ? "x" : "y" // the comment goes on %>
<% } -%>
<% if (port !== 80) return -%>
<%% literal ? %>
`;
    expect(await rendered(text, "port: 80, none: undefined")).toBe(
      "a b true {{ site_domain }}\ny\nx\n<% literal ? %>\n",
    );
  });

  test("and any other mistake with it stands at the template's line, too", async () => {
    const { findings } = await build("first\n\n  <%= vars.domain + '/' %>\n");
    expect(findings).toEqual([
      expect.stringContaining("site.ejs:3:3 expression-as-value: a run-time value is used as text or a number"),
    ]);
  });

  test("syntax that can't be read is shown where it is", async () => {
    const { findings } = await build("first\n<%= port %> <% if (vars.tls { %>\n");
    expect(findings).toEqual([expect.stringContaining("site.ejs:2:29 template-error: ")]);
  });
});

test("a template is the same in the output, however its lines end", async () => {
  const text = "<% whenTrue(vars.tls, () => { -%>\n  tls\n<% }) -%>\n\n<%= vars.domain %>\nend\n";
  expect(await rendered(text.replaceAll("\n", "\r\n"))).toBe(await rendered(text));
});

const controls = Array.from({ length: 0xa0 }, (_one, code) => String.fromCharCode(code))
  .filter((character) => /(?![\r\n])\p{Cc}/u.test(character))
  .concat("\u2028", "\u2029", "\uFEFF")
  .join("");

/** Templates with what Ansible is to make of them, of the domain `a.example` and the aliases `b` and `c`. */
const layouts: Readonly<Record<string, readonly [template: string, made: string]>> = {
  // these six were seen to lose a line break, or, the one with carriage returns, to gain one
  "a loop at the end of a line": [
    "server_name <%= vars.domain %><% forEach(vars.aliases, (a) => { %> <%= a %><% }) %>\nlisten 80\n",
    "server_name a.example b c\nlisten 80\n",
  ],
  "a choice at the end of a line": [
    "listen 80<% whenTrue(eq(vars.domain, 'a.example'), () => { %> ssl<% }, () => { %> plain<% }) %>\nnext\n",
    "listen 80 ssl\nnext\n",
  ],
  "a choice that is a line": ["<% whenTrue(vars.tls, () => { %>tls<% }) %>\nnext\n", "tls\nnext\n"],
  "loops in each other at the end of a line": [
    "all<% forEach(vars.aliases, (a) => { %><% forEach(vars.aliases, (b) => { %> <%= a %><%= b %><% }) %><% }) %>\n\nend\n",
    "all bb bc cb cc\n\nend\n",
  ],
  "a loop that begins behind text": [
    "list:<% forEach(vars.aliases, (a) => { %>\n- <%= a %><% }) %>\nend\n",
    "list:\n- b\n- c\nend\n",
  ],
  "lines that end with a carriage return": [
    "<% whenTrue(vars.tls, () => { %>\r\ntls<% whenTrue(vars.tls, () => { %>!<% }) %>\r\n<% }) %>\r\nend\r\n",
    "tls!\nend\n",
  ],
  "carriage returns of a value": [
    "<%= 'a\\r\\nb{\\rc{' %>\n<%- '\\r' %><% whenTrue(vars.tls, () => { %>\r\ntls\r\n<% }) %>\r\n",
    "a\r\nb{\rc{\n\r\ntls\n",
  ],
  // all of these but the line breaks, which Ansible's own reader of templates makes one of
  "control characters, as text and in values": [
    `${controls}|<%= ${JSON.stringify(controls)} %>|<%= vars.domain %>\0`,
    `${controls}|${controls}|a.example\0`,
  ],
  "tags on lines of their own": [
    "<% forEach(vars.aliases, (a) => { %>\n- <%= a %>\n<% whenTrue(eq(a, 'b'), () => { -%>\n  first\n<% }) -%>\n<% }) %>\nend\n",
    "- b\n  first\n- c\nend\n",
  ],
  "tags behind each other on lines of their own": [
    "<% whenTrue(vars.tls, () => { %><% forEach(vars.aliases, (a) => { %>\n<%= a %>\n<% }) %><% }) %>\nend\n",
    "b\nc\nend\n",
  ],
  "braces of the text around values": [
    "listen ${<%= vars.domain %>};\n{{{<%= vars.domain %>}}}{<%= vars.domain %>}<%= vars.domain %>{\n<%= vars.domain %>%}\n",
    "listen ${a.example};\n{{{a.example}}}{a.example}a.example{\na.example%}\n",
  ],
  "braces of the text around tags": [
    "{<% forEach(vars.aliases, (a) => { %>{<%= a %>}<% }) %>}\n{<% whenTrue(vars.tls, () => { %>\n}{<% }) %>}\n",
    "{{b}{c}}\n{\n}{}\n",
  ],
  "a tag within a line": ["a<% whenTrue(vars.tls, () => { %>b<% }) %>c\n", "abc\n"],
};

test.each(ansibleVersions)(
  "line breaks and braces around tags are those of the template: ansible-core %s",
  async (version) => {
    const folder = join(scratch, version);
    const names = Object.keys(layouts);
    const { findings, files } = await buildSources(scratch, {
      "index.ts": `
import { eq, play, playbook, project, role, templateFile } from "paq";
import { template } from "paq/modules/ansible.builtin";
interface Site { domain: string; tls: boolean; aliases: readonly string[] }
const site = role<Site>("site", { tasks: (vars) => ${JSON.stringify(names.map((_, index) => index))}.map((index) =>
  template("Write it", { src: templateFile(index + ".ejs", { vars, eq }), dest: "${folder}/made/" + index, mode: "0644" })) });
const inputs = { domain: "a.example", tls: true, aliases: ["b", "c"] };
export default project({ playbooks: [playbook("site", [play("Serve", { hosts: "localhost", roles: [site.use(inputs)] })])] });
`,
      ...Object.fromEntries(names.map((name, index) => [`${index}.ejs`, layouts[name]?.[0] ?? ""])),
    });
    expect(findings).toEqual([]);
    writeFiles(folder, [...files, ["made/.keep", ""]]);
    const outcome = await ansible(
      version,
      "ansible-playbook",
      ["-i", "localhost,", "-c", "local", "-e", "ansible_python_interpreter={{ ansible_playbook_python }}", "site.yml"],
      {
        cwd: folder,
      },
    );
    expect(outcome).toEqual(expect.objectContaining({ exitCode: 0 }));
    const made = names.map((name, index) => [name, readFileSync(join(folder, "made", String(index)), "utf8")] as const);
    const expected = names.map((name) => [name, layouts[name]?.[1]] as const);
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries(expected));
  },
);
