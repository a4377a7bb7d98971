import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../home.js";

/** What paq's own package says about itself. */
export interface Manifest {
  readonly version: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
  readonly repository?: string | { readonly url: string };
}

export const manifest = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8")) as Manifest;
