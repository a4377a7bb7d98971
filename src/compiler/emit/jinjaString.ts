/**
 * How Ansible reads a string literal. Between braces in YAML (`template`) it doubles every backslash first, so that
 * nothing can be escaped; in conditions and template files (`jinja`) the escapes of Python apply.
 */
export type Dialect = "template" | "jinja";

/** A string as a Jinja expression. */
export interface StringLiteral {
  readonly text: string;
  /** Whether it takes several operands joined by `~`. */
  readonly joined: boolean;
}

/**
 * Spells a string as an expression whose value is exactly that string. What would make it a template is taken apart:
 * Ansible looks for templates inside literals, too.
 */
export function stringLiteral(value: string, dialect: Dialect): StringLiteral {
  const pieces = value.split(/(?<=\{)(?=[{%#])|(?<=#)(?=jinja2:)/);
  const operands = pieces.flatMap((piece) => (dialect === "jinja" ? [escapedLiteral(piece)] : bareLiterals(piece)));
  return { text: operands.join(" ~ "), joined: operands.length > 1 };
}

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "}": "\\x7d" };

function escapedLiteral(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  // ansible-lint takes closing braces in a condition for those of a template.
  const body = value.replace(/[\\\n\r\t]|(?<=\})\}/g, (character) => escapes[character] as string);
  return quote + (quote === "'" ? body.replaceAll("'", "\\'") : body) + quote;
}

/** Literals without escapes. What no literal can hold is computed from its code. */
function bareLiterals(value: string): string[] {
  // A literal holds one kind of quotes, no carriage return, which would be read as a line break, and no tab, which
  // ansible-lint takes for bad spacing.
  const pieces = value.match(/[\r\t]|[^\r\t"]+|[^\r\t']+/g) ?? [""];
  return pieces.flatMap((piece) => {
    if (piece === "\r" || piece === "\t") return [character(piece)];
    // A backslash before the closing quote would keep the literal open, if no other backslash stands before it.
    const open = (/\\*$/.exec(piece)?.[0].length ?? 0) % 2 === 1;
    const rest = open ? piece.slice(0, -1) : piece;
    const literal = rest.includes("'") ? `"${rest}"` : `'${rest}'`;
    if (!open) return [literal];
    return rest === "" ? [character("\\")] : [literal, character("\\")];
  });
}

function character(value: string): string {
  return `('%c' | format(${value.charCodeAt(0)}))`;
}
