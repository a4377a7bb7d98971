import { expect, test } from "@jest/globals";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

// seen to fail: imports of paq and of the project's own files were said not to be found
test.each([
  ["that extends one that is missing", '{ "extends": "./nowhere.json" }'],
  ["that is broken", '{ "extends": '],
])("a tsconfig.json %s is left to the type checker to tell of: all modules are found", async (_what, tsconfig) => {
  const { findings } = await buildSources(scratch, {
    "tsconfig.json": tsconfig,
    "name.ts": 'export const name: string = "site";',
    "index.ts": `import { play, playbook, project } from "paq";
import { name } from "./name.js";
export default project({ playbooks: [playbook(name, [play("Set up", { hosts: "all" })])] });
`,
  });
  expect(findings).toEqual([]);
});
