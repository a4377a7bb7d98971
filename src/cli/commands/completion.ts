import { Argument, type Command } from "commander";
import { bashCompletion } from "../completion/bash.js";
import { fishCompletion } from "../completion/fish.js";
import { completionTree } from "../completion/tree.js";
import { zshCompletion } from "../completion/zsh.js";

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `paq completion`: a script that makes a shell complete paq's commands and options. */
export function registerCompletion(program: Command): void {
  program
    .command("completion")
    .description("print the completion script of a shell")
    .addArgument(new Argument("<shell>", "which shell").choices(Object.keys(shells)))
    .addHelpText(
      "after",
      `
Put the line into your shell's start file:
  bash  eval "$(paq completion bash)"
  zsh   eval "$(paq completion zsh)"
  fish  paq completion fish | source`,
    )
    .action((shell: keyof typeof shells) => {
      process.stdout.write(shells[shell](completionTree(program)));
    });
}
