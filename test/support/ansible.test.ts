import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { ansible, ansibleEnvironment, ansibleLint, ansibleVersions, inventoryList, syntaxCheck } from "./ansible.js";
import { scratchFolder } from "./scratch.js";

const folder = scratchFolder();

function write(repository: string, files: Readonly<Record<string, string>>): string {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, repository, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
  }
  return join(folder, repository);
}

const good = write("good", {
  ".ansible-lint":
    "---\nprofile: production\noffline: true\nenable_list:\n  - args\n  - complexity\n  - no-log-password\n  - role-argument-spec\n",
  "ansible.cfg": "[defaults]\ninventory = inventory\n[inventory]\nunparsed_is_failed = True\n",
  "inventory/hosts.yml": "---\nall:\n  children:\n    web:\n      hosts:\n        web1:\n",
  "group_vars/web/demo.yml": "---\ndemo_path: /srv\n",
  "site.yml": "---\n- name: Demo\n  hosts: web\n  gather_facts: false\n  roles:\n    - role: demo\n",
  "roles/demo/tasks/main.yml":
    '---\n- name: Create the directory\n  ansible.builtin.file:\n    path: "{{ demo_path }}"\n    state: directory\n    mode: "0755"\n',
  "roles/demo/meta/main.yml":
    '---\ngalaxy_info:\n  author: paq\n  description: Demo\n  license: MIT\n  min_ansible_version: "2.14"\n  standalone: true\ndependencies: []\n',
  "roles/demo/meta/argument_specs.yml":
    "---\nargument_specs:\n  main:\n    short_description: Demo\n    options:\n      demo_path:\n        type: path\n        required: true\n        description: Where\n",
  "roles/demo/README.md": "# demo\n",
});

describe("ansibleLint", () => {
  test("finds nothing in a repository that follows the production profile", async () => {
    expect(await ansibleLint(good)).toEqual([]);
  });

  test("applies the production profile and the four rules that are not part of it", async () => {
    cpSync(good, join(folder, "bad"), { recursive: true });
    const tasks = Array.from(
      { length: 101 },
      (_, number) => `- name: Task ${number}\n  ansible.builtin.debug:\n    msg: x\n`,
    );
    const bad = write("bad", {
      "roles/demo/meta/argument_specs.yml": "---\nargument_specs: {}\n",
      "roles/other/tasks/main.yml": `---\n${tasks.join("\n")}`,
      "roles/demo/tasks/main.yml":
        "---\n- name: lower case\n  ansible.builtin.file:\n    path: /srv\n    state: nonsense\n\n" +
        '- name: Show a password\n  ansible.builtin.user:\n    name: x\n    password: "{{ item }}"\n  loop:\n    - a\n',
    });
    const rules = new Set((await ansibleLint(bad)).map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining([
        "args[module]",
        "complexity[tasks]",
        "name[casing]",
        "no-log-password",
        "risky-file-permissions",
        "role-argument-spec",
      ]),
    );
  });
});

describe.each(ansibleVersions)("with ansible-core %s", (version) => {
  test("the environment has exactly that version", async () => {
    await ansibleEnvironment(version);
    const { stdout } = await ansible(version, "ansible-playbook", ["--version"]);
    expect(stdout).toContain(`[core ${version}.`);
  });

  test("syntaxCheck passes a good repository and says what is wrong with another", async () => {
    expect(await syntaxCheck(good, version)).toMatchObject({ exitCode: 0 });
    cpSync(good, join(folder, `broken-${version}`), { recursive: true });
    const broken = write(`broken-${version}`, {
      "roles/demo/tasks/main.yml": "---\n- name: Nothing\n  no_such_module:\n",
    });
    const outcome = await syntaxCheck(broken, version);
    expect(outcome.exitCode).not.toBe(0);
    expect(outcome.stderr).toContain("no_such_module");
  });

  test("inventoryList reads hosts, groups and their variables", async () => {
    const { hosts, groups } = await inventoryList(good, version);
    expect(hosts).toEqual({ web1: { demo_path: "/srv" } });
    expect(groups.web).toEqual({ hosts: ["web1"] });
  });
});
