import type { DiagnosticCode } from "../../model/diagnostic.js";
import { isExpr, nodeOf } from "../../model/expression/expression.js";
import type { ModuleTask } from "../../model/task.js";

/** A practice that a task goes against, which ansible-lint would find in the output or which fails on some core. */
export interface PracticeFinding {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint: string;
  /** Keys that lead to the argument or keyword that shows it best; none for the arguments as a whole. */
  readonly path?: readonly string[];
}

type Arguments = Readonly<Record<string, unknown>>;
type Rule = (task: ModuleTask, args: Arguments) => PracticeFinding | undefined;

/** Modules that make files, and so need to be told who may read them. */
const writers = new Set(
  ["assemble", "copy", "get_url", "template", "unarchive"]
    .map((name) => `ansible.builtin.${name}`)
    .concat("community.general.ini_file"),
);
const commands = new Set(["command", "raw", "shell"].map((name) => `ansible.builtin.${name}`));

const rules: readonly Rule[] = [
  function explicitMode(task, args) {
    const { name } = task.module;
    const creates =
      writers.has(name) ||
      (name === "ansible.builtin.file" && (args.state === "directory" || args.state === "touch")) ||
      ((name === "ansible.builtin.lineinfile" || name === "ansible.builtin.blockinfile") && args.create === true);
    if (!creates || args.mode !== undefined) return undefined;
    return {
      code: "missing-mode",
      severity: "error",
      message: `${name} makes files without saying who may read them`,
      hint: 'write mode: "0644", or "0640" for what others must not read',
      path: [],
    };
  },
  function explicitChange(task, args) {
    if (!commands.has(task.module.name) || task.keywords.changed_when !== undefined) return undefined;
    if (args.creates !== undefined || args.removes !== undefined) return undefined;
    return {
      code: "missing-changed-when",
      severity: "error",
      message: "Ansible can't know whether this command changes anything",
      hint: "write changed_when: (result) => …, changed_when: false for one that only reads, or creates:",
    };
  },
  function pipefail(task, args) {
    if (task.module.name !== "ansible.builtin.shell") return undefined;
    const text = literalText(args.cmd ?? args.free_form);
    if (text === undefined || !hasPipe(text) || text.includes("pipefail")) return undefined;
    return {
      code: "risky-pipe",
      severity: "error",
      message: "a failure on the left of the pipe goes unnoticed",
      hint: 'begin with "set -o pipefail" on a line of its own, and write executable: "/bin/bash"',
    };
  },
  function noLatest(_task, args) {
    if (args.state !== "latest") return undefined;
    return {
      code: "unstable-version",
      severity: "error",
      message: "state: latest gives another result each time",
      hint: 'write state: "present", and upgrade in a play of its own',
      path: ["state"],
    };
  },
  function gitVersion(task, args) {
    if (task.module.name !== "ansible.builtin.git") return undefined;
    if (args.version !== undefined && args.version !== "HEAD") return undefined;
    return {
      code: "unstable-version",
      severity: "error",
      message: "the newest commit gives another result each time",
      hint: 'write version: "<tag or commit>"',
      path: args.version === undefined ? [] : ["version"],
    };
  },
  function noIgnoredErrors(task) {
    if (task.keywords.ignore_errors !== true) return undefined;
    return {
      code: "ignored-errors",
      severity: "error",
      message: "every error of this task would go unnoticed",
      hint: "write failed_when: (result) => …, naming the failure that matters",
      path: ["ignore_errors"],
    };
  },
  function wholeBecome(task) {
    if (task.keywords.become_user === undefined || task.keywords.become !== undefined) return undefined;
    return {
      code: "partial-become",
      severity: "error",
      message: "become_user does nothing without become",
      hint: "write become: true beside it",
      path: ["become_user"],
    };
  },
  function handlerInstead(task) {
    const { when } = task.keywords;
    const conditions = Array.isArray(when) ? (when as readonly unknown[]) : [when];
    const only = conditions.length === 1 ? conditions[0] : undefined;
    if (!isExpr(only)) return undefined;
    const node = nodeOf(only);
    if (node.kind !== "test" || node.name !== "changed" || node.negated) return undefined;
    return {
      code: "handler-instead",
      severity: "error",
      message: "a task that runs because another one changed something is a handler",
      hint: "give it to the other task: { notify: … }",
      path: ["when"],
    };
  },
  function neverRuns(task) {
    const { when } = task.keywords;
    if (when !== false && !(Array.isArray(when) && when.includes(false))) return undefined;
    return {
      code: "never-runs",
      severity: "warning",
      message: "this task never runs: its condition is false now already",
      hint: "leave a task out with condition && task(…)",
      path: ["when"],
    };
  },
  function deprecatedModule(task) {
    const { deprecated } = task.module.specification;
    if (deprecated === undefined) return undefined;
    return {
      code: "deprecated-module",
      severity: "warning",
      message: `${task.module.name} is deprecated`,
      hint: deprecated,
    };
  },
];

/** Looks at a task as an experienced reader would. */
export function checkPractice(task: ModuleTask, args: Arguments): PracticeFinding[] {
  const findings: PracticeFinding[] = [];
  for (const rule of rules) {
    const finding = rule(task, args);
    if (finding) findings.push(finding);
  }
  return findings;
}

/** The text of a literal, or the literal parts of a text with values in it. */
function literalText(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (!isExpr(value)) return undefined;
  const node = nodeOf(value);
  if (node.kind !== "text") return undefined;
  return node.parts.map((part) => (part.kind === "literal" ? String(part.value) : "")).join("");
}

/** Whether a shell's text holds a pipe outside of quotes; `||` is none. */
function hasPipe(text: string): boolean {
  let quote: string | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === "'" || character === '"') quote = character;
    else if (character === "\\") index++;
    else if (character === "|") {
      if (text[index + 1] !== "|") return true;
      index++;
    }
  }
  return false;
}
