import { expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

test("task files, entry points, facts and plays have names that change no more than themselves", async () => {
  const { findings: found } = await build(`
const one = role("one", { tasks: () => [
taskFile("a b", [debug("Show", { msg: "x" })]).import("Bring it in"),
set_fact("Keep", { kept: 1, one_kept: 1, __one_kept: 1, cacheable: true }),
] });
one.entryPoint("../up", { tasks: () => [] });
export default project({ playbooks: [playbook("site", [play("set up", { hosts: "all", roles: [one] })])] });`);
  expect([...found].sort()).toEqual(
    findings(
      "task-name: a name begins with a capital letter",
      'invalid-name: "a b" can',
      "invalid-name: kept is a fact of the role one",
      'invalid-name: "../up" can',
    ),
  );
});
