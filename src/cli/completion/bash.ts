import { type CompletionNode, flatten, type Offer } from "./tree.js";

/** A script for bash 3.2 and newer, with or without the package bash-completion. */
export function bashCompletion(root: CompletionNode): string {
  const [name = ""] = root.path;
  const nodes = flatten(root);
  const lines = [
    `# ${name}: completion for bash. Load it with: eval "$(${name} completion bash)"`,
    `_${name}() {`,
    `  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path="" word index`,
    "  COMPREPLY=()",
    "  for ((index = 0; index < COMP_CWORD; index++)); do",
    `    word="\${COMP_WORDS[index]}"`,
    `    [ "$index" -eq 0 ] && word=${name}`,
    '    case "$path $word" in',
    ...nodes.map(
      ({ path }) =>
        `      ${quote(`${["", ...path.slice(0, -1)].join(" ").trim()} ${path.at(-1)}`)}) path=${quote(path.join(" "))} ;;`,
    ),
    "    esac",
    "  done",
    '  case "$path $previous" in',
    ...nodes.flatMap((node) =>
      node.options.flatMap(({ flags, value }) =>
        value
          ? [
              `    ${flags.map((flag) => quote(`${node.path.join(" ")} ${flag}`)).join("|")}) ${reply(value)}; return ;;`,
            ]
          : [],
      ),
    ),
    "  esac",
    '  case "$path" in',
    ...nodes.map((node) => {
      const words = [...node.commands.map(({ path }) => path.at(-1) ?? ""), ...node.arguments.flatMap(wordsOf)];
      const files = node.arguments.find(({ kind }) => kind === "files" || kind === "folders");
      const flags = node.options.flatMap((option) => option.flags);
      const others = words.length > 0 ? reply({ kind: "words", words }) : files ? reply(files) : ":";
      return `    ${quote(node.path.join(" "))}) if [[ $current == -* ]]; then ${reply({ kind: "words", words: flags })}; else ${others}; fi ;;`;
    }),
    "  esac",
    "}",
    `complete -F _${name} ${name}`,
  ];
  return `${lines.join("\n")}\n`;
}

function wordsOf(offer: Offer): readonly string[] {
  return offer.kind === "words" ? offer.words : [];
}

function reply(offer: Offer): string {
  switch (offer.kind) {
    case "words":
      return `COMPREPLY=($(compgen -W ${quote(offer.words.join(" "))} -- "$current"))`;
    case "files":
      return names("-f");
    case "folders":
      return names("-d");
    case "nothing":
      return ":";
  }
}

/** File names may hold spaces: a line each. */
function names(kind: "-f" | "-d"): string {
  return `compopt -o filenames 2>/dev/null; local IFS=$'\\n'; COMPREPLY=($(compgen ${kind} -- "$current"))`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
