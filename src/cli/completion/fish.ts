import { type CompletionNode, flatten, type Offer } from "./tree.js";

/** A script for fish. */
export function fishCompletion(root: CompletionNode): string {
  const [name = ""] = root.path;
  const lines = [
    `# ${name}: completion for fish. Load it with: ${name} completion fish | source`,
    `complete -c ${name} -f`,
    ...flatten(root).flatMap((node) => linesOf(node, name)),
  ];
  return `${lines.join("\n")}\n`;
}

function linesOf(node: CompletionNode, name: string): string[] {
  const here = `complete -c ${name} -n ${quote(condition(node))}`;
  return [
    ...node.commands.map((child) => `${here} -a ${child.path.at(-1)} -d ${quote(child.description)}`),
    ...node.arguments.flatMap((offer) => {
      const value = flagsOf(offer);
      return value ? [`${here} ${value}`] : [];
    }),
    ...node.options.map(({ flags, description, value }) => {
      const names = flags.map((flag) => (flag.startsWith("--") ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
      return [
        here,
        ...names,
        ...(value ? [value.kind === "files" ? "-r" : "-x", flagsOf(value)] : []),
        "-d",
        quote(description),
      ]
        .filter(Boolean)
        .join(" ");
    }),
  ];
}

/** True where exactly this command has been typed, and none of its own. */
function condition(node: CompletionNode): string {
  const seen = node.path.slice(1).map((word) => `__fish_seen_subcommand_from ${word}`);
  const children = node.commands.map(({ path }) => path.at(-1));
  const none = children.length > 0 ? [`not __fish_seen_subcommand_from ${children.join(" ")}`] : [];
  return [...seen, ...none].join("; and ") || "true";
}

function flagsOf(offer: Offer): string {
  switch (offer.kind) {
    case "words":
      return `-a ${quote(offer.words.join(" "))}`;
    case "files":
      return "-F";
    case "folders":
      return `-a ${quote("(__fish_complete_directories)")}`;
    case "nothing":
      return "";
  }
}

function quote(text: string): string {
  return `'${text.replace(/['\\]/g, "\\$&")}'`;
}
