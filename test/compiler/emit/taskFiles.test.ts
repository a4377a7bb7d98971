import { describe, expect, test } from "@jest/globals";
import { build, findings, read } from "../../support/smallProject.js";

describe("task files", () => {
  const source = (tasks: string) => `
const word = variable("word", "x");
const inner = taskFile("inner", [debug("Show", { msg: j\`a \${word}\` })]);
const outer = taskFile("outer", [inner.include("Bring it in")]);
const thing = role("thing", { tasks: () => [${tasks}] });
export default project({ hosts: [host("web1")], playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [thing] })])] });
`;

  // seen to fail with files that are written in the order in which they come up
  test("know what is around all that bring them in, whichever of it comes first", async () => {
    const given = `block("Give", [inner.include("Bring it in")], { vars: [word] })`;
    expect((await build(source(given))).findings).toEqual([]);
    for (const tasks of [`${given}, outer.include("Bring both in")`, `outer.include("Bring both in"), ${given}`])
      expect((await build(source(tasks))).findings).toEqual(findings("undeclared-variable: word has no value here"));
  });

  // seen to fail with task files that are all written before the handlers
  test("that handlers alone bring in are there, and so are the handlers of their tasks", async () => {
    const built = await build(`
const last = command("Go last", { argv: ["true"] }, { changed_when: true });
const more = taskFile("more", [command("Go on", { argv: ["true"] }, { changed_when: true, notify: last })]);
const restart = more.include("Restart in steps");
const thing = role("thing", { tasks: () => [command("Change", { argv: ["true"] }, { changed_when: true, notify: restart })] });
export default project({ hosts: [host("web1")], playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [thing] })])] });
`);
    expect(read(built, "roles/thing/tasks/more.yml").map(({ name }) => name)).toEqual(["Go on"]);
    expect(read(built, "roles/thing/handlers/main.yml").map(({ name }) => name)).toEqual([
      "Restart in steps",
      "Go last",
    ]);
  });
});
