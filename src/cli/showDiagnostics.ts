import { formatDiagnostics } from "../compiler/index.js";
import type { Diagnostic } from "../model/diagnostic.js";
import { isColored } from "./terminal.js";

/** Shows findings on standard error. */
export function showDiagnostics(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(formatDiagnostics(diagnostics, { color: isColored(process.stderr), directory: process.cwd() }));
}
