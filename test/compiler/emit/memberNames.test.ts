import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { ansible, ansibleVersions } from "../../support/ansible.js";
import { type Built, buildSources } from "../../support/build.js";
import { scratchFolder } from "../../support/scratch.js";
import { writeFiles } from "../../support/writeFiles.js";

const scratch = scratchFolder();

/** One object on each way to a role, and each way in which the role looks at it. */
const source = `
import { at, combine, eq, first, forEach, fromJson, host, inventoryVariable, load, mapAttribute, play, playbook, project, role, selectWhere, templateFile, toJson, variable } from "paq";
import { assert, debug, set_fact, template } from "paq/modules/ansible.builtin";

interface Site { hostName: string }
interface Given { mainSite: Site }
interface Inputs extends Given {
  otherSites?: readonly Site[];
  byName?: Record<string, Site>;
  textOrSite?: Site | string;
  anything?: unknown;
}

const site = { hostName: "a.example" };
const json = '{"hostName": "a.example"}';
const holds = (name, value, keywords = {}) =>
  assert(name, { that: [eq(value.hostName, "a.example"), eq(toJson(value), json)] }, keywords);

const inner = role<Inputs>("inner", {
  defaults: { otherSites: [site], byName: { firstOne: site }, textOrSite: site, anything: { oneOf: [site] } },
  tasks(vars) {
    const local = variable("localSite", site);
    const fact = set_fact("Keep it", { inner_fact: vars.mainSite });
    const shown = forEach(vars.otherSites, (one) => debug("Show it", { msg: one.hostName }));
    return [
      fact,
      shown,
      holds("The input", vars.mainSite),
      holds("An element", first(vars.otherSites)),
      holds("A selected element", first(selectWhere(vars.otherSites, "hostName", "eq", "a.example"))),
      assert("A mapped member", { that: [eq(first(mapAttribute(vars.otherSites, "hostName")), "a.example")] }),
      holds("A value under a free key", at(vars.byName, "firstOne")),
      holds("A member of a union", vars.textOrSite),
      holds("A value of any type", vars.anything.oneOf[0]),
      holds("The fact", fact.result.ansible_facts.inner_fact),
      holds("The item of a result", shown.result.results[0].item),
      holds("A local variable", local, { vars: [local] }),
      holds("Literals in front", combine(site, vars.mainSite)),
      holds("Literals behind", combine(vars.mainSite, site)),
      holds("What was JSON", fromJson(toJson(vars.mainSite))),
      forEach([site], (one) => holds("A literal item", one)),
      template("Write it", { src: templateFile("site.ejs", { vars }), dest: "/tmp/site", mode: "0644" }, { when: eq(vars.mainSite.hostName, "b.example") }),
    ];
  },
});

const outer = role<Given>("outer", {
  tasks: (vars) => [
    inner.include("Hand the input on", { mainSite: vars.mainSite }),
    forEach([site], (one) => inner.include("Hand on a literal item", { mainSite: one })),
  ],
});

const listed = inventoryVariable<Site>("listed_site");
const ofPlay = variable("playSite", site);
const here = host("here", {
  connection: { connection: "local" },
  vars: [listed.set(site), inner.set({ otherSites: load<readonly Site[]>("sites.yml") })],
});
const setUp = (name, mainSite, vars = []) => play(name, { hosts: here, vars, roles: [inner.use({ mainSite })] });
export default project({
  hosts: [here],
  playbooks: [
    playbook("site", [
      setUp("A literal", site),
      setUp("A variable of the inventory", listed.value),
      setUp("A variable of the play", ofPlay, [ofPlay]),
      play("What another role gives", { hosts: here, roles: [outer.use({ mainSite: site })] }),
    ]),
  ],
});
`;

const files = {
  "index.ts": source,
  "sites.yml": "- hostName: a.example\n",
  "site.ejs":
    "<% forEach(vars.otherSites, (one) => { -%>\n<%= one.hostName %>\n<% }) -%>\n<%= vars.mainSite.hostName %>\n",
};

const site = { hostName: "a.example" };

