import type { Argument, Command, Option } from "commander";

/** What a shell offers where a value is expected. */
export type Offer =
  | { readonly kind: "words"; readonly words: readonly string[] }
  | { readonly kind: "files" | "folders" | "nothing" };

export interface CompletionOption {
  /** `--out`, and its short form if there is one. */
  readonly flags: readonly string[];
  readonly description: string;
  /** Absent for a switch. */
  readonly value?: Offer;
}

/** A command as the shells need to know it. */
export interface CompletionNode {
  /** Words that lead to it, the program's name first. */
  readonly path: readonly string[];
  readonly description: string;
  readonly options: readonly CompletionOption[];
  readonly commands: readonly CompletionNode[];
  readonly arguments: readonly Offer[];
}

/** Reads the commands, options and arguments off the command-line parser, so that no list of them is kept twice. */
export function completionTree(command: Command, parents: readonly string[] = []): CompletionNode {
  const path = [...parents, command.name()];
  const help = command.createHelp();
  return {
    path,
    description: command.description(),
    options: help.visibleOptions(command).map(toOption),
    commands: help.visibleCommands(command).map((child) => completionTree(child, path)),
    arguments: command.registeredArguments.map(offerOf),
  };
}

/** The command and all below it, parents first. */
export function flatten(node: CompletionNode): CompletionNode[] {
  return [node, ...node.commands.flatMap(flatten)];
}

function toOption(option: Option): CompletionOption {
  return {
    flags: [option.long, option.short].filter((flag) => flag !== undefined),
    description: option.description,
    ...((option.required || option.optional) && { value: offerOf(option) }),
  };
}

/** The kind follows from the name that the help shows: `<dir>`, `<file>`, `<file:line>`. */
function offerOf(item: Option | Argument): Offer {
  if (item.argChoices) return { kind: "words", words: item.argChoices };
  const name = "flags" in item ? (/[<[](?<name>[^>\]]*)/.exec(item.flags)?.groups?.name ?? "") : item.name();
  if (/\bdir\b/.test(name)) return { kind: "folders" };
  return { kind: /\bfile\b/.test(name) ? "files" : "nothing" };
}
