import type { Position } from "../../model/position.js";
import { type AnyTask, Block, flattenTasks, type Tasks, type Topic } from "../../model/task.js";
import type { Emission } from "./emission.js";
import type { Scope } from "./scope.js";
import { taskList } from "./tasks.js";
import type { YamlNode } from "./yaml.js";

/** A topic that a step notifies, and where. */
export interface Notification {
  readonly topic: Topic;
  readonly position: Position | undefined;
}

/** What a role or play knows of its handlers, and asks of those around it. */
export interface HandlerNotes {
  /** Its handlers, by name. */
  readonly handlerNames: ReadonlyMap<string, AnyTask>;
  /** The topics that they listen to. */
  readonly topics: ReadonlySet<string>;
  /** The topics that its steps notify. */
  readonly notifications: readonly Notification[];
  /** Whether it may have handlers that nothing is known of. */
  readonly hasOtherHandlers: boolean;
  /** Whether some of it could not be written. */
  readonly isIncomplete: boolean;
}

/**
 * The handlers of a scope: those that are declared because they answer to a topic, and the tasks that others notify.
 * A handler may notify further ones, so writing goes on until no new one turns up.
 * @param writeMore writes the task files that handlers have brought in, whose tasks may notify further ones, too
 */
export function handlerList(scope: Scope, declared: Tasks, writeMore = () => {}): readonly YamlNode[] {
  const write = (tasks: Tasks) => {
    // A handler runs when it is notified: what it brings in comes with no task file.
    scope.taskFile = "";
    const list = taskList(scope, tasks);
    writeMore();
    return list;
  };
  const written: YamlNode[] = [...write(declared)];
  const names = scope.handlerNames;
  const done = new Set<AnyTask>();
  for (const task of flattenTasks(declared)) {
    if (task instanceof Block) continue;
    done.add(task);
    checkName(scope, names, task);
  }
  // A set gives what is added while it is gone through, too.
  for (const handler of scope.handlers) {
    if (done.has(handler)) continue;
    done.add(handler);
    checkName(scope, names, handler);
    written.push(...write([handler]));
  }
  return written;
}

function checkName(scope: Scope, names: Map<string, AnyTask>, handler: AnyTask): void {
  const { name, position } = handler;
  if (typeof name !== "string") {
    scope.emission.report(
      "handler-name",
      "a handler's name is a plain string",
      "take the run-time value out of its name",
      position,
    );
    return;
  }
  const first = names.get(name);
  if (first) reportDuplicate(scope.emission, name, first, handler);
  else names.set(name, handler);
}

/**
 * Reports handlers that share their name with one of another role of the same play. They are the same where both roles
 * notify one task; another one of that name would never run, or run with the other role's values.
 * @param all what is known of the handlers of each role of the play and of the play itself
 */
export function checkHandlers(emission: Emission, all: readonly HandlerNotes[]): void {
  const known = new Map<string, AnyTask>();
  for (const { handlerNames } of all)
    for (const [name, handler] of handlerNames) {
      const first = known.get(name);
      if (!first) known.set(name, handler);
      if (!first || first === handler || (emission.doubled.has(first) && emission.doubled.has(handler))) continue;
      emission.doubled.add(first).add(handler);
      reportDuplicate(emission, name, first, handler);
    }
}

/**
 * Reports topics that no handler of a play listens to. Ansible looks for one only when a step has changed something,
 * and then ends the play.
 * @param all what is known of the handlers of each role of the play and of the play itself
 */
export function checkTopics(emission: Emission, all: readonly HandlerNotes[]): void {
  if (all.some((notes) => notes.isIncomplete || notes.hasOtherHandlers)) return;
  // Ansible finds a handler by its name, too.
  const heard = new Set(all.flatMap(({ topics, handlerNames }) => [...topics, ...handlerNames.keys()]));
  for (const { topic, position } of all.flatMap(({ notifications }) => notifications)) {
    if (heard.has(topic.name)) continue;
    emission.report(
      "unheard-topic",
      `no handler of the play listens to the topic ${JSON.stringify(topic.name)}`,
      "add listen: theTopic to a task in handlers, of the play or of one of its roles",
      position,
      topic.position && [{ message: "the topic is declared here", position: topic.position }],
    );
  }
}

function reportDuplicate(emission: Emission, name: string, first: AnyTask, second: AnyTask): void {
  emission.report(
    "duplicate-handler",
    `two handlers are called ${JSON.stringify(name)}: Ansible would run only one of them`,
    "give one of them another name, or notify the same one",
    second.position,
    first.position && [{ message: "the first is here", position: first.position }],
  );
}
