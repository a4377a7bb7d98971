import { expect, test } from "@jest/globals";
import { build, findings } from "../../support/smallProject.js";

test("nothing is written outside of the output", async () => {
  const { findings: found } = await build(
    `export default project({ playbooks: [], inventorySources: [inventorySource("../x.yml", { plugin: "a.b.c" })],
      plugins: { "../x.py": "x.py", "/x.py": "x.py", "filter_plugins/../../x.py": "x.py", "filter_plugins/x.py": "x.py" } });`,
    { "x.py": "" },
  );
  expect(found).toEqual(findings(...Array<string>(4).fill("can't be the path of a file in the output")));
});

// each was seen to end as a bug of paq's, the last two with half of the output written
test.each([
  ["a backslash", String.raw`"filter_plugins\\x.py": "x.py"`, 'invalid-name: "filter_plugins\\\\x.py" can'],
  ["a folder of git's", `".git/hooks/x": "x.py"`, 'invalid-name: ".git/hooks/x" can'],
  ["a file of paq's own", `".paq-source-map.json/x": "x.py"`, 'invalid-name: ".paq-source-map.json/x" can'],
  ["a file as a folder", `"x/a": "x.py", "x/a/y": "x.py"`, "duplicate-output: x/a is a file, and x/a/y"],
  ["a folder as a file", `"x/a/y": "x.py", "x": "x.py"`, "duplicate-output: x is a folder of x/a/y"],
])("no file is where the output can't have one: %s", async (_what, plugins, finding) => {
  const { findings: found } = await build(`export default project({ playbooks: [],\n  plugins: { ${plugins} } });`, {
    "x.py": "",
  });
  expect(found).toEqual(findings(finding));
  expect(found[0]).toMatch(/^index\.ts:5:\d+ /);
});

// each was seen to end as a bug of paq's, when the files were written
test.each([
  [
    "a host",
    (name: string) => `project({ playbooks: [], hosts: [host("${name}", { connection: { user: "a" } })] })`,
    "",
  ],
  [
    "a playbook",
    (name: string) =>
      `project({ playbooks: [playbook("${name}", [play("Set up", { hosts: "all", tasks: [debug("Show", { msg: "x" })] })])] })`,
    ".yml",
  ],
  [
    "a role",
    (name: string) =>
      `project({ playbooks: [playbook("site", [play("Set up", { hosts: "all", roles: [role("${name}", { tasks: () => [] })] })])] })`,
    "",
  ],
])("no name is longer than that of a file can be: %s", async (_what, source, ending) => {
  const longest = "x".repeat(255 - ending.length);
  expect((await build(`export default ${source(longest)};`)).findings).toEqual([]);
  const { findings: found } = await build(`export default ${source(`${longest}x`)};`);
  expect(found).toEqual(findings(`invalid-name: the output would have a file or folder whose name is 256 bytes long`));
  expect(found[0]).toMatch(/^index\.ts:4:\d+ /);
});
