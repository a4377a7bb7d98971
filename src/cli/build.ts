import { relative } from "node:path";
import { createCompiler, findProject, jsonDiagnostics, type Project } from "../compiler/index.js";
import { UserError } from "../model/diagnostic.js";
import { exitCode } from "./exitCode.js";
import { interrupted } from "./interrupt.js";
import { type BuildOptions, type BuildOutcome, runBuild } from "./runBuild.js";
import { showDiagnostics } from "./showDiagnostics.js";
import { colorsFor, count, duration, StatusLine } from "./terminal.js";

/** What the command line says about a build. */
export interface BuildRequest extends BuildOptions {
  readonly watch: boolean;
  /** Print one JSON document instead of lines for people. */
  readonly json: boolean;
  /** The output folder, if it is not the project's own choice. */
  readonly out?: string;
}

const exitCodes: Readonly<Record<BuildOutcome["status"], number>> = {
  written: exitCode.done,
  current: exitCode.done,
  outdated: exitCode.outdated,
  failed: exitCode.mistake,
};

/** Builds once, or until interrupted. @returns the exit code */
export async function build(request: BuildRequest): Promise<number> {
  if (request.json) return printDocument(request);
  const project = projectOf(request);
  if (!request.watch) return buildOnce(project, request);
  await keepBuilding(project, request);
  return exitCode.done;
}

function projectOf({ out }: BuildRequest): Project {
  return findProject(process.cwd(), out === undefined ? {} : { out });
}

async function buildOnce(project: Project, options: BuildOptions): Promise<number> {
  const status = new StatusLine();
  status.start(options.check ? "Checking" : "Building");
  const outcome = await runBuild(project, options).finally(() => status.stop());
  show(project, outcome);
  return exitCodes[outcome.status];
}

/** For programs: paths of diagnostics are absolute, those of files are below `out`. */
async function printDocument(request: BuildRequest): Promise<number> {
  let project: Project | undefined;
  let outcome: BuildOutcome;
  try {
    project = projectOf(request);
    outcome = await runBuild(project, request);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    outcome = { status: "failed", written: [], removed: [], files: 0, diagnostics: [error.diagnostic], duration: 0 };
  }
  const document = {
    version: 1,
    out: project?.out,
    ...outcome,
    diagnostics: jsonDiagnostics(outcome.diagnostics),
    duration: Math.round(outcome.duration),
  };
  process.stdout.write(`${JSON.stringify(document, undefined, 2)}\n`);
  return exitCodes[outcome.status];
}

async function keepBuilding(project: Project, options: BuildOptions): Promise<void> {
  const compiler = createCompiler(project);
  const status = new StatusLine();
  const build = async (changed?: readonly string[]): Promise<void> => {
    status.start("Building");
    const continuation = { compiler, ...(changed && { changed }) };
    const outcome = await runBuild(project, options, continuation).finally(() => status.stop());
    show(project, outcome);
    status.start("Watching for changes");
  };
  try {
    const { watchProject } = await import("./watch.js");
    await watchProject(project, {
      signal: interrupted,
      onReady: () => build(),
      onChange: async (changed) => {
        status.stop();
        const [first = "", ...others] = changed.map((file) => relative(process.cwd(), file));
        say(`\n${first}${others.length > 0 ? ` and ${count(others.length, "other file")}` : ""} changed`);
        await build(changed);
      },
    });
  } finally {
    status.stop();
    await compiler.close();
  }
}

function show(project: Project, outcome: BuildOutcome): void {
  const { status, written, removed, files, diagnostics } = outcome;
  showDiagnostics(diagnostics);
  const colors = colorsFor(process.stdout);
  const out = relative(process.cwd(), project.out) || ".";
  const time = colors.dim(`(${duration(outcome.duration)})`);
  switch (status) {
    case "failed":
      process.stderr.write(`${out}/ is as it was\n`);
      return;
    case "current":
      say(`${colors.green("✓")} ${out}/ is current: ${count(files, "file")} ${time}`);
      return;
    case "written":
      say(
        `${colors.green("✓")} ${out}/: wrote ${written.length} of ${count(files, "file")}, removed ${removed.length} ${time}`,
      );
      return;
    case "outdated":
      for (const path of written) say(`${colors.yellow("changed")}  ${out}/${path}`);
      for (const path of removed) say(`${colors.red("orphan")}   ${out}/${path}`);
      say(`${out}/ is not current: run \`paq build\` ${time}`);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
