import { homedir } from "node:os";
import { join } from "node:path";

/** A path below the folder where tests keep what is expensive to make: `~/.cache/paq`, or `$XDG_CACHE_HOME/paq`. */
export function cachePath(...names: readonly string[]): string {
  const base = process.env.XDG_CACHE_HOME;
  return join(base !== undefined && base !== "" ? base : join(homedir(), ".cache"), "paq", ...names);
}
