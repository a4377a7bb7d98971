/**
 * Turns the markup of Ansible's documentation into Markdown.
 * Source: https://docs.ansible.com/ansible/latest/dev_guide/ansible_markup.html
 */
export function markdown(text: string): string {
  return text.replace(
    markup,
    (whole: string, semantic?: string, escaped?: string, plain?: string, content?: string) => {
      if (whole === "HORIZONTALLINE") return "---";
      if (semantic !== undefined) return semanticMarkup(semantic, (escaped ?? "").replace(/\\(.)/g, "$1"));
      return plainMarkup(plain ?? "", content ?? "");
    },
  );
}

/** `X(…)` not preceded by a letter. In O, V, RV and E a backslash escapes; in the older ones the first `)` ends. */
const markup = /\b(?:(O|V|RV|E)\(((?:[^\\)]|\\.)*)\)|([IBCMPLUR])\(([^)]*)\)|HORIZONTALLINE\b)/gs;

function semanticMarkup(kind: string, content: string): string {
  if (kind === "V" || kind === "E") return code(content);
  // O(community.general.ini_file#module:path=/etc/x): an option of a named plugin.
  return code(content.replace(/^[\w.]+#\w+:(?:\w+:)?/, ""));
}

function plainMarkup(kind: string, content: string): string {
  switch (kind) {
    case "B":
      return `**${content}**`;
    case "I":
      return `*${content}*`;
    case "C":
    case "M":
      return code(content);
    case "P":
      return code(content.replace(/#\w+$/, ""));
    case "U":
      return content;
    default:
      return link(kind, content);
  }
}

/** L(text,address) is a link; R(text,label) names a place in Ansible's manual that has no address here. */
function link(kind: string, content: string): string {
  const comma = content.lastIndexOf(",");
  if (comma < 0) return content;
  const label = content.slice(0, comma).trim();
  return kind === "R" ? label : `[${label}](${content.slice(comma + 1).trim()})`;
}

/** A code span; its fence is longer than any run of backticks inside. */
function code(content: string): string {
  if (!content.includes("`")) return content === "" ? '`""`' : `\`${content}\``;
  const longest = Math.max(...(content.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence} ${content} ${fence}`;
}
