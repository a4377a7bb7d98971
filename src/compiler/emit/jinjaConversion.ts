import type { Node } from "../../model/expression/node.js";

/** What Ansible takes for a boolean or null inside a list or dictionary. */
const constants = ["True", "False", "None", "true", "false", "null"];

/**
 * Whether a text with values in it may come out as something that ansible-core up to 2.18 takes for a list, a
 * dictionary or a boolean, and makes one of: a text that begins with `[` or `{` and reads as a Python literal
 * throughout, or is `True` or `False`. What a value holds is unknown here; the literal parts around it mostly rule
 * the case out. Left out is a value that is a literal by itself and ends in a Python comment (`[1]#`).
 */
export function mayBecomeData(parts: readonly (string | Node)[]): boolean {
  const first = parts[0];
  const last = parts.at(-1);
  if (typeof first === "string") {
    const begins = /^[[{]/.test(first) || ["True", "False"].some((word) => word.startsWith(first));
    if (!begins || breaksLiteral(first, "before")) return false;
  }
  return !(typeof last === "string" && breaksLiteral(last, "behind"));
}

/**
 * Whether a text can't be part of a Python literal outside of quotes.
 * @param side on which side of a value it stands: the word that touches the value may go on in it
 */
function breaksLiteral(text: string, side: "before" | "behind"): boolean {
  // With quotes or a comment in it, it is unknown what is inside and what outside of them.
  if (/['"#]/.test(text)) return false;
  if (/[/=;@$%&*<>|!?^~`\\]|[^\p{ASCII}]/u.test(text)) return true;
  for (const { 0: word, index } of text.matchAll(/[A-Za-z_]\w*/g)) {
    // Part of a number, such as 1e5.
    if (/\d/.test(text[index - 1] ?? "")) continue;
    if (side === "behind" && index === 0) {
      if (!/^[\da-fox_j]+$/i.test(word) && !constants.some((constant) => constant.endsWith(word))) return true;
    } else if (side === "before" && index + word.length === text.length) {
      // What a string may be prefixed with counts as a beginning, too.
      if (!/^[rbuf]+$/i.test(word) && !constants.some((constant) => constant.startsWith(word))) return true;
    } else if (!constants.includes(word)) return true;
  }
  return false;
}
