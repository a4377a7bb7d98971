import { extname, join, sep } from "node:path";
import { packageRoot } from "../../home.js";

/** paq's own JavaScript: it is loaded by node, so that a project and the compiler share one model. */
const compiled = join(packageRoot, "dist") + sep;

const languages: Readonly<Record<string, "js" | "jsx" | "ts" | "tsx">> = {
  ".ts": "ts",
  ".mts": "ts",
  ".tsx": "tsx",
  ".js": "js",
  ".mjs": "js",
  ".jsx": "jsx",
};

/** The language of a module; `undefined` for a file that is none. */
export function languageOf(path: string): "js" | "jsx" | "ts" | "tsx" | undefined {
  return languages[extname(path)];
}

/**
 * Whether a module is transpiled and evaluated by paq: the project's own, and those of packages that ship TypeScript,
 * such as paq's standard library. All others are node's.
 */
export function isSource(path: string): boolean {
  const language = languageOf(path);
  if (language === undefined || path.startsWith(compiled)) return false;
  return language.startsWith("ts") || !path.includes(`${sep}node_modules${sep}`);
}
