import { basename, dirname, relative, resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { Project } from "../compiler/index.js";

/** Editors save in several steps: wait until it is quiet. What changes during a build leads to another. Milliseconds. */
const quiet = 10;

/** What is never a source of a project. */
const ignoredNames = new Set(["node_modules", ".git"]);

/** Settings, and modules: what TypeScript may look at, wherever it is. */
const anywhere = /^(package|tsconfig.*)\.json$|\.[cm]?[jt]sx?$/;

/** Data and templates: sources if they are beside the modules; elsewhere, what a build has read counts. */
const besideEntry = /\.(json|ejs|ya?ml)$/;

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Whether the last build has read a file, by its absolute path, whatever its name. */
  readonly hasRead: (file: string) => boolean;
  /** Called once, when no change can be missed any more. */
  readonly onReady: () => Promise<void>;
  /** Called after each change of sources, never twice at the same time; gets the absolute paths of what changed. */
  readonly onChange: (changed: readonly string[]) => Promise<void>;
}

/**
 * Watches a project's sources until the signal aborts. Not `node:fs`' own watch: on Linux it can't leave out
 * node_modules, and misses files in folders made while it runs.
 */
export async function watchProject(
  project: Project,
  { signal, hasRead, onReady, onChange }: WatchOptions,
): Promise<void> {
  const changed = new Set<string>();
  const watcher = watch(project.root, { ignoreInitial: true, ignored: (path) => isIgnored(project, path) });
  let timer: NodeJS.Timeout | undefined;
  let busy = false;

  const work = async (first: boolean): Promise<void> => {
    busy = true;
    if (first) await onReady();
    while (changed.size > 0) {
      // Not before the build that ran meanwhile has told what it has read.
      const files = [...changed].filter((file) => isSource(project, file) || hasRead(file)).sort();
      changed.clear();
      if (files.length > 0) await onChange(files);
    }
    busy = false;
  };

  try {
    await new Promise<void>((fulfil, reject) => {
      const start = (first: boolean): void => {
        if (!busy) work(first).catch(reject);
      };
      watcher.on("ready", () => start(true));
      watcher.on("all", (_event, path) => {
        changed.add(resolve(path));
        clearTimeout(timer);
        timer = setTimeout(start, quiet, false);
      });
      watcher.on("error", reject);
      signal.addEventListener("abort", () => fulfil(), { once: true });
    });
  } finally {
    clearTimeout(timer);
    await watcher.close();
  }
}

/** Whether a file's name and place make it a source. Output that goes to a file of the project must not be one. */
function isSource({ entry }: Project, file: string): boolean {
  return anywhere.test(basename(file)) || (besideEntry.test(file) && file.startsWith(dirname(entry) + sep));
}

function isIgnored({ root, out }: Project, path: string): boolean {
  const absolute = resolve(path);
  if (absolute === out || absolute.startsWith(out + sep)) return true;
  return relative(root, absolute)
    .split(sep)
    .some((name) => ignoredNames.has(name));
}
