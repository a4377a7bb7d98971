/** What one kind of finding is about. */
export interface CodeDescription {
  readonly title: string;
  /** Why it is a mistake, and what to do about it. */
  readonly explanation: string;
}

/** All codes of paq's own findings. TypeScript's keep their own (`TS2345`). */
export const diagnosticCodes = {
  "circular-import": {
    title: "Modules that import each other need each other too early",
    explanation: "Each module runs after those that it imports. In a circle one of them has to run first, and finds a constant that has no value yet.",
  },
  "edited-by-hand": {
    title: "A file of the output was edited by hand",
    explanation: "The next build would undo the edit, so nothing is written. Make the change in the sources, or build with --force to drop it.",
  },
  "evaluation-crash": {
    title: "The thread that runs the project's code died",
    explanation: "Native code that the project loads has ended the thread. Nothing is known about the line.",
  },
  exception: {
    title: "The project's own code threw an exception",
    explanation: "It is shown at the innermost line of the project. Frames of libraries are left out.",
  },
  "in-the-way": {
    title: "Something that paq did not make stands where a file is to be written",
    explanation: "paq overwrites only its own files. Move what stands there, or choose another output folder.",
  },
  "infinite-loop": {
    title: "The project's code does not come to its end",
    explanation: "The build describes the hosts and does not run them, so a second is much. The line is the one at which the code was stopped.",
  },
  "invalid-manifest": {
    title: "The list of the output's files can't be read",
    explanation: "Without .paq-manifest.json paq can't tell its files from yours. After a merge conflict, build with --force.",
  },
  "invalid-settings": {
    title: "The project's settings are wrong",
    explanation: 'The settings stand under "paq" in package.json: "entry" and "out", both paths.',
  },
  "missing-export": {
    title: "A name is imported that the module does not export",
    explanation: "Types exist only for the checker: import them with `type`.",
  },
  "module-not-found": {
    title: "An import leads nowhere",
    explanation: "Relative paths name the compiled file, with .js at the end. Packages have to be installed.",
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
  "no-tsconfig": {
    title: "There is no tsconfig.json",
    explanation: "TypeScript's settings stand in a tsconfig.json beside the entry or above it.",
  },
  "out-of-memory": {
    title: "The project's code takes too much memory",
    explanation: "Mostly a list that grows in a loop. The line is the one at which the code was stopped.",
  },
  "output-busy": {
    title: "Another paq is writing to the output folder",
    explanation: "Two builds at a time would mix their files. Wait for the other one, or end it.",
  },
  "pending-promise": {
    title: "A promise is left pending",
    explanation: "The build is made of what has happened when all modules have run. Wait for promises with `await`.",
  },
  "process-exit": {
    title: "The project's code ends the process",
    explanation: "A build has to come to its end. Throw an Error to refuse one.",
  },
  "syntax-error": {
    title: "A file is not valid TypeScript, JavaScript or JSON",
    explanation: "Nothing of the project can run until it is.",
  },
  "unhandled-rejection": {
    title: "A promise was rejected and nobody noticed",
    explanation: "Write `await` before the call that can fail.",
  },
} as const satisfies Readonly<Record<string, CodeDescription>>;
