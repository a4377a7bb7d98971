/** Tests that need no managed host: `npm test`. The tests on real hosts have a configuration of their own beside this. */
export default {
  rootDir: "..",
  testMatch: ["<rootDir>/test/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  modulePathIgnorePatterns: ["<rootDir>/out/", "<rootDir>/fixtures/"],
  extensionsToTreatAsEsm: [".ts"],
  transform: { "\\.ts$": "<rootDir>/test/support/transform.js" },
  resolver: "<rootDir>/test/support/resolver.cjs",
  reporters: ["default", "<rootDir>/test/support/tally.js"],
  // what a test file leaves on the global scope: jest's clean-up between files meets getters of its own, and never ends
  testEnvironmentOptions: { globalsCleanup: "off" },
  // jest leaves one core free, of two on a small machine
  maxWorkers: "100%",
  // the first test that needs Ansible makes its environment
  testTimeout: 120_000,
};
