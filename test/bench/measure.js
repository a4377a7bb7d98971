/** Times commands from outside: wall time, and the memory of all their processes. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between two looks at the processes. */
const interval = 10;

/**
 * Runs a command to its end.
 * @returns seconds, and the highest sum of its processes' resident memory in MiB
 */
export async function run(command, args, { cwd }) {
  const begin = performance.now();
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  let peak = 0;
  let isRunning = true;
  const exit = new Promise((fulfil, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      isRunning = false;
      if (code === 0) fulfil(performance.now() - begin);
      else reject(new Error(`${command} ${args.join(" ")} exited with ${code}:\n${output}`));
    });
  });
  while (isRunning) {
    peak = Math.max(peak, memoryOfTree(child.pid));
    await Promise.race([exit, sleep(interval)]);
  }
  return { seconds: (await exit) / 1000, mebibytes: peak / 1024 };
}

/** Runs a command several times. @returns the median of the times, and the highest memory */
export async function median(times, command, args, { cwd, before = () => {} }) {
  const runs = [];
  for (let index = 0; index < times; index++) {
    before();
    runs.push(await run(command, args, { cwd }));
  }
  const seconds = runs.map((one) => one.seconds).sort((a, b) => a - b);
  return { seconds: middle(seconds), mebibytes: Math.max(...runs.map((one) => one.mebibytes)) };
}

/** The middle of sorted numbers. */
export function middle(sorted) {
  const half = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Resident memory of a process and all below it, in KiB. */
function memoryOfTree(root) {
  const parents = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      const field = (key) => Number(new RegExp(`^${key}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
      parents.set(Number(name), { parent: field("PPid"), memory: field("VmRSS") });
    } catch {
      // It has ended meanwhile.
    }
  }
  let sum = 0;
  for (const [pid, { memory }] of parents) {
    let one = pid;
    while (one !== undefined && one !== root) one = parents.get(one)?.parent;
    if (one === root) sum += memory;
  }
  return sum;
}
