import { expr, isExpr, isPlain, nodeOf, toNode, unusable } from "../../model/expression/expression.js";
import { type Node, walk } from "../../model/expression/node.js";
import { Host } from "../../model/inventory.js";
import type { BlockKeywords, Keywords, SteppedKeywords } from "../../model/keywords.js";
import type { Loop } from "../../model/loop.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition } from "../../model/role.js";
import {
  type AnyTask,
  Block,
  flattenTasks,
  ModuleTask,
  RoleTask,
  TaskFileTask,
  type TaskLike,
  type TaskName,
  type Tasks,
  Topic,
  taskOf,
} from "../../model/task.js";
import { definitionOf, type Variable } from "../../model/variable.js";
import { canonicalArguments, checkArguments } from "../validate/arguments.js";
import { locate } from "../validate/locate.js";
import { mayBeMissing } from "../validate/missing.js";
import { misplacesOmit } from "../validate/omit.js";
import { checkPractice } from "../validate/practice.js";
import { checkSecrecy } from "../validate/secrecy.js";
import { splitKeywords } from "./applied.js";
import { commentAbove } from "./comments.js";
import type { Origin } from "./emission.js";
import { inputEntries } from "./inputs.js";
import { printCondition, printExpression, printTemplate } from "./jinja.js";
import { quiet, quietGroup } from "./quiet.js";
import type { Scope } from "./scope.js";
import { holdsTaint, isTainted } from "./taint.js";
import { isDataLike } from "./textual.js";
import { annotate, map, spaced, template, type YamlEntry, type YamlNode } from "./yaml.js";

/** A list of tasks as YAML; the mistakes in them are reported on the way. */
export function taskList(scope: Scope, tasks: Tasks): readonly YamlNode[] {
  return spaced(flattenTasks(tasks).map((task) => step(scope, task)));
}

function step(scope: Scope, task: AnyTask | Block): YamlNode {
  // A mistake in one task does not hide those of the next.
  const node = scope.attempt(() => (task instanceof Block ? blockNode(scope, task) : taskNode(scope, task))) ?? null;
  const { position } = task;
  if (!position) return node;
  const origin: Origin = { what: task instanceof Block ? "block" : "task", position };
  const comment = commentAbove(position);
  return annotate(node, { mark: origin, ...(comment !== undefined && { comment }) });
}

function blockNode(scope: Scope, block: Block): YamlNode {
  scope.position = block.position;
  const { options } = block;
  return inside(scope, options, () => {
    const entries: YamlEntry[] = [["name", nameNode(scope, block.name, block.position)]];
    variablesEntry(scope, entries, options.vars);
    keywordEntries(scope, entries, quietGroup(options, scope.emission), undefined, block.position);
    entries.push(["block", taskList(scope, block.tasks)]);
    if (options.rescue) entries.push(["rescue", taskList(scope, options.rescue)]);
    if (options.always) entries.push(["always", taskList(scope, options.always)]);
    unchecked(scope, entries, options.unchecked);
    return { kind: "map", entries };
  });
}

/** Runs something where a step's variables have values, and what its conditions make sure of is there. */
function inside<T>(scope: Scope, keywords: BlockKeywords, run: () => T): T {
  const { when } = keywords;
  const conditions = Array.isArray(when) ? (when as readonly unknown[]) : [when];
  return scope.withLocals(keywords.vars ?? [], () => scope.withGuards(conditions, run));
}

/** One task, with its keywords in the order in which people write them. */
export function taskNode(scope: Scope, task: AnyTask): YamlNode {
  scope.position = task.position;
  scope.argument = undefined;
  const stem = includedStem(scope, task);
  if (stem !== undefined) scope.noteIncluded(stem);
  return inside(scope, task.keywords, () =>
    scope.withLoop(task.loop, stem, () => {
      const entries: YamlEntry[] = [["name", nameNode(scope, task.name, task.position)]];
      if (task instanceof ModuleTask) moduleEntries(scope, entries, task);
      else if (task instanceof RoleTask) roleEntries(scope, entries, task);
      else fileEntries(scope, entries, task);
      unchecked(scope, entries, task.keywords.unchecked);
      return { kind: "map", entries };
    }),
  );
}

