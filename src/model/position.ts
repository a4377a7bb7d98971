import { fileURLToPath } from "node:url";
import type { Place } from "./place.js";

/** A place in the user's sources. */
export interface Position extends Place {
  /** Absolute path. */
  readonly file: string;
}

/**
 * Leads a place in evaluated JavaScript back to its source; `undefined` for code that is none of the user's. Where in
 * the file is told only when it is asked for: finding it out takes the engine longer the longer a function is.
 */
export type PositionMapper = (
  file: string,
  place: () => readonly [line: number, column: number],
) => Position | undefined;

let mapper: PositionMapper = () => undefined;

/** Called by whoever evaluates a project, once, before its first module runs. */
export function setPositionMapper(next: PositionMapper): void {
  mapper = next;
}

/**
 * How many stack frames are looked at: mostly the caller of the language's function is the user's, and taking few is
 * cheap; many are deep enough for helpers of the standard library that call each other.
 */
const depths = [4, 32];

const takeSites = (_error: Error, sites: NodeJS.CallSite[]): NodeJS.CallSite[] => sites;

/** Paths of the URLs that frames name: there are few of them, and each is asked for ten thousand times. */
const paths = new Map<string, string>();

function pathOf(url: string): string {
  let path = paths.get(url);
  if (path === undefined) {
    path = fileURLToPath(url);
    paths.set(url, path);
  }
  return path;
}

/**
 * The place of the user's call that led here: the innermost stack frame that the mapper knows.
 * Frames of the language itself are passed over.
 */
export function here(): Position | undefined {
  for (const depth of depths) {
    const sites = framesAbove(depth);
    for (const site of sites) {
      const position = positionOf(site);
      if (position) return position;
    }
    if (sites.length < depth) return undefined;
  }
  return undefined;
}

/** The stack frames above the caller of {@link here}. */
function framesAbove(depth: number): readonly StackFrame[] {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = depth;
  Error.prepareStackTrace = takeSites;
  const holder: { stack?: StackFrame[] } = {};
  Error.captureStackTrace(holder, here);
  const sites = holder.stack;
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  return sites ?? [];
}

/** A stack frame, as far as its place goes; V8's `CallSite` is one. */
export interface StackFrame {
  getFileName(): string | null | undefined;
  getLineNumber(): number | null;
  getColumnNumber(): number | null;
}

/** The source position of one stack frame, if it is the user's. */
export function positionOf(site: StackFrame): Position | undefined {
  const name = site.getFileName();
  if (!name || name.startsWith("node:")) return undefined;
  const file = name.startsWith("file:") ? pathOf(name) : name;
  return mapper(file, () => [site.getLineNumber() ?? 1, site.getColumnNumber() ?? 1]);
}