describe("names of inputs and variables become snake_case, and those of members stay as they are", () => {
  let built: Built;
  beforeAll(async () => {
    built = await buildSources(scratch, files);
    expect(built.findings).toEqual([]);
  });
  const read = (path: string) => parse(built.files.get(path) ?? "", { logLevel: "error" });

  test("in defaults", () => {
    expect(read("roles/inner/defaults/main.yml")).toEqual({
      inner_other_sites: [site],
      inner_by_name: { firstOne: site },
      inner_text_or_site: site,
      inner_anything: { oneOf: [site] },
    });
  });

  test("in the inventory, data files among it", () => {
    expect(read("host_vars/here/inner.yml")).toEqual({ inner_other_sites: [site] });
    expect(read("host_vars/here/variables.yml")).toEqual({ listed_site: site });
  });

  test("in plays", () => {
    const [literal, listed, variable] = read("site.yml");
    expect(literal.roles).toEqual([{ role: "inner", vars: { inner_main_site: site } }]);
    expect(listed.roles).toEqual([{ role: "inner", vars: { inner_main_site: "{{ listed_site }}" } }]);
    expect(variable).toMatchObject({
      vars: { play_site: site },
      roles: [{ role: "inner", vars: { inner_main_site: "{{ play_site }}" } }],
    });
  });

  test("in tasks", () => {
    const tasks: {
      name: string;
      loop?: unknown;
      vars?: unknown;
      "ansible.builtin.assert"?: { that: string | string[] };
    }[] = read("roles/inner/tasks/main.yml");
    const task = (name: string) => tasks.find((one) => one.name === name);
    expect(task("A literal item")?.loop).toEqual([site]);
    expect(task("A local variable")?.vars).toEqual({ __inner_local_site: site });
    expect(tasks.flatMap((one) => [one["ansible.builtin.assert"]?.that ?? []].flat().slice(0, 1))).toEqual([
      "inner_main_site['hostName'] == 'a.example'",
      "(inner_other_sites | first)['hostName'] == 'a.example'",
      "(inner_other_sites | selectattr('hostName', 'eq', 'a.example') | first)['hostName'] == 'a.example'",
      "inner_other_sites | map(attribute='hostName') | first == 'a.example'",
      "inner_by_name['firstOne']['hostName'] == 'a.example'",
      "inner_text_or_site['hostName'] == 'a.example'",
      "inner_anything['oneOf'][0]['hostName'] == 'a.example'",
      "__inner_keep_it['ansible_facts']['inner_fact']['hostName'] == 'a.example'",
      "__inner_show_it['results'][0]['inner_item']['hostName'] == 'a.example'",
      "__inner_local_site['hostName'] == 'a.example'",
      "({'hostName': 'a.example'} | combine(inner_main_site))['hostName'] == 'a.example'",
      "(inner_main_site | combine({'hostName': 'a.example'}))['hostName'] == 'a.example'",
      "(inner_main_site | to_json | from_json)['hostName'] == 'a.example'",
      "inner_item['hostName'] == 'a.example'",
    ]);
  });

  test("in templates", () => {
    expect(built.files.get("roles/inner/templates/site.j2")).toBe(
      [
        "{% for inner_item in inner_other_sites %}",
        "{{ inner_item['hostName'] }}",
        "{% endfor %}",
        "{{ inner_main_site['hostName'] }}",
        "",
      ].join("\n"),
    );
  });

  test("in what Ansible and people are told of the role", () => {
    const { options } = read("roles/inner/meta/argument_specs.yml").argument_specs.main;
    expect(options.inner_main_site.options).toHaveProperty("hostName");
    expect(options.inner_other_sites).toMatchObject({ default: [site], options: { hostName: {} } });
    const readme = built.files.get("roles/inner/README.md");
    expect(readme).toContain("| `inner_main_site.hostName` |");
    expect(readme).toContain('`[{"hostName":"a.example"}]`');
    expect(readme).toContain("inner_main_site:\n          hostName: example");
  });

  test.each(ansibleVersions)(
    "so that each value is what its reader takes it for, in ansible-core %s",
    async (version) => {
      const folder = join(scratch, version);
      writeFiles(folder, built.files);
      const { exitCode, stdout, stderr } = await ansible(version, "ansible-playbook", ["site.yml"], { cwd: folder });
      expect({ exitCode, output: exitCode === 0 ? "" : `${stdout}\n${stderr}` }).toEqual({ exitCode: 0, output: "" });
    },
    // Half a minute more when the environment has to be made first.
    300_000,
  );
});
