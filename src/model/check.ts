import { isExpr } from "./expression/expression.js";
import type { Group, Host } from "./inventory.js";
import { type EntryPoint, type RoleDefinition, RoleValues } from "./role.js";

/** A place in the inventory: a host, a group or the values of a role's inputs, and the keys that lead on from there. */
export interface Place {
  readonly at: Host | Group | RoleValues;
  /** Keys of the options or inputs, and numbers of list members, such as `["instances", "0"]`. @default none */
  readonly path?: readonly string[];
}

/** What a check has found: a mistake, which ends the build. */
export interface Finding extends Place {
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Further places that belong to it, such as the first of two equal values. */
  readonly related?: readonly (Place & { readonly message: string })[];
}

/**
 * A rule that the hosts of a project have to follow among each other, beyond what types can say. It is called once the
 * project has been evaluated, and tells all that it finds.
 */
export type Check = (inventory: CheckedInventory) => readonly Finding[];

/** A value of a role's input, as it is written, and where. */
export interface GivenInput<T> extends Place {
  readonly value: T;
}

/** The inventory of a project, as a {@link Check} sees it. */
export class CheckedInventory {
  readonly #everybody: readonly Group[];

  /** @param groups of the inventory; `all` among them, if it has values of its own */
  constructor(
    readonly hosts: readonly Host[],
    groups: readonly Group[],
  ) {
    this.#everybody = groups.filter(({ name }) => name === "all");
  }

  /** The groups that a host belongs to, those above them and `all` included. */
  groupsOf(host: Host): ReadonlySet<Group> {
    const all = new Set([...(host.options.groups ?? []), ...this.#everybody]);
    // A set gives what is added while it is gone through, too.
    for (const group of all) for (const parent of group.options.parents ?? []) all.add(parent);
    return all;
  }

  /** The hosts of a group, and of those below it. */
  hostsOf(group: Group): readonly Host[] {
    return this.hosts.filter((host) => this.groupsOf(host).has(group));
  }

  /**
   * The value that a host has for an input of a role: its own, or that of its nearest group, as Ansible decides it: of
   * the groups of one depth, the last in the alphabet. `undefined` where the role's default holds.
   * @see https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html#how-variables-are-merged
   */
  input<I, K extends keyof I & string>(
    host: Host,
    role: EntryPoint<I>,
    property: K,
  ): GivenInput<Exclude<I[K], undefined>> | undefined {
    const depths = new Map(this.#everybody.map((group) => [group, 0]));
    const depth = (group: Group): number => {
      const known = depths.get(group);
      if (known !== undefined) return known;
      // A group that is above itself is reported elsewhere, and must not lead round here.
      depths.set(group, 0);
      const own = 1 + Math.max(0, ...(group.options.parents ?? []).map(depth));
      depths.set(group, own);
      return own;
    };
    const groups = [...this.groupsOf(host)].sort((a, b) => depth(b) - depth(a) || (a.name < b.name ? 1 : -1));
    for (const level of [host, ...groups]) {
      const given = valuesOf(level.options, role.definition.role).find(
        (values) => values.inputs[property] !== undefined,
      );
      if (given) return { value: given.inputs[property] as Exclude<I[K], undefined>, at: given, path: [property] };
    }
    return undefined;
  }

  /**
   * The value that holds on a host for an input of a role: the given one, or else the role's default. `undefined` where
   * there is neither, and where it is known only when Ansible runs.
   */
  value<I, K extends keyof I & string>(
    host: Host,
    role: EntryPoint<I>,
    property: K,
  ): Exclude<I[K], undefined> | undefined {
    const given = this.input(host, role, property);
    const defaults = role.definition.options.defaults as Readonly<Record<string, unknown>> | undefined;
    const value = given ? given.value : defaults?.[property];
    return isExpr(value) ? undefined : (value as Exclude<I[K], undefined>);
  }
}

/** What a host, group or play gives to a role's inputs. */
export function valuesOf({ vars = [] }: { readonly vars?: readonly unknown[] }, role: RoleDefinition): RoleValues[] {
  return vars.filter((one): one is RoleValues => one instanceof RoleValues && one.entryPoint.role === role);
}
