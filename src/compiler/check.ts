import type { Diagnostic } from "../model/diagnostic.js";
import { checkWithCommand } from "./check/command.js";
import { CheckServer } from "./check/server.js";
import type { Project } from "./project.js";

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

/** A checker for one check: it keeps nothing. */
export function createSingleChecker(project: Project): Checker {
  return {
    check: ({ signal } = {}) => checkWithCommand(project, signal),
    close: async () => undefined,
  };
}

/**
 * A checker for many checks of one project: it keeps the program in memory, so that all checks but the first cost tens
 * of milliseconds.
 */
export function createChecker(project: Project): Checker {
  return new CheckServer(project);
}
