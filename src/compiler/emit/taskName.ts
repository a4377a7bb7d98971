import { isExpr, nodeOf } from "../../model/expression/expression.js";
import { walk } from "../../model/expression/node.js";
import type { Position } from "../../model/position.js";
import type { TaskName } from "../../model/task.js";
import { locate } from "../syntax/locate.js";
import { isTainted } from "../validate/taint.js";
import type { Scope } from "./scope.js";
import { value } from "./value.js";
import type { YamlNode } from "./yaml.js";

/** The name of a task, block, play or import. */
export function nameNode(scope: Scope, name: TaskName, position: Position | undefined): YamlNode {
  const { emission } = scope;
  const first = typeof name === "string" ? name : literalStart(name);
  if (first.trim() === "" || first[0] !== first[0]?.toUpperCase())
    emission.report(
      "task-name",
      "a name begins with a capital letter",
      "say what happens, in a sentence",
      position && locate(position, 0, []),
    );
  if (isExpr(name)) {
    const node = nodeOf(name);
    if (isTainted(node, emission))
      emission.report(
        "secret-in-the-open",
        "a task's name is shown, and this one holds a secret",
        "name the task without it",
        position && locate(position, 0, []),
      );
    const parts = node.kind === "text" ? node.parts : [node];
    if (parts.slice(0, -1).some((part) => part.kind !== "literal"))
      emission.report(
        "task-name",
        "a run-time value stands in the middle of a task's name",
        "put it at the end, so that the task can be found by the name's beginning",
        position && locate(position, 0, []),
      );
    let usesItem = false;
    walk(node, ({ kind }) => {
      usesItem ||= kind === "item" || kind === "index";
    });
    if (usesItem)
      emission.report(
        "task-name",
        "a loop's item is not known yet when the task's name is shown",
        "name the task without it, and show the item with forEach(…, { label: … })",
        position && locate(position, 0, []),
      );
  }
  return value(scope, name);
}

export function literalStart(name: TaskName): string {
  if (typeof name === "string") return name;
  const node = nodeOf(name);
  const first = node.kind === "text" ? node.parts[0] : node;
  return first?.kind === "literal" ? String(first.value) : "";
}
