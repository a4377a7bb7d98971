import type { Diagnostic } from "../../model/diagnostic.js";
import { Group, Host, type InventorySource } from "../../model/inventory.js";
import { type Play, type Playbook, PlaybookImport, targetsOf } from "../../model/play.js";
import type { Position } from "../../model/position.js";
import type { Project } from "../../model/project.js";
import { isReservedName } from "./reserved.js";

/** What a project is made of, found from its entry. */
export interface InfrastructureParts {
  readonly playbooks: readonly Playbook[];
  readonly hosts: readonly Host[];
  /** Parents before children. */
  readonly groups: readonly Group[];
  readonly sources: readonly InventorySource[];
}

interface Named {
  readonly name: string;
  readonly position: Position | undefined;
}

/** Finds all playbooks, hosts and groups, and checks what can be checked before a task is looked at. */
export function findParts(project: Project, report: (diagnostic: Diagnostic) => void): InfrastructureParts {
  const playbooks = reachablePlaybooks(project.options.playbooks);
  const targets = playbooks.flatMap(plays).flatMap(({ options }) => targetsOf(options.hosts));
  const named = targets.filter((target) => target instanceof Host);
  const hosts = [...new Set([...(project.options.hosts ?? []), ...named])];
  const groups = reachableGroups(
    [
      ...(project.options.groups ?? []),
      ...hosts.flatMap((host) => host.options.groups ?? []),
      ...targets.filter((target) => target instanceof Group),
    ],
    report,
  );
  checkUnique("playbook", playbooks, report);
  checkUnique("host", hosts, report);
  checkUnique("group", groups, report);
  checkNames(hosts, groups, playbooks, report);
  return { playbooks: firstOfName(playbooks), hosts, groups, sources: project.options.inventorySources ?? [] };
}

/** Two playbooks of one name are reported; the second would be written over the first. */
function firstOfName(playbooks: readonly Playbook[]): Playbook[] {
  return [...new Map([...playbooks].reverse().map((playbook) => [playbook.name, playbook])).values()].reverse();
}

function plays(playbook: Playbook): Play[] {
  return playbook.plays.filter((play): play is Play => !(play instanceof PlaybookImport));
}

function reachablePlaybooks(listed: readonly Playbook[]): Playbook[] {
  const found = new Set(listed);
  for (const playbook of found)
    for (const play of playbook.plays) if (play instanceof PlaybookImport) found.add(play.playbook);
  return [...found];
}

/** All groups with those above them, parents first; a group that is above itself is reported. */
function reachableGroups(listed: readonly Group[], report: (diagnostic: Diagnostic) => void): Group[] {
  const ordered = new Set<Group>();
  const open: Group[] = [];
  const visit = (group: Group): void => {
    if (ordered.has(group)) return;
    if (open.includes(group)) {
      report(cycle("group", [...open.slice(open.indexOf(group)), group], group.position));
      return;
    }
    open.push(group);
    for (const parent of group.options.parents ?? []) visit(parent);
    open.pop();
    ordered.add(group);
  };
  for (const group of listed) visit(group);
  return [...ordered];
}

/** The mistake of things that contain or need themselves. */
export function cycle(what: "group" | "role", members: readonly Named[], position: Position | undefined): Diagnostic {
  return {
    code: `${what}-cycle`,
    severity: "error",
    message: `${members.map((member) => member.name).join(" → ")}: a ${what} can't come back to itself`,
    hint: "take one of the steps out",
    ...(position && { position }),
  };
}

/** Reports a second thing of the same name. */
export function checkUnique(
  what: "playbook" | "host" | "group" | "role",
  all: readonly Named[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const first = new Map<string, Named>();
  for (const one of all) {
    const known = first.get(one.name);
    if (!known) {
      first.set(one.name, one);
      continue;
    }
    report({
      code: `duplicate-${what}`,
      severity: "error",
      message: `there are two ${what}s called ${one.name}`,
      hint: "give one of them another name",
      ...(one.position && { position: one.position }),
      ...(known.position && { related: [{ message: "the first is here", position: known.position }] }),
    });
  }
}

/** Groups that every inventory has. */
const ansibles = new Set(["all", "ungrouped"]);

function checkNames(
  hosts: readonly Host[],
  groups: readonly Group[],
  playbooks: readonly Playbook[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const invalid = (what: string, one: Named, hint: string) =>
    report({
      code: "invalid-name",
      severity: "error",
      message: `${JSON.stringify(one.name)} can't be the name of a ${what}`,
      hint,
      ...(one.position && { position: one.position }),
    });
  for (const host of hosts)
    if (!/^[A-Za-z0-9][\w.-]*$/.test(host.name))
      invalid("host", host, "use letters, digits, dots, hyphens and underscores");
  for (const group of groups)
    if (!/^[A-Za-z_]\w*$/.test(group.name) || (isReservedName(group.name) && group.name !== "all"))
      invalid("group", group, "use letters, digits and underscores, and no word that Ansible uses itself");
  for (const playbook of playbooks)
    if (!/^[a-z0-9][\w-]*$/.test(playbook.name))
      invalid("playbook", playbook, "use small letters, digits, hyphens and underscores");
  const declared = new Map(groups.map((group) => [group.name, group] as const));
  for (const host of hosts) {
    const group = declared.get(host.name);
    if (group || ansibles.has(host.name))
      report({
        code: "duplicate-host",
        severity: "error",
        message: `${host.name} is the name of a group and of a host`,
        hint: group ? "give one of them another name" : "give the host another name: every inventory has that group",
        ...(host.position && { position: host.position }),
        ...(group?.position && { related: [{ message: "the group is here", position: group.position }] }),
      });
  }
}
