import { describe, expect, test } from "@jest/globals";
import { block, forEach, role, type Tasks, taskFile } from "../../src/index.js";
import { UserError } from "../../src/model/diagnostic.js";
import { nodeOf } from "../../src/model/expression/expression.js";
import { Block, flattenTasks, type ModuleTask, taskOf } from "../../src/model/task.js";
import { debug, stat } from "../../src/modules/ansible.builtin.js";

const show = (name: string) => debug(name, { msg: name });

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UserError) return error.diagnostic.code;
    throw error;
  }
  return "nothing";
}

describe("a list of tasks", () => {
  test("loses its inner lists, and what is left out", () => {
    const isWanted: boolean = false;
    const tasks: Tasks = [show("A"), [show("B"), [isWanted && show("C"), undefined]], block("D", [show("E")])];
    expect(flattenTasks(tasks).map(({ name }) => name)).toEqual(["A", "B", "D"]);
    expect(flattenTasks(tasks)[2]).toBeInstanceOf(Block);
  });

  test("holds nothing but tasks", () => {
    expect(codeOf(() => flattenTasks([{ result: 1 } as never]))).toBe("not-a-task");
  });
});

describe("a task", () => {
  test("has a result, which refers to it", () => {
    const task = stat("Look", { path: "/srv" });
    const node = nodeOf(task.result.stat.exists);
    expect(node).toMatchObject({
      kind: "attribute",
      key: "exists",
      object: { key: "stat", object: { kind: "result" } },
    });
    expect(nodeOf(task.result)).toHaveProperty("task", taskOf(task));
  });

  test("keeps what it was made of", () => {
    const task = taskOf(debug("Show", { msg: "x" }, { tags: ["a"] })) as ModuleTask;
    expect(task.module.name).toBe("ansible.builtin.debug");
    expect(task).toMatchObject({ name: "Show", args: { msg: "x" }, keywords: { tags: ["a"] } });
  });

  test("that brings in others has none", () => {
    const some = role("some", { tasks: () => [] });
    expect(codeOf(() => some.include("Include it", {}).result)).toBe("no-result");
    expect(codeOf(() => taskFile("steps", []).import("Import it").result)).toBe("no-result");
  });
});

describe("a loop", () => {
  test("is of the task that its function gives back", () => {
    const task = taskOf(forEach([1, 2], (item) => debug("Show", { msg: item }), { as: "number" }));
    expect(task.loop).toMatchObject({ as: "number", usesIndex: false, items: { kind: "list" } });
  });

  test("counts when its function takes an index", () => {
    expect(taskOf(forEach([1], (_item, index) => debug("Show", { msg: index }))).loop?.usesIndex).toBe(true);
  });

  test("is the only one of its task", () => {
    expect(codeOf(() => forEach([1], () => forEach([2], () => show("A"))))).toBe("nested-loop");
  });
});
