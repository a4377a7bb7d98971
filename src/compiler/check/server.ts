import { existsSync } from "node:fs";
import { dirname } from "node:path";
import type { API, Snapshot, Diagnostic as TypescriptDiagnostic } from "typescript/unstable/async";
import type { Diagnostic } from "../../model/diagnostic.js";
import { Lines } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { textToShow } from "../../model/readText.js";
import { getOrMake } from "../getOrMake.js";
import type { Project } from "../project.js";
import type { Checker, CheckOptions } from "./checker.js";
import { checkWithCommand } from "./command.js";
import { checkEntry } from "./entry.js";

/** `DiagnosticCategory` of TypeScript. */
const categories = { warning: 0, error: 1 };

/**
 * Checks through TypeScript's server process (`tsc --api`), which keeps the program between two checks. Its protocol is
 * not stable yet: when it fails, the command takes its place.
 */
export class CheckServer implements Checker {
  #api: API | undefined;
  #snapshot: Snapshot | undefined;
  #failed = false;
  /** Files of the last check, to tell a changed file from a new one. */
  #known: ReadonlySet<string> = new Set();

  constructor(private readonly project: Project) {}

  async check({ changed, signal }: CheckOptions = {}): Promise<readonly Diagnostic[]> {
    if (!this.#failed) {
      try {
        return await this.#ask(changed);
      } catch {
        this.#failed = true;
        await this.close();
      }
    }
    return checkWithCommand(this.project, signal);
  }

  async close(): Promise<void> {
    const api = this.#api;
    this.#api = undefined;
    this.#snapshot = undefined;
    // A server that is gone already can't be told to go.
    await api?.close().catch(() => undefined);
  }

  async #ask(changed: readonly string[] | undefined): Promise<Diagnostic[]> {
    const { tsconfig } = this.project;
    // Settings that have changed are not read again.
    if (changed?.some((file) => file.endsWith(".json"))) await this.close();
    if (!this.#api) {
      const { API } = await import("typescript/unstable/async");
      this.#api = new API({ cwd: dirname(tsconfig) });
    }
    const before = this.#snapshot;
    const snapshot = await this.#api.updateSnapshot(
      before ? { fileChanges: this.#changes(changed) } : { openProjects: [tsconfig] },
    );
    this.#snapshot = snapshot;
    await before?.dispose();
    const program = snapshot.getProject(tsconfig)?.program;
    if (!program) throw new Error(`TypeScript knows no project ${tsconfig}`);
    const [names, ...found] = await Promise.all([
      program.getSourceFileNames(),
      program.getConfigFileParsingDiagnostics(),
      program.getProgramDiagnostics(),
      program.getSyntacticDiagnostics(),
      program.getSemanticDiagnostics(),
      program.getGlobalDiagnostics(),
    ]);
    this.#known = new Set<string>(names);
    const places = new Places();
    const diagnostics = found.flat().flatMap((diagnostic) => convert(diagnostic, places));
    return [...diagnostics, ...checkEntry(this.project, this.#known, diagnostics)];
  }

  #changes(changed: readonly string[] | undefined) {
    if (!changed) return { invalidateAll: true } as const;
    return {
      changed: changed.filter((file) => this.#known.has(file) && existsSync(file)),
      created: changed.filter((file) => !this.#known.has(file) && existsSync(file)),
      deleted: changed.filter((file) => !existsSync(file)),
    };
  }
}

function convert(diagnostic: TypescriptDiagnostic, places: Places): Diagnostic[] {
  const { code, category, relatedInformation = [] } = diagnostic;
  if (category !== categories.error && category !== categories.warning) return [];
  const position = places.of(diagnostic);
  const related = relatedInformation.flatMap((other) => {
    const place = places.of(other);
    return place ? [{ message: message(other), position: place }] : [];
  });
  return [
    {
      code: `TS${code}`,
      severity: category === categories.error ? "error" : "warning",
      message: message(diagnostic),
      ...(position && { position }),
      ...(related.length > 0 && { related }),
    },
  ];
}

/** The message with those it is a consequence of, indented as `tsc` prints them. */
function message({ text, messageChain = [] }: TypescriptDiagnostic, depth = 0): string {
  return [`${"  ".repeat(depth)}${text}`, ...messageChain.map((next) => message(next, depth + 1))].join("\n");
}

/** Lines and columns of offsets. */
class Places {
  readonly #lines = new Map<string, Lines>();

  of({ fileName, pos }: TypescriptDiagnostic): Position | undefined {
    if (fileName === undefined || pos < 0) return undefined;
    const lines = getOrMake(this.#lines, fileName, () => new Lines(textToShow(fileName) ?? ""));
    return { file: fileName, ...lines.placeAt(pos) };
  }
}
