// Writes to an output folder. The system call of a given number is the last: either the process is ended with no warning
// before it (SIGKILL), or it fails, for want of space.
// argv: folder of the compiled compiler, output folder, "kill" or "fail", number, files as JSON: path → content
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [compiler, out, end, number, files] = process.argv.slice(2);
let left = Number(number);
const names = ["mkdirSync", "writeFileSync", "chmodSync", "renameSync", "unlinkSync", "rmdirSync", "rmSync"];
const { writeOutput } = await import(pathToFileURL(join(compiler, "write/index.js")).href);
for (const name of names) {
  const call = fs[name];
  fs[name] = (...args) => {
    if (left-- === 0) {
      if (end === "kill") process.kill(process.pid, "SIGKILL");
      throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    }
    return call(...args);
  };
}
syncBuiltinESMExports();
const compilation = {
  files: new Map(Object.entries(JSON.parse(files))),
  diagnostics: [],
  sourceMap: {},
};
try {
  await writeOutput({ out }, compilation);
} catch (error) {
  if (error.code !== "ENOSPC") throw error;
  process.exitCode = 28;
}
