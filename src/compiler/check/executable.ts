import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/**
 * The native TypeScript compiler: the program itself, not the launcher `typescript/bin/tsc`, which costs the start of
 * one more node. Follows `lib/getExePath.js` of the package `typescript`.
 */
export function typescriptExecutable(): string {
  const fromTypescript = createRequire(createRequire(import.meta.url).resolve("typescript/package.json"));
  const name = `@typescript/typescript-${process.platform}-${process.arch}`;
  const folder = join(dirname(fromTypescript.resolve(`${name}/package.json`)), "lib");
  return join(folder, process.platform === "win32" ? "tsc.exe" : "tsc");
}
