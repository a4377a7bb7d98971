import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { FactSubset } from "../../model/factSubsets.js";
import { Group, Host } from "../../model/inventory.js";
import {
  type HostPattern,
  type Play,
  type Playbook,
  PlaybookImport,
  type PlayOptions,
  roleUse,
  targetsOf,
} from "../../model/play.js";
import { type RoleDefinition, RoleValues } from "../../model/role.js";
import type { Tasks } from "../../model/task.js";
import { definitionOf, type Variable } from "../../model/variable.js";
import { locateIn } from "../syntax/locate.js";
import { patternParts } from "../validate/hostPattern.js";
import { commentAbove } from "./comments.js";
import type { Emission, Origin } from "./emission.js";
import { checkHandlers, checkTopics, handlerList } from "./handlers.js";
import { inputEntries } from "./inputs.js";
import { printTemplate } from "./jinja.js";
import { keywordEntries, unchecked } from "./keywords.js";
import { quietGroup } from "./quiet.js";
import { roleUseEntries } from "./roleUse.js";
import { Scope } from "./scope.js";
import { shipSourceFiles } from "./shipped.js";
import { nameNode } from "./taskName.js";
import { taskList } from "./tasks.js";
import { value } from "./value.js";
import { type Given, givenLocals, variablesEntry } from "./variables.js";
import { annotate, map, spaced, writeYaml, type YamlEntry, type YamlNode } from "./yaml.js";

/** A playbook whose tasks are written, and whose facts wait for the roles to be known. */
export interface PendingPlaybook {
  finish(): void;
}

/** Writes a playbook: its tasks now, the file itself when all roles are known. */
export function emitPlaybook(emission: Emission, playbook: Playbook): PendingPlaybook {
  const plays = playbook.plays.map((play) =>
    play instanceof PlaybookImport ? importNode(emission, play) : playNode(emission, play),
  );
  return {
    finish() {
      emission.writeYaml(`${playbook.name}.yml`, writeYaml(spaced(plays.map((node) => node()))), playbook.position);
    },
  };
}

function importNode(emission: Emission, play: PlaybookImport): () => YamlNode {
  const scope = new Scope(emission, "", "");
  scope.position = play.position;
  const entries: YamlEntry[] = [
    ["name", nameNode(scope, play.name, play.position)],
    ["ansible.builtin.import_playbook", `${play.playbook.name}.yml`],
  ];
  keywordEntries(scope, entries, play.keywords, undefined, play.position);
  unchecked(scope, entries, play.keywords.unchecked);
  return () => annotate({ kind: "map", entries }, mark("playbook import", play));
}

function mark(what: string, of: { readonly position: Play["position"] }): { mark?: Origin } {
  return of.position ? { mark: { what, position: of.position } } : {};
}

/** Keywords of a play that stand before what it runs, in the order in which people write them. */
const before = [
  "serial",
  "order",
  "strategy",
  "max_fail_percentage",
  "force_handlers",
  "gather_timeout",
  "fact_path",
] as const satisfies readonly (keyof PlayOptions)[];
const sections = ["pre_tasks", "roles", "tasks", "post_tasks", "handlers"] as const;

