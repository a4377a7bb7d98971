import type { BlockKeywords } from "../../model/keywords.js";
import { type AnyTask, Block, flattenTasks, ModuleTask, RoleTask, type Tasks } from "../../model/task.js";
import { commentAbove } from "./comments.js";
import type { Origin } from "./emission.js";
import { fileEntries, includedStem, roleEntries } from "./includes.js";
import { keywordEntries, unchecked } from "./keywords.js";
import { moduleEntries } from "./moduleTask.js";
import { quietGroup } from "./quiet.js";
import type { Scope } from "./scope.js";
import { nameNode } from "./taskName.js";
import { givenLocals, variablesEntry } from "./variables.js";
import { annotate, spaced, type YamlEntry, type YamlNode } from "./yaml.js";

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
    variablesEntry(scope, entries, givenLocals(scope, options.vars));
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
function taskNode(scope: Scope, task: AnyTask): YamlNode {
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
