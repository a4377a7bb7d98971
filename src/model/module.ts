import { checkKeywords, type Keywords } from "./keywords.js";
import { here } from "./position.js";
import { ModuleTask, type Task, type TaskName } from "./task.js";
import { checkOptions, checkStepName } from "./typeChecks.js";

/** Rules between the options of one level, as a module's argument spec states them. */
export interface Constraints {
  readonly mutually_exclusive?: readonly (readonly string[])[];
  readonly required_together?: readonly (readonly string[])[];
  readonly required_one_of?: readonly (readonly string[])[];
  /** When the option has the value, the others are required: all of them, or any one when the last member is true. */
  readonly required_if?: readonly (readonly [
    option: string,
    value: unknown,
    requirements: readonly string[],
    any?: boolean,
  ])[];
  readonly required_by?: Readonly<Record<string, readonly string[]>>;
}

/** One option of a module, as far as the build needs it. */
export interface OptionSpecification extends Constraints {
  /** @default "str" */
  readonly type?: string;
  readonly elements?: string;
  readonly required?: true;
  readonly choices?: readonly (string | number | boolean)[];
  readonly aliases?: readonly string[];
  readonly no_log?: boolean;
  readonly options?: Readonly<Record<string, OptionSpecification>>;
}

/** What the build knows of a module. */
export interface ModuleSpecification extends Constraints {
  readonly options: Readonly<Record<string, OptionSpecification>>;
  /** Whether the module takes text instead of options. */
  readonly free_form?: boolean;
  /** Why not to use it any more, and what to use. */
  readonly deprecated?: string;
}

/** A module under its canonical, fully qualified name. */
export interface ModuleDefinition {
  readonly name: string;
  readonly specification: ModuleSpecification;
}

/** A module as a function that makes a task of it. */
export type Module<Arguments, Result> = (name: TaskName, args: Arguments, keywords?: Keywords<Result>) => Task<Result>;

/**
 * Makes a module's function. Generated files call it for every module of a collection; call it yourself for a module
 * that you ship as a file.
 */
export function defineModule<Arguments extends object, Result>(
  name: string,
  specification: ModuleSpecification | (() => ModuleSpecification),
): Module<Arguments, Result> {
  let made: ModuleSpecification | undefined;
  const definition: ModuleDefinition = {
    name,
    // Made at the first use: a collection has hundreds of modules, and a project uses a few of them.
    get specification() {
      made ??= typeof specification === "function" ? specification() : specification;
      return made;
    },
  };
  return (taskName, args, keywords = {}) => {
    checkStepName(taskName);
    checkOptions("arguments", args);
    checkKeywords(keywords as Keywords<unknown>);
    return new ModuleTask(
      definition,
      taskName,
      args as Readonly<Record<string, unknown>>,
      keywords as Keywords<unknown>,
      here(),
    ) as unknown as Task<Result>;
  };
}
