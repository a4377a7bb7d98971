import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import type { Diagnostic } from "../../model/diagnostic.js";
import { fromJavaScript } from "../../model/place.js";
import { textToShow } from "../../model/readText.js";
import type { Project } from "../project.js";
import { checkEntry } from "./entry.js";
import { typescriptExecutable } from "./executable.js";

/**
 * With few processors the checker keeps to one of them: the project is evaluated at the same time, and both are done
 * sooner when they don't take turns.
 */
const threads = availableParallelism() < 4 ? ["--singleThreaded"] : [];

/** Runs `tsc` over a project once. */
export async function checkWithCommand(project: Project, signal?: AbortSignal): Promise<Diagnostic[]> {
  const directory = dirname(project.tsconfig);
  const options = ["--noEmit", "--pretty", "false", "--listFiles", ...threads];
  const child = spawn(typescriptExecutable(), [...options, "-p", project.tsconfig], {
    cwd: directory,
    stdio: ["ignore", "pipe", "pipe"],
    ...(signal && { signal }),
  });
  let output = "";
  let complaint = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    complaint += text;
  });
  const exitCode = await new Promise<number | null>((fulfil, reject) => {
    child.once("error", reject);
    child.once("close", fulfil);
  });
  const diagnostics = parseOutput(output, directory).map(asShown);
  if (exitCode !== 0 && diagnostics.length === 0) {
    // Go prints megabytes of stack; what it is about comes first.
    const said = (complaint || output || "nothing").split("\n").slice(0, 5).join("\n");
    throw new Error(`TypeScript's compiler crashed (exit code ${exitCode ?? "none"}): ${said}`);
  }
  return [...diagnostics, ...checkEntry(project, new Set(output.split(/\r?\n/)), diagnostics)];
}

/** A finding at the place that an editor shows. */
function asShown(diagnostic: Diagnostic): Diagnostic {
  const { position } = diagnostic;
  if (!position) return diagnostic;
  const place = fromJavaScript(textToShow(position.file) ?? "")(position);
  return { ...diagnostic, position: { file: position.file, ...place } };
}

const located = /^(.+?)\((\d+),(\d+)\): (error|warning) TS(\d+): (.*)$/;
const general = /^(error|warning) TS(\d+): (.*)$/;

/**
 * Reads what `tsc --pretty false` prints: a line per finding, and indented lines that belong to the one above. The names
 * of files are passed over.
 * @param directory that the printed paths are relative to
 */
export function parseOutput(output: string, directory: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  for (const line of output.split(/\r?\n/)) {
    const place = located.exec(line);
    const other = place ? null : general.exec(line);
    if (place) {
      const [, file = "", row, column, severity, code, message = ""] = place;
      diagnostics.push({
        code: `TS${Number(code)}`,
        severity: severity === "warning" ? "warning" : "error",
        message,
        position: { file: resolve(directory, file), line: Number(row), column: Number(column) },
      });
    } else if (other) {
      const [, severity, code, message = ""] = other;
      diagnostics.push({ code: `TS${Number(code)}`, severity: severity === "warning" ? "warning" : "error", message });
    } else {
      const last = diagnostics.at(-1);
      if (last && /^\s+\S/.test(line)) {
        diagnostics[diagnostics.length - 1] = { ...last, message: `${last.message}\n${line}` };
      }
    }
  }
  return diagnostics;
}
