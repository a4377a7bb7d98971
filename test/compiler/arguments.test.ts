import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

/** A module of the user's own, with rules on each of its levels. */
const source = (args: string) => `
import { defineModule, inventoryVariable, play, playbook, project } from "paq";
const level = {
  options: {
    name: { aliases: ["title"], required: true as const },
    state: { choices: ["on", "off"] },
    size: { type: "int" },
    a: {}, b: {}, c: {},
  },
  mutually_exclusive: [["a", "b"]],
  required_together: [["b", "c"]],
  required_one_of: [["a", "b", "state"]],
  required_if: [["state", "on", ["size"]], ["state", "off", ["a", "c"], true]] as const,
  required_by: { size: ["state"] },
};
const own = defineModule<Record<string, unknown>, object>("own", {
  ...level,
  options: { ...level.options, one: { type: "dict", ...level }, many: { type: "list", elements: "dict", ...level }, modes: { type: "list", elements: "str", choices: ["r", "w"] } },
});
const value = inventoryVariable<string>("some_value").value;
const good = { name: "x", state: "on", size: 1 };
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", tasks: [own("Do it", ${args})] })])] });
`;

async function build(args: string) {
  const { files, findings } = await buildSources(scratch, { "index.ts": source(args) });
  const [play] = parse(files.get("site.yml") ?? "[{}]") as readonly [
    { readonly tasks?: readonly Record<string, unknown>[] },
  ];
  return { written: play.tasks?.[0]?.own, findings: findings.map((finding) => finding.replace(/^\S+ /, "")) };
}

describe("a module's arguments", () => {
  test("are written under their canonical names, at every level, and falsy ones too", async () => {
    const { written, findings } = await build(
      `{ title: "x", state: "off", a: "", one: { title: "y", a: value }, many: [{ title: "z", state: "on", size: 0 }], modes: [] }`,
    );
    expect(findings).toEqual([]);
    expect(written).toEqual({
      name: "x",
      state: "off",
      a: "",
      one: { name: "y", a: "{{ some_value }}" },
      many: [{ name: "z", state: "on", size: 0 }],
      modes: [],
    });
  });

  test.each([
    [`{ state: "on", size: 1 }`, "missing-argument: own: name is missing"],
    [`{ name: "x", title: "x", state: "on", size: 1 }`, "conflicting-arguments: own: title is another name of name"],
    [`{ ...good, a: "x", b: "x", c: "x" }`, "conflicting-arguments: own: a and b exclude each other"],
    [`{ ...good, b: "x" }`, "missing-argument: own: b and c go together"],
    [`{ name: "x" }`, "missing-argument: own: one of a, b, state is needed"],
    [`{ name: "x", state: "on" }`, "missing-argument: own: with state: on, size is needed"],
    [`{ name: "x", state: "off" }`, "missing-argument: own: with state: off, a or c is needed"],
    [`{ name: "x", a: "x", size: 1 }`, "missing-argument: own: size needs state"],
    [`{ ...good, state: "onn" }`, 'invalid-argument: own: state can\'t be "onn"'],
    [`{ ...good, size: 1.5 }`, "invalid-argument: own: size is a whole number, not 1.5"],
    [`{ ...good, modes: ["r", "x"] }`, 'invalid-argument: own: modes[1] can\'t be "x"'],
    [`{ ...good, sise: 1 }`, "unknown-argument: own: there is no argument sise"],
  ])("that the module would refuse are found, at every level: %s", async (args, message) => {
    expect((await build(args)).findings).toEqual([expect.stringContaining(message)]);
    if (args.includes("title")) return;
    expect((await build(`{ ...good, one: ${args.replace("modes", "mades")} }`)).findings).toEqual([
      expect.stringContaining(args.includes("modes") ? "unknown-argument: own: there is no argument mades" : message),
    ]);
    expect((await build(`{ ...good, many: [good, ${args.replace("modes", "mades")}] }`)).findings).toHaveLength(1);
  });

  test("that are known only when Ansible runs are taken on trust", async () => {
    expect(
      (await build(`{ name: value, state: value, size: value, one: value, many: [value], modes: [value] }`)).findings,
    ).toEqual([]);
  });
});
