import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type Names, printCondition, printTemplate } from "../../src/compiler/emit/jinja.js";
import { looksLikeData } from "../../src/compiler/emit/jinjaConversion.js";
import { data, map, template, writeYaml, type YamlNode } from "../../src/compiler/emit/yaml.js";
import { type Expr, type Expression, expr, nodeOf, toNode } from "../../src/model/expression/expression.js";
import type { Data, Node } from "../../src/model/expression/node.js";
import { concat, conditional, eq, orOmit } from "../../src/model/expression/operators.js";
import { j, literal } from "../../src/model/expression/text.js";
import { definitionOf, inventoryVariable } from "../../src/model/variable.js";
import { type AnsibleVersion, ansible } from "./ansible.js";

/** Texts that some reader between here and a module is known to take for something else. */
export const trickyTexts: readonly string[] = [
  ...[
    "",
    " ",
    "yes",
    "No",
    "on",
    "off",
    "y",
    "n",
    "true",
    "True",
    "False",
    "null",
    "None",
    "~",
    "=",
    "<<",
    "@",
    "%",
    "!",
  ],
  ...["1", "-1", "+1", "1.", ".5", "1e3", "1.0e+3", "0o7", "0777", "0x1f", "0b1", "1_000", ".inf", "-.inf", ".nan"],
  ...["1:20", "1:20:30.5", "190:20:30", "2001-01-01", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43"],
  ...[
    "- a",
    "-",
    "---",
    "...",
    "--- a",
    "? a",
    "a: b",
    "a:",
    ":a",
    "a #b",
    "#a",
    "#jinja2: x",
    "!x",
    "&a",
    "*a",
    "%a",
    "`a",
  ],
  ...["[1, 2]", "{'a': 1}", '{"a": null, "b": [true]}', "[", "{", "}", "[1]\n", "(1, 2)", "['a' 'b']", "[1]#"],
  ...[
    "{{ x }}",
    "{{",
    "}}",
    "{%",
    "%}",
    "{#",
    "#}",
    "{{ '{{' }}",
    "{% if x %}",
    "{{{",
    "{ {",
    "a {{ b",
    "{%raw%}",
    "{%raw%}\ta",
    "\t{#",
  ],
  ...[
    "it's",
    'say "hi"',
    `it's "both"`,
    "'",
    '"',
    `"'`,
    `'"'"`,
    "\\",
    "\\\\",
    "C:\\",
    "\\n",
    "\\'",
    '\\"',
    `'\\"`,
    "a\\1b",
    "\\x41",
  ],
  ...[
    "a\n",
    "a\n\n",
    "\n",
    "\n\n",
    "\na",
    "a\nb",
    "a \nb",
    "a\n b",
    " a\nb",
    "a\r\nb",
    "a{\r\nb{\r",
    "{{{\r",
    "\r",
    "\r\n",
    "a\r",
    "\ta",
    "a\tb",
    "a ",
  ],
  ...[
    "\u0000",
    "\u0007",
    "\u001b[0m",
    "\u007f",
    "\u0085",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\u200b",
    "\ufffe",
    "é",
    "😀",
    "👩‍👩‍👧",
    "e\u0301",
  ],
  ...[
    "/etc",
    "~/x",
    "../x",
    "-d",
    "--webroot",
    "1.2.3",
    "192.0.2.0/24",
    "u+x",
    "$(x)",
    "$" + "{x}",
    "%s",
    "x".repeat(300),
  ],
  ...[
    "word ".repeat(60).trim(),
    "wo  rd ".repeat(60),
    `a: ${"b c ".repeat(60)}`,
    'it\'s "a" \\ line\n'.repeat(30),
    "omit",
    "__omit_place_holder__",
  ],
];

/** Random texts, of tricky pieces as often as of any characters. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...trickyTexts),
  fc
    .array(fc.constantFrom(...trickyTexts.filter((text) => text.length < 12), " ", "\n", "a"), { maxLength: 6 })
    .map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom("a", "b", " ", "\n", "'", '"', "\\", ":", "#", "-", "{", "}", "%", "é", "\u2028"),
    maxLength: 250,
  }),
);

/** Random structures with such texts as values and keys, and values that count as false. */
export const anyData: fc.Arbitrary<Data> = fc.letrec<{ data: Data }>((tie) => ({
  data: fc.oneof(
    { depthSize: "small" },
    anyText,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.boolean(),
    fc.constantFrom(0, false, null, "", 1e21, 1e-7, 2 ** 53),
    fc.array(tie("data"), { maxLength: 4 }),
    fc
      .array(fc.tuple(anyText, tie("data")), { maxLength: 4 })
      .map((members) => Object.fromEntries(members.filter(([key]) => key !== "__proto__"))),
  ),
})).data;

/** A way for a value into a task's arguments. */
export const places = ["arguments", "variables", "options", "texts", "expressions", "loop"] as const;
export type Place = (typeof places)[number];

/** A value that did not arrive as it was sent. */
export interface Difference {
  readonly place: Place | "condition";
  readonly sent: unknown;
  readonly received: unknown;
}

/** An action plugin that notes what its task was given, once templates are resolved. */
const recorder = `import json
from ansible.plugins.action import ActionBase

class ActionModule(ActionBase):
    def run(self, tmp=None, task_vars=None):
        super().run(tmp, task_vars)
        with open("received.jsonl", "a") as file:
            file.write(json.dumps(self._task.args) + "\\n")
        return {}
`;

/** What one task hands to the recorder. */
interface Recording {
  readonly place: Place | "condition" | "contradiction";
  /** Numbers of the values. */
  readonly indexes: readonly number[];
  readonly values: readonly unknown[];
}

/**
 * Sends values through everything that a compiled repository is made of, and Ansible itself, in one run: as arguments,
 * as variables of the inventory, inside texts, as literals of expressions and conditions, and as items of loops.
 * @param folder an empty folder
 * @returns the values that came out otherwise than they went in
 */
export async function roundTrip(
  folder: string,
  version: AnsibleVersion,
  values: readonly Data[],
): Promise<readonly Difference[]> {
  const variables = values.map((_, index) => inventoryVariable<Data>(`value_${index}`).value);
  const flag = inventoryVariable<boolean>("flag").value;
  const names = namesFor(new Map(variables.map((variable, index) => [variable, values[index] as Data])));
  const tree = (value: unknown): YamlNode => printTemplate(toNode(value), names);
  const all = values.map((_, index) => index);
  const texts = all.filter((index) => typeof values[index] === "string");
  const structures = all.filter((index) => typeof values[index] === "object" && values[index] !== null);
  // Up to 2.18 the rest (numbers, null) turns into text wherever it isn't a variable by itself.
  const kept = [...texts, ...structures];
  // An item takes as long as a task.
  const looped = [...texts.filter((_, turn) => turn % 4 === 0), ...structures.filter((_, turn) => turn % 4 === 0)];

  const record = (place: Recording["place"], indexes: readonly number[], of: (index: number) => YamlNode) =>
    map([
      ["name", `Record ${place}`],
      [
        "record",
        map([
          ["place", place],
          ["indexes", [...indexes]],
          ["values", indexes.map(of)],
        ]),
      ],
    ]);
  const expression = (value: unknown): Expr<unknown> =>
    Array.isArray(value) ? concat(expr<unknown[]>(toNode(value)), []) : conditional(flag, value, "no");
  const condition = (index: number, other: unknown) => {
    return printCondition(nodeOf(eq(variables[index] as Expression<unknown>, other as never)), names);
  };
  const loop = (indexes: readonly number[], item: string) =>
    map([
      ["name", "Record loop"],
      [
        "record",
        map([
          ["place", "loop"],
          ["indexes", []],
          ["values", [template(item)]],
        ]),
      ],
      ["loop", indexes.map((index) => tree(values[index]))],
      // Ansible's own label is the item, which fails up to 2.18 for a text such as "{{1}}".
      ["loop_control", map([["label", "one"]])],
    ]);
  const tasks = [
    record("arguments", all, (index) => tree(values[index])),
    record("variables", all, (index) => tree(variables[index])),
    record("options", kept, (index) => tree(orOmit(variables[index] as Expression<unknown>))),
    record("texts", texts, (index) => asTexts(values[index] as string, flag, variables[index] as Expr<Data>).map(tree)),
    record("expressions", kept, (index) => tree(expression(values[index]))),
    // The loop's texts may look like data: the item is kept as text.
    loop(
      looped.filter((index) => typeof values[index] === "string"),
      "{{ item | string }}",
    ),
    loop(
      looped.filter((index) => typeof values[index] !== "string"),
      "{{ item }}",
    ),
    ...chunks(texts, 40).map((indexes) =>
      map([
        ...record("condition", indexes, () => null).entries,
        ["when", indexes.map((index) => condition(index, values[index]))],
      ]),
    ),
    map([
      ...record("contradiction", [], () => null).entries,
      ["when", [condition(texts[0] as number, `${values[texts[0] as number]}.`)]],
    ]),
  ];

  const recordings = await play(
    folder,
    version,
    map([["flag", true], ...values.map((value, index) => [`value_${index}`, data(value)] as const)]),
    tasks,
  );
  return differences(values, recordings, {
    arguments: all,
    variables: all,
    options: kept,
    texts,
    expressions: kept,
    loop: looped,
    condition: texts,
  });
}

/**
 * Has Ansible evaluate expressions, in one run.
 * @param folder an empty folder
 * @param variables of the inventory, by their names
 */
export async function evaluate(
  folder: string,
  version: AnsibleVersion,
  expressions: readonly Expression<unknown>[],
  variables: Readonly<Record<string, Data>> = {},
): Promise<readonly unknown[]> {
  const names = namesFor(new Map());
  // Up to 2.18 numbers survive inside of a list only.
  const inside = expressions.map((one) =>
    printTemplate(nodeOf(concat(expr<unknown[]>({ kind: "list", items: [nodeOf(one)] }), [])), names),
  );
  const recordings = await play(folder, version, data(variables), [
    map([
      ["name", "Record"],
      [
        "record",
        map([
          ["place", "expressions"],
          ["indexes", []],
          ["values", inside],
        ]),
      ],
    ]),
  ]);
  return recordings.flatMap((recording) => recording.values).map((value) => (value as unknown[])[0]);
}

/** Runs tasks, and reads what their recordings hold. */
async function play(
  folder: string,
  version: AnsibleVersion,
  variables: YamlNode,
  tasks: readonly YamlNode[],
): Promise<readonly Recording[]> {
  mkdirSync(join(folder, "group_vars"), { recursive: true });
  mkdirSync(join(folder, "action_plugins"), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    "action_plugins/record.py": recorder,
    "hosts.yml": writeYaml(data({ all: { hosts: { here: { ansible_connection: "local" } } } })).text,
    "group_vars/all.yml": writeYaml(variables).text,
    "play.yml": writeYaml([
      map([
        ["name", "Record"],
        ["hosts", "all"],
        ["gather_facts", false],
        ["tasks", tasks],
      ]),
    ]).text,
    "received.jsonl": "",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const outcome = await ansible(version, "ansible-playbook", ["-i", "hosts.yml", "play.yml"], { cwd: folder });
  if (outcome.exitCode !== 0)
    throw new Error(`ansible-playbook ${version}:\n${outcome.stdout.slice(-3000)}\n${outcome.stderr.slice(-3000)}`);
  return readFileSync(join(folder, "received.jsonl"), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Recording);
}

/** A text by each of the ways in which texts are built: of literals and values, and of one value alone. */
function asTexts(value: string, flag: Expr<boolean>, variable: Expr<Data>): readonly Expr<string>[] {
  const characters = [...value];
  const part = (from: number, to: number) =>
    characters.slice(Math.floor(characters.length * from), Math.floor(characters.length * to)).join("");
  const hidden = (text: string) => conditional(flag, text, "no");
  return [
    j`${hidden(part(0, 1 / 2))}${literal(part(1 / 2, 1))}`,
    j`${literal(part(0, 1 / 2))}${hidden(part(1 / 2, 1))}`,
    j`${hidden(part(0, 1 / 2))}${hidden(part(1 / 2, 1))}`,
    j`${literal(part(0, 1 / 3))}${hidden(part(1 / 3, 2 / 3))}${literal(part(2 / 3, 1))}`,
    j`${variable}`,
  ];
}

function differences(
  values: readonly Data[],
  recordings: readonly Recording[],
  sent: Readonly<Record<Place | "condition", readonly number[]>>,
): Difference[] {
  const found: Difference[] = [];
  for (const [place, indexes] of Object.entries(sent) as [Place | "condition", readonly number[]][]) {
    const received = new Map<number, unknown>();
    let turn = 0;
    // The loops run through the texts, and then through the structures.
    for (const recording of recordings.filter((one) => one.place === place))
      for (const [number, value] of recording.values.entries())
        received.set(place === "loop" ? (indexes[turn++] as number) : (recording.indexes[number] as number), value);
    for (const index of indexes) {
      const expected = place === "condition" ? null : place === "texts" ? Array(5).fill(values[index]) : values[index];
      if (!received.has(index) || !isDeepStrictEqual(received.get(index), expected))
        found.push({ place, sent: values[index], received: received.get(index) });
    }
  }
  if (recordings.some(({ place }) => place === "contradiction"))
    found.push({ place: "condition", sent: "a text and another", received: "equal" });
  return found;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function namesFor(known: ReadonlyMap<object, Data>): Names {
  const unused = (): never => {
    throw new Error("the round trip uses variables only");
  };
  return {
    input: unused,
    secret: unused,
    result: unused,
    item: unused,
    index: unused,
    file: unused,
    variable: (variable) => definitionOf(variable).name,
    key: (_object: Node, key) => key,
    textual(node) {
      const value = node.kind === "variable" ? known.get(node.variable) : undefined;
      return typeof value === "string" && looksLikeData(value);
    },
  };
}
