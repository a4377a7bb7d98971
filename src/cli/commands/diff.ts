import type { Command } from "commander";
import { outFolder } from "./outFolder.js";

interface DiffFlags {
  readonly out?: string;
  readonly exitCode?: boolean;
  readonly cache: boolean;
}

/** `paq diff`: what a build would change. */
export function registerDiff(program: Command): void {
  program
    .command("diff")
    .description("show what a build would change in out/, and change nothing")
    .option("--exit-code", "exit with 3 when there is a difference, as `git diff --exit-code` does with 1")
    .option("--out <dir>", "the output folder", outFolder)
    .option("--no-cache", "read nothing from earlier builds")
    .action(async ({ out, cache, exitCode = false }: DiffFlags) => {
      const { diff } = await import("../diff.js");
      process.exitCode = await diff({ cache, exitCode, ...(out !== undefined && { out }) });
    });
}
