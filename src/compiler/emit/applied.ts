import type { SteppedKeywords } from "../../model/keywords.js";

/**
 * Keywords that Ansible takes beside an include: they are about the include itself.
 * @see https://docs.ansible.com/ansible/latest/collections/ansible/builtin/include_tasks_module.html
 */
const ofInclude = new Set<string>([
  "collections",
  "debugger",
  "ignore_errors",
  "no_log",
  "run_once",
  "tags",
  "timeout",
  "unchecked",
  "vars",
  "when",
]);

/** Keywords of an include that mean what is in it, too: who hides it hides that, and who asks for its tag wants that run. */
const ofBoth = new Set<string>(["no_log", "tags"]);

/**
 * The keywords of an include, apart: those about itself, and those that go to each of the tasks that it brings in, by
 * its option `apply`. An import hands all of them on by itself.
 */
export function splitKeywords(keywords: SteppedKeywords): {
  readonly own: SteppedKeywords;
  readonly applied: SteppedKeywords;
} {
  const given = Object.entries(keywords).filter(([, value]) => value !== undefined);
  return {
    own: Object.fromEntries(given.filter(([key]) => ofInclude.has(key))),
    applied: Object.fromEntries(given.filter(([key]) => !ofInclude.has(key) || ofBoth.has(key))),
  };
}
