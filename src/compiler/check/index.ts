import type { Project } from "../project.js";
import type { Checker } from "./checker.js";
import { checkWithCommand } from "./command.js";
import { CheckServer } from "./server.js";

export type { Checker, CheckOptions } from "./checker.js";

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
