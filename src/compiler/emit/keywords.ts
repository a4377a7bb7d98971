import { Host } from "../../model/inventory.js";
import type { BlockKeywords, Keywords } from "../../model/keywords.js";
import type { Position } from "../../model/position.js";
import { type ModuleTask, type TaskLike, Topic, taskOf } from "../../model/task.js";
import { locateIn } from "../syntax/locate.js";
import { conditionNode } from "./conditions.js";
import type { Scope } from "./scope.js";
import { value } from "./value.js";
import type { YamlEntry, YamlNode } from "./yaml.js";

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
    else if (key === "notify" || key === "listen") entries.push([key, topicsNode(scope, key, given, position)]);
    else if (key === "delegate_to" && given instanceof Host)
      entries.push([key, listedHost(scope, given, locateIn(position, -1, [key]))]);
    else if (key === "delegate_to" && typeof given === "string") {
      // What has a dot or colon is an address.
      if (/^[\w-]+$/.test(given)) scope.emission.checkListed(given, ["host"], locateIn(position, -1, [key]));
      entries.push([key, value(scope, given)]);
    } else if (key === "become_method" && typeof given === "string") entries.push([key, fullName(given)]);
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
    if (key === "listen" || sections.has(key) || /(include|import)_(role|tasks)$/.test(key))
      scope.hasOtherHandlers = true;
    const isAt = (test: (other: string) => boolean) =>
      entries.findIndex((other) => Array.isArray(other) && test((other as readonly [string, YamlNode])[0]));
    const index = isAt((other) => other === key);
    const end = isAt((other) => sections.has(other));
    if (index !== -1) entries[index] = entry;
    else if (end !== -1 && !sections.has(key)) entries.splice(end, 0, entry);
    else entries.push(entry);
  }
}

function topicsNode(scope: Scope, key: "notify" | "listen", given: unknown, position: Position | undefined): YamlNode {
  const targets = (Array.isArray(given) ? given : [given]) as readonly (Topic | TaskLike)[];
  const names = targets.map((target) => {
    const name = scope.notified(target instanceof Topic ? target : taskOf(target));
    if (key === "listen") scope.topics.add(name);
    else if (target instanceof Topic) scope.notifications.push({ topic: target, position });
    return name;
  });
  return names.length === 1 ? (names[0] as string) : names;
}
