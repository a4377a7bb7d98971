import { once } from "node:events";
import { join } from "node:path";
import { execa } from "execa";
import { lab } from "./lab.js";

/**
 * Waits until nobody else makes images of hosts that are set up, and keeps others from it.
 * @returns what lets go of it; the end of this process does, too
 */
export async function lockImages(): Promise<() => Promise<void>> {
  const holder = execa("flock", [join(lab.images, ".lock"), "sh", "-c", "echo held; exec cat"]);
  await Promise.race([once(holder.stdout, "data"), holder]);
  return async () => {
    holder.stdin.end();
    await holder;
  };
}
