import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createChecker, createSingleChecker, type Project } from "../../src/compiler/index.js";
import { readSecrets } from "../../src/vault/index.js";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

/** What stands before mistakes, and how the lines end. */
const beginnings: Readonly<Record<string, readonly [first: string, end?: string]>> = {
  "line feeds": ["// plain\n"],
  "carriage returns and line feeds": ["// plain\n", "\r\n"],
  "carriage returns": ["// plain\n", "\r"],
  "U+2028 in a comment": ["// a\u2028 void 0; // b\u2029\n"],
  "U+2028 and U+2029 in a text": ['void "a\u2028b\u2029c";\n'],
  "U+2028 in a template literal": ["void `a\u2028b`;\n"],
  "a byte order mark": ["\uFEFF"],
  "tabs and emoji": ["\t\t/* 😀 */\n"],
};

/** Mistakes that are found in different ways, each behind its code. */
const source = `import { isDefined, play, playbook, project, raw, role, templateFile } from "paq";
import { copy, debug, template } from "paq/modules/ansible.builtin";
const zero = 0;
interface Inputs {
  /** Text. */ text: string;
  /** 😀 */ when?: «unsupported-interface»Date;
}
const one = role<Inputs>("one", { tasks: (vars) => [
	zero || debug(«task-name»"lower", { msg: [vars.text, vars.when] }, { when: isDefined(vars.when) }),
	/* 😀 */ copy("Write", { content: "x", dest: "/x", mode: "0644", «unknown-argument»mod: 1 }),
	debug("Show", { msg: raw\`«invalid-jinja»😀 + 1\` }),
	template("Write", { src: templateFile("x.ejs", { vars }), dest: "/x", mode: "0644" }),
] });
/* 😀 */ const «TS2322»wrong: string = 1;
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [one.use({ text: "x", «unknown-input»other: 1 })] })])] });
`;

const template = "<%= vars.text %>\n😀 <%= vars.«unknown-input»nope %>\n";
const data = "- a\n- «data-mismatch»1\n";
const secrets = "a: !vault |\n  x\n«secret-not-encrypted»b: 1\n";

/** A text whose marks are taken out, and their places as an editor shows them. */
function unmarked(marked: string): { readonly text: string; readonly places: readonly string[] } {
  const places: string[] = [];
  let text = marked;
  for (let mark = /«(.+?)»/.exec(text); mark; mark = /«(.+?)»/.exec(text)) {
    const lines = text
      .slice(0, mark.index)
      .replace("\uFEFF", "")
      .split(/\r\n|\n|\r/);
    places.push(`${lines.length}:${(lines.at(-1) as string).length + 1} ${mark[1]}`);
    text = text.replace(mark[0], "");
  }
  return { text, places };
}

describe.each(Object.entries(beginnings))("places are those that an editor shows: %s", (name, [first, end = "\n"]) => {
  const modules = unmarked(`${first}${source}`.replaceAll("\n", end));

  test("of what is found when modules run", async () => {
    const page = unmarked(`${first}${template}`.replaceAll("\n", end));
    const { findings } = await buildSources(scratch, { "index.ts": modules.text, "x.ejs": page.text });
    const of = (file: string) => findings.map((one) => one.split(/[:] /)[0]).filter((one) => one?.startsWith(file));
    expect(of("index.ts")).toEqual(
      modules.places.filter((place) => !place.includes("TS")).map((place) => `index.ts:${place}`),
    );
    expect(of("x.ejs")).toEqual(page.places.map((place) => `x.ejs:${place}`));
  });

  test.each([
    ["command", createSingleChecker],
    ["server", createChecker],
  ])("of what TypeScript finds, as a %s", async (kind, create) => {
    const root = join(scratch, `${kind} ${name}`);
    const [entry, tsconfig] = [join(root, "index.ts"), join(root, "tsconfig.json")];
    mkdirSync(root);
    writeFileSync(entry, modules.text);
    writeFileSync(tsconfig, '{ "include": ["."] }');
    const checker = create({ root, entry, tsconfig, out: join(root, "out"), secrets: "" } satisfies Project);
    const found = await checker.check();
    await checker.close();
    expect(found.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`)).toEqual(
      expect.arrayContaining(modules.places.filter((place) => place.includes("TS"))),
    );
  });
});

test.each([
  ["U+2028", "# a\u2028b\u2029\n"],
  ["a byte order mark", "\uFEFF"],
  ["carriage returns and line feeds", "# 😀\r\n"],
])("places in data and secrets are those that an editor shows: %s", async (name, first) => {
  const end = first.endsWith("\r\n") ? "\r\n" : "\n";
  const list = unmarked(first + data.replaceAll("\n", end));
  const { findings } = await buildSources(scratch, {
    "index.ts":
      'import { load, project } from "paq";\nload<string[]>("x.yml");\nexport default project({ playbooks: [] });\n',
    "x.yml": list.text,
  });
  expect(findings.map((one) => one.split(/[:] /)[0])).toEqual(list.places.map((place) => `x.yml:${place}`));
  const vault = unmarked(first + secrets.replaceAll("\n", end));
  const file = join(scratch, `${name}.yml`);
  writeFileSync(file, vault.text);
  expect(
    readSecrets(file).diagnostics.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`),
  ).toEqual(expect.arrayContaining([...vault.places]));
});
