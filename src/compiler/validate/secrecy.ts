import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Position } from "../../model/position.js";
import type { ModuleTask } from "../../model/task.js";
import type { InterfaceOf } from "../emit/schemaOf.js";
import { holdsTaint, isTainted } from "../emit/taint.js";

/** A secret where it could be read. */
export interface SecrecyFinding {
  readonly code: "secret-in-process-list" | "secret-in-the-open" | "secret-world-readable";
  readonly message: string;
  readonly hint: string;
  /** Which argument of the task's function: 0 its name, 1 the module's arguments, 2 the keywords. */
  readonly argument: number;
  readonly path: readonly string[];
  /** Where the call is that has the argument. @default the task's */
  readonly position?: Position | undefined;
}

/** Arguments that everybody on the machine can read while the module runs. */
const processLists: Readonly<Record<string, readonly string[]>> = {
  "ansible.builtin.command": ["argv", "cmd", "free_form"],
  "ansible.builtin.raw": ["free_form"],
  "ansible.builtin.script": ["cmd", "free_form"],
  "ansible.builtin.shell": ["cmd", "free_form"],
};
/** Modules that exist to show their arguments. */
const showing = new Set([
  "ansible.builtin.assert",
  "ansible.builtin.debug",
  "ansible.builtin.fail",
  "ansible.builtin.pause",
]);
/** Modules that put their arguments into a file. */
const writing = new Set([
  "ansible.builtin.blockinfile",
  "ansible.builtin.copy",
  "ansible.builtin.lineinfile",
  "ansible.builtin.template",
  "community.general.ini_file",
]);

/**
 * Looks for secrets in a task.
 * @param templateHoldsSecret whether the template that the task uses has a secret in it
 * @returns whether the task receives one, and where one could be read by others
 */
export function checkSecrecy(
  task: ModuleTask,
  args: Readonly<Record<string, unknown>>,
  interfaceOf: InterfaceOf,
  templateHoldsSecret: boolean,
): { readonly tainted: boolean; readonly findings: readonly SecrecyFinding[] } {
  const findings: SecrecyFinding[] = [];
  const { name } = task.module;
  const tainted = Object.keys(args).filter((key) => holdsTaint(args[key], interfaceOf));
  for (const key of processLists[name]?.filter((one) => tainted.includes(one)) ?? [])
    findings.push({
      code: "secret-in-process-list",
      message: "a secret in a command's arguments can be read by every user of the machine while it runs",
      hint: "pass it through stdin or environment, or in a file with mode 0600",
      argument: 1,
      path: [key],
    });
  if (showing.has(name))
    for (const key of tainted)
      findings.push({
        code: "secret-in-the-open",
        message: `${name} would show a secret`,
        hint: "show something that isn't derived from the secret",
        argument: 1,
        path: [key],
      });
  if (writing.has(name) && (tainted.length > 0 || templateHoldsSecret) && !isPrivate(args.mode))
    findings.push({
      code: "secret-world-readable",
      message: "a file with a secret in it could be read by every user of the machine",
      hint: 'write mode: "0600", or "0640" with the group that needs it',
      argument: 1,
      path: args.mode === undefined ? [] : ["mode"],
    });
  if (isExpr(task.name) && isTainted(nodeOf(task.name), interfaceOf))
    findings.push({
      code: "secret-in-the-open",
      message: "a task's name is shown, and this one holds a secret",
      hint: "name the task without it",
      argument: 0,
      path: [],
    });
  const label = task.loop?.options.label;
  if (isExpr(label) && isTainted(nodeOf(label), interfaceOf))
    findings.push({
      code: "secret-in-the-open",
      message: "a loop's label is shown, and this one holds a secret",
      hint: "name a member that isn't secret",
      argument: 2,
      path: ["label"],
      position: task.loop?.position,
    });
  const loopTainted = task.loop !== undefined && isTainted(task.loop.items, interfaceOf);
  return {
    tainted:
      tainted.length > 0 || templateHoldsSecret || loopTainted || holdsTaint(task.keywords.environment, interfaceOf),
    findings,
  };
}

/** Whether a mode gives others nothing: octal that ends in 0, or symbolic with an empty `o=`. */
function isPrivate(mode: unknown): boolean {
  if (typeof mode !== "string") return false;
  if (/^[0-7]{3,4}$/.test(mode)) return mode.endsWith("0");
  return mode.split(",").some((clause) => clause === "o=" || clause === "o-rwx");
}
