import { dirname, resolve } from "node:path";
import { mistake } from "./mistake.js";
import { here, type Position } from "./position.js";

/**
 * Reads a data file and checks it against the type argument of the call at a place.
 * @param path absolute
 * @throws UserError for a file that is missing, or whose data is not of that type
 */
export type DataLoader = (path: string, call: Position) => unknown;

let loader: DataLoader | undefined;

/** Called by whoever evaluates a project, once, before its first module runs. */
export function setDataLoader(next: DataLoader): void {
  loader = next;
}

/**
 * Data from a YAML or JSON file, read when the project is built and checked against T: members that T doesn't know,
 * that are missing or of another type are shown at their line in the file. A member of type `Secret` is written
 * `!secret name`, and never in the clear.
 * @param path relative to the file that calls
 * @typeParam T names the type of the data; it is required, and must be written in the call
 */
export function load<T = never>(path: [T] extends [never] ? never : string): T {
  const position = here();
  if (!loader || !position)
    throw mistake(
      "load-outside-build",
      `load(${JSON.stringify(path)}) is called outside a project's own modules`,
      "call it in a file of the project, while paq builds it",
    );
  return loader(resolve(dirname(position.file), path), position) as T;
}
