import { expect, test } from "@jest/globals";
import { build } from "../../support/smallProject.js";

test("settings of ansible.cfg are one line each", async () => {
  const { findings: found, files } = await build(
    `export default project({ playbooks: [], configuration: { defaults: { a: "x\\nforks = 1", b: " x", c: "x ; y", d: "50%; {{ x }} # y" }, "x]": { e: 1 }, inventory: { f: null as never } } });`,
  );
  expect(found).toEqual(
    ["[defaults] a", "[defaults] b", "[defaults] c", "[x]] e", "[inventory] f"].map((setting) =>
      expect.stringContaining(`not-data: ansible.cfg has no spelling for "${setting} = `),
    ),
  );
  expect(files.size).toBe(0);
});
