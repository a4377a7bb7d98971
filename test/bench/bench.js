#!/usr/bin/env node
/**
 * `npm run bench`: how long a build takes and how much memory, beside `tsc --noEmit` on the same sources and
 * `cdk8s synth` with as many objects. Prints a table, and writes test/bench/bench.json.
 * Options: --without-cdk8s (nothing is installed then).
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { inTurn, peakMemory, time } from "./measure.js";
import { repository, writeCdk8sApp, writeProject } from "./projects.js";
import { timeRebuilds } from "./watch.js";

const sizes = [100, 1_000, 10_000];
const paq = join(repository, "dist/bundle/cli/main.js");
const tsc = join(repository, "node_modules/typescript/bin/tsc");
const { values } = parseArgs({ options: { "without-cdk8s": { type: "boolean" } } });

const folder = mkdtempSync(join(tmpdir(), "paq-bench-"));
try {
  const cdk8s = values["without-cdk8s"] ? undefined : await installCdk8s();
  const rows = [];
  for (const size of sizes) rows.push(await measureSize(size, cdk8s));
  rows.push(await measureReference());
  const figures = { node: process.version, processors: `${cpus().length} × ${cpus()[0]?.model.trim()}`, rows };
  writeFileSync(join(repository, "test/bench/bench.json"), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(table(figures));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measureSize(size, cdk8s) {
  const cwd = join(folder, `paq-${size}`);
  const source = writeProject(cwd, size);
  const edit = (text, index) => text.replace("Create directory 0", `Create directory 0, edit ${index}`);
  const row = await measureProject(`${size.toLocaleString("en")} tasks`, cwd, {
    source,
    edit,
    output: join(cwd, "out/roles/bench_0/tasks/main.yml"),
  });
  if (!cdk8s) return row;
  const app = join(folder, `cdk8s-${size}`);
  writeCdk8sApp(app, cdk8s, size);
  return { ...row, cdk8s: await time("npx", ["cdk8s", "synth"], { cwd: app }) };
}

/** The standard library and its reference infrastructure, in a copy that can be edited. */
async function measureReference() {
  const cwd = join(folder, "reference");
  mkdirSync(cwd);
  for (const path of ["dsl", "package.json"]) cpSync(join(repository, path), join(cwd, path), { recursive: true });
  for (const path of ["dist", "node_modules"]) symlinkSync(join(repository, path), join(cwd, path));
  const source = join(cwd, "dsl/playbooks/site.ts");
  const edit = (text, index) => text.replace(/play\("([^"]*)"/, `play("$1, edit ${index}"`);
  return measureProject("dsl/", cwd, { source, edit, output: join(cwd, "out/site.yml") });
}

async function measureProject(name, cwd, rebuild) {
  const build = [paq, "build"];
  const mebibytes = await peakMemory(process.execPath, [...build, "--no-cache"], { cwd });
  const { first, cold, check, warm } = await inTurn(9, cwd, {
    first: {
      args: [...build, "--no-cache"],
      before: () => rmSync(join(cwd, "out"), { recursive: true, force: true }),
    },
    cold: { args: [...build, "--no-cache"] },
    check: { args: [tsc, "--noEmit", "-p", tsconfig(cwd, name)] },
    warm: { args: build },
  });
  const watch = await timeRebuilds({ cwd, paq, times: 7, ...rebuild });
  return { name, first, cold, warm, watch, tsc: check, mebibytes };
}

function tsconfig(cwd, name) {
  return join(cwd, name === "dsl/" ? "dsl" : ".");
}

async function installCdk8s() {
  const target = join(folder, "cdk8s");
  cpSync(join(repository, "test/bench/cdk8s"), target, { recursive: true });
  await time("npm", ["ci", "--no-audit", "--no-fund"], { cwd: target });
  return target;
}

function table({ node, processors, rows }) {
  const seconds = (value) => (value === undefined ? "–" : `${value.toFixed(2)} s`);
  const ratio = (value) => (Number.isFinite(value) ? `${value.toFixed(1)} ×` : "–");
  const lines = rows.map((row) => [
    row.name,
    seconds(row.first),
    seconds(row.cold),
    seconds(row.warm),
    seconds(row.watch),
    `${Math.round(row.mebibytes)} MiB`,
    seconds(row.tsc),
    ratio(row.cold / row.tsc),
    seconds(row.cdk8s),
    ratio(row.cdk8s / row.cold),
  ]);
  const head = [
    "project",
    "first `paq build`",
    "again, no cache",
    "with cache",
    "rebuild after an edit",
    "peak memory",
    "`tsc --noEmit`",
    "build : tsc",
    "`cdk8s synth`",
    "cdk8s : build",
  ];
  const format = (cells) => `| ${cells.join(" | ")} |`;
  return [
    `Node ${node}, ${processors}`,
    "",
    format(head),
    format(head.map((_, index) => (index === 0 ? "---" : "---:"))),
    ...lines.map(format),
  ].join("\n");
}
