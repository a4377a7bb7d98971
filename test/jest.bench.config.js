import hosts from "./jest.hosts.config.js";

/** What is measured on real hosts: `npm run bench:hosts`. */
export default {
  ...hosts,
  testMatch: ["<rootDir>/test/bench/**/*.bench.ts"],
  reporters: ["default"],
  maxWorkers: 1,
  testTimeout: 3_600_000,
};
