const { existsSync } = require("node:fs");
const { join, relative, resolve, sep } = require("node:path");

const root = resolve(__dirname, "../..");
const tests = join(root, "test") + sep;
const sources = join(root, "src") + sep;

/**
 * jest resolver: a test imports as TypeScript wants it, `./other.js`, and means `other.ts`. What it imports from
 * `src/` is the compiled file in `dist/`, so that tests run what users run (positions and workers included).
 */
module.exports = (request, options) => {
  if (/^\.\.?\/.*\.js$/.test(request) && (options.basedir + sep).startsWith(tests)) {
    const file = resolve(options.basedir, request);
    if (file.startsWith(sources)) {
      return join(root, "dist", relative(sources, file));
    }
    const typescript = file.replace(/\.js$/, ".ts");
    if (existsSync(typescript)) {
      return typescript;
    }
  }
  return options.defaultResolver(request, options);
};
