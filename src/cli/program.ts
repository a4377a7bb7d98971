import { Command } from "commander";
import { registerBuild } from "./commands/build.js";
import { registerCompletion } from "./commands/completion.js";
import { registerDiff } from "./commands/diff.js";
import { registerExplain } from "./commands/explain.js";
import { registerInit } from "./commands/init.js";
import { registerSecret } from "./commands/secret.js";
import { registerTypes } from "./commands/types.js";
import { manifest } from "./manifest.js";

const help = `
Examples:
  paq init infrastructure             start a project in a new folder
  paq build                           write what the project makes to out/
  paq build --watch                   the same, after every change of a source
  paq build --check                   fail when out/ is not current (for CI)
  paq diff                            show what a build would change
  paq secret set database_password    keep a secret, encrypted
  paq explain out/site.yml:12         the TypeScript line behind a line of out/
  cd out && ansible-playbook site.yml

Exit codes:
  0    done
  1    a mistake in the project, shown with its place and what to write instead
  2    a mistake on the command line
  3    out/ is not current (build --check, diff --exit-code)
  70   a bug in paq
  130  interrupted; out/ is as it was
  143  ended by SIGTERM; out/ is as it was

NO_COLOR=1 turns colours off, FORCE_COLOR=1 turns them on in a pipe.`;

/** The command line: all commands, options and their help. */
export function createProgram(): Command {
  // Before the commands, so that they inherit it: whoever runs the program chooses the exit code.
  const program = new Command("paq").exitOverride();
  program
    .description("TypeScript in, an Ansible repository out")
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print help")
    .helpCommand("help [command]", "print help for a command")
    .showHelpAfterError("(run with --help to see what is possible)")
    .addHelpText("after", help);
  registerInit(program);
  registerBuild(program);
  registerDiff(program);
  registerExplain(program);
  registerSecret(program);
  registerTypes(program);
  registerCompletion(program);
  return program;
}
