/**
 * Makes what the package ships of `src`: few files, since to find and open a hundred takes the better part of a small
 * build. Declarations are made by `tsc`, in `dist`, along with each module as a file of its own, for tests.
 */
import { readdirSync, readFileSync } from "node:fs";
import { parse } from "node:path";
import { build } from "rolldown";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/** Modules that are loaded by name or path, from outside or by paq itself. What they share is there once. */
const entries = [
  "cli/main",
  "compiler/evaluate/worker",
  "compiler/index",
  "compiler/interfaces/dataLoader",
  "index",
  "vault/index",
  ...readdirSync("src/modules").map((file) => `modules/${parse(file).name}`),
];

await build({
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: "node",
  external: new RegExp(`^(${Object.keys(dependencies).join("|")})(/|$)`),
  tsconfig: false,
  // What is shared stands at the top of the folder: src/home.ts relies on it.
  output: { dir: "dist/bundle", entryFileNames: "[name].js", chunkFileNames: "[name].js", cleanDir: true },
});
