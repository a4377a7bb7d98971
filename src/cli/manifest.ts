import { readFileSync } from "node:fs";

/** What paq's own package says about itself. */
export interface Manifest {
  readonly version: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
  readonly repository?: string | { readonly url: string };
}

/** Folder of the installed package. */
export const packageFolder = new URL("../../", import.meta.url);

export const manifest = JSON.parse(readFileSync(new URL("package.json", packageFolder), "utf8")) as Manifest;
