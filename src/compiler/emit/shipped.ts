import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { Position } from "../../model/position.js";
import { locate } from "../syntax/locate.js";
import type { Emission } from "./emission.js";
import type { Scope } from "./scope.js";
import { readSource } from "./template.js";

/** Writes the files and templates that a scope's tasks use. */
export function shipSourceFiles(scope: Scope): void {
  const { emission } = scope;
  for (const [path, file] of scope.sourceFiles) {
    const output = scope.folder === "" ? path : `${scope.folder}/${path}`;
    if (file.kind === "template") {
      const rendered = scope.rendered(file);
      if (rendered !== undefined) emission.write(output, rendered, file.position);
    } else {
      const content = emission.attempt(() => readSource(file, (source) => readFileSync(source)));
      if (content) {
        checkInterpreter(emission, file.source, content);
        emission.write(output, content, file.position);
      }
    }
  }
}

/** Reports a script that no host can run: a carriage return at the end of its first line is part of a program's name. */
function checkInterpreter(emission: Emission, file: string, content: Buffer): void {
  const end = content.indexOf("\r\n");
  const first = content.subarray(0, Math.max(end, 0)).toString("latin1");
  if (!first.startsWith("#!") || first.includes("\n")) return;
  emission.report(
    "windows-line-endings",
    `the host would look for ${JSON.stringify(`${first.slice(2).trim()}\r`)} to run this script`,
    "end its lines with a line feed alone; `* text=auto eol=lf` in .gitattributes keeps git from changing them",
    { file, line: 1, column: end + 1 },
  );
}

/**
 * Writes modules and plugins that are shipped as they are.
 * @param argument which argument of the call at `position` lists them
 */
export function shipPlugins(
  emission: Emission,
  folder: string,
  plugins: Readonly<Record<string, string>>,
  position: Position | undefined,
  argument: number,
): void {
  for (const [path, source] of Object.entries(plugins)) {
    const file = resolve(position ? dirname(position.file) : ".", source);
    const place = () => position && locate(position, argument, ["plugins", path]);
    let content: Buffer;
    try {
      content = readFileSync(file);
    } catch {
      emission.report(
        "missing-file",
        `${file} can't be read`,
        "paths are relative to the file that names them",
        place(),
      );
      continue;
    }
    emission.write(`${folder}${path}`, content, position, place);
  }
}
