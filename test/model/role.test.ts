import { describe, expect, test } from "@jest/globals";
import { inventoryVariable, j, prompt, role, type Secret, secret, variable } from "../../src/index.js";
import { nodeOf } from "../../src/model/expression/expression.js";
import { definitionOf } from "../../src/model/variable.js";

interface Site {
  readonly domain: string;
  readonly owner?: string;
  readonly password?: Secret;
}

const site = role<Site>("site", { defaults: { owner: "root" }, tasks: () => [] });

describe("a role", () => {
  test("has its inputs as run-time values, each under its own name", () => {
    expect(nodeOf(site.vars.domain)).toMatchObject({ kind: "input", property: "domain" });
  });

  test("has a main entry point, and those that are added", () => {
    const backup = site.entryPoint<{ target: string }>("backup", { tasks: () => [] });
    expect(site.definition.role.entryPoints.map(({ stem }) => stem)).toEqual(["main", "backup"]);
    expect(nodeOf(backup.vars.target)).toMatchObject({ entryPoint: { stem: "backup", role: { name: "site" } } });
  });

  test("is used, imported, included and given values with its inputs", () => {
    expect(site.use({ domain: "a" })).toMatchObject({ inputs: { domain: "a" }, keywords: {} });
    expect(site.set({ owner: "b" })).toMatchObject({ inputs: { owner: "b" } });
    expect(site.import("Import it", { domain: "a" })).toMatchObject({ mode: "import", name: "Import it" });
    expect(site.include("Include it", {}, { tags: ["x"] })).toMatchObject({
      mode: "include",
      keywords: { tags: ["x"] },
    });
  });
});

describe("a variable", () => {
  test("is a run-time value that knows its own", () => {
    const greeting = variable("greeting", j`Hello ${site.vars.domain}`);
    expect(definitionOf(greeting)).toMatchObject({ name: "greeting", scope: "local" });
    expect(nodeOf(greeting).kind).toBe("variable");
  });

  test("of the inventory collects the values that it is given", () => {
    const zone = inventoryVariable<string>("zone");
    zone.set("a");
    zone.set("b");
    expect(definitionOf(zone.value as never)).toMatchObject({ name: "zone", scope: "inventory", values: ["a", "b"] });
  });

  test("whose value is asked for is a secret, unless it is seen while it is typed", () => {
    expect(definitionOf(prompt("phrase", { prompt: "Phrase" }).value)).toMatchObject({ isSecret: true });
    expect(definitionOf(prompt("release", { prompt: "Release", private: false }).value)).not.toHaveProperty("isSecret");
  });

  test("can be a secret", () => {
    const kept: Secret = variable("kept", secret("site_password"));
    expect(nodeOf(definitionOf(kept as never).value as Secret)).toMatchObject({
      kind: "secret",
      name: "site_password",
    });
  });
});
