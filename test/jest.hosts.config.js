import base from "./jest.config.js";

/** Tests on real Debian hosts (root, Debian): `npm run test:hosts`. Two files at a time: they wait more than they work. */
export default {
  ...base,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/support/setup.js",
  globalTeardown: "<rootDir>/test/e2e/support/teardown.js",
  testSequencer: "<rootDir>/test/e2e/support/sequencer.js",
  maxWorkers: 2,
  // no test is measured by it: on a busy machine, all of them take long
  testTimeout: 1_800_000,
};
