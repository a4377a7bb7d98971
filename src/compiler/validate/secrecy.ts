import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { Node } from "../../model/expression/node.js";
import type { OptionSpecification } from "../../model/module.js";
import type { ModuleTask } from "../../model/task.js";
import { holdsTaint, isTainted, type SecretKnowledge } from "./taint.js";

/** A secret where it could be read. */
export interface SecrecyFinding {
  readonly code: "secret-in-process-list" | "secret-in-the-open" | "secret-world-readable";
  readonly message: string;
  readonly hint: string;
  /** Keys that lead to the argument. */
  readonly path: readonly string[];
}

/** Arguments that everybody on the machine can read while the module runs. */
const processLists: Readonly<Record<string, readonly string[]>> = {
  "ansible.builtin.command": ["argv", "cmd", "free_form"],
  "ansible.builtin.expect": ["command"],
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
 * @returns whether the task receives one, whether its result may repeat it, and where one could be read by others
 */
export function checkSecrecy(
  task: ModuleTask,
  args: Readonly<Record<string, unknown>>,
  known: SecretKnowledge,
  templateHoldsSecret: boolean,
): { readonly tainted: boolean; readonly echoes: boolean; readonly findings: readonly SecrecyFinding[] } {
  const findings: SecrecyFinding[] = [];
  const { name, specification } = task.module;
  const { keywords } = task;
  const tainted = Object.keys(args).filter((key) => holdsTaint(args[key], known));
  for (const key of processLists[name]?.filter((one) => tainted.includes(one)) ?? [])
    findings.push({
      code: "secret-in-process-list",
      message: "a secret in a command's arguments can be read by every user of the machine while it runs",
      hint: "pass it through stdin or environment, or in a file with mode 0600",
      path: [key],
    });
  if (showing.has(name))
    for (const key of tainted)
      findings.push({
        code: "secret-in-the-open",
        message: `${name} would show a secret`,
        hint: "show something that isn't derived from the secret",
        path: [key],
      });
  if (writing.has(name) && (tainted.length > 0 || templateHoldsSecret) && !isPrivate(args.mode))
    findings.push({
      code: "secret-world-readable",
      message: "a file with a secret in it could be read by every user of the machine",
      hint: 'write mode: "0600", or "0640" with the group that needs it',
      path: args.mode === undefined ? [] : ["mode"],
    });
  for (const key of Object.keys(args))
    if (isSensitive(key, specification.options[key]) && isPlaintext(args[key]))
      findings.push({ ...plaintext(key), path: [key] });
  // What a module knows to be a secret, it takes out of its result.
  const echoes =
    tainted.some((key) => specification.options[key]?.no_log !== true) ||
    templateHoldsSecret ||
    (task.loop !== undefined && isTainted(task.loop.items, known)) ||
    [keywords.environment, keywords.unchecked, keywords.uncheckedArguments].some((given) => holdsTaint(given, known));
  const loopsOverSensitive =
    task.loop !== undefined &&
    Object.keys(args).some((key) => isSensitive(key, specification.options[key]) && isExpr(args[key]));
  return {
    tainted: echoes || tainted.length > 0 || loopsOverSensitive || holdsTaint(keywords.module_defaults, known),
    echoes,
    findings,
  };
}

/** What is wrong with a variable that Ansible logs in with, if it is given as it is. */
export function checkPassword(name: string, value: unknown): Omit<SecrecyFinding, "path"> | undefined {
  return /^ansible_\w*pass/.test(name) && isPlaintext(value) ? plaintext(name) : undefined;
}

function plaintext(name: string): Omit<SecrecyFinding, "path"> {
  return {
    code: "secret-in-the-open",
    message: `${name} would stand in the output for everybody to read`,
    hint: 'keep it in the vault, and write secret("…") here',
  };
}

/** Whether an option is for a secret: modules mark some, `content` of `copy` for one, only to keep them out of logs. */
function isSensitive(name: string, option: OptionSpecification | undefined): boolean {
  return option?.no_log === true && /(pass(word|phrase|wd)?|secret|token|api_?key)$/.test(name);
}

/** Whether a value is a password or key as it is; `!` and `*` stand for none. */
function isPlaintext(value: unknown): boolean {
  if (isExpr(value)) return isWritten(nodeOf(value));
  return (typeof value === "string" || typeof value === "number") && /[\p{L}\p{N}]/u.test(String(value));
}

/** Whether a run-time value is a text that stands there as it is. */
function isWritten(node: Node): boolean {
  if (node.kind === "sealed") return isWritten(node.value);
  return node.kind === "text" ? node.parts.every(isWritten) : node.kind === "literal" && isPlaintext(node.value);
}

/** Whether a mode gives others nothing: octal that ends in 0, or symbolic with an empty `o=`. */
function isPrivate(mode: unknown): boolean {
  if (typeof mode !== "string") return false;
  if (/^[0-7]{3,4}$/.test(mode)) return mode.endsWith("0");
  return mode.split(",").some((clause) => clause === "o=" || clause === "o-rwx");
}
