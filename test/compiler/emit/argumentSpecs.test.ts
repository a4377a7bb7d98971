import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { argumentSpecs } from "../../../src/compiler/emit/argumentSpecs.js";
import { readme } from "../../../src/compiler/emit/readme.js";
import { data, writeYaml } from "../../../src/compiler/emit/yaml.js";
import { type AnsibleVersion, ansible, ansibleLint, ansibleVersions } from "../../support/ansible.js";
import { scratchFolder } from "../../support/scratch.js";
import { site } from "./roleUnderTest.js";

const { role, interfaceOf } = site();
const specs = argumentSpecs(role, interfaceOf);

test("the argument specs of a role state what its interfaces do, in Ansible's words", () => {
  expect(specs).toMatchInlineSnapshot(`
{
  "argument_specs": {
    "main": {
      "description": [
        "Serves one site. Needs a name.",
        "Uses \`{{ braces }}\` in text.",
      ],
      "options": {
        "site_anything": {
          "description": [
            "Anything.",
          ],
          "required": true,
          "type": "raw",
        },
        "site_bound": {
          "description": [
            "Bound.",
          ],
          "required": true,
          "type": "raw",
        },
        "site_computed": {
          "description": [
            "Computed.",
            "Its default is computed, see defaults/main.yml.",
          ],
          "type": "str",
        },
        "site_credentials": {
          "description": [
            "Credentials.",
          ],
          "elements": "dict",
          "options": {
            "token": {
              "description": [
                "Token.",
              ],
              "no_log": true,
              "required": true,
              "type": "str",
            },
          },
          "required": true,
          "type": "list",
        },
        "site_domain": {
          "description": [
            "Fully qualified name.",
          ],
          "required": true,
          "type": "str",
        },
        "site_email": {
          "description": [
            "Email.",
          ],
          "required": true,
          "type": "raw",
        },
        "site_enabled": {
          "description": [
            "Enabled.",
          ],
          "required": true,
          "type": "bool",
        },
        "site_labels": {
          "description": [
            "Labels.",
          ],
          "required": true,
          "type": "dict",
        },
        "site_levels": {
          "choices": [
            "low",
            "high",
          ],
          "description": [
            "Levels.",
          ],
          "elements": "str",
          "required": true,
          "type": "list",
        },
        "site_listeners": {
          "default": [
            {
              "bind_address": "0.0.0.0",
              "port_number": 80,
            },
          ],
          "description": [
            "Listeners.",
          ],
          "elements": "dict",
          "options": {
            "bind_address": {
              "description": [
                "Address to bind.",
              ],
              "required": true,
              "type": "str",
            },
            "port_number": {
              "description": [
                "Port number.",
              ],
              "type": "float",
            },
          },
          "type": "list",
        },
        "site_login": {
          "description": [
            "Login.",
          ],
          "options": {
            "passPhrase": {
              "description": [
                "Pass phrase.",
              ],
              "no_log": true,
              "required": true,
              "type": "str",
            },
            "userName": {
              "description": [
                "User name.",
              ],
              "required": true,
              "type": "str",
            },
          },
          "required": true,
          "type": "dict",
        },
        "site_mode": {
          "description": [
            "Mode.",
          ],
          "type": "raw",
        },
        "site_password": {
          "description": [
            "Password.",
          ],
          "no_log": true,
          "required": true,
          "type": "str",
        },
        "site_proxy": {
          "description": [
            "Proxy.",
          ],
          "type": "str",
        },
        "site_ratio": {
          "description": [
            "Share of memory.",
          ],
          "required": true,
          "type": "float",
        },
        "site_target": {
          "description": [
            "Target.",
          ],
          "options": {
            "kind": {
              "choices": [
                "file",
                "url",
              ],
              "description": [
                "Kind.",
              ],
              "required": true,
              "type": "str",
            },
            "path": {
              "description": [
                "Path.",
              ],
              "type": "str",
            },
            "url": {
              "description": [
                "Url.",
              ],
              "type": "str",
            },
          },
          "required": true,
          "type": "dict",
        },
        "site_text": {
          "default": "{{ not }} | \`a\`",
          "description": [
            "Text.",
          ],
          "type": "str",
        },
        "site_web_server": {
          "choices": [
            "nginx",
            "apache2",
          ],
          "default": "nginx",
          "description": [
            "Web server: \`a|b\`.",
          ],
          "type": "str",
        },
        "site_workers": {
          "description": [
            "Workers.",
          ],
          "required": true,
          "type": "int",
        },
      },
      "short_description": "Serves one site",
    },
    "upgrade": {
      "description": [
        "Upgrades the site.",
      ],
      "options": {
        "site_target_version": {
          "description": [
            "Version to reach.",
          ],
          "required": true,
          "type": "str",
        },
      },
      "short_description": "Upgrades the site",
    },
  },
}
`);
});

