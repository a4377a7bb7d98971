import fs, { type PathOrFileDescriptor } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Notes the files of this thread that are read from now on, by paq or by the project's own code, and those that are
 * looked for in vain: a build depends on them.
 * @returns their absolute paths, a set that grows
 */
export function noteReads(): ReadonlySet<string> {
  const files = new Set<string>();
  const note = (file: PathOrFileDescriptor | fs.promises.FileHandle): void => {
    if (typeof file === "string") files.add(resolve(file));
    else if (file instanceof URL && file.protocol === "file:") files.add(fileURLToPath(file));
  };
  const noting = <F extends (file: never, ...rest: never[]) => unknown>(read: F): F =>
    new Proxy(read, {
      apply(target, self, args) {
        note(args[0]);
        return Reflect.apply(target, self, args);
      },
    });
  fs.readFileSync = noting(fs.readFileSync);
  fs.readFile = noting(fs.readFile);
  fs.promises.readFile = noting(fs.promises.readFile);
  syncBuiltinESMExports();
  return files;
}
