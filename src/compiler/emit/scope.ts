import type { DiagnosticCode } from "../../model/diagnostic.js";
import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import { type FactSubset, usedFactSubsets } from "../../model/factSubsets.js";
import type { SourceFile } from "../../model/file.js";
import type { Loop } from "../../model/loop.js";
import type { Position } from "../../model/position.js";
import type { EntryPointDefinition, RoleDefinition } from "../../model/role.js";
import { type AnyTask, type ModuleTask, type RoleTask, type TaskFileTask, Topic } from "../../model/task.js";
import type { TaskFile } from "../../model/taskFile.js";
import { definitionOf, type Variable, type VariableDefinition } from "../../model/variable.js";
import { getOrMake } from "../getOrMake.js";
import { loopOfResult, schemaOf } from "../interfaces/index.js";
import { locate } from "../syntax/locate.js";
import { type Guards, guardsOf, missingUses } from "../validate/missing.js";
import { readRaw, unknownName } from "../validate/rawJinja.js";
import { isAnsibles } from "../validate/reserved.js";
import type { BroughtRole, ForeignInput } from "../validate/roleUses.js";
import { unknownUses } from "../validate/unknownInputs.js";
import { isDataLike, isGivenAsText } from "./dataLikeTexts.js";
import type { NamedVariable } from "./duplicateVariables.js";
import type { Emission } from "./emission.js";
import type { HandlerNotes, Notification } from "./handlers.js";
import type { Names } from "./jinja.js";
import { inputName, snakeCase } from "./names.js";
import { renderTemplate } from "./template.js";
import type { YamlEntry } from "./yaml.js";

/** A task that has been written, and where its `register` goes when somebody asks for its result. */
interface WrittenTask {
  readonly entries: YamlEntry[];
  readonly registerAt: number;
  readonly label: string;
  name?: string;
}

/** What is known around a step: variables with values, loops that run, values that are made sure of. */
interface Surroundings {
  readonly locals: ReadonlySet<VariableDefinition>;
  readonly loops: readonly Loop[];
  readonly guards: Guards;
}

/**
 * Where names hold: one role, or one playbook. It spells out what expressions refer to, and notes on the way what the
 * scope needs: handlers, task files, shipped files, facts.
 */
