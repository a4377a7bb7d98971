import { expect, test } from "@jest/globals";
import { isReservedName, variableNameFinding } from "../../../src/compiler/validate/reserved.js";
import { ansible, ansibleVersions } from "../../support/ansible.js";

test.each(ansibleVersions)("every name that ansible-core %s reserves is reserved", async (version) => {
  const program =
    "import json; from ansible.vars.reserved import get_reserved_names; print(json.dumps(sorted(get_reserved_names())))";
  const { stdout } = await ansible(version, "python", ["-c", program]);
  const names = JSON.parse(stdout) as readonly string[];
  expect(names.length).toBeGreaterThan(60);
  // Dunder names of Jinja's, and what no variable could be called.
  expect(names.filter((name) => /^[a-z]\w*$/.test(name) && !isReservedName(name))).toEqual([]);
});

test.each(["ansible_distribution", "with_items", "item", "class", "hostvars", "port"])("%s is reserved", (name) => {
  expect(variableNameFinding(name)?.code).toBe("reserved-name");
});

test.each(["ansible_user", "ansible_ssh_common_args", "web_port", "_kept", "items"])("%s is free", (name) => {
  expect(variableNameFinding(name)).toBeUndefined();
});

test.each(["web-port", "Web", "größe", "1st", ""])("%j is no name", (name) => {
  expect(variableNameFinding(name)?.code).toBe("invalid-name");
});
