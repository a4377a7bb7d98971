import { relative, resolve, sep } from "node:path";
import { watch } from "chokidar";
import type { Project } from "../compiler/index.js";

/** Editors save in several steps, and a branch change touches many files: wait until it is quiet. Milliseconds. */
const quiet = 25;

/** What is never a source of a project. */
const ignoredNames = new Set(["node_modules", ".git", ".paq"]);

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Called after each change, never twice at the same time; gets the files that changed, relative to the project. */
  readonly onChange: (changed: readonly string[]) => Promise<void>;
}

/**
 * Watches a project's sources until the signal aborts. Not `node:fs`' own watch: on Linux it can't leave out
 * node_modules, and misses files in folders made while it runs.
 */
export async function watchProject(project: Project, { signal, onChange }: WatchOptions): Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;

  const run = async (): Promise<void> => {
    while (changed.size > 0) {
      const files = [...changed].sort();
      changed.clear();
      await onChange(files);
    }
  };

  const watcher = watch(project.root, { ignoreInitial: true, ignored: (path) => isIgnored(project, path) });
  return new Promise<void>((fulfil, reject) => {
    const start = (): void => {
      if (running) return;
      running = run()
        .catch(reject)
        .finally(() => {
          running = undefined;
          if (changed.size > 0) start();
        });
    };
    watcher.on("all", (_event, path) => {
      changed.add(relative(project.root, path));
      clearTimeout(timer);
      timer = setTimeout(start, quiet);
    });
    watcher.on("error", reject);
    signal.addEventListener("abort", () => fulfil(), { once: true });
  }).finally(() => {
    clearTimeout(timer);
    return watcher.close();
  });
}

function isIgnored({ root, out }: Project, path: string): boolean {
  const absolute = resolve(path);
  if (absolute === out || absolute.startsWith(out + sep)) return true;
  return relative(root, absolute).split(sep).some((name) => ignoredNames.has(name));
}
