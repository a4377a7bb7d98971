import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { ansibleVersions } from "../../support/ansible.js";
import { type Built, buildSources } from "../../support/build.js";
import { messages } from "../../support/messages.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();

/** What a play holds, the values that its uses of the role `site` then have, and whether the older Ansible mixes them up. */
interface Case {
  readonly play: string;
  readonly ports: readonly number[];
  /** Ports under ansible-core 2.14, where they are others. */
  readonly leaked?: readonly number[];
}

/** `PORT_8080` stands for the arguments that give the role's use that port. */
const cases: Readonly<Record<string, Case>> = {
  "two roles of a play": { play: "roles: [site.use(PORT_8080), site.use()]", ports: [8080, 80], leaked: [8080, 8080] },
  "two roles, the other way round": {
    play: "roles: [site, site.use(PORT_8080)]",
    ports: [80, 8080],
    leaked: [8080, 8080],
  },
  "two imports": {
    play: `tasks: [site.import("Import", PORT_8080), site.import("Import", {})]`,
    ports: [8080, 80],
    leaked: [8080, 8080],
  },
  "a role and an include": {
    play: `roles: [site.use(PORT_8080)], tasks: [site.include("Include", {})]`,
    ports: [8080, 80],
    leaked: [8080, 8080],
  },
  "an import that never runs": {
    play: `tasks: [block("Do nothing", [site.import("Import", PORT_8080)], { when: false }), site.include("Include", {})]`,
    ports: [80],
    leaked: [8080],
  },
  "another entry point": {
    play: `roles: [site.use(PORT_8080)], tasks: [again.import("Import", {})]`,
    ports: [8080, 80],
    leaked: [8080, 8080],
  },
  "an import in another role": { play: "roles: [importing, site]", ports: [8080, 80], leaked: [8080, 8080] },
  "an import in a role that is included": {
    play: `tasks: [importing.include("Include", {}), site.include("Include", {})]`,
    ports: [8080, 80],
    leaked: [8080, 8080],
  },
  "a dependency": { play: "roles: [dependent, site]", ports: [8080, 80], leaked: [8080, 8080] },
  "a read in another role": { play: "roles: [reading, site.use(PORT_8080)]", ports: [80, 8080], leaked: [8080, 8080] },
  "a read among the play's tasks": {
    play: "roles: [site.use(PORT_8080)], tasks: [show(site.vars.port)]",
    ports: [8080, 80],
    leaked: [8080, 8080],
  },
  "a read in a role that depends on it": { play: "roles: [leaning]", ports: [8080, 80], leaked: [8080, 8080] },
  "a read in a role that it brings in": { play: "roles: [telling.use(PORT_8080)]", ports: [8080] },
  "an include in another role": { play: "roles: [including, site]", ports: [8080, 80] },
  "two includes": {
    play: `tasks: [site.include("Include", PORT_8080), site.include("Include", {})]`,
    ports: [8080, 80],
  },
  "uses that all give it": { play: "roles: [site.use(PORT_8080), site.use(PORT_81)]", ports: [8080, 81] },
  "a role that hands it on to its own entry points": {
    play: `tasks: [handing.import("Hand on", PORT_8080)]`,
    ports: [8080, 8080, 8080],
  },
};
const leaking = Object.entries(cases).filter(([, { leaked }]) => leaked);
const safe = Object.entries(cases).filter(([, { leaked }]) => !leaked);

/** @param given how a use gives the port $1 */
function build(some: typeof safe, given: string): Promise<Built> {
  const plays = some.map(
    ([title, { play }]) => `play("Try ${title}", { hosts: "localhost", connection: "local", ${play} }),`,
  );
  const source = `
import { block, gt, play, playbook, project, role } from "paq";
import { debug } from "paq/modules/ansible.builtin";
interface Port { port?: number }
interface Site { port?: number; label?: number }
const show = (port) => debug("Show the port", { msg: port });
const site = role<Site>("site", { defaults: { port: 80, label: 0 }, tasks: (vars) => [show(vars.port), debug("Show the label", { msg: vars.label })] });
const again = site.entryPoint<Site>("again", { tasks: (vars) => [show(vars.port)] });
const handing = site.entryPoint<Site>("handing", { tasks: (vars) => [
  show(vars.port),
  again.include("Include", { port: vars.port }),
  again.include("Include", {}),
] });
const importing = role("importing", { tasks: () => [site.import("Import", PORT_8080)] });
const reading = role("reading", { tasks: () => [show(site.vars.port)] });
const leaning = role("leaning", { dependencies: [site.use(PORT_8080)], tasks: () => [show(site.vars.port)] });
const told = role("told", { tasks: () => [show(telling.vars.port)] });
const telling = role<Port>("telling", { defaults: { port: 80 }, tasks: (vars) => [told.include("Include", {}, { when: gt(vars.port, 0) })] });
const including = role("including", { tasks: () => [site.include("Include", PORT_8080)] });
const dependent = role("dependent", { dependencies: [site.use(PORT_8080)], tasks: () => [] });
export default project({ playbooks: [playbook("site", [
${plays.join("\n")}
])] });
`;
  return buildSources(scratch, { "index.ts": source.replaceAll(/PORT_(\d+)/g, given) });
}

describe("what would take an input's value from a use of its role", () => {
  test.each(leaking)("is reported where ansible-core 2.14 does so: %s", async (title, one) => {
    const { findings } = await build([[title, one]], "{ port: $1 }");
    expect(findings).toEqual([
      expect.stringMatching(/ leaking-input: (site is used without port|port of site is read here), /),
    ]);
  });

  test("is not reported where each keeps its own", async () => {
    const { findings } = await build(safe, "{ port: $1 }");
    expect(findings).toEqual([]);
  });

  test("may be another input that the use gives", async () => {
    const play = "roles: [site.use(PORT_8080)]";
    const { findings } = await build([["one", { play, ports: [] }]], "{ port: $1, label: site.vars.port }");
    expect(findings).toEqual([]);
  });
});

describe.each(ansibleVersions)("ansible-core %s", (version) => {
  let shown: Readonly<Record<string, readonly unknown[]>>;

  beforeAll(async () => {
    // The same files, but for the check of what is given.
    const built = await build(
      Object.entries(cases),
      "{}, { unchecked: { vars: { site_port: $1, telling_port: $1 } } }",
    );
    expect(built.findings).toEqual([]);
    shown = await messages(version, built, join(scratch, version), "Show the port");
  });

  test.each(Object.entries(cases))("%s", (title, { ports, leaked }) => {
    expect(shown[`Try ${title}`]?.map(Number)).toEqual((version === "2.14" && leaked) || ports);
  });
});
