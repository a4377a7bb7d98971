/** What one kind of finding is about. */
export interface CodeDescription {
  readonly title: string;
  /** Why it is a mistake, and what to do about it. */
  readonly explanation: string;
}

/** All codes of paq's own findings. TypeScript's keep their own (`TS2345`). */
export const diagnosticCodes = {
  "ansible-doc-failed": {
    title: "Ansible's documentation can't be read",
    explanation: "`paq types` asks ansible-doc of ansible-core 2.14 or newer. What it said is in the message.",
  },
  "ansible-doc-missing": {
    title: "There is no ansible-doc",
    explanation: "`paq types` needs an installed Ansible. A build doesn't.",
  },
  "circular-import": {
    title: "Modules that import each other need each other too early",
    explanation:
      "Each module runs after those that it imports. In a circle one of them has to run first, and finds a constant that has no value yet.",
  },
  "collection-name": {
    title: "This is no collection's name",
    explanation: "A collection is named by its namespace and name: community.general.",
  },
  "collection-not-installed": {
    title: "A collection is not installed",
    explanation: "`paq types` reads the documentation of installed collections.",
  },
  "conflicting-arguments": {
    title: "Arguments of a module exclude each other",
    explanation:
      "The module would refuse them when it runs. Rules between arguments come from the module's own argument spec.",
  },
  "data-mismatch": {
    title: "A data file doesn't fit the type that it is loaded as",
    explanation:
      "Members that the type doesn't know, that are missing or of another type are shown at their line of the file.",
  },
  "data-syntax": {
    title: "A data file is not valid YAML or JSON",
    explanation: "Data files hold plain data; the only tag is `!secret name`.",
  },
  "deprecated-module": {
    title: "A module is deprecated",
    explanation: "A warning: it still works with the collection's version that the types came from.",
  },
  "duplicate-group": {
    title: "Two groups have the same name",
    explanation: "Ansible would make one group of them. Both places are shown.",
  },
  "duplicate-handler": {
    title: "Two handlers have the same name",
    explanation: "Ansible would run only one of them. Notify the same task, or rename one.",
  },
  "duplicate-host": {
    title: "Two hosts, or a host and a group, have the same name",
    explanation: "Ansible would make one of them. Both places are shown.",
  },
  "duplicate-output": {
    title: "Two things would be written to the same path",
    explanation:
      "Two templates of the same name, a plugin where another file stands or has its folder, a playbook called like a file of paq's.",
  },
  "duplicate-playbook": {
    title: "Two playbooks have the same name",
    explanation: "A playbook's name is that of its file. Both places are shown.",
  },
  "duplicate-role": {
    title: "Two roles have the same name",
    explanation: "A role's name is that of its folder. Both places are shown.",
  },
  "duplicate-task-file": {
    title: "Two task files of a role have the same name",
    explanation: "A task file's name is that of the file in the role's tasks folder, where entry points stand, too.",
  },
  "duplicate-variable": {
    title: "Two variables would have the same name",
    explanation:
      "Two inputs that differ only in their spelling, or belong to the roles web and web_server; a loop's item beside an input, a variable beside a task's result; or two values for one variable in one place.",
  },
  "edited-by-hand": {
    title: "A file of the output was edited by hand",
    explanation:
      "The next build would undo the edit, so nothing is written. Make the change in the sources, or build with --force to drop it.",
  },
  "empty-list": {
    title: "A list is empty that Ansible wants something in",
    explanation: "A playbook has plays, and a play has hosts.",
  },
  "evaluation-crash": {
    title: "The thread that runs the project's code died",
    explanation: "Native code that the project loads has ended the thread. Nothing is known about the line.",
  },
  exception: {
    title: "The project's own code threw an exception",
    explanation: "It is shown at the innermost line of the project. Frames of libraries are left out.",
  },
  "expression-as-value": {
    title: "A run-time value is used as text, a number, a list or a dictionary of now",
    explanation:
      "It is known only when Ansible runs. Build text with j`…`, compare with eq(), negate with not(), repeat with forEach(), and decide in templates with whenTrue().",
  },
  "file-exists": {
    title: "A file of that name exists",
    explanation: "`paq init` overwrites nothing.",
  },
  "file-unknown": {
    title: "This is no file of the output",
    explanation: "`paq explain` leads from a file that paq has written to its source.",
  },
  "group-cycle": {
    title: "A group is above itself",
    explanation: "Groups form a tree, in which a group may have several parents.",
  },
  "handler-instead": {
    title: "A task runs because another one changed something",
    explanation: "That is what handlers are for: give it to the other task's `notify`.",
  },
  "handler-name": {
    title: "A handler's name has a run-time value in it",
    explanation: "Ansible finds a handler by its name, which has to be a plain string.",
  },
  "ignored-errors": {
    title: "Every error of a task would go unnoticed",
    explanation: "Name the failure that doesn't matter with `failed_when`.",
  },
  "in-the-way": {
    title: "Something that paq did not make stands where a file is to be written",
    explanation: "paq overwrites only its own files. Move what stands there, or choose another output folder.",
  },
  "infinite-loop": {
    title: "The project's code does not come to its end",
    explanation:
      "The build describes the hosts and does not run them, so a second is much. The line is the one at which the code was stopped.",
  },
  "invalid-argument": {
    title: "An argument of a module has a value that the module refuses",
    explanation: "Choices and types come from the module's documentation.",
  },
  "invalid-encoding": {
    title: "A text file is not in UTF-8",
    explanation:
      "TypeScript, YAML and Ansible read UTF-8, and would take other bytes for characters that nobody has written. What roleFile() ships keeps its bytes, whatever they are.",
  },
  "invalid-input": {
    title: "A value doesn't fit the type of a role's input",
    explanation: "Types guard what is written in TypeScript; casts and imported JSON get past them.",
  },
  "invalid-jinja": {
    title: "Raw Jinja can't be read",
    explanation: "What stands in raw`…` is one Jinja expression, without its braces.",
  },
  "invalid-manifest": {
    title: "The list of the output's files can't be read",
    explanation:
      "Without .paq-manifest.json paq can't tell its files from yours. After a merge conflict, build with --force.",
  },
  "invalid-name": {
    title: "A name that Ansible can't use",
    explanation: "Groups, roles and variables are identifiers; hosts may have dots and hyphens.",
  },
  "invalid-settings": {
    title: "The project's settings are wrong",
    explanation: 'The settings stand under "paq" in package.json: "entry" and "out", both paths.',
  },
  "item-outside-loop": {
    title: "A loop's item is used where the loop doesn't run",
    explanation: "The item exists in the task that forEach repeats.",
  },
  "leaking-input": {
    title: "An input that is given to one use of a role would reach others",
    explanation:
      "Before ansible-core 2.17, what a role is given under `roles`, as a dependency or by an import holds in all of the play, over defaults and the inventory; later it is the use's own. Give the input to each use of the role in the play, and what others read to the play, a group or a host; or give it by include(), which keeps it to itself.",
  },
  "line-unknown": {
    title: "This line of the output comes from no single place",
    explanation:
      "`paq explain` knows the lines of plays, tasks, hosts, groups and variables. A template comes as a whole from the .ejs file of its name.",
  },
  "load-outside-build": {
    title: "load() is called outside a project's modules",
    explanation:
      "Paths are relative to the file that calls, and types are read from it: call load() in a file of the project.",
  },
  "loop-over-import": {
    title: "An import is repeated",
    explanation: "Ansible reads imports once, before anything runs. An include can be repeated.",
  },
  "misplaced-omit": {
    title: "`omit` stands where it leaves nothing out",
    explanation:
      "Ansible leaves out an option whose whole value is `omit`. In a list, a dictionary or a text the word would stay.",
  },
  "missing-argument": {
    title: "An argument of a module is missing",
    explanation: "Required ones, those that go together, and those that another one's value asks for.",
  },
  "missing-changed-when": {
    title: "A command doesn't say whether it changes anything",
    explanation: "Without it every run reports a change. Say it with `changed_when`, or with `creates` or `removes`.",
  },
  "missing-export": {
    title: "A name is imported that the module does not export",
    explanation: "Types exist only for the checker: import them with `type`.",
  },
  "missing-file": {
    title: "A file can't be read, or is not in the repository",
    explanation:
      "Paths are relative to the file that names them. A path in plain text ships nothing: Ansible would look for it in the repository.",
  },
  "missing-input": {
    title: "A role runs without one of its inputs",
    explanation: "Give it to the host, to one of its groups, or where the play uses the role; or give it a default.",
  },
  "missing-mode": {
    title: "A file is made without saying who may read it",
    explanation: "What it would get depends on the machine.",
  },
  "missing-secret": {
    title: "A secret is not in the vault",
    explanation: "`paq secret set NAME` and `paq secret generate NAME` put it there.",
  },
  "module-not-found": {
    title: "An import leads nowhere",
    explanation: "Relative paths name the compiled file, with .js at the end. Packages have to be installed.",
  },
  "nested-loop": {
    title: "A task has two loops",
    explanation: "Repeat the include of a task file, or flatten the items with a filter such as product.",
  },
  "never-runs": {
    title: "A task never runs",
    explanation: "A warning: its `when:` is false already now. To leave a task out, leave it out of the list.",
  },
  "no-default-export": {
    title: "The entry exports no project",
    explanation: "The default export of the entry is what gets built: `export default project({ … })`.",
  },
  "no-entry": {
    title: "The project's entry does not exist",
    explanation: 'It is dsl/index.ts, or what "paq".entry in package.json says.',
  },
  "no-project": {
    title: "There is no project here",
    explanation: "A project is a folder with a package.json. `paq init` makes one.",
  },
  "no-result": {
    title: "An import or include has no result",
    explanation: "Only the tasks inside it register something.",
  },
  "no-tsconfig": {
    title: "There is no tsconfig.json",
    explanation: "TypeScript's settings stand in a tsconfig.json beside the entry or above it.",
  },
  "not-a-member": {
    title: "Something is given that is no host, group, play, playbook or role, no name or no options",
    explanation:
      "Such as `undefined`, from a constant that has no value yet or behind `as never`. Lists hold what play(), host(), group() and their like have made.",
  },
  "not-a-task": {
    title: "Something that is no task stands where one is wanted",
    explanation: "Tasks are made by modules' functions and by block().",
  },
  "not-data": {
    title: "A value can't become Ansible data",
    explanation: "Ansible reads strings, numbers, booleans, null, lists and dictionaries.",
  },
  "optional-input": {
    title: "An input that may have no value is used as if it had one",
    explanation:
      "Ansible would stop at this task. Give the input a default, ask isDefined() in `when:`, or name a fallback with defaultTo(); of a list, select the elements that have the member.",
  },
  "out-of-memory": {
    title: "The project's code takes too much memory",
    explanation: "Mostly a list that grows in a loop. The line is the one at which the code was stopped.",
  },
  "output-busy": {
    title: "Another paq is writing to the output folder",
    explanation: "Two builds at a time would mix their files. Wait for the other one, or end it.",
  },
  "output-of-another": {
    title: "The output folder is another project's",
    explanation: "The build would remove what that project has written there. Each project has a folder of its own.",
  },
  "partial-become": {
    title: "become_user without become",
    explanation: "Ansible ignores it.",
  },
  "pending-promise": {
    title: "A promise is left pending",
    explanation: "The build is made of what has happened when all modules have run. Wait for promises with `await`.",
  },
  "process-exit": {
    title: "The project's code ends the process",
    explanation: "A build has to come to its end. Throw an Error to refuse one.",
  },
  "project-check": {
    title: "A check of the project has found a mistake",
    explanation: "Checks are rules that hosts follow among each other: `project({ checks: [ … ] })`.",
  },
  "reserved-name": {
    title: "A variable has a name that Ansible uses itself",
    explanation:
      "It would be overwritten, or change how Ansible works. Names that begin with ansible_ are Ansible's, too.",
  },
  "result-before-task": {
    title: "A result is used before its task runs",
    explanation: "Move the task before what uses its result.",
  },
  "result-outside-role": {
    title: "A result is used outside the role or playbook of its task",
    explanation: "Results don't leave their role or playbook. Pass what is needed as an input.",
  },
  "result-without-task": {
    title: "A result is used whose task runs nowhere",
    explanation: "A task runs only where it is listed.",
  },
  "risky-pipe": {
    title: "A failure in a pipe goes unnoticed",
    explanation:
      "A shell takes the last command's result for that of the whole pipe, unless `set -o pipefail` says otherwise.",
  },
  "role-cycle": {
    title: "A role needs itself",
    explanation: "By dependencies or imports, directly or through others.",
  },
  "secret-exists": {
    title: "There is a secret of that name already",
    explanation: "`paq secret generate` replaces one only with --force. `paq secret set` does so without being asked.",
  },
  "secret-in-process-list": {
    title: "A secret is given to a command as an argument",
    explanation: "Every user of the machine can read the arguments of running commands.",
  },
  "secret-in-the-open": {
    title: "A secret stands where it would be shown",
    explanation:
      "Names of tasks, labels of loops, messages, text in the inventory and whatever is written as it is can be read by others. The lines of the sources are not shown: they may hold the secret.",
  },
  "secret-name-invalid": {
    title: "A name that no secret can have",
    explanation: "Lower-case letters, digits and underscores, the first a letter.",
  },
  "secret-not-encrypted": {
    title: "A value in the secrets file is not encrypted",
    explanation: "If it was ever committed, consider it known.",
  },
  "secret-value-invalid": {
    title: "A value that no secret can have",
    explanation: "A secret is text: Ansible reads it as UTF-8.",
  },
  "secret-world-readable": {
    title: "A file with a secret in it could be read by everybody",
    explanation: "It needs a mode that gives others nothing.",
  },
  "secrets-file-changed": {
    title: "The secrets file was changed by another program meanwhile",
    explanation: "Nothing was written. Run the command again.",
  },
  "secrets-file-invalid": {
    title: "The secrets file can't be read",
    explanation: "It maps names to ansible-vault ciphertext.",
  },
  "source-map-missing": {
    title: "There is no source map",
    explanation: "`paq build` writes it.",
  },
  "syntax-error": {
    title: "A file is not valid TypeScript, JavaScript or JSON",
    explanation: "Nothing of the project can run until it is.",
  },
  "system-error": {
    title: "The system refuses something",
    explanation: "A full disk, a folder without permission.",
  },
  "task-file-outside-role": {
    title: "A play uses a task file",
    explanation: "Task files belong to roles. A play lists its tasks itself.",
  },
  "task-name": {
    title:
      "The name of a task, block or play doesn't begin with a capital letter, or has a run-time value in its middle",
    explanation: "Names are sentences, and are searched for by their beginning.",
  },
  "template-error": {
    title: "A template can't be rendered",
    explanation: "EJS, or the JavaScript in it, has failed at this line of the template.",
  },
  "terminal-missing": {
    title: "There is no terminal to ask on",
    explanation: "Give the password by an option or a variable of the environment, and a value through standard input.",
  },
  "unchecked-entry": {
    title: "The project's entry is not among the files that are type-checked",
    explanation: "The settings of TypeScript name other files only. Take in the entry's folder, under include.",
  },
  "undeclared-variable": {
    title: "A name that nothing gives a value",
    explanation: "In a template, in raw Jinja, or a variable outside the block, task, role or play that lists it.",
  },
  "unhandled-rejection": {
    title: "A promise was rejected and nobody noticed",
    explanation: "Write `await` before the call that can fail.",
  },
  "unheard-topic": {
    title: "A topic is notified that no handler listens to",
    explanation:
      "Ansible looks for the handler when the step has changed something, and then fails. Handlers of the play, of its roles and of the roles that these bring in can listen.",
  },
  "unknown-argument": {
    title: "A module has no such argument",
    explanation:
      "Arguments come from the module's documentation. One that is newer goes into a later version of the types, or into the keyword `uncheckedArguments`.",
  },
  "unknown-input": {
    title: "A role has no such input",
    explanation:
      "Inputs are the members of the role's interface, and theirs are those of their types: lists, texts, numbers and booleans have none. Casts and templates can name others, which would be undefined when Ansible runs.",
  },
  "unlisted-host": {
    title: "A play or step goes to a host or group that the inventory doesn't have",
    explanation:
      "Ansible would skip the play with a warning. For a step it would take the name for an address, and know none of the host's variables. Correct the name, or list the host in the project.",
  },
  "unpinned-collection": {
    title: "The version of a collection is not known",
    explanation:
      "The output asks for the collections whose types were used, in the version that the types came from. `paq types` writes the versions of a project's own collections to modules/collections.ts.",
  },
  "unstable-version": {
    title: "Each run could install something else",
    explanation: "Name the version. Upgrade in a play of its own.",
  },
  "unsupported-interface": {
    title: "A type can't be turned into an argument spec",
    explanation:
      "Inputs are data: strings, numbers, booleans, lists, objects and secrets. Types are read from syntax, without the type checker.",
  },
  "unused-input": {
    title: "A role's input is read by nothing",
    explanation: "Use it, or take it out of the interface.",
  },
  "vault-id-unclear": {
    title: "There are several vault ids",
    explanation: "Say which one with --encrypt-vault-id.",
  },
  "vault-id-unknown": {
    title: "No secret has this vault id",
    explanation: "`paq secret list` shows the ids in use.",
  },
  "vault-password-missing": {
    title: "There is no password for a vault id",
    explanation: "Give a source with --vault-id LABEL@SOURCE.",
  },
  "vault-password-same": {
    title: "The new vault password is the old one",
    explanation: "Choose another one.",
  },
  "vault-password-wrong": {
    title: "The vault password is wrong",
    explanation: "Every secret of a vault id has one password. Nothing was written.",
  },
  "windows-line-endings": {
    title: "The lines of a script end as they do on Windows",
    explanation:
      "What roleFile() ships keeps its bytes, and the carriage return at the end of `#!/bin/sh` would be part of the program's name. Templates may have either ending: Ansible writes its own.",
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
