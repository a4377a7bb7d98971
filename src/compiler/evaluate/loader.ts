import { basename, dirname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { home } from "../../home.js";
import { UserError } from "../../model/diagnostic.js";
import { type Place, placeAt } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import { getOrMake } from "../getOrMake.js";
import { transpiled } from "./ahead.js";
import { known } from "./guards.js";
import { exportedNames, findDynamicImport, findImport, findNamedImport } from "./imports.js";
import { type Resolution, Resolver } from "./resolve.js";
import { type Transpiled, transpile } from "./transpile.js";

/** A module of the user's, or of the standard library. */
interface Source extends Transpiled {
  readonly text: string;
  readonly module: vm.SourceTextModule;
}

export interface LoaderOptions {
  readonly root: string;
  readonly tsconfig: string;
  /** Told of each source before it is evaluated. */
  readonly onSource?: (text: string) => void;
}

/** Loads the modules of one project: TypeScript is transpiled, what belongs to node is left to node. */
export class Loader {
  readonly #resolver: Resolver;
  readonly #sources = new Map<string, Source>();
  /** All other modules, by path or URL. */
  readonly #modules = new Map<string, Promise<vm.Module>>();
  /** What each source imports, for telling a cycle. */
  readonly #imports = new Map<string, Set<string>>();
  #linking: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: LoaderOptions) {
    this.#resolver = new Resolver(options.tsconfig);
  }

  /**
   * Evaluates a file and all that it imports.
   * @param onStart called when all has been loaded, before the first module runs
   */
  async import(path: string, onStart: () => void): Promise<vm.Module> {
    const module = this.#source(path);
    await this.#linkInTurn(module);
    onStart();
    await module.evaluate();
    return module;
  }

  /** What was loaded and can be loaded ahead the next time: paths of sources, URLs of paq's own modules. */
  get loaded(): string[] {
    return [...this.#sources.keys(), ...[...this.#modules.keys()].filter((key) => key.startsWith(ownUrl))];
  }

  /** Whether a file is one of the project's that were evaluated. */
  knows(file: string): boolean {
    return this.#sources.has(file);
  }

  /** The source of a place in what was evaluated; `undefined` when it is none of the project's files. */
  locate(file: string, line: number, column: number): Position | undefined {
    const place = this.#sources.get(file)?.mappings.find(line, column);
    return place && { file, line: place.line, column: place.column };
  }

  /** The chain of imports that leads from a file back to itself, if there is one. */
  findCycle(file: string): readonly string[] | undefined {
    const visited = new Set<string>();
    const walk = (path: readonly string[]): readonly string[] | undefined => {
      for (const next of this.#imports.get(path.at(-1) as string) ?? []) {
        if (next === file) return [...path, next];
        if (visited.has(next)) continue;
        visited.add(next);
        const found = walk([...path, next]);
        if (found) return found;
      }
      return undefined;
    };
    return walk([file]);
  }

  /** The first file whose evaluation has failed: the one that threw. */
  get failed(): string | undefined {
    for (const [path, { module }] of this.#sources) {
      if (module.status !== "errored") continue;
      const innocent = [...(this.#imports.get(path) ?? [])].every((other) => {
        const imported = this.#sources.get(other)?.module;
        return imported?.status !== "errored" || imported.error !== module.error;
      });
      if (innocent) return path;
    }
    return undefined;
  }

  /** Modules must not be linked side by side when they share an import. */
  #linkInTurn(module: vm.Module): Promise<void> {
    const linked = this.#linking.then(() => this.#link(module));
    this.#linking = linked.catch(() => undefined);
    return linked;
  }

  async #link(module: vm.Module): Promise<void> {
    if (module.status !== "unlinked") return;
    try {
      await module.link((specifier, importer) => this.#load(specifier, importer.identifier));
    } catch (error) {
      throw this.#explainLink(error) ?? error;
    }
  }

  /** What node says about an export that does not exist names neither the file nor the line. */
  #explainLink(error: unknown): UserError | undefined {
    const complaint =
      error instanceof SyntaxError && / module '(.+)' does not provide an export named '(.+)'/.exec(error.message);
    if (!complaint) return undefined;
    const [, specifier = "", name = ""] = complaint;
    for (const [file, { text }] of this.#sources) {
      const place = findNamedImport(file, text, specifier, name);
      if (!place) continue;
      const target = this.#resolver.resolve(specifier, file);
      const other = target.kind === "source" ? this.#sources.get(target.path) : undefined;
      const names = other ? exportedNames(other.module.identifier, other.text) : new Map<string, string>();
      if (names.get(name) === "value") continue;
      const values = [...names.keys()].filter((key) => names.get(key) === "value");
      const isType = names.get(name) === "type";
      const exported = values.length === 0 ? "nothing" : values.join(", ");
      return new UserError({
        code: "missing-export",
        severity: "error",
        message: `${JSON.stringify(specifier)} exports no ${name === "default" ? "default" : JSON.stringify(name)}`,
        ...(isType && { hint: `it is a type there: write \`type ${name}\`` }),
        ...(!isType && other && { hint: `it exports ${exported}` }),
        position: { file, ...place },
      });
    }
    return undefined;
  }

  async #load(specifier: string, importer: string, dynamic = false): Promise<vm.Module> {
    const resolution = this.#resolver.resolve(specifier, importer);
    switch (resolution.kind) {
      case "source":
        getOrMake(this.#imports, importer, () => new Set<string>()).add(resolution.path);
        return this.#source(resolution.path);
      case "json":
        return getOrMake(this.#modules, resolution.path, async () => this.#json(resolution.path));
      case "native":
        return getOrMake(this.#modules, resolution.url, () => native(resolution.url));
      case "missing":
        throw this.#missing(specifier, importer, resolution, dynamic);
    }
  }

  #source(path: string): vm.SourceTextModule {
    const known = this.#sources.get(path);
    if (known) return known.module;
    const text = readText(path);
    const { code, mappings } = transpiled(path, text);
    this.options.onSource?.(text);
    const module = this.#parse(path, { code, mappings });
    this.#sources.set(path, { code, mappings, text, module });
    return module;
  }

  #parse(path: string, { code, mappings }: Transpiled): vm.SourceTextModule {
    try {
      return new vm.SourceTextModule(code, {
        identifier: path,
        initializeImportMeta: (meta) => this.#describeModule(meta, path),
        importModuleDynamically: async (specifier) => {
          const module = await this.#load(specifier, path, true);
          await this.#linkInTurn(module);
          await module.evaluate();
          return module;
        },
      });
    } catch (error) {
      // Syntax that TypeScript knows and this version of node does not.
      if (!(error instanceof SyntaxError)) throw error;
      const line = lineOfSyntaxError(code);
      throw new UserError({
        code: "syntax-error",
        severity: "error",
        message: error.message,
        hint: `write it in the JavaScript that node ${process.versions.node} knows`,
        position: { file: path, ...(mappings.find(line, 1) ?? { line: 1, column: 1 }) },
      });
    }
  }

  #describeModule(meta: ImportMeta, path: string): void {
    meta.url = pathToFileURL(path).href;
    meta.dirname = dirname(path);
    meta.filename = path;
    Object.defineProperty(meta, "known", { value: known });
    meta.resolve = (specifier) => {
      const resolution = this.#resolver.resolve(specifier, path);
      if (resolution.kind === "missing") throw new Error(`Cannot find ${specifier}: ${resolution.reason}`);
      return resolution.kind === "native" ? resolution.url : pathToFileURL(resolution.path).href;
    };
  }

  #json(path: string): vm.Module {
    const text = readText(path);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      throw new UserError({
        code: "syntax-error",
        severity: "error",
        message: error.message,
        position: { file: path, ...placeOfJsonError(text, error) },
      });
    }
    const module: vm.SyntheticModule = new vm.SyntheticModule(["default"], () => module.setExport("default", value), {
      identifier: path,
    });
    return module;
  }

  #missing(
    specifier: string,
    importer: string,
    { reason }: Extract<Resolution, { kind: "missing" }>,
    dynamic: boolean,
  ): UserError {
    const text = this.#sources.get(importer)?.text ?? "";
    const place = (dynamic ? findDynamicImport : findImport)(importer, text, specifier);
    return new UserError({
      code: "module-not-found",
      severity: "error",
      message: `Cannot find ${JSON.stringify(specifier)}`,
      hint: this.#suggest(specifier, importer) ?? reason,
      ...(place && { position: { file: importer, ...place } }),
    });
  }

  #suggest(specifier: string, importer: string): string | undefined {
    if (!specifier.startsWith(".")) {
      return /^[@a-z]/i.test(specifier) ? `install it: npm install ${packageName(specifier)}` : undefined;
    }
    for (const ending of [".js", "/index.js"]) {
      if (this.#resolver.resolve(specifier + ending, importer).kind !== "missing") {
        return `write ${JSON.stringify(specifier + ending)}`;
      }
    }
    const folder = relative(this.options.root, dirname(importer)) || ".";
    return `there is no ${basename(specifier)}, nor its TypeScript, at that path from ${folder}/`;
  }
}

