import { promiseHooks } from "node:v8";
import type { Diagnostic } from "../../model/diagnostic.js";
import { type Position, positionOf } from "../../model/position.js";

/** Whether a module can leave a promise pending: without these words it makes none. */
const makesPromises = /\b(?:async|await|Promise)\b|\b(?:then|import)\s*\(/;

/**
 * Knows the promises that the user's own lines have made and that have not settled. Costs nothing for a project that
 * uses no promises.
 */
export class PendingPromises {
  readonly #pending = new Map<Promise<unknown>, Position>();
  #isNeeded = false;
  #isRunning = false;
  #stop: (() => void) | undefined;

  /** Called for each module before it runs. */
  consider(text: string): void {
    this.#isNeeded ||= makesPromises.test(text);
    if (this.#isRunning) this.start();
  }

  /** Called when the first module is about to run: until then all promises are the loader's. */
  start(): void {
    this.#isRunning = true;
    if (this.#stop || !this.#isNeeded) return;
    const forget = (promise: Promise<unknown>): void => {
      this.#pending.delete(promise);
    };
    this.#stop = promiseHooks.createHook({
      init: (promise) => {
        const position = makersPosition();
        if (position) this.#pending.set(promise, position);
      },
      // An `await` has a promise of its own that never settles: what comes is the code after it.
      before: forget,
      settled: forget,
    }) as () => void;
  }

  stop(): void {
    this.#stop?.();
  }

  /** The line at which evaluation waits: that of the `await` which came last. */
  waiting(entry: string): Diagnostic {
    const position = [...this.#pending.values()].at(-1) ?? { file: entry, line: 1, column: 1 };
    return diagnostic("This promise never settles, so the project is never complete", position);
  }

  /** Promises that nobody waits for: what follows them would happen after the build. */
  left(): Diagnostic[] {
    const [first] = this.#pending.values();
    return first
      ? [
          diagnostic(
            "This promise is still pending when all modules have run: what follows it is not in the build",
            first,
          ),
        ]
      : [];
  }
}

function diagnostic(message: string, position: Position): Diagnostic {
  return {
    code: "pending-promise",
    severity: "error",
    message,
    hint: "write `await` before it, and see that it settles",
    position,
  };
}

/** The line that made a promise, when it is the user's own and not one of a library. */
function makersPosition(): Position | undefined {
  const { prepareStackTrace, stackTraceLimit } = Error;
  Error.stackTraceLimit = 8;
  Error.prepareStackTrace = (_error, sites) => sites;
  const holder: { stack?: NodeJS.CallSite[] } = {};
  Error.captureStackTrace(holder, makersPosition);
  const sites = holder.stack ?? [];
  Error.prepareStackTrace = prepareStackTrace;
  Error.stackTraceLimit = stackTraceLimit;
  // The first site is the hook itself.
  const maker = sites.slice(1).find((site) => site.getFileName() !== null && !site.getFileName()?.startsWith("node:"));
  // A module that waits has a promise of its own, which never settles: it begins where the module begins.
  const isModules = maker?.getFunctionName() === null && maker.getLineNumber() === 1 && maker.getColumnNumber() === 1;
  return maker && !isModules ? positionOf(maker) : undefined;
}
