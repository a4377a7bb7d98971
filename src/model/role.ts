import { type Expr, expr, type Input, type Secret } from "./expression/expression.js";
import { checkKeywords, type SteppedKeywords } from "./keywords.js";
import { here, type Position } from "./position.js";
import { RoleTask, type TaskLike, type TaskName, type Tasks } from "./task.js";
import {
  checkFunction,
  checkMembers,
  checkName,
  checkOptions,
  checkStepName,
  checkText,
  checkTexts,
} from "./typeChecks.js";
import { isVariable, type Variable } from "./variable.js";

declare const inputs: unique symbol;

type Optional<I> = { [K in keyof I]-?: undefined extends I[K] ? K : never }[keyof I];

/** Default values of the inputs that may be left out. */
export type Defaults<I> = { readonly [K in Optional<I>]?: Input<Exclude<I[K], undefined>> };

/** Values of a role's inputs where they are given: those that must be, and any of the others. */
export type Inputs<I> = { readonly [K in keyof I]: Input<I[K]> };

/** A role's inputs as its tasks see them. */
export type Variables<I> = {
  readonly [K in keyof I]-?: [Exclude<I[K], undefined>] extends [Secret] ? Secret : Expr<Exclude<I[K], undefined>>;
};

/** What a role's `meta/main.yml` says beside what the compiler knows. */
export interface RoleMeta {
  /** @default the first sentence of the interface's JSDoc */
  readonly description?: string;
  readonly author?: string;
  /** @default "MIT" */
  readonly license?: string;
  /** @default "2.14" */
  readonly min_ansible_version?: string;
  readonly platforms?: readonly { readonly name: string; readonly versions: readonly string[] }[];
  /** Lower case. */
  readonly galaxy_tags?: readonly string[];
  /** Whether the role may run more than once with the same inputs. */
  readonly allow_duplicates?: boolean;
}

/** A role's main entry point, and what goes with the role as a whole. */
export interface RoleOptions<I> extends EntryPointOptions<I> {
  /** Constants of the role, for `vars/main.yml`; made with {@link variable}. */
  readonly vars?: readonly Variable<unknown>[];
  /** Roles that run before this one. */
  readonly dependencies?: readonly RoleUse[];
  /** Tasks that answer to a topic and that nobody notifies by themselves. */
  readonly handlers?: Tasks | ((vars: Variables<I>) => Tasks);
  readonly meta?: RoleMeta;
  /**
   * Modules and plugins that the role ships: path below the role (`library/x.py`) → path beside the calling file.
   * A callback plugin (`callback_plugins/x.py`) is enabled for all runs of the repository, whichever roles they have.
   */
  readonly plugins?: Readonly<Record<string, string>>;
}

/** What an entry point does with its inputs. */
export interface EntryPointOptions<I> {
  readonly defaults?: Defaults<I>;
  readonly tasks: (vars: Variables<I>) => Tasks;
}

/** An entry point as the compiler reads it. */
export class EntryPointDefinition {
  constructor(
    readonly role: RoleDefinition,
    /** `main`, or the stem of a further file in `tasks/`. */
    readonly stem: string,
    readonly options: EntryPointOptions<never>,
    /** Where it is declared: its type argument names the interface of its inputs. */
    readonly position: Position | undefined,
  ) {}
}

/** A role as the compiler reads it. */
export class RoleDefinition {
  readonly entryPoints: [EntryPointDefinition, ...EntryPointDefinition[]];
  constructor(
    readonly name: string,
    readonly options: RoleOptions<never>,
    readonly position: Position | undefined,
  ) {
    this.entryPoints = [new EntryPointDefinition(this, "main", options, position)];
  }
}

/** A role with values for its inputs, as a play or a dependency names it. */
export class RoleUse {
  constructor(
    readonly entryPoint: EntryPointDefinition,
    readonly inputs: Readonly<Record<string, unknown>>,
    readonly keywords: SteppedKeywords,
    readonly position: Position | undefined,
  ) {}
}

