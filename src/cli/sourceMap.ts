import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Project, type SourceMap, type SourceMapEntry, sourceMapFile } from "../compiler/index.js";
import { UserError } from "../model/diagnostic.js";

/** A line of the output and where it comes from. */
export interface Origin {
  /** Path below the output folder, with `/`. */
  readonly outFile: string;
  readonly outLine: number;
  readonly entry: SourceMapEntry;
}

/**
 * Finds the source of a line of the output.
 * @param file as the user writes it: relative to the current folder, to the project or to the output folder, or absolute
 * @throws {UserError} when there is no such file or line, or nothing is known about it
 */
export function findOrigin(project: Project, file: string, line: number): Origin {
  const map = readSourceMap(project);
  const outFile = candidates(project, file).find((candidate) => Object.hasOwn(map, candidate));
  if (outFile === undefined) throw unknown(project, file);
  const lines = readFileSync(join(project.out, outFile), "utf8").replace(/\n$/, "").split("\n").length;
  // What stands above an entry's next one belongs to it: a task's arguments, a value of several lines.
  const entry = map[outFile]?.findLast((candidate) => candidate.line <= line);
  if (line > lines || !entry) {
    throw new UserError({
      code: "line-unknown",
      severity: "error",
      message: line > lines ? `${outFile} has ${lines} lines` : `Line ${line} of ${outFile} comes from no single place`,
      hint: line > lines ? "check the line" : "it belongs to the whole file: try a line further down",
    });
  }
  return { outFile, outLine: line, entry };
}

function readSourceMap(project: Project): SourceMap {
  const file = join(project.out, sourceMapFile);
  try {
    return JSON.parse(readFileSync(file, "utf8")) as SourceMap;
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (!missing && !(error instanceof SyntaxError)) throw error;
    throw new UserError({
      code: "source-map-missing",
      severity: "error",
      message: missing ? `There is no ${file}` : `${file} is not valid JSON`,
      hint: "run `paq build`, which writes it",
    });
  }
}

function candidates({ root, out }: Project, file: string): string[] {
  const absolute = [resolve(file), resolve(root, file), resolve(out, file)];
  return absolute
    .map((path) => relative(out, path))
    .filter((path) => path !== "" && !isAbsolute(path) && path.split(sep)[0] !== "..")
    .map((path) => path.split(sep).join("/"));
}

function unknown({ out }: Project, file: string): UserError {
  return new UserError({
    code: "file-unknown",
    severity: "error",
    message: `${file} is no file that paq has written to ${out}`,
    hint: "name a file of the output, such as out/site.yml:12",
  });
}
