/** A variable that an expression names, and where. */
export interface JinjaName {
  readonly name: string;
  /** In UTF-16 units from the expression's beginning. */
  readonly offset: number;
}

/** An expression that Jinja would refuse. */
export class JinjaSyntaxError extends Error {
  override readonly name = "JinjaSyntaxError";
  constructor(
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** Stands in an expression's text for a value that is printed there later: half of a character, which no text holds. */
export const hole = "\uD800";

interface Token {
  readonly kind: "name" | "number" | "string" | "operator" | "hole" | "end";
  readonly text: string;
  readonly offset: number;
}

const token =
  /\s+|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?)|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<operator>\*\*|\/\/|==|!=|>=|<=|[-+*/%~|()[\]{},:.=<>])|(?<hole>\uD800)/uy;

function tokens(text: string): Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const offset = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      const found = String.fromCodePoint(text.codePointAt(offset) as number);
      const character = /\p{Cc}/u.test(found) ? JSON.stringify(found) : found;
      const isQuote = character === "'" || character === '"';
      throw new JinjaSyntaxError(
        isQuote ? "this text has no closing quote" : `${character} means nothing to Jinja`,
        offset,
      );
    }
    const [kind, value] = Object.entries(match.groups ?? {}).find(([, group]) => group !== undefined) ?? [];
    if (kind !== undefined) found.push({ kind: kind as Token["kind"], text: value as string, offset });
  }
  return [...found, { kind: "end", text: "", offset: text.length }];
}

/**
 * Reads an expression as Jinja does.
 * @param text without braces; {@link hole} where a value is put in
 * @returns the variables that it names
 * @throws JinjaSyntaxError
 * @see https://jinja.palletsprojects.com/en/stable/templates/#expressions
 */
export function namesOf(text: string): readonly JinjaName[] {
  const parser = new Parser(tokens(text));
  parser.whole();
  return parser.names;
}

const constants = new Set(["true", "false", "none", "True", "False", "None"]);
const comparisons = new Set(["==", "!=", "<", "<=", ">", ">="]);

class Parser {
  readonly names: JinjaName[] = [];
  #index = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): void {
    this.#tuple();
    if (this.#next.kind !== "end") throw this.#unexpected("the expression should end here");
  }

  get #next(): Token {
    return this.tokens[this.#index] as Token;
  }

  /** Passes over an operator, or a word that is one. */
  #take(...texts: readonly string[]): boolean {
    if (!this.#sees(...texts)) return false;
    this.#index++;
    return true;
  }

  #sees(...texts: readonly string[]): boolean {
    const { kind, text } = this.#next;
    return (kind === "operator" || kind === "name") && texts.includes(text);
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw this.#unexpected(`${text} is missing here`);
  }

  #unexpected(message: string): JinjaSyntaxError {
    return new JinjaSyntaxError(message, this.#next.offset);
  }

  /** Expressions with commas between them. */
  #tuple(): void {
    this.#expression();
    while (this.#take(",")) if (!this.#sees(")") && this.#next.kind !== "end") this.#expression();
  }

  #expression(): void {
    this.#or();
    while (this.#take("if")) {
      this.#or();
      if (this.#take("else")) this.#expression();
    }
  }

  #or(): void {
    this.#and();
    while (this.#take("or")) this.#and();
  }

  #and(): void {
    this.#not();
    while (this.#take("and")) this.#not();
  }

  #not(): void {
    if (this.#take("not")) this.#not();
    else this.#comparison();
  }

  #comparison(): void {
    this.#sum();
    for (;;) {
      if (this.#next.kind === "operator" && comparisons.has(this.#next.text)) this.#index++;
      else if (this.#take("not")) this.#expect("in");
      else if (!this.#take("in")) return;
      this.#sum();
    }
  }

  #sum(): void {
    this.#text();
    while (this.#take("+", "-")) this.#text();
  }

  #text(): void {
    this.#product();
    while (this.#take("~")) this.#product();
  }

  #product(): void {
    this.#power();
    while (this.#take("*", "/", "//", "%")) this.#power();
  }

  #power(): void {
    this.#unary();
    while (this.#take("**")) this.#unary();
  }

  #unary(): void {
    while (this.#take("-", "+"));
    this.#primary();
    this.#members();
    this.#filters();
  }

  #primary(): void {
    const { kind, text, offset } = this.#next;
    if (kind === "end") throw this.#unexpected("a value is missing here");
    this.#index++;
    if (kind === "name") {
      if (!constants.has(text)) this.names.push({ name: text, offset });
    } else if (kind === "string") {
      while (this.#next.kind === "string") this.#index++;
    } else if (text === "(") {
      if (!this.#sees(")")) this.#tuple();
      this.#expect(")");
    } else if (text === "[") this.#items("]", () => this.#expression());
    else if (text === "{") this.#items("}", () => this.#entry());
    else if (kind === "operator") {
      this.#index--;
      throw this.#unexpected(`a value is missing before ${text}`);
    }
  }

  #items(end: string, item: () => void): void {
    while (!this.#take(end)) {
      item();
      if (!this.#sees(end) && !this.#take(",")) throw this.#unexpected(`${end} is missing here`);
    }
  }

  #entry(): void {
    this.#expression();
    this.#expect(":");
    this.#expression();
  }

  #members(): void {
    for (;;) {
      if (this.#take(".")) this.#member();
      else if (this.#take("[")) {
        this.#subscript();
        this.#expect("]");
      } else if (this.#take("(")) this.#arguments();
      else return;
    }
  }

  #member(): void {
    if (this.#next.kind !== "name" && this.#next.kind !== "number")
      throw this.#unexpected("a member's name is missing here");
    this.#index++;
  }

  #subscript(): void {
    do {
      if (!this.#sees(":", "]")) this.#expression();
      while (this.#take(":")) if (!this.#sees(":", "]")) this.#expression();
    } while (this.#take(","));
  }

  #arguments(): void {
    this.#items(")", () => {
      if (this.#take("*", "**")) return this.#expression();
      if (this.#next.kind === "name" && this.tokens[this.#index + 1]?.text === "=") this.#index += 2;
      this.#expression();
    });
  }

  #filters(): void {
    for (;;) {
      if (this.#take("|")) this.#called("filter");
      else if (this.#take("is")) {
        this.#take("not");
        // A test takes one value without parentheses.
        if (!this.#called("test") && this.#isArgument()) {
          this.#primary();
          this.#members();
        }
      } else if (this.#take("(")) this.#arguments();
      else return;
    }
  }

  #isArgument(): boolean {
    if (this.#sees("if", "in", "is", "not"))
      throw this.#unexpected(`a test before ${this.#next.text} stands in parentheses`);
    if (this.#sees("else", "or", "and")) return false;
    return this.#sees("[", "{") || (this.#next.kind !== "operator" && this.#next.kind !== "end");
  }

  /** A filter or test, by its name with dots, and its arguments; gives whether it has any. */
  #called(what: string): boolean {
    do {
      if (this.#next.kind !== "name") throw this.#unexpected(`the name of a ${what} is missing here`);
      this.#index++;
    } while (this.#take("."));
    if (!this.#take("(")) return false;
    this.#arguments();
    return true;
  }
}
