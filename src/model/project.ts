import type { Check } from "./check.js";
import { Group, Host, InventorySource } from "./inventory.js";
import { Playbook } from "./play.js";
import { here, type Position } from "./position.js";
import { EntryPoint } from "./role.js";
import { checkMembers, checkOptions, checkRequiredMembers, checkSections, checkTexts } from "./typeChecks.js";

/** All that one output repository is made of. */
export interface ProjectOptions {
  readonly playbooks: readonly Playbook[];
  readonly hosts?: readonly Host[];
  /** Groups that no host belongs to, and `all(…)`; the groups of hosts are known through them. */
  readonly groups?: readonly Group[];
  /** Rules that the hosts have to follow among each other; what they find ends the build. */
  readonly checks?: readonly Check[];
  /** Dynamic inventories. */
  readonly inventorySources?: readonly InventorySource[];
  /** Roles to ship besides those that playbooks use. */
  readonly roles?: readonly (EntryPoint<never> | EntryPoint<object>)[];
  /** Versions of collections, where the one that the types came from is not to be used: name → requirement. */
  readonly collections?: Readonly<Record<string, string>>;
  /** Roles of others to install: the entries of `roles/requirements.yml`. */
  readonly roleRequirements?: readonly { readonly name: string; readonly src?: string; readonly version: string }[];
  /** Settings of `ansible.cfg`, over those that paq ships: section → key → value. */
  readonly configuration?: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
  /** Modules and plugins for all playbooks: path in the output (`filter_plugins/x.py`) → path beside the calling file. */
  readonly plugins?: Readonly<Record<string, string>>;
}

/** A project, as the default export of its entry file. */
export class Project {
  constructor(
    readonly options: ProjectOptions,
    readonly position: Position | undefined,
  ) {}
}

/** Declares what is built: the default export of `dsl/index.ts`. */
export function project(options: ProjectOptions): Project {
  checkOptions("options", options);
  const { playbooks, hosts, groups, inventorySources, checks, roles } = options;
  checkRequiredMembers("playbooks", playbooks, (member) => member instanceof Playbook);
  checkMembers("hosts", hosts, (member) => member instanceof Host);
  checkMembers("groups", groups, (member) => member instanceof Group);
  checkMembers("inventorySources", inventorySources, (member) => member instanceof InventorySource);
  checkMembers("checks", checks);
  checkMembers("roles", roles, (member) => member instanceof EntryPoint);
  checkMembers("roleRequirements", options.roleRequirements);
  checkSections("configuration", options.configuration);
  checkTexts("plugins", options.plugins);
  return new Project(options, here());
}
