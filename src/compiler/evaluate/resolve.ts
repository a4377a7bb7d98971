import { isBuiltin } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ResolverFactory } from "oxc-resolver";
import { home, packageRoot } from "../../home.js";
import { getOrMake } from "../getOrMake.js";
import { isSource } from "./sources.js";

/** What a specifier leads to. */
export type Resolution =
  /** The user's, or the standard library's: read, transpiled and evaluated here. */
  | { readonly kind: "source"; readonly path: string }
  | { readonly kind: "json"; readonly path: string }
  /** Loaded by node: its own modules, paq, and packages of JavaScript. */
  | { readonly kind: "native"; readonly url: string }
  | { readonly kind: "missing"; readonly reason: string };

/** Resolves specifiers as TypeScript does with the project's settings: `./x.js` finds `x.ts`, `paths` apply. */
export class Resolver {
  /** Without the project's settings: for paq itself, and where they can't be read, which the type checker reports. */
  readonly #bare: ResolverFactory;
  readonly #plain: ResolverFactory;
  readonly #typescript: ResolverFactory;
  readonly #known = new Map<string, Resolution>();

  constructor(tsconfig: string) {
    const bare = {
      conditionNames: ["node", "import"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".json"],
    };
    const extensionAlias = { ".js": [".ts", ".tsx", ".js"], ".mjs": [".mts", ".mjs"], ".jsx": [".tsx", ".jsx"] };
    const options = { ...bare, tsconfig: { configFile: tsconfig, references: "auto" as const } };
    this.#plain = new ResolverFactory(options);
    this.#typescript = this.#plain.cloneWithOptions({ ...options, extensionAlias });
    this.#bare = this.#plain.cloneWithOptions({ ...bare, extensionAlias });
  }

  resolve(specifier: string, importer: string): Resolution {
    const directory = dirname(importer);
    return getOrMake(this.#known, `${directory}\0${specifier}`, () => this.#find(specifier, directory));
  }

  #find(specifier: string, directory: string): Resolution {
    if (isBuiltin(specifier)) return { kind: "native", url: specifier };
    if (specifier.startsWith("file:")) return classify(fileURLToPath(specifier));
    if (/^[a-z][a-z0-9+.-]+:/i.test(specifier))
      return { kind: "missing", reason: "it is neither a path nor a package" };
    // Whichever paq a project has installed, it is this one that reads it.
    if (specifier === "paq" || specifier.startsWith("paq/")) {
      const { path, error } = this.#bare.sync(packageRoot, specifier);
      return path ? classify(own(path)) : { kind: "missing", reason: error ?? "paq has no such module" };
    }
    const relative = /^\.{0,2}\//.test(specifier);
    const found = relative ? this.#typescript.sync(directory, specifier) : this.#plain.sync(directory, specifier);
    if (found.path) return classify(found.path);
    // `paths` of a tsconfig lead to sources by the name of what they compile to.
    const typed = relative ? found : this.#typescript.sync(directory, specifier);
    const other = typed.path ? typed : this.#bare.sync(directory, specifier);
    return other.path ? classify(other.path) : { kind: "missing", reason: found.error ?? "it was not found" };
  }
}

/** Where the package publishes its modules. */
const published = join(packageRoot, "dist/bundle") + sep;

/** The instance of a published module that this program runs itself. */
function own(path: string): string {
  return path.startsWith(published) ? join(home, path.slice(published.length)) : path;
}

function classify(path: string): Resolution {
  if (path.endsWith(".json")) return { kind: "json", path };
  return isSource(path) ? { kind: "source", path } : { kind: "native", url: pathToFileURL(path).href };
}
