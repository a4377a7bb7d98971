import type { Diagnostic } from "../model/diagnostic.js";

/** Where one line of an output file, and what stands below it up to the next entry, comes from. */
export interface SourceMapEntry {
  /** Line of the output file, from 1. */
  readonly line: number;
  /** Path of the source, relative to the project, with `/`. */
  readonly file: string;
  readonly sourceLine: number;
  readonly sourceColumn: number;
  /** What stands there: `task`, `variable`, `host`, … */
  readonly what: string;
}

/** The entries of each output file, by its path below the output folder; sorted by line. */
export interface SourceMap {
  readonly [outFile: string]: readonly SourceMapEntry[];
}

/** What the sources make. With an error among the diagnostics there are no files. */
export interface Compilation {
  /** Content by path below the output folder, with `/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Sorted by place, each finding once. */
  readonly diagnostics: readonly Diagnostic[];
  readonly sourceMap: SourceMap;
}

/** What sources with mistakes make. */
export function emptyCompilation(diagnostics: readonly Diagnostic[]): Compilation {
  return { files: new Map(), sourceMap: {}, diagnostics };
}

/** Name of the committed file that holds the source map, at the top of the output folder. */
export const sourceMapFile = ".paq-source-map.json";

/** The text of {@link sourceMapFile}: JSON with a line per entry, so that small changes make small differences. */
export function formatSourceMap(sourceMap: SourceMap): string {
  const files = Object.keys(sourceMap)
    .sort()
    .map((path) => {
      const entries = (sourceMap[path] ?? []).map((entry) => `    ${JSON.stringify(entry)}`);
      return `  ${JSON.stringify(path)}: [\n${entries.join(",\n")}\n  ]`;
    });
  return files.length === 0 ? "{}\n" : `{\n${files.join(",\n")}\n}\n`;
}
