import { createRequire } from "node:module";

// the class is in the module's `default`, seen from an ECMAScript module
const Sequencer = createRequire(import.meta.url)("@jest/test-sequencer").default;

/** Runs the site's test first: it leaves the images that the others' hosts are cloned from. The rest go by their names. */
export default class SiteFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (path.endsWith("/site.test.ts") ? 0 : 1);
    return [...tests].sort((a, b) => rank(a) - rank(b) || (a.path < b.path ? -1 : 1));
  }
}
