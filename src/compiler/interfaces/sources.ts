import { createRequire } from "node:module";
import type { ResolverFactory } from "oxc-resolver";
import type * as Morph from "ts-morph";
import { UserError } from "../../model/diagnostic.js";
import { readText } from "../../model/readText.js";

export type { Morph };

const require = createRequire(import.meta.url);

/** ts-morph, loaded when it is first needed (0.4 s), and at once: `load()` can't wait while a module is evaluated. */
export function morph(): typeof Morph {
  return require("ts-morph") as typeof Morph;
}

/** The TypeScript files of a project as syntax trees. Nothing is type-checked, no library is read. */
export interface Sources {
  /** A file's tree; `undefined` when it can't be read. */
  file(path: string): Morph.SourceFile | undefined;
  /** The file behind an import; `undefined` when there is none. */
  resolve(from: string, specifier: string): string | undefined;
}

/** Reads files, each once: a build sees one version of a file. */
export type Texts = (path: string) => string | undefined;

/** Makes a reader of texts; a file that can't be read is `undefined`. */
export function createTexts(): Texts {
  const texts = new Map<string, string | undefined>();
  return (path) => {
    if (!texts.has(path)) texts.set(path, textOf(path));
    return texts.get(path);
  };
}

/** Makes an empty set of sources: files are parsed as they are asked for, each once. */
export function createSources(texts: Texts): Sources {
  const { Project } = morph();
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    skipFileDependencyResolution: true,
    skipAddingFilesFromTsConfig: true,
  });
  const files = new Map<string, Morph.SourceFile | undefined>();
  let resolver: ResolverFactory | undefined;
  return {
    file(path) {
      if (!files.has(path)) {
        const text = texts(path);
        files.set(path, text === undefined ? undefined : project.createSourceFile(path, text, { overwrite: true }));
      }
      return files.get(path);
    },
    resolve(from, specifier) {
      resolver ??= createResolver();
      return resolver.resolveDtsSync(from, specifier).path;
    },
  };
}

function textOf(path: string): string | undefined {
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    return undefined;
  }
}

function createResolver(): ResolverFactory {
  const { ResolverFactory } = require("oxc-resolver") as typeof import("oxc-resolver");
  return new ResolverFactory({ tsconfig: "auto" });
}
