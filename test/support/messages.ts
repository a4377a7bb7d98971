import { type AnsibleVersion, ansible } from "./ansible.js";
import type { Built } from "./build.js";
import { writeFiles } from "./writeFiles.js";

/** What a playbook's run was, as the callback plugin `json` tells it. */
interface Run {
  readonly plays: readonly {
    readonly play: { readonly name: string };
    readonly tasks: readonly {
      readonly task: { readonly name: string };
      readonly hosts: Readonly<Record<string, { readonly msg?: unknown }>>;
    }[];
  }[];
}

/**
 * Runs the playbook `site.yml` of a project on this machine.
 * @param folder a new one, for the project's files
 * @param name of the tasks that show something, by `debug`
 * @returns their messages, in order, by the names of the plays
 */
export async function messages(
  version: AnsibleVersion,
  { files }: Built,
  folder: string,
  name: string,
): Promise<Readonly<Record<string, readonly unknown[]>>> {
  writeFiles(folder, files);
  const { stdout } = await ansible(version, "ansible-playbook", ["-i", "localhost,", "site.yml"], {
    cwd: folder,
    variables: { ANSIBLE_STDOUT_CALLBACK: "ansible.posix.json" },
  });
  const { plays } = JSON.parse(stdout) as Run;
  return Object.fromEntries(
    plays.map(({ play, tasks }) => [
      play.name,
      tasks
        .filter(({ task }) => task.name === name || task.name.endsWith(` : ${name}`))
        .map(({ hosts }) => hosts.localhost?.msg)
        .filter((message) => message !== undefined),
    ]),
  );
}
