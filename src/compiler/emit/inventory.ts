import { isExpr, isPlain, nodeOf } from "../../model/expression/expression.js";
import type { FactSubset } from "../../model/factSubsets.js";
import { Group, type Host, type InventoryOptions, type InventorySource } from "../../model/inventory.js";
import type { Position } from "../../model/position.js";
import { RoleValues } from "../../model/role.js";
import { getOrMake } from "../getOrMake.js";
import { locateIn } from "../syntax/locate.js";
import { holdsTaint } from "../validate/taint.js";
import type { Emission, Origin } from "./emission.js";
import { inputEntries } from "./inputs.js";
import { printExpression } from "./jinja.js";
import { Scope } from "./scope.js";
import { value } from "./value.js";
import { reportTwice } from "./variables.js";
import { annotate, map, template, writeYaml, type YamlEntry, type YamlNode } from "./yaml.js";

/** Writes the inventory folder, `group_vars` and `host_vars`. */
export function emitInventory(
  emission: Emission,
  inventory: {
    readonly groups: readonly Group[];
    readonly hosts: readonly Host[];
    readonly sources: readonly InventorySource[];
  },
): void {
  const { groups, hosts, sources } = inventory;
  emission.writeYaml("inventory/hosts.yml", writeYaml(tree(groups, hosts)));
  for (const source of sources) {
    const scope = new Scope(emission, "", "");
    scope.position = source.position;
    emission.writeYaml(
      `inventory/${source.name}`,
      writeYaml(configuration(scope, source.configuration)),
      source.position,
    );
  }
  for (const group of groups) emitVariables(emission, `group_vars/${group.name}`, group.options, group.position, []);
  for (const host of hosts) {
    const { address } = host.options;
    emitVariables(
      emission,
      `host_vars/${host.name}`,
      host.options,
      host.position,
      address === undefined ? [] : [["ansible_host", address]],
    );
  }
}

/**
 * What the `constructed` features of inventory plugins take for expressions, and read without braces.
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/constructed_inventory.html
 */
const expressions: readonly (readonly string[])[] = [
  ["compose", "*"],
  ["groups", "*"],
  ["keyed_groups", "*", "key"],
];

function configuration(scope: Scope, given: unknown, path: readonly string[] = []): YamlNode {
  if (isExpr(given)) {
    const isExpression = expressions.some(
      (keys) => keys.length === path.length && keys.every((key, index) => key === "*" || key === path[index]),
    );
    return isExpression ? template(printExpression(nodeOf(given), scope, "jinja")) : value(scope, given);
  }
  if (Array.isArray(given))
    return (given as readonly unknown[]).map((element, index) =>
      configuration(scope, element, [...path, String(index)]),
    );
  if (typeof given !== "object" || given === null || !isPlain(given)) return value(scope, given);
  return map(
    Object.entries(given)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => [key, configuration(scope, member, [...path, key])] as const),
  );
}

/** Groups below those that they belong to; a group with several parents has its members under the first. */
function tree(groups: readonly Group[], hosts: readonly Host[]): YamlNode {
  const written = new Set<Group>();
  const named = groups.filter((group) => group.name !== "all");
  const groupNode = (group: Group): YamlNode => {
    if (written.has(group)) return map([]);
    written.add(group);
    const members = hosts.filter((host) => host.options.groups?.includes(group));
    const children = named.filter((child) => child.options.parents?.includes(group));
    return map([
      members.length > 0 ? ["hosts", map(members.map(hostEntry))] : undefined,
      children.length > 0
        ? ["children", map(children.map((child) => [child.name, marked(groupNode(child), child)] as const))]
        : undefined,
    ]);
  };
  const roots = named.filter((group) => !group.options.parents?.some((parent) => parent.name !== "all"));
  const alone = hosts.filter((host) => !host.options.groups?.some((group) => group.name !== "all"));
  return map([
    [
      "all",
      map([
        alone.length > 0 ? ["hosts", map(alone.map(hostEntry))] : undefined,
        roots.length > 0
          ? ["children", map(roots.map((group) => [group.name, marked(groupNode(group), group)] as const))]
          : undefined,
      ]),
    ],
  ]);
}

function hostEntry(host: Host): YamlEntry {
  return [host.name, marked(map([]), host)];
}

function marked(node: YamlNode, of: Group | Host): YamlNode {
  if (!of.position) return node;
  const origin: Origin = { what: of instanceof Group ? "group" : "host", position: of.position };
  return annotate(node, { mark: origin });
}

/** A folder of variables: a file a role, one for the connection, one for what belongs to no role. */
function emitVariables(
  emission: Emission,
  folder: string,
  options: InventoryOptions,
  position: Position | undefined,
  connection: readonly (readonly [name: string, value: unknown])[],
): void {
  const scope = new Scope(emission, "", "");
  const files = new Map<string, YamlEntry[]>();
  const seen = new Map<string, Position | undefined>();
  const add = (file: string, [name, node]: readonly [string, YamlNode], at: Position | undefined) => {
    if (seen.has(name)) {
      reportTwice(emission, name, at, seen.get(name));
      return;
    }
    seen.set(name, at);
    emission.variables.add(name);
    const origin: Origin | undefined = at && { what: "variable", position: at };
    getOrMake(files, file, (): YamlEntry[] => []).push([name, origin ? annotate(node, { mark: origin }) : node]);
  };
  const entries = [
    ...connection,
    ...Object.entries(options.connection ?? {}).map(([key, given]) => {
      const name = `ansible_${key}`;
      emission.checkPassword(name, given, () => locateIn(position, 1, ["connection", key]));
      return [name, given] as const;
    }),
  ];
  for (const [name, given] of entries) {
    scope.position = position;
    if (given !== undefined) add("connection", [name, value(scope, given)], position);
  }
  for (const given of options.vars ?? []) {
    const scope = new Scope(emission, "", "");
    scope.position = given.position;
    if (given instanceof RoleValues) {
      for (const entry of inputEntries(scope, given.entryPoint, given.inputs, given.position, 0))
        if (Array.isArray(entry)) add(given.entryPoint.role.name, entry as readonly [string, YamlNode], given.position);
      checkSecrets(emission, Object.values(given.inputs), given.position);
    } else {
      emission.checkName(given.variable.name, given.variable.position);
      emission.checkPassword(given.variable.name, given.value, () => locateIn(given.position, 0, []));
      add("variables", [given.variable.name, value(scope, given.value)], given.position);
      checkSecrets(emission, [given.value], given.position);
    }
    const user = given instanceof RoleValues ? given.entryPoint.role : undefined;
    const facts = getOrMake(emission.inventoryFacts, user, () => new Set<FactSubset>());
    for (const subset of scope.facts) facts.add(subset);
  }
  for (const [file, lines] of files) emission.writeYaml(`${folder}/${file}.yml`, writeYaml(map(lines)), position);
}

/** A secret stays itself in the inventory: text made of it would be as readable as any other variable. */
function checkSecrets(emission: Emission, values: readonly unknown[], position: Position | undefined): void {
  for (const given of values)
    for (const text of texts(given))
      if (holdsTaint(text, emission))
        emission.report(
          "secret-in-the-open",
          "text in the inventory is made of a secret",
          "give the secret itself, and build the text in the task or template that needs it",
          position,
        );
}

function texts(given: unknown): unknown[] {
  if (isExpr(given)) return nodeOf(given).kind === "text" ? [given] : [];
  if (Array.isArray(given)) return given.flatMap(texts);
  if (typeof given === "object" && given !== null) return Object.values(given).flatMap(texts);
  return [];
}