function playNode(emission: Emission, play: Play): () => YamlNode {
  const { options } = play;
  const scope = new Scope(emission, "", "");
  const prompts = (options.vars_prompt ?? []).map((prompted) => prompted.value);
  const given = options.vars ?? [];
  const locals = given.filter((one): one is Variable<unknown> => !(one instanceof RoleValues));
  scope.position = play.position;
  const entries: YamlEntry[] = [
    ["name", nameNode(scope, play.name, play.position)],
    ["hosts", hostsNode(scope, options.hosts)],
  ];
  for (const variable of [...prompts, ...locals]) emission.variables.add(scope.localName(definitionOf(variable)));
  scope.withLocals([...prompts, ...locals], () => {
    const values = given.filter((one) => one instanceof RoleValues);
    const inputs = values.map(
      ({ entryPoint, inputs, position }): Given => ({
        entries: inputEntries(scope, entryPoint, inputs, position, 0),
        position,
      }),
    );
    variablesEntry(
      scope,
      entries,
      [...givenLocals(scope, locals), ...inputs],
      prompts.map((asked) => answer(scope, asked)),
    );
    if (options.vars_files) entries.push(["vars_files", value(scope, options.vars_files)]);
    if (options.vars_prompt)
      entries.push([
        "vars_prompt",
        options.vars_prompt.map(({ value: variable, prompt }) =>
          map([
            ["name", scope.localName(definitionOf(variable))],
            ...Object.entries({ private: true, ...prompt }).filter(([, given]) => given !== undefined),
          ]),
        ),
      ]);
    for (const key of before) if (options[key] !== undefined) entries.push([key, value(scope, options[key])]);
    keywordEntries(scope, entries, quietGroup(options, emission), undefined, play.position);
    for (const section of sections) {
      scope.position = play.position;
      const node = scope.attempt(() => sectionNode(scope, section, options, play)) ?? [];
      if (node.length > 0) entries.push([section, node]);
    }
    unchecked(scope, entries, options.unchecked);
  });
  scope.noteNames();
  emission.foreignInputs.set(play, scope.foreignInputs);
  shipSourceFiles(scope);
  return () => {
    const facts = new Set(scope.facts);
    const used = closure(emission, scope.uses);
    const notes = [...used].flatMap((role) => emission.roles.get(role) ?? []);
    for (const note of notes) for (const fact of note.facts) facts.add(fact);
    for (const [role, needed] of emission.inventoryFacts)
      if (role === undefined || used.has(role)) for (const fact of needed) facts.add(fact);
    const handlers = [...notes.flatMap((note) => note.handlers ?? []), scope];
    checkHandlers(emission, handlers);
    checkTopics(emission, handlers);
    entries.splice(2, 0, ...gatherEntries(options, facts));
    const comment = commentAbove(play.position);
    return annotate({ kind: "map", entries }, { ...mark("play", play), ...(comment !== undefined && { comment }) });
  };
}

/** A variable that is asked for, whose value is known when the play starts. */
function answer(scope: Scope, asked: Variable<string>): Given {
  const definition = definitionOf(asked);
  return { entries: [[scope.localName(definition), null]], position: definition.position };
}

function sectionNode(
  scope: Scope,
  section: (typeof sections)[number],
  options: PlayOptions,
  play: Play,
): readonly YamlNode[] {
  if (section === "roles")
    return (options.roles ?? []).map((one) => {
      const use = roleUse(one, play.position);
      scope.emission.use(use.entryPoint);
      scope.uses.add(use.entryPoint.role);
      const entries = roleUseEntries(scope, use);
      return annotate({ kind: "map", entries }, mark("role", use));
    });
  if (section === "handlers") return handlerList(scope, options.handlers ?? []);
  return taskList(scope, (options[section] ?? []) as Tasks);
}

function gatherEntries(options: PlayOptions, facts: ReadonlySet<FactSubset>): YamlEntry[] {
  const gathers = options.gather_facts ?? (facts.size > 0 || options.gather_subset !== undefined);
  if (!gathers) return without(options.unchecked, [["gather_facts", false]]);
  const subset = options.gather_subset ?? (facts.has("all") ? ["all"] : ["!all", "!min", ...[...facts].sort()]);
  return without(options.unchecked, [
    ["gather_facts", true],
    ["gather_subset", [...subset]],
  ]);
}

/** Entries but for those that the user has written over. */
function without(
  unchecked: PlayOptions["unchecked"],
  entries: readonly (readonly [key: string, value: YamlNode])[],
): YamlEntry[] {
  return entries.filter(([key]) => unchecked?.[key] === undefined);
}

/** Roles, with those that they bring in. */
function closure(emission: Emission, roles: ReadonlySet<RoleDefinition>): ReadonlySet<RoleDefinition> {
  const all = new Set(roles);
  // A set gives what is added while it is gone through, too.
  for (const role of all) for (const used of emission.roles.get(role)?.uses ?? []) all.add(used);
  return all;
}

function hostsNode(scope: Scope, hosts: HostPattern): YamlNode {
  if (isExpr(hosts)) return printTemplate(nodeOf(hosts), scope);
  for (const { name, index } of patternParts(hosts)) {
    const path = index === undefined ? ["hosts"] : ["hosts", String(index)];
    if (name !== undefined) scope.emission.checkListed(name, ["host", "group"], locateIn(scope.position, 1, path));
  }
  const names = targetsOf(hosts).map((one) => (one instanceof Group || one instanceof Host ? one.name : String(one)));
  return names.length === 1 ? (names[0] as string) : names;
}
