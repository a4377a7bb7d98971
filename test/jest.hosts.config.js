import base from "./jest.config.js";

/** Tests on real Debian hosts (root, Debian): `npm run test:hosts`. One at a time: they share the lab's machine. */
export default {
  ...base,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 1,
  testTimeout: 600_000,
};
