import { createRequire } from "node:module";
import { join } from "node:path";
import { home } from "../../home.js";

const require = createRequire(import.meta.url);

/** What reads data files, loaded at its first use: most builds have none. */
export function requireDataLoader(): typeof import("./dataLoader.js") {
  return require(join(home, "compiler/interfaces/dataLoader.js")) as typeof import("./dataLoader.js");
}
