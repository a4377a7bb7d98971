import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../support/smallProject.js";

describe("what gets past the types is a finding, and no crash:", () => {
  test.each([
    [
      "a text as a condition",
      `[debug("Show", { msg: "x" }, { when: "a == b" as never })]`,
      "not-data: a text is no condition",
    ],
    [
      "a list with a hole",
      `[debug("Show", { msg: "x" }, { when: [undefined] as never })]`,
      "not-data: this is no condition",
    ],
    ["a big number", `[debug("Show", { msg: 10n as never })]`, "not-data: a bigint can't become Ansible data"],
    ["a date", `[debug("Show", { msg: new Date() as never })]`, "not-data: an object of class Date"],
    // These two were seen to name neither a file nor a line.
    [
      "a number without value",
      `[debug("Show", { msg: Number.NaN })]`,
      "index.ts:5:57 not-data: the number NaN can't become Ansible data",
    ],
    [
      "half of a character",
      `[debug("Show", { msg: [{ a: "\\ud83d" }] })]`,
      "index.ts:5:57 not-data: a text with half of a character",
    ],
    [
      "a text without one of its values",
      `[debug("Show", { msg: j\`/srv/${"${({} as any).path}"}\` })]`,
      "index.ts:5:63 not-data: a value in the text is undefined",
    ],
    ["a text as a handler", `[debug("Show", { msg: "x" }, { notify: "y" as never })]`, "not-a-task: this is no task"],
    ["an object for tasks", `({}) as never`, "not-a-task: this is no list of tasks"],
  ])("%s", async (_what, tasks, finding) => {
    const { findings: found } = await build(`
const one = role("one", { tasks: () => ${tasks} });
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [one] })])] });`);
    expect(found).toEqual(findings(finding));
  });
});
