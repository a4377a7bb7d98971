/** Times `paq build --watch`: from the moment an edit is saved to the moment the output is written. */
import { spawn } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { middle } from "./measure.js";

/** How long one rebuild may take before the measurement is given up, in milliseconds. */
const limit = 60_000;

/**
 * Edits a file again and again while a project is watched.
 * @param edit makes the n-th version of the source from its first
 * @param output the file that shows that the rebuild is done
 * @returns the median, in seconds
 */
export async function timeRebuilds({ cwd, paq, source, edit, output, times }) {
  const original = readFileSync(source, "utf8");
  const child = spawn(process.execPath, [paq, "build", "--watch"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.on("data", (data) => (printed += data));
  try {
    await until(() => printed.includes("\n"));
    await sleep(1000);
    const seconds = [];
    for (let index = 0; index < times; index++) {
      const before = statSync(output).mtimeMs;
      const begin = performance.now();
      writeFileSync(source, edit(original, index));
      await until(() => changedSince(output, before));
      seconds.push((performance.now() - begin) / 1000);
      await sleep(500);
    }
    return middle(seconds.sort((a, b) => a - b));
  } finally {
    child.kill("SIGINT");
    writeFileSync(source, original);
  }
}

function changedSince(file, before) {
  return (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? before) > before;
}

async function until(holds) {
  const begin = performance.now();
  while (!holds()) {
    if (performance.now() - begin > limit) throw new Error("the rebuild did not come to its end");
    await sleep(2);
  }
}
