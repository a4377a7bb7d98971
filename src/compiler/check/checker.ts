import type { Diagnostic } from "../../model/diagnostic.js";

/** Options of one check. */
export interface CheckOptions {
  /** Absolute paths of what changed since the last check. @default whatever did */
  readonly changed?: readonly string[];
  readonly signal?: AbortSignal;
}

/** A type checker for one project. What checks is not seen through it, so that it can be replaced. */
export interface Checker {
  /** The errors of the project's sources as they are on the disk now. */
  check(options?: CheckOptions): Promise<readonly Diagnostic[]>;
  /** Ends what the checker keeps running. */
  close(): Promise<void>;
}
