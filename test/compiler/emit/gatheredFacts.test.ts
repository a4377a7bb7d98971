import { expect, test } from "@jest/globals";
import type { Built } from "../../support/build.js";
import { build, read } from "../../support/smallProject.js";

// seen to fail: no play gathered anything
test("plays gather the facts that values of the inventory need, of their roles and of everybody", async () => {
  const built = await build(`
interface Inputs { note: string }
const shown = role<Inputs>("shown", { tasks: (vars) => [debug("Show", { msg: vars.note })] });
const other = role("other", { tasks: () => [debug("Show", { msg: "x" })] });
const g = group("g", { vars: [shown.set({ note: j\`on \${facts.distribution}\` })] });
const h = host("h", { groups: [g] });
export default project({ hosts: [h], playbooks: [playbook("site", [
  play("With it", { hosts: h, roles: [shown] }),
  play("Without", { hosts: h, roles: [other] }),
])] });
`);
  const gathered = (one: Built) => read(one, "site.yml").map((play) => [play.gather_facts, play.gather_subset ?? []]);
  expect(gathered(built)).toEqual([
    [true, ["!all", "!min", "distribution"]],
    [false, []],
  ]);
  const free = await build(`
const free = inventoryVariable<string>("free");
const h = host("h", { vars: [free.set(j\`on \${facts.distribution}\`)] });
export default project({ hosts: [h], playbooks: [playbook("site", [play("Any", { hosts: h, tasks: [debug("Show", { msg: free.value })] })])] });
`);
  expect(gathered(free)).toEqual([[true, ["!all", "!min", "distribution"]]]);
});