describe("Ansible", () => {
  const folder = scratchFolder();
  const tasks = [{ name: "Show a name", "ansible.builtin.debug": { var: "site_domain" } }];
  write("roles/site/tasks/main.yml", tasks);
  write("roles/site/tasks/upgrade.yml", tasks);
  write("roles/site/meta/argument_specs.yml", specs);
  write("roles/site/meta/main.yml", {
    galaxy_info: {
      standalone: true,
      author: "somebody",
      description: "Serves one site",
      license: "MIT",
      min_ansible_version: "2.14",
      platforms: [{ name: "Debian", versions: ["bookworm"] }],
      galaxy_tags: [],
    },
    dependencies: [],
  });
  writeFileSync(join(folder, "roles/site/README.md"), readme(role, interfaceOf));
  writeFileSync(
    join(folder, ".ansible-lint"),
    "---\nprofile: production\nenable_list:\n  - role-argument-spec\n  - args\n",
  );

  function write(path: string, content: unknown): void {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), writeYaml(data(content)).text);
  }

  const right = {
    site_domain: "a.example",
    site_password: "hidden",
    site_ratio: 1.5,
    site_workers: 4,
    site_enabled: false,
    site_labels: { anyKey: "x" },
    site_levels: ["low", "high"],
    site_bound: "auto",
    site_email: null,
    site_proxy: null,
    site_mode: null,
    site_target: { kind: "url", url: "https://a.example" },
    site_login: { userName: "a", passPhrase: "hidden" },
    site_credentials: [{ token: "hidden" }],
    site_anything: [1, "a"],
    site_listeners: [{ bind_address: "::", port_number: 80 }],
  };

  /** Values that pass and values that don't, in one run: each play is a block that is rescued. */
  const cases: readonly (readonly [name: string, values: Readonly<Record<string, unknown>>, refused?: string])[] = [
    ["all right", {}],
    ["a number without a fraction", { site_ratio: 2 }],
    ["a union's other types", { site_bound: 80 }],
    ["what may be left out", { site_listeners: [{ bind_address: "::" }] }],
    ["a missing input", { site_domain: undefined }, "site_domain"],
    ["a wrong choice", { site_web_server: "ngnix" }, "site_web_server"],
    ["a wrong choice in a list", { site_levels: ["low", "middle"] }, "site_levels"],
    ["text for a number", { site_ratio: "much" }, "site_ratio"],
    ["a fraction for a whole number", { site_workers: 1.5 }, "site_workers"],
    ["text for a list", { site_listeners: 5 }, "site_listeners"],
    ["text for a dictionary", { site_labels: "plain" }, "site_labels"],
    ["an unknown member", { site_listeners: [{ bind_address: "::", port: 1 }] }, "site_listeners"],
    ["a missing member", { site_login: { userName: "a" } }, "passPhrase"],
    ["a wrong kind", { site_target: { kind: "ftp" } }, "site_target"],
    ["something else than a boolean", { site_enabled: "perhaps" }, "site_enabled"],
  ];

  write("site.yml", [
    {
      name: "Try values",
      hosts: "localhost",
      connection: "local",
      gather_facts: false,
      tasks: cases.map(([name, values]) => ({
        name: `Try ${name}`,
        block: [
          {
            name: `Include for ${name}`,
            "ansible.builtin.include_role": { name: "site" },
            vars: Object.fromEntries(
              Object.entries({ ...right, ...values }).filter(([, value]) => value !== undefined),
            ),
          },
        ],
        rescue: [
          {
            name: `Note ${name}`,
            "ansible.builtin.debug": { msg: "REFUSED" },
          },
        ],
      })),
    },
    {
      name: "Try the other entry point",
      hosts: "localhost",
      connection: "local",
      gather_facts: false,
      tasks: [
        {
          name: "Try upgrade",
          block: [{ name: "Include upgrade", "ansible.builtin.include_role": { name: "site", tasks_from: "upgrade" } }],
          rescue: [{ name: "Note upgrade", "ansible.builtin.debug": { msg: "REFUSED" } }],
        },
      ],
    },
  ]);

  test.each(ansibleVersions)(
    "%s refuses what is wrong, and nothing else",
    async (version: AnsibleVersion) => {
      const { stdout } = await ansible(version, "ansible-playbook", ["-i", "localhost,", "site.yml"], {
        cwd: folder,
        variables: { ANSIBLE_STDOUT_CALLBACK: "json", ANSIBLE_CALLBACK_RESULT_FORMAT: "json" },
      });
      const run = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Run;
      const played = run.plays.flatMap((play) => play.tasks);
      const refused = played
        .filter(({ task }) => task.name.startsWith("Note "))
        .map(({ task }) => task.name.slice("Note ".length));
      expect(refused).toEqual([...cases.filter(([, , error]) => error).map(([name]) => name), "upgrade"]);
      const messages = played.flatMap(({ hosts }) => hosts.localhost?.argument_errors?.join(" ") ?? []);
      const expected = [...cases.flatMap(([, , error]) => error ?? []), "site_target_version"];
      expect(messages).toHaveLength(expected.length);
      for (const [index, message] of messages.entries()) expect(message).toContain(expected[index] as string);
      expect(stdout).not.toContain("hidden");
    },
    120_000,
  );

  test.each(ansibleVersions)(
    "%s shows the documentation of the role",
    async (version: AnsibleVersion) => {
      const { stdout, exitCode, stderr } = await ansible(
        version,
        "ansible-doc",
        ["-t", "role", "-r", "roles", "site"],
        { cwd: folder },
      );
      expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
      expect(stdout).toContain("site_web_server");
      expect(stdout).toContain("Version to reach.");
    },
    120_000,
  );

  test("'s linter accepts the file", async () => {
    expect(await ansibleLint(folder)).toEqual([]);
  }, 120_000);
});

interface Run {
  readonly plays: readonly {
    readonly tasks: readonly {
      readonly task: { readonly name: string };
      readonly hosts: { readonly localhost?: { readonly argument_errors?: readonly string[] } };
    }[];
  }[];
}
