import { call, filter, type Named, type Text } from "./call.js";
import type { Expr } from "./expression.js";
import type { Operand } from "./operators.js";

/*
 * Values that the control machine looks up while the playbook runs, and the functions that Ansible adds to Jinja.
 * Reference: https://docs.ansible.com/ansible/latest/collections/index_lookup.html
 */

/**
 * Any lookup plugin, with the result's type as the caller knows it. Several values come as one text, joined by commas:
 * {@link query} gives a list.
 * @param plugin in full: `ansible.builtin.env`, `community.general.dig`
 */
export function lookup<T>(plugin: string, terms: readonly unknown[] = [], options: Named = {}): Expr<T> {
  return call<T>("lookup", [plugin, ...terms], options);
}

/** Any lookup plugin, its values as a list: Ansible's `query`. */
export function query<T>(plugin: string, terms: readonly unknown[] = [], options: Named = {}): Expr<readonly T[]> {
  return call<readonly T[]>("query", [plugin, ...terms], options);
}

/** A variable of the environment in which Ansible runs: lookup `env`; empty where it is not set. */
export function lookupEnv(name: Text): Expr<string> {
  return lookup("ansible.builtin.env", [name]);
}

/** What a file of the control machine holds, such as a public key: lookup `file`. Found below the role's `files`. */
export function lookupFile(
  path: Text,
  options: { readonly lstrip?: boolean; readonly rstrip?: boolean } = {},
): Expr<string> {
  return lookup("ansible.builtin.file", [path], { ...options });
}

/** Files of the control machine that match a pattern: lookup `fileglob`. */
export function lookupFileglob(pattern: Text): Expr<readonly string[]> {
  return query("ansible.builtin.fileglob", [pattern]);
}

/** The first of several files that exists: lookup `first_found`. */
export function lookupFirstFound(
  files: readonly Text[],
  options: { readonly paths?: readonly Text[]; readonly skip?: boolean } = {},
): Expr<string> {
  return lookup("ansible.builtin.first_found", [{ files, ...options }]);
}

/** The output of a command on the control machine: lookup `pipe`. */
export function lookupPipe(command: Text): Expr<string> {
  return lookup("ansible.builtin.pipe", [command]);
}

/** What a template of the role becomes: lookup `template`. */
export function lookupTemplate(path: Text, options: { readonly template_vars?: Named } = {}): Expr<string> {
  return lookup("ansible.builtin.template", [path], { ...options });
}

/** What a URL answers to the control machine: lookup `url`. */
export function lookupUrl(
  url: Text,
  options: { readonly split_lines?: boolean; readonly headers?: Named; readonly timeout?: number } = {},
): Expr<string> {
  return lookup("ansible.builtin.url", [url], { ...options });
}

/** A variable whose name is known only at run time: lookup `vars`. */
export function lookupVars<T>(name: Text, options: { readonly default?: unknown } = {}): Expr<T> {
  return lookup("ansible.builtin.vars", [name], { ...options });
}

/** Numbers from one to below another: Jinja's `range`, as a list. */
export function range(end: Operand<number>): Expr<readonly number[]>;
export function range(start: Operand<number>, end: Operand<number>, step?: Operand<number>): Expr<readonly number[]>;
export function range(...bounds: readonly (Operand<number> | undefined)[]): Expr<readonly number[]> {
  return filter(call("range", bounds), "list");
}

/** The time on the control machine as text: Ansible's `now`. @param fmt of strftime, `%Y-%m-%d` */
export function now(fmt: Text, options: { readonly utc?: boolean } = {}): Expr<string> {
  return call("now", [], { ...options, fmt });
}
