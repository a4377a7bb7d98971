/** Times commands from outside: wall time, and the memory of all their processes. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Milliseconds between two looks at the processes. */
const interval = 10;

/** Runs a command to its end. @returns how long that took, in seconds */
export async function time(command, args, { cwd }) {
  const begin = performance.now();
  await start(command, args, cwd).end;
  return (performance.now() - begin) / 1000;
}

/**
 * Runs a command to its end, and looks at it all the while; that costs time, so none is measured here.
 * @returns the highest sum of its processes' resident memory, in MiB
 */
export async function peakMemory(command, args, { cwd }) {
  const { child, end } = start(command, args, cwd);
  let isRunning = true;
  const over = end.finally(() => {
    isRunning = false;
  });
  let peak = 0;
  while (isRunning) {
    peak = Math.max(peak, memoryOfTree(child.pid));
    await Promise.race([over, sleep(interval)]);
  }
  await over;
  return peak / 1024;
}

function start(command, args, cwd) {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const end = new Promise((fulfil, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) fulfil();
      else reject(new Error(`${command} ${args.join(" ")} exited with ${code}:\n${output}`));
    });
  });
  return { child, end };
}

/**
 * Runs commands of node's in turn, again and again: what else the machine does meanwhile falls on all of them alike.
 * @param commands by name: `args` of node, and what to do `before` each run
 * @returns the median of the seconds, by name
 */
export async function inTurn(times, cwd, commands) {
  const seconds = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let index = 0; index < times; index++) {
    for (const [name, { args, before }] of Object.entries(commands)) {
      before?.();
      seconds[name].push(await time(process.execPath, args, { cwd }));
    }
  }
  return Object.fromEntries(Object.entries(seconds).map(([name, all]) => [name, middle(all.sort((a, b) => a - b))]));
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
