import { expect, test } from "@jest/globals";
import { buildSources } from "../support/build.js";
import { scratchFolder } from "../support/scratch.js";

/*
 * What the standard library's checks find in an inventory, and at which line of it. Each was seen to fail with the check
 * taken out of the list in dsl/checks/index.ts.
 */

const scratch = scratchFolder();

/** Findings in an inventory: its hosts are `hosts`, and its first line is line 7 of the file. */
async function findings(inventory: string): Promise<readonly string[]> {
  const { findings } = await buildSources(scratch, {
    "index.ts": `import { host, project } from "paq";
import { dokuwiki } from "paq/dsl/apps/stdapp/dokuwiki.js";
import { stdappInstance } from "paq/dsl/apps/stdapp/instance.js";
import { checks } from "paq/dsl/checks/index.js";
import { basePlatform } from "paq/dsl/roles/base_platform/index.js";
const release = { version: "1", archive: { url: "https://releases.example/1.tar.gz", checksum: "sha256:00" } };
${inventory}
export default project({ hosts, playbooks: [], checks });
`,
  });
  return findings;
}

test("two hosts with one address", async () => {
  expect(
    await findings(`const hosts = [
  host("web1", { address: "192.0.2.1" }),
  host("web2", { address: "192.0.2.1" }),
  host("web3"),
];`),
  ).toEqual(["index.ts:9:18 project-check: web2 has the address of web1, 192.0.2.1"]);
});

test("instances of one id on one host, or of one domain anywhere", async () => {
  expect(
    await findings(`const platform = basePlatform.set({ webServer: "nginx", php: true });
const hosts = [
  host("web1", {
    vars: [
      platform,
      stdappInstance.set({
        instances: [
          dokuwiki({ id: "one", domain: "one.example", ...release }),
          dokuwiki({ id: "one", domain: "two.example", ...release }),
        ],
      }),
    ],
  }),
  host("web2", {
    vars: [
      platform,
      stdappInstance.set({ instances: [dokuwiki({ id: "one", domain: "ONE.example", ...release })] }),
    ],
  }),
];`),
  ).toEqual([
    "index.ts:15:11 project-check: web1 has two instances with the id one",
    "index.ts:23:40 project-check: one and one have the same domain, ONE.example",
  ]);
});

test("an instance whose host has no web server, or no PHP", async () => {
  const instances = 'stdappInstance.set({ instances: [dokuwiki({ id: "one", domain: "one.example", ...release })] })';
  expect(await findings(`const hosts = [host("web1", { vars: [${instances}] })];`)).toEqual([
    "index.ts:7:71 project-check: one needs a web server and PHP, and the platform of web1 lacks both",
  ]);
  const platform = 'basePlatform.set({ webServer: "nginx" })';
  expect(await findings(`const hosts = [host("web1", { vars: [${platform}, ${instances}] })];`)).toEqual([
    "index.ts:7:113 project-check: one needs a web server and PHP, and the platform of web1 lacks PHP",
  ]);
});
