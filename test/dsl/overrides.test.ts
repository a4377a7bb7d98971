import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { entryPoints, overrides, unchanged } from "../e2e/support/overrides.js";
import { repository } from "../support/repository.js";

const roles = join(repository, "out/roles");

/** Defaults of a role, by variable. */
function defaultsOf(role: string): readonly (readonly [string, unknown])[] {
  const path = join(roles, role, "defaults/main.yml");
  return existsSync(path) ? Object.entries((parse(readFileSync(path, "utf8")) ?? {}) as Record<string, unknown>) : [];
}

const used = new Set([...Object.keys(overrides), ...entryPoints.map(({ role }) => role)]);
const defaults = new Map([...used].flatMap(defaultsOf));

const overridden = new Map(
  [...Object.entries(overrides), ...entryPoints.map((used) => [used.role, used.overrides] as const)].flatMap(
    ([role, values]) =>
      Object.entries(values).map(([name, { value }]): [string, unknown] => [`${role}_${name}`, value]),
  ),
);

/** What is set for a virtual host goes to the web server's role as it is. */
const sourceOf = (name: string) => name.replace(/^(?:nginx|apache2)_server_vhost_/, "app_vhost_vhost_");

/** What the inventory sets itself: which machines' copies are kept, and what a platform has. */
const setByInventory = ["backup_server", "base_platform"];

test("each role of site.yml is among them", () => {
  const [play] = parse(readFileSync(join(repository, "out/site.yml"), "utf8")) as [
    { readonly roles: readonly { readonly role: string }[] },
  ];
  expect(
    play.roles
      .map(({ role }) => role)
      .filter((role) => !used.has(role))
      .sort(),
  ).toEqual(setByInventory);
});

test("each default of each role of site.yml has another value in a test on hosts", () => {
  const known = new Set<string>([...overridden.keys(), ...Object.keys(unchanged)]);
  expect([...defaults.keys()].filter((name) => !known.has(sourceOf(name))).sort()).toEqual([]);
  expect([...known].filter((name) => !defaults.has(name)).sort()).toEqual([]);
});

test.each([...overridden])("%s differs from its default", (name, value) => {
  expect(value).not.toEqual(defaults.get(name));
});
