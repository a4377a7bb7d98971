import { join } from "node:path";
import { findProject } from "../compiler/index.js";
import { showOrigin } from "./showOrigin.js";
import { findOrigin, type Origin } from "./sourceMap.js";

/** What the command line says about a line of the output. */
export interface ExplainRequest {
  readonly file: string;
  readonly line: number;
  readonly json: boolean;
  readonly out?: string;
}

/** Prints the source of a line of the output. */
export function explain({ file, line, json, out }: ExplainRequest): void {
  const project = findProject(process.cwd(), out === undefined ? {} : { out });
  const origin = findOrigin(project, file, line);
  process.stdout.write(
    json ? `${JSON.stringify(document(project.root, origin), undefined, 2)}\n` : showOrigin(project, origin),
  );
}

function document(root: string, { outFile, outLine, entry }: Origin) {
  return {
    version: 1,
    out: { file: outFile, line: outLine },
    source: { file: join(root, entry.file), line: entry.sourceLine, column: entry.sourceColumn },
    what: entry.what,
  };
}
