import { open, stat, unlink } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

/** A lock is held for a moment only: one as old as this was left by a process that died. Milliseconds. */
const stale = 10_000;
const pause = 20;

/**
 * Runs something while no other process does the same for that file. The lock is a file beside it, `<file>.lock`.
 * What is done under it must take far less than ten seconds.
 */
export async function withLock<Result>(file: string, action: () => Promise<Result>): Promise<Result> {
  const lock = `${file}.lock`;
  while (!(await take(lock))) await setTimeout(pause);
  try {
    return await action();
  } finally {
    await unlink(lock).catch(() => undefined);
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await (await open(lock, "wx", 0o600)).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    const information = await stat(lock).catch(() => undefined);
    if (information && Date.now() - information.mtimeMs > stale) await unlink(lock).catch(() => undefined);
    return false;
  }
}
