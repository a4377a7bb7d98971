import type { diagnosticCodes } from "./codes.js";
import type { Position } from "./position.js";

/** What kind of finding it is: a code of {@link diagnosticCodes}, or TypeScript's own (`TS2345`). */
export type DiagnosticCode = keyof typeof diagnosticCodes | `TS${number}`;

/** How bad a finding is: an error stops the build, a warning is shown and the build goes on. */
export type Severity = "error" | "warning";

/** A second place that belongs to a diagnostic, such as the first of two equal definitions. */
export interface RelatedPlace {
  readonly message: string;
  readonly position: Position;
}

/** One finding about the user's project, with the place where it is to be mended. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Where; absent only when the finding is about the project as a whole. */
  readonly position?: Position;
  readonly related?: readonly RelatedPlace[];
}

/** Whether findings stop the build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * Thrown by the language for a mistake of the user's that leaves nothing to go on with. Everything else that is thrown
 * while a project is evaluated is an exception of the user's own code, or a bug in paq.
 */
export class UserError extends Error {
  override readonly name = "UserError";
  constructor(readonly diagnostic: Diagnostic) {
    super(diagnostic.message);
  }
}

const reported: Diagnostic[] = [];

/** Records a finding and goes on, so that one build shows all of them. */
export function report(diagnostic: Diagnostic): void {
  reported.push(diagnostic);
}

/** Hands over what was reported since the last call, and forgets it. */
export function takeReported(): Diagnostic[] {
  return reported.splice(0);
}
