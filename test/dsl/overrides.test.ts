import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { elsewhere, entryPoints, mysqlOverrides, overrides, unchanged } from "../e2e/support/overrides.js";
import { repository } from "../support/repository.js";

const roles = join(repository, "out/roles");

/** Defaults of a role, by variable. */
function defaultsOf(role: string): readonly (readonly [string, unknown])[] {
  const path = join(roles, role, "defaults/main.yml");
  return existsSync(path) ? Object.entries((parse(readFileSync(path, "utf8")) ?? {}) as Record<string, unknown>) : [];
}

const defaults = new Map(readdirSync(roles).flatMap(defaultsOf));

const groups = [
  ...Object.entries(overrides),
  ...entryPoints.map((used) => [used.role, used.overrides] as const),
  ["mysql_server", mysqlOverrides] as const,
];
const overridden = new Map(
  groups.flatMap(([role, values]) =>
    Object.entries(values).map(([name, { value }]): [string, unknown] => [`${role}_${name}`, value]),
  ),
);

/** What is set for a virtual host goes to the web server's role as it is. */
const sourceOf = (name: string) => name.replace(/^(?:nginx|apache2)_server_vhost_/, "app_vhost_vhost_");

test("each default of each role has another value in a test on hosts", () => {
  const known = [...overridden.keys(), ...Object.keys(elsewhere), ...Object.keys(unchanged)];
  expect([...defaults.keys()].filter((name) => !known.includes(sourceOf(name))).sort()).toEqual([]);
  expect(known.filter((name) => !defaults.has(name)).sort()).toEqual([]);
  expect(known).toHaveLength(new Set(known).size);
});

test.each(Object.entries(elsewhere))("%s is in %s.test.ts", (name, file) => {
  expect(readFileSync(join(repository, `test/e2e/${file}.test.ts`), "utf8")).toMatch(new RegExp(`\\b${name}\\b`));
});

test.each([...overridden])("%s differs from its default", (name, value) => {
  expect(value).not.toEqual(defaults.get(name));
});
