import type { Command } from "commander";
import { UsageError } from "../exitCode.js";
import { outFolder } from "./outFolder.js";

interface BuildFlags {
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly json?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly cache: boolean;
}

/** `paq build`: from the sources to the output folder. */
export function registerBuild(program: Command): void {
  program
    .command("build")
    .description("write what the project makes to out/")
    .option("--check", "write nothing; exit with 3 when out/ is not current")
    .option("--watch", "build again after every change, until interrupted")
    .option("--json", "print one JSON document, and nothing else; with --watch one a line for each build")
    .option("--out <dir>", 'the output folder (default: "paq".out of package.json, or out)', outFolder)
    .option("--force", "overwrite files in out/ that were edited by hand")
    .option("--no-cache", "read nothing from earlier builds")
    .addHelpText("after", "\nOnly files that change are written. An interrupted build leaves out/ as it was.")
    .action(async ({ check = false, watch = false, json = false, force = false, cache, out }: BuildFlags) => {
      if (watch && check) throw new UsageError("--watch and --check exclude each other: a check ends with its answer");
      if (check && force) throw new UsageError("--check and --force exclude each other: a check writes nothing");
      const { build } = await import("../build.js");
      const request = { check, force, cache, watch, json, ...(out !== undefined && { out }) };
      process.exitCode = await build(request);
    });
}
