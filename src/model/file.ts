import { dirname, resolve } from "node:path";
import { UserError } from "./diagnostic.js";
import { type Expr, expr } from "./expression/expression.js";
import { here, type Position } from "./position.js";
import { checkOptions, checkText } from "./typeChecks.js";

/** A file of the user's that a role ships, as it is (`files`) or as a template (`templates`). */
export interface SourceFile {
  readonly kind: "file" | "template";
  /** Absolute path of the source. */
  readonly source: string;
  /** Path below the role's `files` or `templates`. */
  readonly name: string;
  /** What an EJS template can use. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly position: Position | undefined;
}

function sourceFile(kind: SourceFile["kind"], path: string, name: string, data: SourceFile["data"]): Expr<string> {
  const position = here();
  if (!position)
    throw new UserError({ code: "missing-file", severity: "error", message: `no caller to find ${path} beside` });
  return expr<string>({
    kind: "file",
    file: { kind, source: resolve(dirname(position.file), path), name, data, position },
  });
}

/**
 * A file that the role ships unchanged, byte for byte: the `src` of `copy`, `script` or `unarchive`.
 * @param path relative to the file that calls; what is below a folder `files/` keeps its folders in the role
 */
export function roleFile(path: string): Expr<string> {
  checkText("the path", path);
  const below = /(?:^|\/)files\/(.+)$/.exec(path)?.[1];
  return sourceFile("file", path, below ?? (path.split("/").at(-1) as string), {});
}

/**
 * An EJS file that becomes a Jinja template of the role: the `src` of `template`. EJS runs at build time; a run-time
 * value in `<%= … %>` becomes `{{ … }}`, and braces in the file's own text stay text.
 * However its lines end, Ansible ends them as its `newline_sequence` says.
 * @param path relative to the file that calls; it ends in `.ejs`
 * @param data names that the file can use
 */
export function templateFile(path: string, data: Readonly<Record<string, unknown>> = {}): Expr<string> {
  checkText("the path", path);
  checkOptions("data", data);
  const name = (path.split("/").at(-1) as string).replace(/\.ejs$/, "");
  return sourceFile("template", path, `${name}.j2`, data);
}