export class Scope implements Names, HandlerNotes {
  readonly handlers = new Set<AnyTask>();
  readonly taskFiles = new Map<string, TaskFile>();
  readonly sourceFiles = new Map<string, SourceFile>();
  /** Parts of the facts that its expressions need. */
  readonly facts = new Set<FactSubset>();
  /** Roles that the scope's tasks bring in, and those among them that are brought in when a playbook is read. */
  readonly uses = new Set<RoleDefinition>();
  readonly imports = new Set<RoleDefinition>();
  /** Mentions of inputs of other roles. */
  readonly foreignInputs: ForeignInput[] = [];
  /** The role whose inputs are being given, which are worked out inside of it. */
  #given: RoleDefinition | undefined;
  /** Whether some of it could not be written. */
  isIncomplete = false;
  /** The task that is being written: the place of a mistake that has no better one. */
  position: Position | undefined;
  /** The module's argument that is being written. */
  argument: string | undefined;
  readonly #rendered = new Map<SourceFile, string | undefined>();
  readonly #written = new Map<ModuleTask, WrittenTask>();
  readonly #registered = new Map<string, ModuleTask>();
  /** The loops around what is being written, the outermost first. */
  readonly #loops: Loop[] = [];
  readonly #loopNames = new WeakMap<Loop, string>();
  /** Loops with the file that each is in, and what of the same role it includes. */
  readonly #loopUses: {
    readonly name: string;
    readonly loop: Loop;
    readonly file: string;
    readonly stem: string | undefined;
  }[] = [];
  /** Files of the role by those that bring them in. */
  readonly #included = new Map<string, Set<string>>();
  /** What a file of the role brings in, by that file: roles, and further files; and whether it does whenever it runs. */
  readonly #brought = new Map<string, Map<RoleTask | string, boolean>>();
  #isConditional = false;
  /** The task file that is being written, without its ending. */
  taskFile = "main";
  /** The handlers that have been written, by name. */
  readonly handlerNames = new Map<string, AnyTask>();
  /** The topics that its handlers listen to, and those that its steps notify. */
  readonly topics = new Set<string>();
  readonly notifications: Notification[] = [];
  /** Whether it may have handlers that nothing is known of, as keys that the types don't know can bring them in. */
  hasOtherHandlers = false;
  #guards: Guards = new Set();
  readonly #locals: ReadonlySet<VariableDefinition>[] = [];
  /** All variables that the scope's steps have had, by what they are called in Ansible. */
  readonly #localNames = new Map<string, VariableDefinition>();
  /** What is known wherever a task file is brought in. */
  readonly #around = new Map<TaskFile, Surroundings>();

  constructor(
    readonly emission: Emission,
    /** What the scope's variables begin with; empty for a playbook. */
    readonly prefix: string,
    /** The folder whose `files` and `templates` the scope's tasks find. */
    readonly folder: string,
  ) {}

  input({ role }: EntryPointDefinition, property: string, position: Position | undefined): string {
    this.emission.noteInput(role, property);
    if (role.name !== this.prefix && role !== this.#given) this.foreignInputs.push({ role, property, position });
    return inputName(role, property);
  }

  /** Runs something that writes values for a role's inputs. */
  withGiven<T>(role: RoleDefinition, run: () => T): T {
    const before = this.#given;
    this.#given = role;
    try {
      return run();
    } finally {
      this.#given = before;
    }
  }

  secret(name: string, position: Position | undefined): string {
    if (!this.emission.secrets.has(name)) this.emission.secrets.set(name, position);
    return `vault_${name}`;
  }

  variable(variable: Variable<unknown>): string {
    const definition = definitionOf(variable);
    if (definition.scope === "inventory") {
      this.emission.noteVariable(definition.name, definition.position);
      return definition.name;
    }
    const name = this.localName(definition);
    const around = this.#locals.flatMap((level) => [...level]);
    // Of two with one name Ansible takes the inner one.
    const nearest = around.findLast((one) => this.localName(one) === name);
    if (!around.includes(definition))
      this.emission.report(
        "undeclared-variable",
        `${definition.name} has no value here`,
        "list it under vars of the block, task, role or play around this",
        this.place ?? definition.position,
        definition.position && [{ message: "it is declared here", position: definition.position }],
      );
    else if (nearest !== definition)
      this.emission.report(
        "duplicate-variable",
        `${definition.name} is hidden here by another variable of that name`,
        "give one of them another name",
        this.place ?? definition.position,
        nearest?.position && [{ message: "the other is declared here", position: nearest.position }],
      );
    return name;
  }

  localName(definition: VariableDefinition): string {
    return this.prefix === "" ? snakeCase(definition.name) : `__${this.prefix}_${snakeCase(definition.name)}`;
  }

  /** Runs something for which more variables have values. */
  withLocals<T>(variables: readonly Variable<unknown>[], run: () => T): T {
    const definitions = variables.map(definitionOf);
    for (const definition of definitions) {
      const name = this.localName(definition);
      this.emission.checkName(name, definition.position);
      if (!this.#localNames.has(name)) this.#localNames.set(name, definition);
    }
    this.#locals.push(new Set(definitions));
    try {
      return run();
    } finally {
      this.#locals.pop();
    }
  }

  /** @param stem what of the same role the loop includes, if it does: it sets its variable apart from those inside */
  withLoop<T>(loop: Loop | undefined, stem: string | undefined, run: () => T): T {
    if (!loop) return run();
    this.#loops.push(loop);
    this.#nameLoop(loop, stem);
    if (loop.as !== "item") this.emission.checkName(this.loopName(loop), loop.position);
    try {
      return run();
    } finally {
      this.#loops.pop();
    }
  }

  item(loop: Loop): string {
    this.#inside(loop);
    return this.loopName(loop);
  }

  index(loop: Loop): string {
    this.#inside(loop);
    return `${this.loopName(loop)}_index`;
  }

  loopName(loop: Loop): string {
    return this.#loopNames.get(loop) ?? snakeCase(loop.as);
  }

  /**
   * A loop inside of another one needs a variable of its own. What an include gives to its tasks is worked out when
   * they use it: a loop of theirs with a variable of the same name would get in between.
   */
  #nameLoop(loop: Loop, stem: string | undefined): void {
    const apart = stem !== undefined && loop.as === "item" ? [snakeCase(stem)] : [];
    const words = [this.prefix, ...apart, snakeCase(loop.as)];
    const base = words.filter((word) => word !== "").join("_");
    const outer = this.#loops.slice(0, this.#loops.indexOf(loop)).map((other) => this.loopName(other));
    let name = base;
    for (let count = 2; outer.includes(name); count++) name = `${base}_${count}`;
    this.#loopNames.set(loop, name);
    this.#loopUses.push({ name, loop, file: this.taskFile, stem });
  }

  /** Notes that the file which is being written brings in another one of the same role. */
  noteIncluded(stem: string): void {
    getOrMake(this.#included, this.taskFile, () => new Set<string>()).add(stem);
  }

  /** Notes what a step brings in, a role or a file of the same one. */
  noteBrought(brought: RoleTask | string, loop: Loop | undefined): void {
    const known = getOrMake(this.#brought, this.taskFile, () => new Map<RoleTask | string, boolean>());
    const isCertain = !this.#isConditional && !loop;
    known.set(brought, isCertain || known.get(brought) === true);
  }

  /** The roles that a file of the role brings in, by way of others, too. */
  rolesBroughtBy(file: string): readonly BroughtRole[] {
    const certain = this.#reached(file, true);
    return [...this.#reached(file, false)].flatMap((use) =>
      typeof use === "string" ? [] : [{ use, isCertain: certain.has(use) }],
    );
  }

  /** @param certainly whether only what no condition and no loop may keep away */
  #reached(file: string, certainly: boolean): ReadonlySet<RoleTask | string> {
    const all = new Set<RoleTask | string>([file]);
    // A set gives what is added while it is gone through, too.
    for (const one of all)
      if (typeof one === "string")
        for (const [next, isCertain] of this.#brought.get(one) ?? []) if (isCertain || !certainly) all.add(next);
    return all;
  }

  /** Notes the variables that the scope has brought with it, once all of it is written. */
  noteNames(): void {
    const note = (name: string, kind: NamedVariable["kind"], title: string, position: Position | undefined) =>
      this.emission.named.push({ name, kind, title, owner: this.prefix === "" ? this : this.prefix, position });
    for (const [name, { name: title, position }] of this.#localNames)
      note(name, "local", `the variable ${title}`, position);
    for (const [name, task] of this.#registered)
      note(name, "result", `the result of ${JSON.stringify(this.#written.get(task)?.label)}`, task.position);
    for (const { name, loop } of this.#loopUses) {
      note(name, "loop", "the item of a loop", loop.position);
      if (loop.usesIndex) note(`${name}_index`, "loop", "the index of a loop", loop.position);
    }
  }

  /** Reports loops whose variable a loop inside of them has as well. */
  checkLoops(): void {
    for (const { name, loop, stem } of this.#loopUses) {
      if (stem === undefined) continue;
      const inside = new Set([stem]);
      // A set gives what is added while it is gone through, too.
      for (const file of inside) for (const next of this.#included.get(file) ?? []) inside.add(next);
      const inner = this.#loopUses.find((use) => use.name === name && use.loop !== loop && inside.has(use.file));
      if (!inner) continue;
      this.emission.report(
        "duplicate-variable",
        `${name} is the variable of this loop and of the include's around it`,
        'give one of them another name: forEach(…, { as: "…" })',
        inner.loop.position,
        loop.position && [{ message: "the include is repeated here", position: loop.position }],
      );
    }
  }

  #inside(loop: Loop): void {
    if (this.#loops.includes(loop)) return;
    this.emission.report(
      "item-outside-loop",
      "a loop's item is used where the loop doesn't run",
      "use it inside the task that forEach repeats",
      this.place ?? loop.position,
      loop.position && [{ message: "the loop is here", position: loop.position }],
    );
  }

  /** Runs a function of the user's; what it throws becomes a diagnostic, and what the scope uses is then unknown. */
  attempt<T>(run: () => T): T | undefined {
    const result = this.emission.attempt(run, () => this.place);
    if (result === undefined) this.isIncomplete = true;
    return result;
  }

  /** A template of the scope's as Jinja; `undefined` when it can't be rendered, which is reported. */
  rendered(file: SourceFile): string | undefined {
    if (!this.#rendered.has(file))
      this.#rendered.set(
        file,
        this.attempt(() => renderTemplate(this, file)),
      );
    return this.#rendered.get(file);
  }

  file(file: SourceFile): string {
    const path = `${file.kind}s/${file.name}`;
    const first = this.sourceFiles.get(path);
    if (!first) this.sourceFiles.set(path, file);
    else if (first.source !== file.source || !sameData(first.data, file.data))
      this.emission.report(
        "duplicate-output",
        `two different files would be shipped as ${path}`,
        "give one of them another name",
        file.position,
        first.position && [{ message: "the first is here", position: first.position }],
      );
    return file.name;
  }

  key(object: Node, key: string | number): string | number {
    if (typeof key === "number")
      return schemaOf(object, this.emission.interfaceOf)?.type === "dict" ? String(key) : key;
    // A repeated task keeps the item under the name of the loop's variable.
    const loop = key === "item" ? loopOfResult(object) : undefined;
    return loop ? this.loopName(loop) : key;
  }

  /**
   * Notes which facts an expression needs, and reports what in it is unknown, or may have no value.
   * @param placeOf where a name stands in what is being written, when that is no task
   */
  check(node: Node, placeOf: (name: string) => Position | undefined = () => undefined): void {
    const { interfaceOf } = this.emission;
    for (const subset of usedFactSubsets(node)) this.facts.add(subset);
    for (const { name, hint, lack, position, near } of unknownUses(node, interfaceOf)) {
      const place = position ?? placeOf(name) ?? near ?? this.position;
      this.emission.report("unknown-input", `${lack} ${name}`, hint, place);
      // The input that was meant would seem to be used by nothing.
      this.isIncomplete = true;
    }
    for (const { name, hint, position } of missingUses(node, interfaceOf, this.#guards)) {
      const place = position ?? placeOf(name) ?? this.position;
      this.emission.report("optional-input", `${name} may have no value here`, hint, place);
    }
  }

  /** Runs something under conditions: the values that they test with `is defined` are there. */
  withGuards<T>(conditions: readonly unknown[], run: () => T): T {
    const before = this.#guards;
    const wasConditional = this.#isConditional;
    this.#isConditional ||= conditions.some((condition) => condition !== undefined && condition !== true);
    const keys = conditions.flatMap((condition) => (isExpr(condition) ? guardsOf(nodeOf(condition)) : []));
    if (keys.length > 0) this.#guards = new Set([...before, ...keys]);
    try {
      return run();
    } finally {
      this.#guards = before;
      this.#isConditional = wasConditional;
    }
  }

  flag(node: Node): boolean {
    return schemaOf(node, this.emission.interfaceOf)?.type === "bool";
  }

  textual(node: Node): boolean {
    const { texts, interfaceOf } = this.emission;
    if (!isDataLike(node, texts)) return false;
    const schema = schemaOf(node, interfaceOf);
    return schema ? schema.type === "str" : isGivenAsText(node, texts);
  }

  /** Checks Jinja of the user's own: what it names has to be known, here or in all of the repository. */
  raw(node: Extract<Node, { readonly kind: "raw" }>): void {
    const { names, mistake } = readRaw(node);
    if (mistake) this.emission.add(mistake);
    const here = new Set([
      ...this.#loops.flatMap((loop) => [this.loopName(loop), `${this.loopName(loop)}_index`]),
      ...this.#locals.flatMap((level) => [...level].map((definition) => this.localName(definition))),
    ]);
    for (const used of names) {
      const { name } = used;
      this.emission.noteRawName(name);
      if (name.startsWith("vault_")) this.secret(name.slice("vault_".length), node.position);
      if (isAnsibles(name) || here.has(name)) continue;
      this.emission.afterwards(() => {
        const known = this.emission.variableNames();
        if (!known.has(name) && !this.#registered.has(name))
          this.emission.add(unknownName(used, new Set([...here, ...known, ...this.#registered.keys()])));
      });
    }
  }

  /** The place of what is being written, as exactly as it is known. */
  get place(): Position | undefined {
    const { position, argument } = this;
    return position && argument !== undefined ? locate(position, 1, [argument]) : position;
  }

  /** Notes that a task has been written, before its keywords are: they may look at its own result. */
  written(task: ModuleTask, entries: YamlEntry[], label: string): void {
    this.#written.set(task, { entries, registerAt: entries.length, label });
    this.emission.homes.set(task, this.folder);
  }

  result(task: ModuleTask, position: Position | undefined): string {
    const written = this.#written.get(task);
    if (!written) {
      this.emission.afterwards(() => this.#outOfReach(task, position));
      return "omit";
    }
    if (written.name === undefined) {
      const base = `__${this.prefix === "" ? "" : `${this.prefix}_`}${slug(written.label)}`;
      let name = base;
      for (let count = 2; this.#registered.has(name); count++) name = `${base}_${count}`;
      this.#registered.set(name, task);
      written.name = name;
      written.entries.splice(written.registerAt, 0, ["register", name]);
    }
    return written.name;
  }

  #outOfReach(task: ModuleTask, position: Position | undefined): void {
    const home = this.emission.homes.get(task);
    const related = task.position && [{ message: "the task is here", position: task.position }];
    const [code, message, hint]: readonly [DiagnosticCode, string, string] =
      home === undefined
        ? [
            "result-without-task",
            "the task whose result this is runs nowhere",
            "put the task into the list before this one",
          ]
        : home === this.folder
          ? ["result-before-task", "this result is used before its task runs", "move the task before this one"]
          : [
              "result-outside-role",
              `this result belongs to ${home === "" ? "a playbook" : home}`,
              "results don't leave their role or playbook: pass what is needed as an input, or set a fact",
            ];
    this.emission.report(code, message, hint, position, related);
  }

  /** Names what `notify` names, and keeps a notified task as a handler. */
  notified(target: Topic | AnyTask): string {
    if (target instanceof Topic) return target.name;
    this.handlers.add(target);
    return typeof target.name === "string" ? target.name : "";
  }

  /** Runs something that writes a task file: in it is known what is known around all steps that bring it in. */
  withSurroundings<T>(file: TaskFile, run: () => T): T {
    const around = this.#around.get(file);
    if (!around) return run();
    const before = this.#guards;
    this.taskFile = file.name;
    this.#guards = around.guards;
    this.#locals.push(around.locals);
    this.#loops.push(...around.loops);
    try {
      return run();
    } finally {
      this.#guards = before;
      this.#locals.pop();
      this.#loops.length -= around.loops.length;
    }
  }

  #noteSurroundings(file: TaskFile): void {
    const known = this.#around.get(file);
    const locals = this.#locals.flatMap((level) => [...level]).filter((one) => !known || known.locals.has(one));
    const guards = [...this.#guards].filter((one) => !known || known.guards.has(one));
    const loops = this.#loops.filter((loop) => !known || known.loops.includes(loop));
    this.#around.set(file, { locals: new Set(locals), loops, guards: new Set(guards) });
  }

  /** Keeps a task file that is used. */
  include(task: TaskFileTask): string {
    const { file } = task;
    if (this.prefix === "")
      this.emission.report(
        "task-file-outside-role",
        `a play uses the task file ${file.name}`,
        "task files belong to roles: list the tasks themselves here",
        task.position,
      );
    if (!this.emission.checkFileName(file.name, file.position)) return file.name;
    this.#noteSurroundings(file);
    const first = this.taskFiles.get(file.name);
    if (!first) this.taskFiles.set(file.name, file);
    else if (first !== file)
      this.emission.report(
        "duplicate-task-file",
        `there are two task files ${file.name}`,
        "give one of them another name",
        file.position,
        first.position && [{ message: "the first is here", position: first.position }],
      );
    return `${file.name}.yml`;
  }
}

/** A task's name as part of a variable's: `Look for the certificate` → `look_for_the_certificate`. */
function slug(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return words.length === 0 ? "result" : words.join("_");
}

function sameData(a: SourceFile["data"], b: SourceFile["data"]): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.is(a[key], b[key]));
}
