import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import fc from "fast-check";
import { parse } from "yaml";
import {
  annotate,
  comment,
  data,
  map,
  spaced,
  tagged,
  template,
  writeYaml,
  type YamlNode,
} from "../../../src/compiler/emit/yaml.js";
import type { Data } from "../../../src/model/expression/node.js";
import { ansibleEnvironment } from "../../support/ansible.js";
import { anyData, anyText, trickyTexts } from "../../support/roundTrip.js";
import { scratchFolder } from "../../support/scratch.js";

const folder = scratchFolder();
const write = (node: YamlNode) => writeYaml(node).text;
const scalar = (value: YamlNode) => write(map([["key", value]])).replace("---\n", "");

describe("the writer", () => {
  test("writes block style with indented lists", () => {
    const tasks = spaced([
      map([
        ["name", "One"],
        ["when", template("a is defined")],
        [
          "block",
          [
            map([
              ["name", "Two"],
              ["become", true],
            ]),
          ],
        ],
      ]),
      map([
        ["name", "Three"],
        [
          "ansible.builtin.file",
          map([
            ["path", template("{{ a }}/b")],
            ["mode", "0755"],
          ]),
        ],
      ]),
    ]);
    expect(write(tasks)).toBe(`---
- name: One
  when: a is defined
  block:
    - name: Two
      become: true

- name: Three
  ansible.builtin.file:
    path: "{{ a }}/b"
    mode: "0755"
`);
  });

  test("writes empty collections, lists in lists, and keys of any kind", () => {
    expect(write(data({ a: [], b: {}, c: [[1, [2]], [{ d: null }]], yes: 1, "e: f": 2, "{{ g }}": 3 }))).toBe(`---
a: []
b: {}
c:
  - - 1
    - - 2
  - - d: null
"yes": 1
"e: f": 2
"{{ g }}": 3
`);
  });

  test("puts comments above what they belong to", () => {
    const node = map([
      ["a", annotate(1, { comment: "First\nsecond: line" })],
      comment("b: 2", { blankBefore: true }),
      ["c", [annotate(map([["d", annotate(1, { comment: "Inner" })]]), { comment: "Outer" })]],
    ]);
    expect(writeYaml(node, { comment: "Head" }).text).toBe(`---
# Head
# First
# second: line
a: 1

# b: 2
c:
  # Outer
  # Inner
  - d: 1
`);
    expect(write(map([comment("nothing set")]))).toBe("---\n# nothing set\n");
    expect(write(map([["a", map([comment("nothing set")])]]))).toBe("---\na: {}\n  # nothing set\n");
  });

  test("keeps a comment a comment, whatever is in it", () => {
    const text = writeYaml(map([["a", annotate(1, { comment: "x\u2028b: 2\r\nc: 3\u0085d: 4\u0007" })]])).text;
    expect(parse(text)).toEqual({ a: 1 });
    const wide = writeYaml(map([["a", annotate(1, { comment: "word ".repeat(100) })]])).text;
    expect(Math.max(...wide.split("\n").map((line) => line.length))).toBeLessThanOrEqual(160);
  });

  test("gives back the lines of what was marked", () => {
    const task = (name: string) =>
      map([
        ["name", name],
        ["shell", "one\ntwo\n"],
        ["args", map([["a", annotate(1, { mark: `${name}.a` })]])],
      ]);
    const { text, marks } = writeYaml(
      spaced(["x", "z"].map((name) => annotate(task(name), { mark: name, comment: "Two\nlines" }))),
    );
    const lines = text.split("\n");
    expect(marks.map(([mark, line]) => [mark, lines[line - 1]])).toEqual([
      ["x", "- name: x"],
      ["x.a", "    a: 1"],
      ["z", "- name: z"],
      ["z.a", "    a: 1"],
    ]);
  });

  test("writes ciphertext as it is", () => {
    expect(scalar(tagged("!vault", "$ANSIBLE_VAULT;1.1;AES256\n3132\n3334\n"))).toBe(
      "key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  3132\n  3334\n",
    );
  });

  test("quotes what a reader would take for something else, and nothing more", () => {
    for (const text of [
      "/etc/nginx",
      "~/x",
      "-d",
      "--webroot",
      "192.0.2.0/24",
      "1.2.3",
      "a:b",
      "a#b",
      "Zoë",
      "it's",
      "^a\\d$",
    ])
      expect(scalar(text)).toBe(`key: ${text}\n`);
    for (const text of [
      "yes",
      "NO",
      "y",
      "null",
      "~",
      "0755",
      "1",
      "1.5",
      "1e3",
      "0x1f",
      "1:20",
      "2001-01-01",
      "=",
      "<<",
      "- a",
      "a: b",
      "a #b",
      "",
      " a",
      "a:",
    ])
      expect(scalar(text)).toBe(`key: "${text}"\n`);
    expect(scalar('say "hi"')).toBe('key: say "hi"\n');
    expect(scalar('"hi"')).toBe(`key: '"hi"'\n`);
    expect(scalar("\u00a0\u2028\u0085\ufeff\u200b\u0007\t😀")).toBe('key: "\\_\\L\\N\\ufeff\\u200b\\a\\t😀"\n');
  });

  test("writes numbers as every reader reads them", () => {
    expect([0, -0, 1.5, 1e21, 1e-7, 1.5e300, -2, 2 ** 53].map((value) => scalar(value).trim())).toEqual(
      ["0", "0", "1.5", "1.0e+21", "1.0e-7", "1.5e+300", "-2", "9007199254740992"].map((text) => `key: ${text}`),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, "\ud800", "a\udc00b"])("has no spelling for %p", (value) => {
    expect(() => write(map([["a", value]]))).toThrow(expect.objectContaining({ name: "UserError" }));
    if (typeof value === "string") expect(() => write(map([[value, 1]]))).toThrow("lone surrogate");
  });

  test("marks text that Ansible would take for a template", () => {
    for (const text of ["{{ a }}", "a {% b", "{# c"]) expect(scalar(text)).toBe(`key: !unsafe "${text}"\n`);
    expect(scalar("#jinja2: x")).toBe('key: !unsafe "#jinja2: x"\n');
    expect(scalar(template("{{ a }}"))).toBe('key: "{{ a }}"\n');
  });

  test("writes text of several lines as a block, where that is exact", () => {
    expect(scalar("a\n  b\n\nc\n")).toBe("key: |\n  a\n    b\n\n  c\n");
    expect(scalar("a\nb")).toBe("key: |-\n  a\n  b\n");
    expect(scalar("{{ a\nb")).toBe("key: !unsafe |-\n  {{ a\n  b\n");
    for (const text of ["a \nb", " a\nb", "a\n\n", "\na", "a\n\n\n\nb", "a\rb\n"])
      expect(scalar(text)).toMatch(/^key: "/);
  });

  test("folds what is too wide, outside of Jinja's string literals", () => {
    const expression = `{{ ${Array.from({ length: 30 }, (_, index) => `'two words ${index}'`).join(" ~ ")} }}`;
    const text = scalar(template(expression));
    expect(text).toMatch(/^key: >-\n/);
    expect(text.split("\n").every((line) => line.length <= 160 && (line.match(/'/g)?.length ?? 0) % 2 === 0)).toBe(
      true,
    );
    expect(parse(text)).toEqual({ key: expression });
  });
});

/** What must be read back as it was, by PyYAML, libyaml and this project's own reader. */
function values(): readonly Data[] {
  const seed = Number(process.env.PAQ_SEED ?? Date.now());
  return [
    ...trickyTexts,
    ...fc.sample(anyText, { numRuns: 1500, seed }),
    ...fc.sample(anyData, { numRuns: 500, seed }),
  ];
}

const reader = `import json, sys, yaml
documents = json.load(open(sys.argv[1]))
for base in (yaml.SafeLoader, yaml.CSafeLoader):
    class Loader(base): pass
    Loader.add_constructor("!unsafe", lambda loader, node: loader.construct_scalar(node))
    print(json.dumps([yaml.load(document, Loader) for document in documents]))
`;

test("PyYAML, libyaml and YAML 1.2 read back exactly what was written, and no linter's limit is passed", async () => {
  const all = values();
  const documents = all.map((value) =>
    write(data({ value, list: [value, [value]], [typeof value === "string" ? value : "key"]: value })),
  );
  const expected = all.map((value) => ({
    value,
    list: [value, [value]],
    [typeof value === "string" ? value : "key"]: value,
  }));
  const customTags = [{ tag: "!unsafe", resolve: (text: string) => text }];
  expect(documents.map((document) => parse(document, { customTags }) as unknown)).toEqual(expected);

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "read.py"), reader);
  writeFileSync(join(folder, "documents.json"), JSON.stringify(documents));
  const { python } = await ansibleEnvironment("2.19");
  const { stdout } = await execa(python, [join(folder, "read.py"), join(folder, "documents.json")], { maxBuffer: 1e9 });
  for (const line of stdout.trim().split("\n")) expect(JSON.parse(line)).toEqual(expected);

  for (const line of documents.flatMap((document) => document.split("\n"))) {
    expect(line).not.toMatch(/[ \t]$/);
    // A word without spaces may be as long as it is, on a line of its own.
    if (line.length > 160) expect(line.trim().replace(/^(- )+/, "")).not.toMatch(/ /);
  }
}, 300_000);

test("ten thousand tasks are written in a moment", () => {
  const tasks = Array.from({ length: 10_000 }, (_, index) =>
    map([
      ["name", `Create directory ${index}`],
      [
        "ansible.builtin.file",
        map([
          ["path", template(`{{ home }}/${index}`)],
          ["state", "directory"],
          ["mode", "0755"],
        ]),
      ],
      ["when", template("enabled | bool")],
    ]),
  );
  const { user } = process.cpuUsage();
  writeYaml(spaced(tasks));
  // A sixth of a second was measured; more than a second means that a quadratic step came in.
  expect(process.cpuUsage().user - user).toBeLessThan(1_500_000);
});
