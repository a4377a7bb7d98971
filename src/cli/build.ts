import { relative } from "node:path";
import {
  createCompiler,
  findProject,
  isHalfWritten,
  jsonDiagnostics,
  type Project,
  plural,
} from "../compiler/index.js";
import { UserError } from "../model/diagnostic.js";
import { exitCode } from "./exitCode.js";
import { interrupted } from "./interrupt.js";
import { type BuildOptions, type BuildOutcome, runBuild } from "./runBuild.js";
import { showDiagnostics } from "./showDiagnostics.js";
import { colorsFor, duration, StatusLine } from "./terminal.js";

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
  const report = request.json ? documents(request.watch) : lines;
  let project: Project;
  try {
    project = findProject(process.cwd(), request.out === undefined ? {} : { out: request.out });
  } catch (error) {
    if (!request.json || !(error instanceof UserError)) throw error;
    report.outcome(undefined, {
      status: "failed",
      written: [],
      removed: [],
      files: 0,
      diagnostics: [error.diagnostic],
      duration: 0,
    });
    return exitCode.mistake;
  }
  if (request.watch) {
    await keepBuilding(project, request, report);
    return exitCode.done;
  }
  const status = report.begin(request.check ? "Checking" : "Building");
  const outcome = await runBuild(project, request).finally(() => status.stop());
  report.outcome(project, outcome);
  return exitCodes[outcome.status];
}

async function keepBuilding(project: Project, options: BuildOptions, report: Report): Promise<void> {
  const compiler = createCompiler(project);
  let status: Status | undefined;
  const begin = (text: string) => {
    status?.stop();
    status = report.begin(text);
  };
  const build = async (changed?: readonly string[]): Promise<void> => {
    begin("Building");
    const continuation = { compiler, ...(changed && { changed }) };
    const outcome = await runBuild(project, options, continuation).finally(() => status?.stop());
    report.outcome(project, outcome);
    begin("Watching for changes");
  };
  try {
    const { watchProject } = await import("./watch.js");
    await watchProject(project, {
      signal: interrupted,
      hasRead: (file) => compiler.hasRead(file),
      onReady: () => build(),
      onChange: async (changed) => {
        status?.stop();
        report.changed(changed);
        await build(changed);
      },
    });
  } finally {
    status?.stop();
    await compiler.close();
  }
}

interface Status {
  stop(): void;
}

/** How a build tells what it does. */
interface Report {
  /** Something begins that may take a while. */
  begin(text: string): Status;
  /** Sources have changed, and a build follows. */
  changed(files: readonly string[]): void;
  /** There is no project where none was found. */
  outcome(project: Project | undefined, outcome: BuildOutcome): void;
}

/** For people. */
const lines: Report = {
  begin(text) {
    const status = new StatusLine();
    status.start(text);
    return status;
  },
  changed(files) {
    const [first = "", ...others] = files.map((file) => relative(process.cwd(), file));
    say(`\n${first}${others.length > 0 ? ` and ${plural(others.length, "other file")}` : ""} changed`);
  },
  outcome(project, outcome) {
    if (project) show(project, outcome);
  },
};

/**
 * For programs: a JSON document for each build, on one line where others follow. Paths of diagnostics are absolute,
 * those of files are below `out`.
 */
function documents(several: boolean): Report {
  return {
    begin: () => ({ stop: () => undefined }),
    changed: () => undefined,
    outcome(project, outcome) {
      const document = {
        version: 1,
        out: project?.out,
        ...outcome,
        diagnostics: jsonDiagnostics(outcome.diagnostics),
        duration: Math.round(outcome.duration),
      };
      say(JSON.stringify(document, undefined, several ? 0 : 2));
    },
  };
}

function show(project: Project, outcome: BuildOutcome): void {
  const { status, written, removed, files, diagnostics } = outcome;
  showDiagnostics(diagnostics);
  const colors = colorsFor(process.stdout);
  const out = relative(process.cwd(), project.out) || ".";
  const time = colors.dim(`(${duration(outcome.duration)})`);
  switch (status) {
    case "failed":
      process.stderr.write(
        isHalfWritten(project.out)
          ? `${out}/ is half-written: the next build that can write there completes it\n`
          : `${out}/ is as it was\n`,
      );
      return;
    case "current":
      say(`${colors.green("✓")} ${out}/ is current: ${plural(files, "file")} ${time}`);
      return;
    case "written":
      say(
        `${colors.green("✓")} ${out}/: wrote ${written.length} of ${plural(files, "file")}, removed ${removed.length} ${time}`,
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
