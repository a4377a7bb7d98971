import { describe, expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

describe("a value that may be missing", () => {
  const findingsOf = async (task: string, files: Readonly<Record<string, string>> = {}) =>
    (
      await build(
        `
interface Server { port?: number }
const server = role<Server>("server", { tasks: (vars) => [${task}] });
export default project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [server] })])] });`,
        files,
      )
    ).findings;
  const when = (condition: string) => `debug("Show", { msg: [vars.port] }, { when: ${condition} })`;
  const say = (value: string) => `debug("Show", { msg: ${value} })`;

  test.each([
    ["the negation of its absence", when("not(isUndefined(vars.port))")],
    ["a double negation", when("not(not(isDefined(vars.port)))")],
    ["one of several conditions", when("and(eq(1, 1), isDefined(vars.port))")],
    ["both alternatives", when("or(isDefined(vars.port), and(isDefined(vars.port), eq(1, 2)))")],
    ["the opposite of an alternative", when("not(or(isUndefined(vars.port), eq(1, 2)))")],
    ["the first half of a condition", say("and(isDefined(vars.port), eq(vars.port, 1))")],
    ["the first half of an alternative", say("or(isUndefined(vars.port), eq(vars.port, 1))")],
    ["the test of a choice", say("conditional(isDefined(vars.port), vars.port, 80)")],
    ["the test of a choice, turned round", say("conditional(isUndefined(vars.port), 80, vars.port)")],
  ])("is there with %s", async (_what, task) => {
    expect(await findingsOf(task)).toEqual([]);
  });

  // each was seen to be built
  test.each([
    ["the negation of a test", when("not(isDefined(vars.port))")],
    ["an alternative", when("or(isDefined(vars.port), eq(1, 1))")],
    ["the wrong branch of a choice", say("conditional(isDefined(vars.port), 80, vars.port)")],
    ["a test after its use", say("and(eq(vars.port, 1), isDefined(vars.port))")],
  ])("is not there with %s", async (_what, task) => {
    expect(await findingsOf(task)).toEqual(findings("optional-input: port may have no value here"));
  });

  test("is there in the branch of a template that makes sure of it", async () => {
    const task = `template("Write", { src: templateFile("x.ejs", { vars, isUndefined }), dest: "/x", mode: "0644" })`;
    const text = (then: string, otherwise: string) =>
      `<% whenTrue(isUndefined(vars.port), () => { %><%= ${then} %><% }, () => { %><%= ${otherwise} %><% }) %>`;
    expect(await findingsOf(task, { "x.ejs": text("1", "vars.port") })).toEqual([]);
    expect(await findingsOf(task, { "x.ejs": text("vars.port", "1") })).toEqual(
      findings("optional-input: port may have no value here"),
    );
  });
});
