import { type Expr, type Expression, type Input, isExpr, type Secret } from "./expression/expression.js";
import { Group, Host } from "./inventory.js";
import type { SharedKeywords, SteppedKeywords } from "./keywords.js";
import { here, type Position } from "./position.js";
import { EntryPoint, type Role, RoleUse, RoleValues } from "./role.js";
import type { Tasks } from "./task.js";
import {
  checkFilled,
  checkMembers,
  checkName,
  checkOptions,
  checkRequiredMembers,
  checkTextList,
} from "./typeChecks.js";
import { isVariable, promptedVariable, type Variable } from "./variable.js";

/** Hosts of a play: groups, hosts, a pattern of Ansible's, or several of these. */
export type HostPattern = Group | Host | string | Expression<string> | readonly (Group | Host | string)[];

/** The groups, hosts and patterns that make up the hosts of a play. */
export function targetsOf(hosts: HostPattern): readonly unknown[] {
  return Array.isArray(hosts) ? (hosts as readonly unknown[]) : [hosts];
}

/** A question that a play asks before it starts. */
export interface Prompt {
  readonly prompt: string;
  /** Whether the answer is hidden while it is typed, and is a secret. @default true */
  readonly private?: boolean;
  readonly default?: string;
  /** Whether the answer is asked for twice. @default false */
  readonly confirm?: boolean;
  readonly encrypt?: string;
  readonly salt?: string;
  readonly salt_size?: number;
  readonly unsafe?: boolean;
}

/** What a play does, and where. */
export interface PlayOptions extends Omit<SharedKeywords, "vars"> {
  readonly hosts: HostPattern;
  /** @default false; the compiler asks for the facts that the play's roles use */
  readonly gather_facts?: boolean;
  /** @default the subsets that hold the facts used */
  readonly gather_subset?: readonly string[];
  /** Seconds. */
  readonly gather_timeout?: number;
  readonly fact_path?: string;
  readonly force_handlers?: Input<boolean>;
  readonly max_fail_percentage?: Input<number>;
  readonly order?: "inventory" | "sorted" | "reverse_sorted" | "reverse_inventory" | "shuffle";
  /** How many hosts at a time: a number, a percentage, or a list of steps. */
  readonly serial?: Input<number | string> | readonly Input<number | string>[];
  readonly strategy?: string;
  readonly vars?: readonly (Variable<unknown> | RoleValues)[];
  /** Asked before the play starts; each made with {@link prompt}. */
  readonly vars_prompt?: readonly PromptedVariable[];
  readonly vars_files?: readonly Input<string>[];
  readonly pre_tasks?: Tasks;
  readonly roles?: readonly (RoleUse | Role<never> | Role<object>)[];
  readonly tasks?: Tasks;
  readonly post_tasks?: Tasks;
  /** Tasks that answer to a topic and that nobody notifies by themselves. */
  readonly handlers?: Tasks;
}

/** A play. */
export class Play {
  constructor(
    readonly name: string,
    readonly options: PlayOptions,
    readonly position: Position | undefined,
  ) {}
}

/** Maps hosts to roles or tasks. */
export function play(name: string, options: PlayOptions): Play {
  checkName(name);
  checkOptions("options", options);
  const { hosts, roles, vars, vars_prompt } = options;
  // A pattern of Ansible's own is text.
  const targets = targetsOf(hosts).filter((target) => typeof target !== "string");
  checkMembers("hosts", targets, (member) => member instanceof Group || member instanceof Host || isExpr(member));
  checkFilled("hosts", hosts);
  checkMembers("roles", roles, (member) => member instanceof RoleUse || member instanceof EntryPoint);
  checkMembers("vars", vars, (member) => member instanceof RoleValues || isVariable(member));
  checkMembers("vars_prompt", vars_prompt, isPrompted);
  checkTextList("gather_subset", options.gather_subset);
  return new Play(name, options, here());
}

function isPrompted(member: object): boolean {
  const { value } = member as Partial<PromptedVariable>;
  return value !== undefined && isVariable(value);
}

/** A variable whose value is asked for when the play starts. */
export interface PromptedVariable<out V extends Expression<string> = Expression<string>> {
  /** The answer: a secret, unless it is seen while it is typed. */
  readonly value: V & Variable<string>;
  readonly prompt: Prompt;
}

/** Asks for a variable's value at the start of a play: list it under `vars_prompt`. */
export function prompt(name: string, options: Prompt & { readonly private: false }): PromptedVariable<Expr<string>>;
export function prompt(name: string, options: Prompt): PromptedVariable<Secret>;
export function prompt(name: string, options: Prompt): PromptedVariable {
  checkOptions("options", options);
  return { value: promptedVariable(name, options.private !== false), prompt: options };
}

/** Keywords of a playbook's import: they apply to all tasks of all its plays. */
export type PlaybookImportKeywords = Pick<SteppedKeywords, "tags" | "unchecked" | "when">;

/** A playbook that is run as part of another one. */
export class PlaybookImport {
  constructor(
    readonly playbook: Playbook,
    readonly name: string,
    readonly keywords: PlaybookImportKeywords,
    readonly position: Position | undefined,
  ) {}
}

/** A playbook: a file at the top of the output. */
export class Playbook {
  constructor(
    readonly name: string,
    readonly plays: readonly (Play | PlaybookImport)[],
    readonly position: Position | undefined,
  ) {}
  /** This playbook as part of another one. */
  import(name: string, keywords: PlaybookImportKeywords = {}): PlaybookImport {
    checkName(name);
    checkOptions("keywords", keywords);
    return new PlaybookImport(this, name, keywords, here());
  }
}

/**
 * Declares a playbook.
 * @param name file name without its ending
 */
export function playbook(name: string, plays: readonly (Play | PlaybookImport)[]): Playbook {
  checkName(name);
  checkRequiredMembers("plays", plays, (member) => member instanceof Play || member instanceof PlaybookImport);
  checkFilled("plays", plays);
  return new Playbook(name, plays, here());
}

/** A role of a play with its inputs, whichever way it was written. */
export function roleUse(
  use: RoleUse | EntryPoint<never> | EntryPoint<object>,
  position: Position | undefined,
): RoleUse {
  return use instanceof RoleUse ? use : new RoleUse(use.definition, {}, {}, position);
}
