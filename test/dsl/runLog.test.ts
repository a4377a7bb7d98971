import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { buildSources } from "../support/build.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";

const scratch = scratchFolder();

test("a project with the role run_log needs nothing else for its runs to be recorded", async () => {
  const { findings, files } = await buildSources(scratch, {
    "index.ts": `
import { play, playbook, project } from "paq";
import { runLog } from ${JSON.stringify(join(repository, "dsl/roles/run_log/index.js"))};
export default project({ playbooks: [playbook("site", [play("Keep a log", { hosts: "all", roles: [runLog] })])] });
`,
  });
  expect(findings).toEqual([]);
  expect([...files.keys()]).toContain("roles/run_log/callback_plugins/run_log.py");
  expect(files.get("ansible.cfg")).toMatch(
    /^callback_plugins = roles\/run_log\/callback_plugins\ncallbacks_enabled = run_log$/m,
  );
});
