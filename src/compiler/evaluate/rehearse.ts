import {
  and,
  ansible_check_mode,
  block,
  eq,
  facts,
  forEach,
  group,
  host,
  isChanged,
  j,
  not,
  or,
  play,
  playbook,
  project,
  role,
  string,
  upper,
} from "../../index.js";
import type { InterfaceSchema, Schema } from "../../model/schema.js";
import { apt, command, copy, file, service, systemd_service } from "../../modules/ansible.builtin.js";
import { emit } from "../emit/index.js";
import { findParts } from "../validate/infrastructure.js";

/**
 * Emits a small infrastructure of all that projects are mostly made of, for nobody: the engine compiles a function when
 * it is first called, and compiles it better when it is called often. What follows finds that done.
 * @returns paths of what it made
 */
export function rehearse(): readonly string[] {
  const ignore = () => undefined;
  const infrastructure = sample();
  const { files } = emit(infrastructure, findParts(infrastructure, ignore), new Map(), {
    interfaceOf: () => sampleSchema,
    report: ignore,
    describe: (error) => {
      throw error;
    },
  });
  return [...files.keys()];
}

interface Account {
  name: string;
  groups?: readonly string[];
}

interface Sample {
  port?: number;
  title?: string;
  accounts?: readonly Account[];
}

const text: Schema = { type: "str" };
const texts: Schema = { type: "list", elements: text };

const sampleSchema: InterfaceSchema = {
  description: ["A sample.", "It stands for what roles are mostly made of."],
  options: {
    port: option({ type: "int" }),
    title: option({ ...text, choices: ["one", "two"] }),
    accounts: option({
      type: "list",
      elements: { type: "dict", options: { name: option(text), groups: option(texts) } },
    }),
  },
};

function option(schema: Schema) {
  const position = { file: "", line: 1, column: 1 };
  return { schema, required: false, description: ["What it is, and what it is `for`."], position };
}

function sample() {
  const roles = ["one", "two", "three"].map(sampleRole);
  const [first] = roles;
  const all = group("all_of_them", { vars: first ? [first.set({ port: 81 })] : [] });
  return project({
    hosts: [host("web1", { groups: [all] })],
    playbooks: [
      playbook("site", [
        play("Set it up", { hosts: all, roles: roles.map((one) => one.use({ title: "two" }, { tags: ["sample"] })) }),
      ]),
    ],
  });
}

function sampleRole(name: string) {
  return role<Sample>(name, {
    defaults: { port: 80, title: "one", accounts: [] },
    meta: { galaxy_tags: ["sample"] },
    tasks(vars) {
      const owner = { owner: "root", group: "root" };
      const packages = apt("Install it", { name: ["nginx", "curl"] });
      const installed = not(and(ansible_check_mode, isChanged(packages.result)));
      const restart = systemd_service("Restart it", { name: "nginx", state: "restarted" });
      return [
        packages,
        file("Make a folder", { path: j`/srv/${vars.title}`, state: "directory", ...owner, mode: "0755" }),
        copy(
          "Write lines",
          { content: "one: two\nthree # four\n{{ five }}\n", dest: "/srv/lines", ...owner, mode: "0644" },
          { when: installed, notify: restart },
        ),
        copy(
          "Write a value",
          { content: j`port ${string(vars.port)}`, dest: "/srv/port", ...owner, mode: "0644" },
          { when: [installed, eq(vars.port, 80)] },
        ),
        forEach(
          vars.accounts,
          (account) =>
            command(
              "Say who there is",
              { argv: ["echo", account.name, upper(vars.title)] },
              { changed_when: false, when: or(eq(account.name, "root"), eq(facts.distribution_release, "bookworm")) },
            ),
          { as: "account", label: (account) => account.name },
        ),
        block(
          "Try it",
          [
            service("Start it", { name: "nginx", state: "started", enabled: true }),
            command("Ask it", { argv: ["nginx", "-c", `it's ${"a line that is longer than others, ".repeat(6)}`] }),
          ],
          { when: installed, rescue: [command("Stop it", { argv: ["systemctl", "stop", "nginx"] })] },
        ),
      ];
    },
  });
}
