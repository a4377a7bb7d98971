import { exitCode } from "./exitCode.js";

const controller = new AbortController();

/** Aborts when the user interrupts. What runs child processes passes it on to them. */
export const interrupted: AbortSignal = controller.signal;

/**
 * Ends paq on Ctrl-C and on SIGTERM, at once: writing is safe at every moment, so there is nothing to wait for but the
 * end of child processes, which the signal's listeners see to.
 */
export function endOnInterrupt(): void {
  const end = (code: number) => () => {
    controller.abort();
    if (process.stderr.isTTY) process.stderr.write("\n");
    process.exit(code);
  };
  process.once("SIGINT", end(exitCode.interrupted));
  process.once("SIGTERM", end(exitCode.terminated));
}
