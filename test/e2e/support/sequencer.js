import { createRequire } from "node:module";

// the class is in the module's `default`, seen from an ECMAScript module
const Sequencer = createRequire(import.meta.url)("@jest/test-sequencer").default;

/** Files whose hosts are bare machines: they run while the site's test makes the images that the others begin with. */
const onBareHosts = ["bare", "docker", "runs", "harness"];

/** Files that take longest, of those that begin with the site's images: none of them is to be left over, alone, at the end. */
const long = ["stdapp", "overrides"];

/** Runs the site's test first; of those that begin with its images, the longest first, and then the largest. */
export default class SiteFirst extends Sequencer {
  sort(tests) {
    const order = ["site", ...onBareHosts, ...long].map((name) => `/${name}.test.ts`);
    const rank = ({ path }) => order.findIndex((end) => path.endsWith(end)) + 1 || order.length + 1;
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
}
