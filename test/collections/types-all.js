#!/usr/bin/env node
/**
 * `npm run types:all`: generates the functions of every module of every collection in PyPI's `ansible` package,
 * type-checks them, and prints the figures. Fails unless every module generates and everything type-checks.
 * Made of what `npm run compile` has put into dist/. Options: --ansible-doc PROGRAM (default: that of the tests'
 * own environment, made if it is not there), --keep (leave the generated files in place).
 */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, homedir, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { execa } from "execa";
import { generateCollection } from "../../dist/collections/index.js";

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, "../..");
const { values } = parseArgs({ options: { "ansible-doc": { type: "string" }, keep: { type: "boolean" } } });

const ansibleDoc = values["ansible-doc"] ?? (await environmentOfTheTests());
const folder = mkdtempSync(join(tmpdir(), "paq-types-all-"));
try {
  const figures = await measure();
  writeFileSync(join(here, "types-all.json"), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(table(figures));
  const failed = Object.keys(figures.failures).length > 0 || figures.typeErrors.length > 0;
  process.exitCode = failed ? 1 : 0;
} finally {
  if (values.keep) console.log(`Kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
}

/** The ansible-doc of the environment that the tests make, see test/support/ansible.ts. */
async function environmentOfTheTests() {
  const requirements = join(repository, "test/support/requirements-2.19.txt");
  const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "paq", `ansible-2.19-${hash}`);
  await execa("python3", [join(repository, "test/support/ansible_environment.py"), requirements, cache], {
    stdio: "inherit",
  });
  return join(cache, "bin/ansible-doc");
}

async function measure() {
  const names = await installedCollections();
  const collections = {};
  const failures = {};
  const undocumented = {};
  const unspecified = {};
  const begin = performance.now();
  await inParallel(names, async (name) => {
    const start = performance.now();
    try {
      const importFrom = join(repository, "dist/model/index.js");
      const generated = await generateCollection(name, { ansibleDoc, importFrom });
      writeFileSync(join(folder, `${name}.ts`), generated.source);
      const functions = (generated.source.match(/^export const \w+: Module</gm) ?? []).length;
      if (functions !== generated.modules.length)
        failures[name] = `${functions} of ${generated.modules.length} modules`;
      collections[name] = {
        version: generated.version,
        modules: functions,
        bytes: Buffer.byteLength(generated.source),
        seconds: seconds(start),
      };
      // The reason goes on with paths of this machine.
      for (const [module, reason] of Object.entries(generated.undocumented))
        undocumented[module] = reason.split(":")[0];
      Object.assign(unspecified, generated.unspecified);
    } catch (error) {
      // A collection of nothing but other plugins is no failure.
      if (error.diagnostic?.code === "collection-not-installed") return;
      failures[name] = error.diagnostic?.message ?? error.stack;
    }
  });
  const generationSeconds = seconds(begin);
  const all = Object.values(collections);
  return {
    ansible: (await execa(ansibleDoc, ["--version"])).stdout.split("\n")[0],
    processors: `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}`,
    collections: all.length,
    modules: all.reduce((sum, { modules }) => sum + modules, 0),
    failures,
    undocumented,
    unspecified,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    generationSeconds,
    ...(await typeCheck()),
    perCollection: Object.fromEntries(Object.entries(collections).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

async function installedCollections() {
  const galaxy = join(dirname(ansibleDoc), "ansible-galaxy");
  const { stdout } = await execa(galaxy, ["collection", "list", "--format", "json"]);
  const installed = Object.values(JSON.parse(stdout)).flatMap((collections) => Object.keys(collections));
  return [...new Set(["ansible.builtin", ...installed])].sort();
}

async function typeCheck() {
  const configuration = {
    extends: join(repository, "tsconfig.json"),
    compilerOptions: {
      noEmit: true,
      declaration: false,
      rootDir: "/",
      tsBuildInfoFile: join(folder, ".tsbuildinfo"),
      typeRoots: [join(repository, "node_modules/@types")],
    },
    include: ["*.ts"],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(configuration));
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  const tsc = join(repository, "node_modules/typescript/bin/tsc");
  const start = performance.now();
  const { stdout } = await execa(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics", "--pretty", "false"], {
    reject: false,
    maxBuffer: 100_000_000,
  });
  const typeCheckSeconds = seconds(start);
  const memory = /Memory used:\s*(\d+)K/.exec(stdout)?.[1];
  return {
    typeErrors: stdout
      .split("\n")
      .filter((line) => line.includes("error TS"))
      .map((line) => relative(folder, line)),
    typeCheckSeconds,
    typeCheckMegabytes: memory === undefined ? null : Math.round(Number(memory) / 1024),
    lines: Number(/Lines:\s*(\d+)/.exec(stdout)?.[1] ?? 0),
  };
}

async function inParallel(items, work) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

function seconds(start) {
  return Math.round((performance.now() - start) / 100) / 10;
}

function table(figures) {
  const largest = Object.entries(figures.perCollection)
    .sort(([, a], [, b]) => b.modules - a.modules)
    .slice(0, 5)
    .map(([name, { modules }]) => `${name} ${modules}`);
  const rows = [
    ["Ansible", figures.ansible],
    ["processors", figures.processors],
    ["collections with modules", figures.collections],
    ["modules generated", figures.modules],
    ["largest collections", largest.join(", ")],
    ["failures", Object.keys(figures.failures).length],
    ["modules without readable documentation", Object.keys(figures.undocumented).length],
    ["modules without readable argument spec", Object.keys(figures.unspecified).length],
    ["generated", `${(figures.bytes / 1e6).toFixed(1)} MB, ${figures.lines} lines with paq's own`],
    ["time to generate, ansible-doc included", `${figures.generationSeconds} s`],
    ["type errors", figures.typeErrors.length],
    ["time to type-check all of it", `${figures.typeCheckSeconds} s`],
    ["memory to type-check", `${figures.typeCheckMegabytes} MiB`],
  ];
  const details = [
    ...Object.entries(figures.failures).map(([name, reason]) => `failed: ${name}: ${reason}`),
    ...Object.entries(figures.undocumented).map(
      ([name, reason]) => `takes any option: ${name}: ${reason.split(":")[0]}`,
    ),
    ...figures.typeErrors.slice(0, 50),
  ];
  return [...rows.map(([what, value]) => `| ${what} | ${value} |`), ...details].join("\n");
}