function moduleEntries(scope: Scope, entries: YamlEntry[], task: ModuleTask): void {
  const { emission } = scope;
  const args = canonicalArguments(task.module.specification, task.args);
  const { position } = task;
  for (const finding of checkArguments(task, args))
    emission.report(
      finding.code,
      `${task.module.name}: ${finding.message}`,
      finding.hint ?? "",
      at(position, 1, finding.path),
    );
  for (const finding of checkPractice(task, args))
    emission.add({
      code: finding.code,
      severity: finding.severity,
      message: finding.message,
      hint: finding.hint,
      ...(position && { position: place(task, position, finding.path) }),
    });
  const secrecy = checkSecrecy(task, args, emission, templateHoldsSecret(scope, args));
  for (const finding of secrecy.findings)
    emission.report(finding.code, finding.message, finding.hint, at(position, 1, finding.path));
  if (secrecy.echoes) emission.echoing.add(task);
  noteCollection(scope, task.module.name);
  if (task.module.name === "ansible.builtin.set_fact")
    for (const name of Object.keys(args)) if (name !== "cacheable") noteFact(scope, task, name, args[name]);
  entries.push([task.module.name, argumentsNode(scope, args, task)]);
  if (typeof args.free_form === "string" || isExpr(args.free_form)) {
    const rest: Record<string, unknown> = { ...args, ...task.keywords.uncheckedArguments };
    delete rest.free_form;
    if (Object.keys(rest).length > 0) entries.push(["args", value(scope, rest)]);
  }
  loopEntries(scope, entries, task.loop);
  variablesEntry(scope, entries, task.keywords.vars);
  scope.written(task, entries, typeof task.name === "string" ? task.name : literalStart(task.name));
  const keywords = secrecy.tainted ? quiet(task.keywords, task.module.name) : task.keywords;
  keywordEntries(scope, entries, keywords, task, position);
}

/** A fact that a task sets: a variable for all that follows. */
function noteFact(scope: Scope, task: ModuleTask, name: string, given: unknown): void {
  const { emission, prefix } = scope;
  const place = () => at(task.position, 1, [name]);
  emission.noteVariable(name, place);
  if (holdsTaint(given, emission)) emission.secretVariables.add(name);
  if (prefix !== "" && !name.startsWith(`${prefix}_`) && !name.startsWith(`__${prefix}_`))
    emission.report(
      "invalid-name",
      `${name} is a fact of the role ${prefix}, and doesn't say so`,
      `call it ${prefix}_${name}`,
      place(),
    );
}

/** Whether a template among the arguments has a secret in it. */
function templateHoldsSecret(scope: Scope, args: Readonly<Record<string, unknown>>): boolean {
  if (!isExpr(args.src)) return false;
  const node = nodeOf(args.src);
  return node.kind === "file" && node.file.kind === "template" && scope.rendered(node.file)?.tainted === true;
}

function place(task: ModuleTask, position: Position, path: readonly string[] | undefined): Position {
  if (!path) return position;
  // A practice is about an argument or a keyword, whichever has that name.
  return locate(position, task.args[path[0] ?? ""] === undefined && path.length > 0 ? 2 : 1, path);
}

