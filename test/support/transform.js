import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { transformSync } from "oxc-transform";

const { version } = createRequire(import.meta.url)("oxc-transform/package.json");

/** jest transformer: strips the types off a test. Types are checked by `tsc -p test`, not here. */
export default {
  process(source, path) {
    const { code, map, errors } = transformSync(path, source, { target: "node20", sourcemap: true });
    if (errors.length > 0) {
      throw new SyntaxError(errors.map((error) => error.codeframe ?? error.message).join("\n"));
    }
    return { code, map };
  },
  getCacheKey(source, path) {
    return createHash("sha256").update(`${version}\0${path}\0${source}`).digest("hex");
  },
};
