import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { UserError } from "../../model/diagnostic.js";
import { stagingFolder } from "../outputPath.js";
import { applyJournal } from "./journal.js";

/** How long another write is waited for; one takes a fraction of a second. Milliseconds. */
const patience = 5000;

/**
 * Waits until nobody writes to an output folder, brings an interrupted write to its end, and takes the folder.
 * {@link applyJournal} gives it back.
 */
export async function lockOutput(out: string): Promise<void> {
  const folder = join(out, stagingFolder);
  const owner = join(folder, "owner");
  const until = performance.now() + patience;
  for (;;) {
    makeFolder(out);
    try {
      mkdirSync(folder);
      writeFileSync(owner, String(process.pid));
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Somebody cleaned up between the two calls.
      if (code === "ENOENT" && performance.now() < until) {
        await sleep(20);
        continue;
      }
      if (code !== "EEXIST") throw error;
    }
    const pid = readOwner(owner);
    if (pid === undefined || pid === process.pid || !isAlive(pid)) {
      applyJournal(out);
    } else if (performance.now() < until) {
      await sleep(20);
    } else {
      throw new UserError({
        code: "output-busy",
        severity: "error",
        message: `Another paq, process ${pid}, is writing to ${out}`,
        hint: `wait for it, or end it; if process ${pid} is no paq, remove ${folder} and build with --force`,
      });
    }
  }
}

/**
 * Makes a folder and those above it. Not by node's own `recursive`: below a file system that takes no folders and says
 * ENOENT, as /proc does, node 20 tries for ever.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Somebody else was faster.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !existsSync(folder)) throw error;
  }
}

function readOwner(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return Number.isInteger(pid) && pid > 0 ? pid : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
