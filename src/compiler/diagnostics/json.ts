import type { Diagnostic } from "../../model/diagnostic.js";

/** One place of a {@link JsonDiagnostic}. Lines and columns count from 1; columns are UTF-16 units, as editors count. */
export interface JsonPlace {
  /** Absolute path. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One finding for programs. This shape is stable: keys are added and never changed. */
export interface JsonDiagnostic extends Partial<JsonPlace> {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint?: string;
  /** Other places that belong to it; empty when there are none. */
  readonly related: readonly (JsonPlace & { readonly message: string })[];
}

/** Findings for programs: what `--json` prints. */
export function jsonDiagnostics(diagnostics: readonly Diagnostic[]): JsonDiagnostic[] {
  return diagnostics.map(({ code, severity, message, hint, position, related = [] }) => ({
    ...(position && { file: position.file, line: position.line, column: position.column }),
    code,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    related: related.map(({ message: note, position: { file, line, column } }) => ({
      message: note,
      file,
      line,
      column,
    })),
  }));
}
