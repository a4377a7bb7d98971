import { CommanderError } from "commander";
import { exitCode } from "./exitCode.js";
import { explainFailure } from "./failure.js";
import { endOnInterrupt } from "./interrupt.js";
import { createProgram } from "./program.js";

/** Runs the command that the arguments name, and sets the exit code. */
export async function run(): Promise<void> {
  endOnInterrupt();
  process.on("uncaughtException", async (error) => process.exit(await explainFailure(error)));
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // `paq diff | head`: nobody reads on, which is no failure.
    if (error.code === "EPIPE") process.exit();
    throw error;
  });
  // Nobody reads what is wrong, and nobody can be told; the exit code still says it.
  process.stderr.on("error", () => undefined);

  try {
    await createProgram().parseAsync();
  } catch (error) {
    // The parser has said already what is wrong, or has shown the help.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
    else process.exitCode = await explainFailure(error);
  }
}
