import { totalmem } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { home } from "../../home.js";

const mebibyte = 2 ** 20;

/**
 * The engine compiles anew, for speed, a function that has run this long, in units of its own. By itself it does so after
 * a seventh of that, on threads that compete with a small project's evaluation, which then ends before it gains from it.
 */
const interruptBudget = 1_000_000;

/** A thread that has started, or is about to, and waits for its project. */
let spare: Worker | undefined;

/**
 * Starts a thread for the next evaluation, so that it need not wait for one: a thread takes longer to get ready than a
 * small project to be evaluated.
 */
export function prepareWorker(memory?: number): Worker {
  if (spare) return spare;
  setFlagsFromString(`--interrupt-budget=${interruptBudget}`);
  const worker = startWorker(memory);
  spare = worker;
  // Nothing is lost with it, and no process waits for it.
  worker.once("exit", () => {
    if (spare === worker) spare = undefined;
  });
  worker.unref();
  return worker;
}

/** The thread that waits, or else a new one. */
export function takeWorker(memory?: number): Worker {
  const worker = spare ?? startWorker(memory);
  spare = undefined;
  worker.ref();
  return worker;
}

/** Ends the thread that waits, if there is one. */
export async function dismissWorker(): Promise<void> {
  await spare?.terminate();
}

/** How much memory the project's code may take, in MiB. */
export function memoryLimit(memory: number | undefined): number {
  return memory ?? Math.min(2048, Math.floor(totalmem() / mebibyte / 2));
}

function startWorker(memory: number | undefined): Worker {
  return new Worker(join(home, "compiler/evaluate/worker.js"), {
    execArgv: ["--experimental-vm-modules", "--no-warnings"],
    resourceLimits: { maxOldGenerationSizeMb: lastLimit(memoryLimit(memory)), maxYoungGenerationSizeMb: 64 },
  });
}

/**
 * What holds when the watch over memory, which knows the line, comes too late, in MiB. On a busy machine, a thread takes a
 * few hundred before anybody looks.
 */
function lastLimit(limit: number): number {
  return Math.max(Math.floor(limit * 1.5), limit + 256);
}
