import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { findProject } from "../../src/compiler/index.js";
import { readText } from "../../src/model/readText.js";
import { readSecrets } from "../../src/vault/index.js";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

/** A project that reads text of every kind, each line by itself. */
const texts: Readonly<Record<string, string>> = {
  "index.ts": `
import { load, play, playbook, project, role, roleFile, templateFile } from "paq";
import { copy, template } from "paq/modules/ansible.builtin";
import type { Inputs } from "./types.js";
import list from "./list.json" with { type: "json" };
import { title } from "./code.js";
const data = load<{ name: string }>("data.yml");
const base = role<Inputs>("base", { defaults: { text: title }, tasks: (vars) => [
  template("Write the page", { src: templateFile("page.ejs", { vars }), dest: data.name, mode: "0644" }),
  copy("Write the logo", { src: roleFile("logo.png"), dest: list[0], mode: "0644" }),
] });
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [base] })])] });
`,
  "types.ts": "export interface Inputs {\n  /** Text. */\n  text: string;\n}\n",
  "code.ts": 'export const title = "x";\n',
  "list.json": '[\n"/srv/logo.png"\n]\n',
  "data.yml": "# Data\nname: /srv/page\n",
  "page.ejs": 'Page\n<%= vars.text %>\n<%- include("part.ejs") %>\n',
  "part.ejs": "Part\nof it\n",
};

/** Bytes of all kinds, which are no text. */
const logo = Uint8Array.from({ length: 512 }, (_one, index) => (index * 7) % 256);

/** A text in which é is in UTF-8 in the first line and in Latin-1 at the end of the second, behind what looks replaced. */
function spoilt(text: string, mark: string): Uint8Array {
  const [first = "", ...others] = text.split("\n");
  const note = mark === "" ? "" : ` ${mark} \uFFFDé`;
  return Buffer.concat([
    Buffer.from(`${first}${note}\n`),
    Buffer.from(`${others[0]}${mark === "" ? "" : ` ${mark} `}`),
    Buffer.from([0xe9]),
    Buffer.from(`\n${others.slice(1).join("\n")}`),
  ]);
}

describe("text that is not in UTF-8", () => {
  test.each([
    ["types.ts", "//"],
    ["code.ts", "//"],
    ["data.yml", "#"],
    ["page.ejs", ""],
    ["part.ejs", ""],
    ["list.json", ""],
  ])("is found at its first byte that is none: %s", async (file, mark) => {
    const bytes = spoilt(texts[file] as string, mark);
    const { findings } = await buildSources(scratch, { ...texts, "logo.png": logo, [file]: bytes });
    const column = `${texts[file]?.split("\n")[1]}${mark === "" ? "" : ` ${mark} `}`.length + 1;
    expect(findings).toEqual([`${file}:2:${column} invalid-encoding: ${file} is not in UTF-8`]);
  });

  test("is found in the project's package.json, and in the file of its secrets", () => {
    const folder = join(scratch, "settings");
    mkdirSync(folder);
    for (const name of ["package.json", "secrets.yml"])
      writeFileSync(join(folder, name), Buffer.from('{ "name": "é" }', "latin1"));
    expect(() => findProject(folder)).toThrow("package.json is not in UTF-8");
    expect(() => readSecrets(join(folder, "secrets.yml"))).toThrow("secrets.yml is not in UTF-8");
  });
});

test("what a role ships as it is keeps its bytes", async () => {
  const { findings, contents } = await buildSources(scratch, { ...texts, "logo.png": logo });
  expect(findings).toEqual([]);
  expect(Buffer.compare(contents.get("roles/base/files/logo.png") as Uint8Array, logo)).toBe(0);
});

test("a byte order mark is none of the text", () => {
  const file = join(scratch, "marked");
  writeFileSync(file, "\uFEFF#!/bin/sh\n");
  expect(readText(file)).toBe("#!/bin/sh\n");
});
