import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** jest reporter: leaves `passed failed` of this run in a file of the folder PAQ_TALLY, for whoever sums several runs. */
export default class Tally {
  onRunComplete(_contexts, results) {
    const folder = process.env.PAQ_TALLY;
    if (folder === undefined || folder === "") {
      return;
    }
    // a suite that could not even start has no test that failed, and is a failure nevertheless
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${process.pid}`), `${results.numPassedTests} ${failed}\n`);
  }
}
