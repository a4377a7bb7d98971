import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ansibleVersions } from "../../support/ansible.js";
import { type Built, buildSources } from "../../support/build.js";
import { messages } from "../../support/messages.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

const show = (value: string) => `debug("Show", { msg: [${value}] })`;

/** @param tasks of a role whose users may have an admin flag, a shell and keys */
function build(...tasks: readonly string[]): Promise<Built> {
  return buildSources(scratch, {
    "index.ts": `
import { block, defaultTo, first, forEach, join, mapAttribute, max, play, playbook, project, rejectWhere, role, selectWhere, sort, subelements, sum, unique, variable } from "paq";
import { debug } from "paq/modules/ansible.builtin";
interface User { name: string; admin?: boolean; shell?: string; weight?: number; keys?: readonly string[] }
interface Accounts { users?: readonly User[] }
const accounts = role<Accounts>("accounts", {
  defaults: { users: [{ name: "ann", admin: true, shell: "/bin/sh", weight: 2, keys: ["k"] }, { name: "bob" }] } as any,
  tasks({ users }) {
    const admins = variable("admins", selectWhere(users, "admin", "defined"));
    return [
${tasks.join(",\n")}
    ];
  },
});
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "localhost", connection: "local", roles: [accounts] })])] });
`,
  });
}

describe("a member that elements of a list may lack", () => {
  test.each([
    ["admin", `selectWhere(users, "admin")`],
    ["admin", `rejectWhere(users, "admin")`],
    ["shell", `selectWhere(users, "shell", "eq", "/bin/sh")`],
    ["shell", `mapAttribute(users, "shell")`],
    ["shell", `join(users, ",", "shell")`],
    ["shell", `sort(users, { attribute: "shell" })`],
    ["shell", `unique(users, { attribute: "shell" })`],
    ["weight", `max(users, { attribute: "weight" })`],
    ["weight", `sum(users, { attribute: "weight" })`],
    ["keys", `subelements(users, "keys")`],
    // what else is asked for is not this one
    ["admin", `selectWhere(selectWhere(users, "shell", "defined"), "admin")`],
    ["admin", `selectWhere(rejectWhere(users, "admin", "defined"), "admin")`],
    ["admin", `selectWhere(defaultTo(selectWhere(users, "admin", "defined"), users), "admin")`],
  ])("is reported where %s is needed: %s", async (name, value) => {
    const { findings } = await build(show(value));
    expect(findings).toEqual([expect.stringMatching(new RegExp(` optional-input: ${name} may have no value here$`))]);
  });

  const accepted: readonly (readonly [value: string, shown: unknown])[] = [
    [`mapAttribute(users, "name")`, ["ann", "bob"]],
    [`mapAttribute(users, "shell", "none")`, ["/bin/sh", "none"]],
    [`mapAttribute(selectWhere(users, "shell", "defined"), "name")`, ["ann"]],
    [`mapAttribute(rejectWhere(users, "shell", "defined"), "name")`, ["bob"]],
    [`mapAttribute(selectWhere(selectWhere(users, "admin", "defined"), "admin"), "name")`, ["ann"]],
    [`mapAttribute(selectWhere(rejectWhere(users, "admin", "undefined"), "admin"), "name")`, ["ann"]],
    [`mapAttribute(sort(selectWhere(users, "weight", "defined"), { attribute: "weight" }), "weight")`, [2]],
    [`first(selectWhere(users, "shell", "defined")).shell`, "/bin/sh"],
    [`mapAttribute(subelements(users, "keys", { skip_missing: true }), "1" as never)`, ["k"]],
  ];

  test.each(ansibleVersions)("is made sure of in all that is built, for ansible-core %s", async (version) => {
    const built = await build(...accepted.map(([value]) => show(value)));
    expect(built.findings).toEqual([]);
    const shown = await messages(version, built, join(scratch, version), "Show");
    expect(shown["Set up"]).toEqual(accepted.map(([, value]) => [value]));
  });

  test("is there in a loop over those that have it, and in a variable of them", async () => {
    const { findings } = await build(
      `forEach(selectWhere(users, "shell", "defined"), (user) => ${show("user.shell")})`,
      `block("Show admins", [${show('selectWhere(admins, "admin")')}], { vars: [admins] })`,
    );
    expect(findings).toEqual([]);
  });
});
