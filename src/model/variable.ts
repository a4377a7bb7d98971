import { type Expr, type Expression, expr, type Input, nodeOf, type Secret } from "./expression/expression.js";
import { here, type Position } from "./position.js";
import { checkName } from "./typeChecks.js";

declare const type: unique symbol;

/** A named run-time value: of a block, task or play (`vars`), or of the inventory. */
export interface Variable<out T> {
  readonly [type]?: () => T;
}

/** What the compiler reads of a variable. */
export interface VariableDefinition {
  /** camelCase; a variable of the inventory keeps its name as it is written. */
  readonly name: string;
  readonly scope: "local" | "inventory";
  /** Absent for one of the inventory, which has a value for each host or group. */
  readonly value?: unknown;
  /** Whether what it will hold is a secret. */
  readonly isSecret?: true;
  /** The values that hosts and groups give it. */
  readonly values: unknown[];
  readonly position: Position | undefined;
}

const definitions = new WeakMap<object, VariableDefinition>();

function define<T>(definition: VariableDefinition): Expr<T> & Variable<T> {
  checkName(definition.name);
  const holder: { variable?: Variable<T> } = {};
  const value = expr<T>({
    kind: "variable",
    get variable() {
      return holder.variable as Variable<T>;
    },
    position: definition.position,
  });
  holder.variable = value as Variable<T>;
  definitions.set(value as object, definition);
  return value as Expr<T> & Variable<T>;
}

/**
 * A variable of a block, task or play: list it under `vars` there, and use it inside.
 * @param name camelCase; it becomes `__<role>_<name>` in a role
 */
export function variable(name: string, value: Secret): Secret & Variable<string>;
export function variable<T>(name: string, value: Expression<T>): Expr<T> & Variable<T>;
export function variable<T>(name: string, value: Input<T>): Expr<T> & Variable<T>;
export function variable<T>(name: string, value: Input<T>): Expr<T> & Variable<T> {
  return define<T>({ name, scope: "local", value, values: [], position: here() });
}

/** A variable whose value is typed in by somebody when a play starts. */
export function promptedVariable(name: string, isSecret: boolean): Expr<string> & Variable<string> {
  return define<string>({ name, scope: "local", values: [], ...(isSecret && { isSecret }), position: here() });
}

/** A variable's value for one host or group. */
export class VariableValue {
  constructor(
    readonly variable: VariableDefinition,
    readonly value: unknown,
    readonly position: Position | undefined,
  ) {}
}

/** A variable that belongs to no role, and has its value in the inventory. */
export interface InventoryVariable<T> {
  /** The value, wherever the variable is known. */
  readonly value: Expr<T>;
  /** Its value for a host or group, for their `vars`. */
  set(value: Input<T>): VariableValue;
}

/**
 * Declares a variable of the inventory, under the very name that it has in Ansible.
 * @param name snake_case
 */
export function inventoryVariable<T>(name: string): InventoryVariable<T> {
  const value = define<T>({ name, scope: "inventory", values: [], position: here() });
  const definition = definitionOf(value);
  return {
    value,
    set(to) {
      definition.values.push(to);
      return new VariableValue(definition, to, here());
    },
  };
}

/** Whether a value is a variable, made with {@link variable} or its like. */
export function isVariable(value: object): boolean {
  return definitions.has(value);
}

/** The definition behind a variable. */
export function definitionOf(value: Variable<unknown>): VariableDefinition {
  const definition = definitions.get(value);
  if (!definition) throw new Error(`not a variable: ${nodeOf(value as never).kind}`);
  return definition;
}
