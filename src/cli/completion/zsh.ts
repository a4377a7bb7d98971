import { type CompletionNode, flatten, type Offer } from "./tree.js";

/** A script for zsh, to be evaluated or put into a folder of `$fpath` as `_paq`. */
export function zshCompletion(root: CompletionNode): string {
  const [name = ""] = root.path;
  const lines = [
    `#compdef ${name}`,
    `# ${name}: completion for zsh. Load it with: eval "$(${name} completion zsh)"`,
    ...flatten(root).flatMap(functionOf),
    `if [ "$funcstack[1]" = "_${name}" ]; then`,
    `  _${name} "$@"`,
    "else",
    `  compdef _${name} ${name}`,
    "fi",
  ];
  return `${lines.join("\n")}\n`;
}

function functionOf(node: CompletionNode): string[] {
  const specifications = [
    ...node.options.map(({ flags, description, value }) => {
      const exclusive = flags.length > 1 ? `(${flags.join(" ")})` : "";
      const names = flags.length > 1 ? `'{${flags.join(",")}}'` : flags.join("");
      return `'${exclusive}${names}[${describe(description)}]${value ? `: :${action(value)}` : ""}'`;
    }),
    ...node.arguments.map((offer, index) => `'${index + 1}: :${action(offer)}'`),
  ];
  if (node.commands.length === 0) {
    return [`${functionName(node)}() {`, `  _arguments -s ${specifications.join(" \\\n    ")}`, "}"];
  }
  return [
    `${functionName(node)}() {`,
    "  local context state state_descr line",
    "  typeset -A opt_args",
    `  _arguments -C -s ${[...specifications, "'1: :->command'", "'*:: :->rest'"].join(" \\\n    ")}`,
    "  case $state in",
    "    command)",
    "      local -a commands=(",
    ...node.commands.map((child) => `        '${child.path.at(-1)}:${describe(child.description)}'`),
    "      )",
    "      _describe command commands ;;",
    "    rest)",
    "      case $line[1] in",
    ...node.commands.map((child) => `        ${child.path.at(-1)}) ${functionName(child)} ;;`),
    "      esac ;;",
    "  esac",
    "}",
  ];
}

function functionName(node: CompletionNode): string {
  return `_${node.path.join("_")}`;
}

function action(offer: Offer): string {
  switch (offer.kind) {
    case "words":
      return `(${offer.words.join(" ")})`;
    case "files":
      return "_files";
    case "folders":
      return "_files -/";
    case "nothing":
      return " ";
  }
}

/** Descriptions stand between single quotes, in brackets and before colons. */
function describe(text: string): string {
  return text.replace(/[[\]:\\]/g, "\\$&").replaceAll("'", "'\\''");
}