function at(position: Position | undefined, argument: number, path: readonly string[]): Position | undefined {
  return position && locate(position, argument, path);
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
        at(task.position, 1, ["mode"]),
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

function roleEntries(scope: Scope, entries: YamlEntry[], task: RoleTask): void {
  const { entryPoint } = task;
  scope.emission.use(entryPoint);
  scope.uses.add(entryPoint.role);
  if (task.mode === "import") scope.imports.add(entryPoint.role);
  const { own, applied } = includeKeywords(scope, task);
  const call: YamlEntry[] = [["name", entryPoint.role.name]];
  if (entryPoint.stem !== "main") call.push(["tasks_from", `${entryPoint.stem}.yml`]);
  if (applied.length > 0) call.push(["apply", map(applied)]);
  entries.push([`ansible.builtin.${task.mode}_role`, map(call)]);
  includeLoop(scope, entries, task);
  const vars = [
    ...inputEntries(scope, entryPoint, withoutOwn(entryPoint, task.inputs), task.position, 1),
    ...variableEntries(scope, task.keywords.vars ?? []),
  ];
  if (vars.length > 0) entries.push(["vars", map(vars)]);
  keywordEntries(scope, entries, own, undefined, task.position);
}

/** The keywords of an import or include: its own, and those that are handed on to the tasks in it. */
function includeKeywords(
  scope: Scope,
  task: RoleTask | TaskFileTask,
): { readonly own: SteppedKeywords; readonly applied: readonly YamlEntry[] } {
  const { emission } = scope;
  if (task.mode === "import") return { own: quietGroup(task.keywords, emission), applied: [] };
  const { own, applied } = splitKeywords(task.keywords);
  const entries: YamlEntry[] = [];
  keywordEntries(scope, entries, quietGroup(applied, emission), undefined, task.position);
  // An include shows the items of its loop, and has no differences.
  const showsSecret = own.no_log === undefined && task.loop !== undefined && isTainted(task.loop.items, emission);
  return { own: showsSecret ? { ...own, no_log: true } : own, applied: entries };
}

/** What a step brings in that belongs to the same role: a task file, or another of its entry points. */
function includedStem(scope: Scope, task: AnyTask): string | undefined {
  if (task instanceof TaskFileTask) return task.file.name;
  return task instanceof RoleTask && task.entryPoint.role.name === scope.prefix ? task.entryPoint.stem : undefined;
}

/**
 * Values for a role's inputs, without those that a role hands on to another of its own entry points: a variable is seen
 * there as it is, and one whose value is itself would never come to an end.
 */
function withoutOwn(entryPoint: EntryPointDefinition, inputs: RoleTask["inputs"]): RoleTask["inputs"] {
  const isItself = ([property, given]: [string, unknown]) => {
    if (!isExpr(given)) return false;
    const node = nodeOf(given);
    return node.kind === "input" && node.role === entryPoint.role && node.property === property;
  };
  return Object.fromEntries(Object.entries(inputs).filter((entry) => !isItself(entry)));
}

function fileEntries(scope: Scope, entries: YamlEntry[], task: TaskFileTask): void {
  const { own, applied } = includeKeywords(scope, task);
  const file = scope.include(task);
  entries.push([
    `ansible.builtin.${task.mode}_tasks`,
    applied.length === 0
      ? file
      : map([
          ["file", file],
          ["apply", map(applied)],
        ]),
  ]);
  includeLoop(scope, entries, task);
  variablesEntry(scope, entries, task.keywords.vars);
  keywordEntries(scope, entries, own, undefined, task.position);
}

function includeLoop(scope: Scope, entries: YamlEntry[], task: RoleTask | TaskFileTask): void {
  if (task.loop && task.mode === "import")
    scope.emission.report("loop-over-import", "an import can't be repeated", "write include() instead", task.position);
  loopEntries(scope, entries, task.loop);
}

function loopEntries(scope: Scope, entries: YamlEntry[], loop: Loop | undefined): void {
  if (!loop) return;
  entries.push(["loop", nodeValue(scope, loop.items)]);
  const { label, pause, extended, extended_allitems } = loop.options;
  if (isExpr(label) && isTainted(nodeOf(label), scope.emission))
    scope.emission.report(
      "secret-in-the-open",
      "a loop's label is shown, and this one holds a secret",
      "name a member that isn't secret",
      at(loop.position, 2, ["label"]),
    );
  const control: YamlEntry[] = [];
  const name = scope.loopName(loop);
  if (name !== "item") control.push(["loop_var", name]);
  if (loop.usesIndex) control.push(["index_var", `${name}_index`]);
  if (label === undefined && isDataLike(loop.items, scope.emission.texts))
    // ansible-core up to 2.18 fails on a label of its own that it takes for data.
    control.push(["label", template(`{{ ${name} | string }}`)]);
  if (label !== undefined) control.push(["label", value(scope, label)]);
  if (pause !== undefined) control.push(["pause", value(scope, pause)]);
  if (extended !== undefined) control.push(["extended", extended]);
  if (extended_allitems !== undefined) control.push(["extended_allitems", extended_allitems]);
  if (control.length > 0) entries.push(["loop_control", map(control)]);
}

/** Keywords after the module, in the order in which people write them. */
const order = [
  "until",
  "retries",
  "delay",
  "async",
  "poll",
  "changed_when",
  "failed_when",
  "when",
  "notify",
  "listen",
  "delegate_to",
  "delegate_facts",
  "run_once",
  "become",
  "become_user",
  "become_method",
  "become_flags",
  "become_exe",
  "remote_user",
  "connection",
  "port",
  "environment",
  "module_defaults",
  "collections",
  "check_mode",
  "diff",
  "no_log",
  "ignore_errors",
  "ignore_unreachable",
  "any_errors_fatal",
  "throttle",
  "timeout",
  "debugger",
  "tags",
] as const satisfies readonly (keyof Keywords<unknown>)[];
const conditions = new Set<string>(["until", "changed_when", "failed_when", "when"]);

/** Adds the keywords that are given, but for `vars`; `task` is the one whose own result conditions may look at. */
export function keywordEntries(
  scope: Scope,
  entries: YamlEntry[],
  keywords: { readonly [K in (typeof order)[number]]?: unknown },
  task: ModuleTask | undefined,
  position: Position | undefined,
): void {
  for (const key of order) {
    const given: unknown = keywords[key];
    if (given === undefined) continue;
    if (conditions.has(key)) entries.push([key, conditionNode(scope, given, task, position)]);
    else if (key === "notify" || key === "listen") entries.push([key, notifyNode(scope, given)]);
    else if (key === "delegate_to" && given instanceof Host)
      entries.push([key, listedHost(scope, given, at(position, 2, [key]))]);
    else if (key === "become_method" && typeof given === "string") entries.push([key, fullName(given)]);
    else entries.push([key, value(scope, given)]);
  }
}

/** The name of a host that a step goes to: Ansible knows nothing of it, not even its address, if it isn't listed. */
function listedHost(scope: Scope, host: Host, place: Position | undefined): string {
  if (!scope.emission.isListed(host))
    scope.emission.report(
      "unlisted-host",
      `the inventory has no host ${host.name}`,
      "list it under hosts of project({ … })",
      place,
      host.position && [{ message: "it is declared here", position: host.position }],
    );
  return host.name;
}

/** A way to become another user, under its full name. */
function fullName(method: string): string {
  return ["runas", "su", "sudo"].includes(method) ? `ansible.builtin.${method}` : method;
}

/** What holds tasks, and so stands at the end of a block or play. */
const sections = new Set(["block", "rescue", "always", "pre_tasks", "roles", "tasks", "post_tasks", "handlers"]);

/** Writes keys that the types don't know over the others: last of all, so that nothing is written over them. */
export function unchecked(scope: Scope, entries: YamlEntry[], keys: BlockKeywords["unchecked"]): void {
  for (const [key, given] of Object.entries(keys ?? {})) {
    const entry: YamlEntry = [key, value(scope, given)];
    if (key === "register" && typeof given === "string") scope.emission.variables.add(given);
    const isAt = (test: (other: string) => boolean) =>
      entries.findIndex((other) => Array.isArray(other) && test((other as readonly [string, YamlNode])[0]));
    const index = isAt((other) => other === key);
    const end = isAt((other) => sections.has(other));
    if (index !== -1) entries[index] = entry;
    else if (end !== -1 && !sections.has(key)) entries.splice(end, 0, entry);
    else entries.push(entry);
  }
}

function conditionNode(
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

function bareExpression(scope: Scope, given: unknown): YamlNode {
  const node = toNode(given);
  scope.check(node);
  return template(printExpression(node, scope));
}

function notifyNode(scope: Scope, given: unknown): YamlNode {
  const targets = (Array.isArray(given) ? given : [given]) as readonly (Topic | TaskLike)[];
  const names = targets.map((target) => scope.notified(target instanceof Topic ? target : taskOf(target)));
  return names.length === 1 ? (names[0] as string) : names;
}

function variablesEntry(scope: Scope, entries: YamlEntry[], variables: readonly Variable<unknown>[] | undefined): void {
  if (variables && variables.length > 0) entries.push(["vars", map(variableEntries(scope, variables))]);
}

/** Local variables with their values. */
export function variableEntries(scope: Scope, variables: readonly Variable<unknown>[]): YamlEntry[] {
  return variables.map((variable) => {
    const definition = definitionOf(variable);
    return [scope.localName(definition), value(scope, definition.value)] as const;
  });
}

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

function literalStart(name: TaskName): string {
  if (typeof name === "string") return name;
  const node = nodeOf(name);
  const first = node.kind === "text" ? node.parts[0] : node;
  return first?.kind === "literal" ? String(first.value) : "";
}

function noteCollection(scope: Scope, module: string): void {
  const parts = module.split(".");
  const { collections } = scope.emission;
  const collection = parts.slice(0, 2).join(".");
  if (parts.length >= 3 && !collections.has(collection)) collections.set(collection, scope.position);
}

/** Any value as YAML: literals stay data, run-time values become Jinja, lists and dictionaries stay what they are. */
export function value(scope: Scope, given: unknown, isWhole = true): YamlNode {
  if (isExpr(given)) return nodeValue(scope, nodeOf(given), isWhole);
  if (Array.isArray(given)) return (given as readonly unknown[]).map((element) => value(scope, element, false));
  if (typeof given === "object" && given !== null && isPlain(given)) {
    const entries: YamlEntry[] = [];
    for (const [key, member] of Object.entries(given))
      if (member !== undefined) entries.push([key, value(scope, member, false)]);
    return { kind: "map", entries };
  }
  if (given !== null && !["string", "number", "boolean"].includes(typeof given)) {
    const { code, message, hint = "" } = unusable(given).diagnostic;
    scope.emission.report(code, message, hint, scope.place);
    return null;
  }
  return given as string | number | boolean | null;
}

function nodeValue(scope: Scope, node: Node, isWhole = true): YamlNode {
  if (node.kind === "list") return node.items.map((item) => nodeValue(scope, item, false));
  if (node.kind === "dictionary")
    return {
      kind: "map",
      entries: node.entries.map(([key, member]) => [key, nodeValue(scope, member, false)] as const),
    };
  scope.check(node);
  if (misplacesOmit(node, isWhole))
    scope.emission.report(
      "misplaced-omit",
      "omit leaves nothing out here",
      "give it as the whole value of an option, or build the list or dictionary without the member",
      scope.place,
    );
  return printTemplate(node, scope);
}
