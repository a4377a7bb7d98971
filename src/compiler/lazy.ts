import { createRequire } from "node:module";
import { join } from "node:path";
import { home } from "../home.js";

const require = createRequire(import.meta.url);

/**
 * What most builds can do without, loaded at its first use: the start of paq is a good part of a small build. Node
 * 20.19 and newer give ECMAScript modules to `require`, too, so that no caller has to wait.
 */
export const lazy = {
  get parser(): typeof import("oxc-parser") {
    return require("oxc-parser") as typeof import("oxc-parser");
  },
  get ejs(): typeof import("ejs") {
    return require("ejs") as typeof import("ejs");
  },
  get vault(): typeof import("../vault/index.js") {
    return require(join(home, "vault/index.js")) as typeof import("../vault/index.js");
  },
};
