import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { transpiled, workAhead } from "../../../src/compiler/evaluate/ahead.js";
import { rehearse } from "../../../src/compiler/evaluate/rehearse.js";
import { lazy } from "../../../src/compiler/lazy.js";
import { scratchFolder } from "../../support/scratch.js";

// Node gives ES modules to `require`, jest does not.
for (const name of ["parser", "vault"]) Object.defineProperty(lazy, name, { value: {} });

const scratch = scratchFolder();

function source(name: string, text: string): string {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
}

// Seen to fail when the text was not compared.
test("what was transpiled ahead is used for the same text only", async () => {
  const text = "export const one: number = 1;";
  const path = source("edited.ts", text);
  await workAhead([path], () => false);
  expect(transpiled(path, text)).toBe(transpiled(path, text));
  expect(transpiled(path, text.replaceAll("1", "2")).code).toContain("= 2");
});

test("a mistake is left to whoever asks for the module, and keeps nothing else from being ready", async () => {
  const broken = source("broken.ts", "export const = 1;");
  const whole = source("whole.ts", "export {};");
  await workAhead([join(scratch, "missing.ts"), broken, whole], () => false);
  expect(() => transpiled(broken, "export const = 1;")).toThrow();
  expect(transpiled(whole, "export {};")).toBe(transpiled(whole, "export {};"));
});

test("it stops as soon as an evaluation begins", async () => {
  const path = source("late.ts", "export {};");
  await workAhead([path], () => true);
  expect(transpiled(path, "export {};")).not.toBe(transpiled(path, "export {};"));
});

// Seen to fail with a role that was not part of the play.
test("the rehearsal emits an infrastructure whole", () => {
  const ofRoles = ["README.md", "defaults/main.yml", "handlers/main.yml", "meta/argument_specs.yml", "meta/main.yml"];
  expect(rehearse()).toEqual(
    expect.arrayContaining([
      "site.yml",
      "group_vars/all_of_them/one.yml",
      ...["one", "two", "three"].flatMap((role) =>
        [...ofRoles, "tasks/main.yml"].map((file) => `roles/${role}/${file}`),
      ),
    ]),
  );
});
