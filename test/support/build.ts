import { join } from "node:path";
import { compile } from "../../src/compiler/index.js";
import { writeFiles } from "./writeFiles.js";

/** What came of a small project. */
export interface Built {
  /** Each as `index.ts:3:14 code: message`. */
  readonly findings: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  /** The same as they would be written. */
  readonly contents: ReadonlyMap<string, string | Uint8Array>;
}

let count = 0;

/**
 * Compiles a project that a test writes down, without a check of its types: what is tried is mostly what gets past them.
 * @param scratch an empty folder
 * @param files by path, `index.ts` among them
 */
export async function buildSources(
  scratch: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<Built> {
  const root = join(scratch, `project${++count}`);
  writeFiles(root, Object.entries({ "package.json": '{ "type": "module" }', "tsconfig.json": "{}", ...files }));
  const compilation = await compile(
    {
      root,
      entry: join(root, "index.ts"),
      tsconfig: join(root, "tsconfig.json"),
      out: join(root, "out"),
      secrets: join(root, "secrets.yml"),
    },
    { cache: false, checker: { check: async () => [], close: async () => undefined } },
  );
  return {
    findings: compilation.diagnostics.map(
      ({ code, message, position }) =>
        `${position?.file.replace(`${root}/`, "")}:${position?.line}:${position?.column} ${code}: ${message}`,
    ),
    files: new Map([...compilation.files].map(([path, content]) => [path, Buffer.from(content).toString("utf8")])),
    contents: compilation.files,
  };
}
