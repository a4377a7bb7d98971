import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { ansible, ansibleVersions } from "../../support/ansible.js";
import { buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";
import { writeFiles } from "../../support/writeFiles.js";

const scratch = scratchFolder();

/** A callback plugin that says when a run ends, and has to be enabled. */
const plugin = (name: string) => `
DOCUMENTATION = """
name: ${name}
type: notification
short_description: says when a run ends
description: It says when a run ends.
"""
from ansible.plugins.callback import CallbackBase

class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "notification"
    CALLBACK_NAME = "${name}"
    CALLBACK_NEEDS_ENABLED = True

    def v2_playbook_on_stats(self, stats):
        self._display.display("${name} was told")
`;

describe("callback plugins that a role ships", () => {
  /** @param rest of the project, beside its two playbooks */
  const build = (rest = "") =>
    buildSources(scratch, {
      "index.ts": `
import { play, playbook, project, role } from "paq";
import { debug } from "paq/modules/ansible.builtin";
const log = role("log", {
  plugins: { "callback_plugins/tally.py": "plugins/tally.py", "callback_plugins/bell.py": "plugins/bell.py" },
  tasks: () => [debug("Log", { msg: "log" })],
});
const where = { hosts: "localhost", connection: "local" };
export default project({
  playbooks: [
    playbook("site", [play("Log", { ...where, roles: [log] })]),
    playbook("other", [play("Do something else", { ...where, tasks: [debug("Do it", { msg: "it" })] })]),
  ],
  ${rest}
});
`,
      ...Object.fromEntries(["tally", "bell", "own"].map((name) => [`plugins/${name}.py`, plugin(name)])),
    });

  test("are named in ansible.cfg, beside the project's own", async () => {
    const lines = async (rest?: string) =>
      (await build(rest)).files
        .get("ansible.cfg")
        ?.split("\n")
        .filter((line) => line.startsWith("callback"));
    expect(await lines()).toEqual([
      "callback_result_format = yaml",
      "callback_plugins = roles/log/callback_plugins",
      "callbacks_enabled = tally, bell",
    ]);
    const own = `{ callback_plugins: "callbacks:roles/log/callback_plugins", callbacks_enabled: "timer,tally" }`;
    expect(await lines(`configuration: { defaults: ${own} },`)).toEqual([
      "callback_result_format = yaml",
      "callback_plugins = callbacks:roles/log/callback_plugins",
      "callbacks_enabled = timer, tally, bell",
    ]);
  });

  describe.each(ansibleVersions)("with ansible-core %s", (version) => {
    const folder = join(scratch, version);

    beforeAll(async () => {
      const built = await build(`
        plugins: { "callbacks/own.py": "plugins/own.py" },
        configuration: { defaults: { callback_plugins: "callbacks", callbacks_enabled: "own" } },
      `);
      expect(built.findings).toEqual([]);
      writeFiles(folder, built.files);
    });

    test.each(["site", "other"])("are told once of a run of %s", async (playbook) => {
      const { stdout } = await ansible(version, "ansible-playbook", ["-i", "localhost,", `${playbook}.yml`], {
        cwd: folder,
      });
      expect(stdout.match(/\w+ was told/g)?.sort()).toEqual(["bell was told", "own was told", "tally was told"]);
    });
  });
});
