import { posix } from "node:path";
import type { ModuleTask } from "../../model/task.js";
import { locateIn } from "../syntax/locate.js";
import type { Emission } from "./emission.js";
import type { Scope } from "./scope.js";

/** How a module names a file that Ansible looks for where it runs itself. */
interface Search {
  readonly argument: "src" | "cmd";
  /** The folder of a role, or beside the playbooks, that is looked into. */
  readonly folder: "files" | "templates";
  /** Whether the file is the host's, by the task's arguments. */
  readonly isRemote?: (args: Arguments) => boolean;
}

type Arguments = Readonly<Record<string, unknown>>;

/** Anything but a plain `false` may turn out to be true. */
const remote = ({ remote_src = false }: Arguments) => remote_src !== false;

const searches: Readonly<Record<string, Search>> = {
  "ansible.builtin.assemble": { argument: "src", folder: "files", isRemote: ({ remote_src }) => remote_src !== false },
  "ansible.builtin.copy": { argument: "src", folder: "files", isRemote: remote },
  "ansible.builtin.script": { argument: "cmd", folder: "files" },
  "ansible.builtin.template": { argument: "src", folder: "templates" },
  "ansible.builtin.unarchive": {
    argument: "src",
    folder: "files",
    isRemote: (args) => remote(args) || (args.copy ?? true) !== true,
  },
  "ansible.builtin.uri": { argument: "src", folder: "files", isRemote: remote },
  "ansible.posix.patch": { argument: "src", folder: "files", isRemote: remote },
};

/**
 * Reports a file that a task names in plain text and that Ansible would look for in vain: the repository has none of
 * that name. Absolute paths, and those that lead out of the repository, are taken on trust.
 */
export function checkSearched({ emission, folder }: Scope, task: ModuleTask, known: Arguments): void {
  const search = searches[task.module.name];
  if (!search) return;
  const args: Arguments = { ...known, ...task.keywords.uncheckedArguments };
  const given = args[search.argument];
  if (typeof given !== "string" || search.isRemote?.(args)) return;
  // What follows a script's name are its arguments.
  const path = search.argument === "cmd" ? (/^[^\s'"]+/.exec(given.trim())?.[0] ?? "") : given;
  if (path === "" || /^[/~]/.test(path)) return;
  emission.afterwards(() => {
    const tried = ["", ...rolesAround(emission, folder).flatMap((role) => [role, `${role}/tasks`])].flatMap((base) =>
      ["", search.folder].map((below) => posix.join(base, below, path).replace(/\/$/, "")),
    );
    const written = [...emission.files.keys()];
    if (tried.some((one) => one.startsWith("../") || written.some((file) => `${file}/`.startsWith(`${one}/`)))) return;
    emission.report(
      "missing-file",
      `${task.module.name}: the repository has no ${posix.join(folder, search.folder, path)}`,
      instead(search, path),
      locateIn(task.position, 1, [search.argument]),
    );
  });
}

function instead({ folder, isRemote }: Search, path: string): string {
  const ship = folder === "templates" ? `templateFile("${path.replace(/\.j2$/, "")}.ejs")` : `roleFile("${path}")`;
  return `name it with ${ship}, which ships it${isRemote ? ", or write remote_src: true for a file of the host's" : ""}`;
}

/** The folder of a role, and those of the roles that bring it in, whose files its tasks find as well. */
function rolesAround(emission: Emission, folder: string): readonly string[] {
  const folders = new Set(folder === "" ? [] : [folder]);
  // A set gives what is added while it is gone through, too.
  for (const one of folders)
    for (const [role, { uses }] of emission.roles)
      if ([...uses].some(({ name }) => `roles/${name}` === one)) folders.add(`roles/${role.name}`);
  return [...folders];
}
