import { createRequire } from "node:module";
import { dirname, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Folder of the JavaScript that runs: `dist/bundle/`, which is what the package ships, or `dist/`, where each module is
 * a file of its own. Below it modules have the same names; what is loaded by its path is loaded from here, so that
 * there is one instance of each.
 */
export const home = fileURLToPath(new URL(".", import.meta.url));

/** Folder of the package: the one with its package.json. */
export const packageRoot = dirname(createRequire(import.meta.url).resolve("paq/package.json")) + sep;