const ownUrl = pathToFileURL(home).href;

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/**
 * The line at which node stops to understand a module. Of a module node does not tell it, of a script it does: so the
 * module is parsed as the body of a function, without what only modules have.
 */
function lineOfSyntaxError(code: string): number {
  const body = code
    .replace(/^(?:import\b(?!\s*[(.])|export (?:\*|\{)).*$/gm, "")
    .replace(/^export (?:default )?/gm, "")
    .replaceAll("import.meta", "import_meta");
  try {
    new vm.Script(`(async () => {\n${body}\n})`, { filename: "module" });
  } catch (error) {
    const line = /^module:(\d+)/.exec((error as Error).stack ?? "")?.[1];
    if (line !== undefined) return Number(line) - 1;
  }
  return 1;
}

/** Where JSON ends to be JSON. Not every version of node tells it for every mistake; most of them are JavaScript's, too. */
function placeOfJsonError(text: string, error: SyntaxError): Place {
  const offset = /at position (\d+)/.exec(error.message)?.[1];
  if (offset !== undefined) return placeAt(text, Number(offset));
  try {
    transpile("data.js", `\n(${text}\n)`);
  } catch (failure) {
    const position = failure instanceof UserError ? failure.diagnostic.position : undefined;
    if (position)
      return { line: position.line - 1, column: position.line === 2 ? position.column - 1 : position.column };
  }
  return { line: 1, column: 1 };
}

/** A module of node's own loader, as one that sources can import. */
async function native(url: string): Promise<vm.Module> {
  const namespace = (await import(url)) as Readonly<Record<string, unknown>>;
  const names = Object.keys(namespace);
  const module: vm.SyntheticModule = new vm.SyntheticModule(
    names,
    () => {
      for (const name of names) module.setExport(name, namespace[name]);
    },
    { identifier: url },
  );
  // Made ready at once: a dynamic import wants it linked, and there is nothing to wait for.
  await module.link(() => {
    throw new Error("a synthetic module imports nothing");
  });
  return module;
}
