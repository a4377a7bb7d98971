import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { inventoryList } from "../support/ansible.js";
import { repository } from "../support/repository.js";

// seen to fail with web2 in prod
test("the reference's machines stand in its tree of groups, as Ansible reads it", async () => {
  const { hosts, groups } = await inventoryList(join(repository, "out"), "2.19");
  const children = (name: string) => [...(groups[name]?.children ?? [])].sort();
  expect(children("secret")).toEqual(["base_server"]);
  expect(children("base_server")).toEqual(["prod", "test"]);
  expect(groups.prod?.hosts).toEqual(["web1", "backup1"]);
  expect(groups.test?.hosts).toEqual(["web2"]);
  expect(
    Object.fromEntries(Object.entries(hosts).map(([name, { base_server_release }]) => [name, base_server_release])),
  ).toEqual({
    web1: "bookworm",
    web2: "trixie",
    backup1: "trixie",
  });
});
