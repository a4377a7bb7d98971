import type { Diagnostic } from "../model/diagnostic.js";
import type { OutputFile, SourceMap } from "./compilation.js";
import type { Project } from "./project.js";

/** What is known once a project has been evaluated. */
export interface LowerRequest {
  readonly project: Project;
  /** The entry's default export. */
  readonly root: unknown;
  /** Whether what earlier builds have left may be used. */
  readonly cache: boolean;
  /**
   * Makes a diagnostic of what a function of the user's has thrown.
   * @throws what it was given, when it is a bug of paq's
   */
  readonly describe: (error: unknown) => Diagnostic;
}

/** The repository that a model stands for. */
export interface Lowered {
  readonly files: ReadonlyMap<string, OutputFile>;
  readonly sourceMap: SourceMap;
}

/** Whether a value can be a project's default export. */
export function isModelRoot(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** From the model to files: interfaces, validation, emission. */
export async function lower(_request: LowerRequest): Promise<Lowered> {
  return { files: new Map(), sourceMap: {} };
}
