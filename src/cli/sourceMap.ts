import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { type Project, readManifest, type SourceMap, type SourceMapEntry, sourceMapFile } from "../compiler/index.js";
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
  const names = candidates(project, file);
  const outFile = names.find((name) => Object.hasOwn(map, name));
  if (outFile === undefined) {
    const written = readManifest(project.out);
    const untraced = names.find((name) => written.has(name));
    throw untraced === undefined ? unknown(project, file) : unclear(untraced, line, untracedHint);
  }
  const lines = readFileSync(join(project.out, outFile), "utf8").replace(/\n$/, "").split("\n").length;
  // What stands above an entry's next one belongs to it: a task's arguments, a value of several lines.
  const entry = map[outFile]?.findLast((candidate) => candidate.line <= line);
  if (line > lines) throw lineUnknown(`${outFile} has ${lines} lines`, "check the line");
  if (!entry) throw unclear(outFile, line, "it belongs to the whole file: try a line further down");
  return { outFile, outLine: line, entry };
}

const untracedHint =
  "a template comes from the .ejs file of its name, a file that is shipped from the one that the role names; the rest from its role or project as a whole";

function unclear(outFile: string, line: number, hint: string): UserError {
  return lineUnknown(`Line ${line} of ${outFile} comes from no single place`, hint);
}

function lineUnknown(message: string, hint: string): UserError {
  return new UserError({ code: "line-unknown", severity: "error", message, hint });
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
