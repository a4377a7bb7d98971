import type { Input, Secret } from "./expression/expression.js";
import { here, type Position } from "./position.js";
import { RoleValues } from "./role.js";
import { checkMembers, checkName, checkOptions } from "./typeChecks.js";
import { VariableValue } from "./variable.js";

/**
 * How Ansible reaches a host; each becomes the `ansible_…` variable of that name.
 * @see https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html
 */
export interface Connection {
  readonly connection?: string;
  readonly user?: Input<string>;
  readonly port?: Input<number>;
  readonly password?: Secret;
  readonly ssh_private_key_file?: Input<string>;
  readonly ssh_common_args?: Input<string>;
  readonly ssh_extra_args?: Input<string>;
  readonly become_method?: Input<string>;
  readonly become_user?: Input<string>;
  readonly become_password?: Secret;
  readonly python_interpreter?: Input<string>;
  readonly shell_executable?: Input<string>;
}

/** What hosts and groups have in common. */
export interface InventoryOptions {
  readonly connection?: Connection;
  /** Values of roles' inputs (`role.set({…})`) and of variables of the inventory. */
  readonly vars?: readonly (RoleValues | VariableValue)[];
}

/** A group and its place in the tree. */
export interface GroupOptions extends InventoryOptions {
  /** Groups that this one belongs to. */
  readonly parents?: readonly Group[];
}

/** A group of hosts. */
export class Group {
  constructor(
    readonly name: string,
    readonly options: GroupOptions,
    readonly position: Position | undefined,
  ) {}
}

const isGiven = (member: object): boolean => member instanceof RoleValues || member instanceof VariableValue;
const isGroup = (member: object): boolean => member instanceof Group;

/**
 * Declares a group.
 * @param name an identifier
 */
export function group(name: string, options: GroupOptions = {}): Group {
  checkName(name);
  checkOptions("options", options);
  checkMembers("parents", options.parents, isGroup);
  checkMembers("vars", options.vars, isGiven);
  return new Group(name, options, here());
}

/** The group that every host belongs to, with values of its own. */
export function all(options: InventoryOptions = {}): Group {
  checkMembers("vars", options.vars, isGiven);
  return new Group("all", options, here());
}

/** A host and where it belongs. */
export interface HostOptions extends InventoryOptions {
  /** Name or address that Ansible connects to. @default the host's name */
  readonly address?: Input<string>;
  readonly groups?: readonly Group[];
}

/** A host. */
export class Host {
  constructor(
    readonly name: string,
    readonly options: HostOptions,
    readonly position: Position | undefined,
  ) {}
}

/** Declares a host. */
export function host(name: string, options: HostOptions = {}): Host {
  checkName(name);
  checkOptions("options", options);
  checkMembers("groups", options.groups, isGroup);
  checkMembers("vars", options.vars, isGiven);
  return new Host(name, options, here());
}

/** The configuration of an inventory plugin: a dynamic inventory. */
export class InventorySource {
  constructor(
    readonly name: string,
    readonly configuration: Readonly<Record<string, unknown>>,
    readonly position: Position | undefined,
  ) {}
}

/**
 * Declares a dynamic inventory.
 * @param name file name in the inventory folder, with the ending that the plugin asks for (`aws_ec2.yml`)
 * @param configuration the plugin's options, `plugin` among them
 */
export function inventorySource(
  name: string,
  configuration: { readonly plugin: string; readonly [option: string]: unknown },
): InventorySource {
  checkName(name);
  checkOptions("options", configuration);
  return new InventorySource(name, configuration, here());
}
