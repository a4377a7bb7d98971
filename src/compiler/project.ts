import { existsSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type DiagnosticCode, UserError } from "../model/diagnostic.js";
import { readText } from "../model/readText.js";
import { manifestFile } from "./outputPath.js";

/** The folders and files of one project. All paths are absolute. */
export interface Project {
  /** Folder of its package.json. */
  readonly root: string;
  /** The module whose default export is what gets built. */
  readonly entry: string;
  readonly tsconfig: string;
  /** Folder that the output is written to. */
  readonly out: string;
  /** The file of encrypted secrets, beside the entry. */
  readonly secrets: string;
}

/** What a project says about itself, under `"paq"` in its package.json. */
interface Settings {
  readonly entry?: string;
  readonly out?: string;
}

const defaults = { entry: "dsl/index.ts", out: "out" } as const satisfies Settings;

/**
 * Finds the project that a folder is part of: the nearest package.json upward.
 * @param options `out`: output folder in place of the project's own, relative to `directory`
 * @throws {UserError} when there is no project, or a part of it is missing
 */
export function findProject(directory: string, options: { readonly out?: string } = {}): Project {
  const manifest = findUpward(directory, "package.json");
  if (!manifest) {
    throw mistake(
      "no-project",
      `There is no package.json in ${resolve(directory)} or above it`,
      "run `paq init` to start a project",
    );
  }
  const root = dirname(manifest);
  const settings = readSettings(manifest);
  const entry = resolve(root, settings.entry ?? defaults.entry);
  if (!existsSync(entry)) {
    throw mistake(
      "no-entry",
      `The project's entry, ${entry}, does not exist`,
      settings.entry === undefined
        ? 'create it, or name another in package.json: "paq": { "entry": "…" }'
        : `mend "paq".entry in ${manifest}`,
    );
  }
  const tsconfig = findUpward(dirname(entry), "tsconfig.json");
  if (!tsconfig) {
    throw mistake(
      "no-tsconfig",
      `There is no tsconfig.json for ${entry}`,
      "create one; `paq init` shows which settings it needs",
    );
  }
  return {
    root,
    entry,
    tsconfig,
    out: options.out === undefined ? resolve(root, settings.out ?? defaults.out) : resolve(directory, options.out),
    secrets: join(dirname(entry), "secrets.yml"),
  };
}

/**
 * The root of the project whose own output a folder is; `undefined` when paq has not written it, or for no project.
 * @param out a real path
 */
export function ownerOf(out: string): string | undefined {
  const manifest = existsSync(join(out, manifestFile)) ? findUpward(dirname(out), "package.json") : undefined;
  if (!manifest) return undefined;
  const root = dirname(manifest);
  const settings = readSettings(manifest);
  const own = resolve(root, settings.out ?? defaults.out);
  const isProject = existsSync(resolve(root, settings.entry ?? defaults.entry));
  return isProject && existsSync(own) && realpathSync(own) === out ? root : undefined;
}

function findUpward(directory: string, name: string): string | undefined {
  for (let folder = resolve(directory); ; folder = dirname(folder)) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) return undefined;
  }
}

function readSettings(manifest: string): Settings {
  const hint = 'it looks like this: "paq": { "entry": "dsl/index.ts", "out": "out" }';
  let content: unknown;
  try {
    content = JSON.parse(readText(manifest));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw mistake("invalid-settings", `${manifest} is not valid JSON: ${error.message}`, "mend it");
  }
  const settings = isRecord(content) ? (content.paq ?? {}) : undefined;
  if (!isRecord(settings)) throw mistake("invalid-settings", `"paq" in ${manifest} is not an object`, hint);
  for (const [key, value] of Object.entries(settings)) {
    if (key !== "entry" && key !== "out")
      throw mistake("invalid-settings", `"paq".${key} in ${manifest} is unknown`, hint);
    if (typeof value !== "string" || value === "") {
      throw mistake("invalid-settings", `"paq".${key} in ${manifest} is not a path`, hint);
    }
  }
  return settings;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mistake(code: DiagnosticCode, message: string, hint: string): UserError {
  return new UserError({ code, severity: "error", message, hint });
}