/** Values of a role's inputs for a host, a group or a play. */
export class RoleValues {
  constructor(
    readonly entryPoint: EntryPointDefinition,
    readonly inputs: Readonly<Record<string, unknown>>,
    readonly position: Position | undefined,
  ) {}
}

/** Makes sure that what a role is brought in with is there. */
function checkCall(values: unknown, keywords: SteppedKeywords): void {
  checkOptions("inputs", values);
  checkKeywords(keywords);
}

/** One way into a role. */
export class EntryPoint<I> {
  declare readonly [inputs]: I;
  constructor(readonly definition: EntryPointDefinition) {}
  /** The inputs as run-time values. */
  get vars(): Variables<I> {
    return variables<I>(this.definition);
  }
  /** Brings the role in when the playbook is read. */
  import(name: TaskName, values: Partial<Inputs<I>>, keywords: SteppedKeywords = {}): TaskLike {
    checkStepName(name);
    checkCall(values, keywords);
    return new RoleTask("import", this.definition, name, values, keywords, here());
  }
  /** Brings the role in when the play gets there: can be repeated with {@link forEach}. */
  include(name: TaskName, values: Partial<Inputs<I>>, keywords: SteppedKeywords = {}): TaskLike {
    checkStepName(name);
    checkCall(values, keywords);
    return new RoleTask("include", this.definition, name, values, keywords, here());
  }
  /** Values of its inputs, for the `vars` of a host, a group or a play. */
  set(values: Partial<Inputs<I>>): RoleValues {
    checkOptions("inputs", values);
    return new RoleValues(this.definition, values, here());
  }
}

/** A role: a unit of configuration with typed inputs. */
export class Role<I> extends EntryPoint<I> {
  /** The role with values for its inputs, for the `roles` of a play or another role's `dependencies`. */
  use(values: Partial<Inputs<I>> = {}, keywords: SteppedKeywords = {}): RoleUse {
    checkCall(values, keywords);
    return new RoleUse(this.definition, values, keywords, here());
  }
  /**
   * Adds a way into the role beside its main one: `tasks/<stem>.yml`, with inputs of its own.
   * @param stem snake_case
   */
  entryPoint<P>(stem: string, options: EntryPointOptions<P>): EntryPoint<P> {
    checkName(stem);
    checkOptions("options", options);
    checkFunction("tasks", options.tasks);
    const definition = new EntryPointDefinition(
      this.definition.role,
      stem,
      options as EntryPointOptions<never>,
      here(),
    );
    this.definition.role.entryPoints.push(definition);
    return new EntryPoint<P>(definition);
  }
}

/**
 * Declares a role.
 * @param name snake_case; it prefixes all of the role's variables
 * @typeParam I an interface with JSDoc: from it come the types in the editor, `meta/argument_specs.yml`, the defaults
 * and the role's README. Inputs are variables, with names in camelCase: `webServer` is `<role>_web_server` in Ansible.
 * What they hold is data, whose members keep their names: write those in snake_case, as Ansible's own
 */
export function role<I extends object = Record<never, never>>(name: string, options: RoleOptions<I>): Role<I> {
  checkName(name);
  checkOptions("options", options);
  checkFunction("tasks", options.tasks);
  checkTexts("plugins", options.plugins);
  checkMembers("vars", options.vars, isVariable);
  checkMembers("dependencies", options.dependencies, (member) => member instanceof RoleUse);
  checkMeta(options.meta);
  const definition = new RoleDefinition(name, options as unknown as RoleOptions<never>, here());
  return new Role<I>(definition.entryPoints[0]);
}

function checkMeta(meta: RoleMeta = {}): void {
  checkOptions("meta", meta);
  for (const key of ["description", "author", "license", "min_ansible_version"] as const)
    if (meta[key] !== undefined) checkText(`meta.${key}`, meta[key]);
}

/** The inputs of an entry point as run-time values, by property. */
export function variables<I>(entryPoint: EntryPointDefinition): Variables<I> {
  return new Proxy(
    {},
    {
      get(_target, property) {
        if (typeof property === "symbol") return undefined;
        return expr({ kind: "input", entryPoint, property, position: here() });
      },
    },
  ) as Variables<I>;
}
