import { expr, isExpr, nodeOf, toNode } from "../../model/expression/expression.js";
import type { Position } from "../../model/position.js";
import type { ModuleTask } from "../../model/task.js";
import { printCondition, printExpression } from "./jinja.js";
import type { Scope } from "./scope.js";
import { template, type YamlNode } from "./yaml.js";

export function conditionNode(
  scope: Scope,
  given: unknown,
  task: ModuleTask | undefined,
  position: Position | undefined,
): YamlNode {
  const all =
    typeof given === "function" && task
      ? (given as (result: unknown) => unknown)(expr({ kind: "result", task, position }))
      : given;
  if (!Array.isArray(all)) return condition(scope, all);
  const list = all as readonly unknown[];
  return list.length === 1 ? condition(scope, list[0]) : list.map((one) => condition(scope, one));
}

function condition(scope: Scope, given: unknown): YamlNode {
  if (typeof given === "boolean") return given;
  if (!isExpr(given)) {
    scope.emission.report(
      "not-data",
      `${typeof given === "string" ? "a text" : "this"} is no condition`,
      "write a run-time value, such as eq(…) or raw<boolean>`…`, or true or false",
      scope.place,
    );
    return false;
  }
  const node = nodeOf(given);
  scope.check(node);
  return printCondition(node, scope);
}

export function bareExpression(scope: Scope, given: unknown): YamlNode {
  const node = toNode(given);
  scope.check(node);
  return template(printExpression(node, scope));
}
