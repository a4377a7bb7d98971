import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Position } from "../../model/position.js";
import type { ModuleTask } from "../../model/task.js";
import { locate, locateIn } from "../syntax/locate.js";
import { canonicalArguments, checkArguments } from "../validate/arguments.js";
import { mayBeMissing } from "../validate/missing.js";
import { checkPractice } from "../validate/practice.js";
import { checkSecrecy } from "../validate/secrecy.js";
import { holdsTaint, templatesIn } from "../validate/taint.js";
import { bareExpression, conditionNode } from "./conditions.js";
import { keywordEntries, unchecked } from "./keywords.js";
import { loopEntries } from "./loops.js";
import { quiet } from "./quiet.js";
import type { Scope } from "./scope.js";
import { checkSearched } from "./searched.js";
import { literalStart } from "./taskName.js";
import { nodeValue, value } from "./value.js";
import { givenLocals, variablesEntry } from "./variables.js";
import type { YamlEntry, YamlNode } from "./yaml.js";

/** Modules that add hosts or groups to the inventory. */
const adding = new Set(["ansible.builtin.add_host", "ansible.builtin.group_by"]);

export function moduleEntries(scope: Scope, entries: YamlEntry[], task: ModuleTask): void {
  const { emission } = scope;
  const args = canonicalArguments(task.module.specification, task.args);
  const { position } = task;
  for (const finding of checkArguments(task, args))
    emission.report(
      finding.code,
      `${task.module.name}: ${finding.message}`,
      finding.hint ?? "",
      locateIn(position, 1, finding.path),
    );
  for (const finding of checkPractice(task, args))
    emission.add({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      hint: finding.hint,
      ...(position && { position: place(task, position, finding.path) }),
    });
  checkSearched(scope, task, args);
  const templates = templatesIn([args, task.keywords.uncheckedArguments]);
  for (const file of templates) scope.rendered(file);
  const templateHoldsSecret = templates.some((file) => emission.secretTemplates.has(file));
  const secrecy = checkSecrecy(task, args, emission, templateHoldsSecret);
  for (const finding of secrecy.findings)
    emission.report(finding.code, finding.message, finding.hint, locateIn(position, 1, finding.path));
  if (secrecy.echoes) {
    emission.echoing.add(task);
    const { register } = task.keywords.unchecked ?? {};
    if (typeof register === "string") emission.secretVariables.add(register);
  }
  noteCollection(scope, task.module.name);
  if (task.module.name === "ansible.builtin.set_fact")
    for (const name of Object.keys(args)) if (name !== "cacheable") noteFact(scope, task, name, args[name]);
  if (adding.has(task.module.name)) emission.addsHosts = true;
  entries.push([task.module.name, argumentsNode(scope, args, task)]);
  if (typeof args.free_form === "string" || isExpr(args.free_form)) {
    const rest: Record<string, unknown> = { ...args, ...task.keywords.uncheckedArguments };
    delete rest.free_form;
    if (Object.keys(rest).length > 0) entries.push(["args", value(scope, rest)]);
  }
  loopEntries(scope, entries, task.loop);
  variablesEntry(scope, entries, givenLocals(scope, task.keywords.vars));
  scope.written(task, entries, typeof task.name === "string" ? task.name : literalStart(task.name));
  const keywords = secrecy.tainted ? quiet(task.keywords, task.module.name) : task.keywords;
  keywordEntries(scope, entries, keywords, task, position);
}

/** A fact that a task sets: a variable for all that follows. */
function noteFact(scope: Scope, task: ModuleTask, name: string, given: unknown): void {
  const { emission, prefix } = scope;
  const place = () => locateIn(task.position, 1, [name]);
  emission.noteVariable(name, place);
  emission.checkPassword(name, given, place);
  if (holdsTaint(given, emission)) emission.secretVariables.add(name);
  if (prefix !== "" && !name.startsWith(`${prefix}_`) && !name.startsWith(`__${prefix}_`))
    emission.report(
      "invalid-name",
      `${name} is a fact of the role ${prefix}, and doesn't say so`,
      `call it ${prefix}_${name}`,
      place(),
    );
}

function place(task: ModuleTask, position: Position, path: readonly string[] | undefined): Position {
  if (!path) return position;
  // A practice is about an argument or a keyword, whichever has that name.
  return locate(position, task.args[path[0] ?? ""] === undefined && path.length > 0 ? 2 : 1, path);
}

function argumentsNode(scope: Scope, args: Readonly<Record<string, unknown>>, task: ModuleTask): YamlNode {
  const text = args.free_form;
  if (typeof text === "string" || isExpr(text)) return value(scope, text);
  const entries: YamlEntry[] = [];
  for (const key of Object.keys(args)) {
    const argument = args[key];
    if (key === "mode" && typeof argument === "number")
      scope.emission.report(
        "invalid-argument",
        `${task.module.name}: mode is written as a string`,
        `write mode: "0${octal(argument)}"`,
        locateIn(task.position, 1, ["mode"]),
      );
    scope.argument = key;
    entries.push([key, optionValue(scope, task, key, argument)]);
  }
  scope.argument = undefined;
  unchecked(scope, entries, task.keywords.uncheckedArguments);
  return { kind: "map", entries };
}

/** An option's value: what may be missing leaves the option out, as it does in TypeScript. */
function optionValue(scope: Scope, task: ModuleTask, key: string, argument: unknown): YamlNode {
  const option = task.module.specification.options[key];
  // Some options hold expressions without braces: `assert.that`, `debug.var`.
  if (option?.type === "expression") return bareExpression(scope, argument);
  if (option?.elements === "expression") return conditionNode(scope, argument, undefined, task.position);
  if (!isExpr(argument)) return value(scope, argument);
  const node = nodeOf(argument);
  const isOptional = option?.required !== true;
  if (!isOptional || !mayBeMissing(node, scope.emission.interfaceOf)) return nodeValue(scope, node);
  return nodeValue(scope, {
    kind: "filter",
    name: "default",
    input: node,
    arguments: { positional: [{ kind: "name", name: "omit" }], named: [] },
  });
}

/** A mode as digits: `0o755` is 493 by now, and 755 was meant as it stands. */
function octal(mode: number): string {
  const digits = mode.toString(8);
  return digits.length <= 3 ? digits : String(mode);
}

function noteCollection(scope: Scope, module: string): void {
  const parts = module.split(".");
  const { collections } = scope.emission;
  const collection = parts.slice(0, 2).join(".");
  if (parts.length >= 3 && !collections.has(collection)) collections.set(collection, scope.position);
}
