import { type DiagnosticCode, UserError } from "./diagnostic.js";
import { here } from "./position.js";

/** A mistake at the user's call that led here. */
export function mistake(code: DiagnosticCode, message: string, hint: string): UserError {
  const position = here();
  return new UserError({ code, severity: "error", message, hint, ...(position && { position }) });
}
