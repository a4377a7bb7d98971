import { relative } from "node:path";
import pico from "picocolors";
import type { Diagnostic, DiagnosticCode } from "../../model/diagnostic.js";
import type { Position } from "../../model/position.js";
import { textToShow } from "../../model/readText.js";
import { codeFrame } from "./codeFrame.js";

/** How findings are shown. */
export interface FormatOptions {
  /** @default false */
  readonly color?: boolean;
  /** Folder that paths are shown relative to. @default the current one */
  readonly directory?: string;
}

/** Findings as a person reads them, with the lines of the sources and a summary at the end. */
export function formatDiagnostics(diagnostics: readonly Diagnostic[], options: FormatOptions = {}): string {
  if (diagnostics.length === 0) return "";
  const formatter = new Formatter(options, linesWithSecrets(diagnostics));
  return `${diagnostics.map((diagnostic) => formatter.format(diagnostic)).join("\n")}\n${summarize(diagnostics)}\n`;
}

/** How many errors and warnings there are, and in how many files. */
export function summarize(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const parts = [
    ...(errors > 0 ? [plural(errors, "error")] : []),
    ...(diagnostics.length > errors ? [plural(diagnostics.length - errors, "warning")] : []),
  ];
  const files = new Set(diagnostics.flatMap(({ position }) => position?.file ?? [])).size;
  return parts.length === 0 ? "no findings" : parts.join(" and ") + (files > 0 ? ` in ${plural(files, "file")}` : "");
}

/** `1 file`, `2 files`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Findings at lines that may hold a secret in the clear, which a log is not to repeat: their place is enough. */
const withSecrets: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  "secret-in-the-open",
  "secret-name-invalid",
  "secret-not-encrypted",
  "secrets-file-invalid",
]);

/** Each as `file:line`. */
function linesWithSecrets(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  const places = diagnostics
    .filter(({ code }) => withSecrets.has(code))
    .flatMap(({ position, related = [] }) => [position, ...related.map((other) => other.position)]);
  return new Set(places.map((place) => `${place?.file}:${place?.line}`));
}

class Formatter {
  readonly #colors: ReturnType<typeof pico.createColors>;
  readonly #directory: string;
  readonly #texts = new Map<string, string | undefined>();

  constructor(
    { color = false, directory = process.cwd() }: FormatOptions,
    private readonly hidden: ReadonlySet<string>,
  ) {
    this.#colors = pico.createColors(color);
    this.#directory = directory;
  }

  format({ code, severity, message, hint, position, related = [] }: Diagnostic): string {
    const { bold, cyan, red, yellow, dim } = this.#colors;
    const place = position
      ? `${cyan(this.#path(position.file))}:${yellow(position.line)}:${yellow(position.column)} - `
      : "";
    const kind = severity === "error" ? red("error") : yellow("warning");
    const [first = "", ...others] = message.split("\n");
    const lines = [`${place}${kind} ${dim(`${code}:`)} ${bold(first)}`, ...others];
    if (position) lines.push(...this.#frame(position));
    if (hint) lines.push(...`${cyan("hint:")} ${hint}`.split("\n").map((line) => `  ${line}`));
    for (const { message: note, position: other } of related) {
      lines.push(`  ${this.#path(other.file)}:${other.line}:${other.column} - ${note}`);
      lines.push(...this.#frame(other).map((line) => `  ${line}`));
    }
    return `${lines.join("\n")}\n`;
  }

  #path(file: string): string {
    const path = relative(this.#directory, file);
    return path.startsWith("..") ? file : path;
  }

  /** The lines around a place, unless another finding, such as one of TypeScript's, says that they hold a secret. */
  #frame({ file, line, column }: Position): string[] {
    if ([line - 1, line, line + 1].some((shown) => this.hidden.has(`${file}:${shown}`))) return [];
    const text = this.#read(file);
    return text === undefined ? [] : codeFrame(text, line, column, this.#colors);
  }

  #read(file: string): string | undefined {
    if (!this.#texts.has(file)) this.#texts.set(file, textToShow(file));
    return this.#texts.get(file);
  }
}
