import { expect, test } from "@jest/globals";
import { readme } from "../../../src/compiler/emit/readme.js";
import { site } from "./roleUnderTest.js";

const { role, interfaceOf } = site();

test("a role's README tells its variables, entry points, dependencies and an example", () => {
  expect(readme(role, interfaceOf)).toMatchInlineSnapshot(`
"# site

Serves one site. Needs a name.

Uses \`{{ braces }}\` in text.

## Requirements

ansible-core 2.14 or newer.

## Variables

| Variable | Type | Default | Description |
| --- | --- | --- | --- |
| \`site_domain\` | string | required | Fully qualified name. |
| \`site_web_server\` | \`"nginx"\` or \`"apache2"\` | \`"nginx"\` | Web server: \`a\\|b\`. |
| \`site_text\` | string | \`\`"{{ not }} \\| \`a\`"\`\` | |
| \`site_computed\` | string | computed | |
| \`site_listeners\` | list of dictionary | \`[{"bind_address":"0.0.0.0","port_number":80}]\` | |
| \`site_listeners[].bind_address\` | string | required | Address to bind. |
| \`site_listeners[].port_number\` | number | none | |
| \`site_password\` | secret | required | |
| \`site_ratio\` | number | required | Share of memory. |
| \`site_workers\` | whole number | required | |
| \`site_enabled\` | boolean | required | |
| \`site_labels\` | dictionary of string | required | |
| \`site_levels\` | list of \`"low"\` or \`"high"\` | required | |
| \`site_bound\` | number or \`"auto"\` | required | |
| \`site_email\` | string or null | required | |
| \`site_proxy\` | string or null | none | |
| \`site_mode\` | \`"a"\` or \`"b"\` or null | none | |
| \`site_target\` | dictionary | required | |
| \`site_target.kind\` | \`"file"\` or \`"url"\` | required | |
| \`site_target.path\` | string | none | |
| \`site_target.url\` | string | none | |
| \`site_login\` | dictionary | required | |
| \`site_login.userName\` | string | required | |
| \`site_login.passPhrase\` | secret | required | |
| \`site_credentials\` | list of dictionary | required | |
| \`site_credentials[].token\` | secret | required | |
| \`site_anything\` | anything | required | |

## Entry points

Other ways into the role, by \`tasks_from\`.

### upgrade

Upgrades the site.

| Variable | Type | Default | Description |
| --- | --- | --- | --- |
| \`site_target_version\` | string | required | Version to reach. |

## Dependencies

- \`base\`

## Example

\`\`\`yaml
---
- name: Apply site
  hosts: all
  roles:
    - role: site
      vars:
        site_domain: example
        site_password: "{{ vault_site_password }}"
        site_ratio: 1
        site_workers: 1
        site_enabled: true
        site_labels: {}
        site_levels:
          - low
        site_bound: 1
        site_email: example
        site_target:
          kind: file
          path: example
        site_login:
          userName: example
          passPhrase: "{{ vault_pass_phrase }}"
        site_credentials:
          - token: "{{ vault_token }}"
        site_anything: example
\`\`\`

## License

MIT
"
`);
});

test("a role that takes nothing says so", () => {
  const [dependency] = role.options.dependencies ?? [];
  if (!dependency) throw new Error("the fixture has a dependency");
  const text = readme(dependency.entryPoint.role, interfaceOf);
  expect(text).toContain("## Variables\n\nNone.\n");
  expect(text).toContain("## Dependencies\n\nNone.\n");
  expect(text).not.toContain("vars:");
});
