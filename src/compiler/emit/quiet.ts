import type { SharedKeywords } from "../../model/keywords.js";
import { holdsTaint, type SecretKnowledge } from "../validate/taint.js";

/** Modules that make no differences which `--diff` could show. */
const withoutDifferences = new Set(
  [
    "add_host",
    "async_status",
    "command",
    "debug",
    "expect",
    "fail",
    "include_vars",
    "pause",
    "raw",
    "script",
    "set_fact",
    "shell",
    "slurp",
    "stat",
    "uri",
    "wait_for",
  ].map((name) => `ansible.builtin.${name}`),
);

/**
 * The keywords of something that receives a secret, so that a run shows nothing of it: neither results and items
 * (`no_log`) nor what changes in files (`diff`). What the user says of either stays.
 * @param module the one that receives it, if it is one alone
 */
export function quiet<K extends Pick<SharedKeywords, "diff" | "no_log">>(keywords: K, module?: string): K {
  const showsDifferences = module === undefined || !withoutDifferences.has(module);
  return {
    ...keywords,
    ...(keywords.no_log === undefined && { no_log: true }),
    ...(showsDifferences && keywords.diff === undefined && { diff: false }),
  };
}

/** The keywords of a block, role or play: all tasks inside receive what is in its environment and defaults. */
export function quietGroup<
  K extends Pick<SharedKeywords, "diff" | "environment" | "module_defaults" | "no_log" | "unchecked">,
>(keywords: K, known: SecretKnowledge): K {
  const receives = [keywords.environment, keywords.module_defaults, keywords.unchecked].some((given) =>
    holdsTaint(given, known),
  );
  return receives ? quiet(keywords) : keywords;
}
