import {
  ansible_play_hosts_all,
  defaultTo,
  type Expr,
  filter,
  isIn,
  j,
  not,
  raw,
  role,
  toNiceJson,
  variable,
} from "paq";
import { command, copy, file, set_fact, stat } from "paq/modules/ansible.builtin";
import { isThere } from "../../dryRun.js";

/**
 * Fetches the inventory of instances and the history of Ansible's runs of all servers into files of the control machine.
 *
 * There it writes `servers.json`, with everything, and `servers.csv`, with a line for each instance and for each run.
 * Nothing changes on the servers. One that can't be reached is marked in the JSON file, and has no line in the CSV file.
 */
export interface ServerQuery {
  /** Folder of the control machine that gets the files; made when it is missing. */
  path?: string;
  /** How many of the newest runs of each server are fetched; 0: all. */
  runs?: number;
  /** Playbooks whose runs are left out: those that only look. */
  playbooksLeftOut?: readonly string[];
}

/** What one server has answered. */
interface Answer {
  readonly instances: readonly unknown[];
  readonly runs: readonly unknown[];
}

/** What all have answered, by name. */
const answers = variable(
  "answers",
  raw<
    Readonly<Record<string, Answer>>
  >`dict(${ansible_play_hosts_all} | zip(${ansible_play_hosts_all} | map('extract', hostvars) | map(attribute='server_query_answer', default={})))`,
);

const locally = { delegate_to: "localhost", run_once: true, become: false } as const;

export const serverQuery = role<ServerQuery>("server_query", {
  defaults: {
    path: "~/server-query",
    runs: 1000,
    playbooksLeftOut: ["server_check.yml", "server_query.yml"],
  },
  meta: { galaxy_tags: ["system", "inventory"] },
  vars: [answers],
  plugins: { "filter_plugins/server_query.py": "filter_plugins/server_query.py" },
  tasks(vars) {
    const ask = (name: string, argv: readonly (string | Expr<string>)[]) =>
      command(
        name,
        { argv: ["env", ...argv] },
        {
          changed_when: false,
          check_mode: false,
          /** 127: a server without the command has nothing to answer. */
          failed_when: (result) => not(isIn(result.rc, [0, 127])),
        },
      );
    const instances = ask("Ask for the instances", ["/usr/local/sbin/instance-inventory", "--json"]);
    const runs = ask("Ask for the runs", ["/usr/local/sbin/run-log", "--json", "-n", j`${vars.runs}`]);
    const parsed = (text: Expr<string>) => filter<readonly unknown[]>(defaultTo(text, ""), "server_query_objects");
    const found = filter<object>(answers, "server_query_document", [vars.playbooksLeftOut]);
    const present = stat("Look for the folder of the files", { path: vars.path }, locally);
    /** One that is there keeps its mode: it may be for more than this. */
    const folder = file(
      "Create the folder of the files",
      { path: vars.path, state: "directory", mode: "0750" },
      { ...locally, when: not(present.result.stat.exists) },
    );
    const write = (name: string, fileName: string, content: Expr<string>) =>
      copy(name, { content, dest: j`${vars.path}/${fileName}`, mode: "0640" }, { ...locally, when: isThere(folder) });
    return [
      instances,
      runs,
      set_fact("Note the answers", {
        server_query_answer: { instances: parsed(instances.result.stdout), runs: parsed(runs.result.stdout) },
      }),
      present,
      folder,
      write("Write the JSON file", "servers.json", j`${toNiceJson(found)}\n`),
      write("Write the CSV file", "servers.csv", filter<string>(found, "server_query_csv")),
    ];
  },
});
