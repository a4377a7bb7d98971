import type { SpecifiedConstraints } from "./argument-specifications.js";
import type { Raw } from "./documentation.js";

/** What is known of a module beyond its documentation and argument spec. */
export interface Correction {
  /** Fields that replace those of documented options; null takes the option away. */
  readonly options?: Readonly<Record<string, Raw | null>>;
  readonly constraints?: SpecifiedConstraints;
  /** Documented results that are not what the documentation says. */
  readonly withoutResults?: readonly string[];
  /** The module takes options of any name beside the documented ones; says what they are. */
  readonly anyOption?: string;
}

/**
 * Action plugins have no argument spec that could be read, and their documentation leaves types out. From the plugins'
 * sources (ansible/plugins/action and ansible/playbook in ansible-core 2.19).
 *
 * The type `expression` is one of paq's: the value is written as a bare expression, because Ansible evaluates it itself.
 * A free form that has a name of its own (`cmd`, `file`) is left out, so that there is one way to write it.
 */
export const corrections: Readonly<Record<string, Correction>> = {
  "ansible.builtin.add_host": { anyOption: "A variable of the new host." },
  "ansible.builtin.assert": { options: { that: { elements: "expression" } } },
  "ansible.builtin.command": {
    options: { free_form: null },
    constraints: { required_one_of: [["cmd", "argv"]], mutually_exclusive: [["cmd", "argv"]] },
    // Documented as a boolean, it is the text that every module returns.
    withoutResults: ["msg"],
  },
  "ansible.builtin.debug": {
    options: { msg: { type: "raw" }, var: { type: "expression" } },
    constraints: { mutually_exclusive: [["msg", "var"]] },
  },
  "ansible.builtin.fetch": { options: { src: { type: "path" }, dest: { type: "path" } } },
  "ansible.builtin.import_playbook": { options: { free_form: { type: "str", required: true } } },
  "ansible.builtin.import_tasks": { options: { free_form: null, file: { required: true } } },
  "ansible.builtin.include_role": { options: { apply: { type: "dict" } } },
  "ansible.builtin.include_tasks": {
    options: { free_form: null, file: { required: true }, apply: { type: "dict" } },
  },
  "ansible.builtin.include_vars": {
    options: { free_form: null },
    constraints: { required_one_of: [["file", "dir"]], mutually_exclusive: [["file", "dir"]] },
  },
  "ansible.builtin.meta": { options: { free_form: { type: "str" } } },
  "ansible.builtin.package": {
    options: { name: { type: "list", elements: "str" }, state: { type: "str" }, use: { type: "str" } },
  },
  "ansible.builtin.pause": {
    options: { minutes: { type: "int" }, seconds: { type: "int" }, prompt: { type: "str" } },
    constraints: { mutually_exclusive: [["minutes", "seconds"]] },
  },
  "ansible.builtin.raw": { options: { free_form: { type: "str" }, executable: { type: "path" } } },
  "ansible.builtin.script": { options: { free_form: null, cmd: { required: true } } },
  "ansible.builtin.set_fact": { options: { key_value: null }, anyOption: "A fact to set." },
  "ansible.builtin.shell": { options: { free_form: null, cmd: { required: true } }, withoutResults: ["msg"] },
  "ansible.builtin.validate_argument_spec": {
    options: { argument_spec: { type: "dict" }, provided_arguments: { type: "dict" } },
  },
};
