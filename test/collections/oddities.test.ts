import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseSync } from "oxc-parser";
import type { ArgumentSpecification } from "../../src/collections/argument-specifications.js";
import type { Documentation, DocumentedModule } from "../../src/collections/documentation.js";
import { describeModule } from "../../src/collections/module.js";
import { printCollection, readHeader } from "../../src/collections/print-collection.js";
import { repository } from "../support/repository.js";

const fixtures = join(repository, "fixtures/collections");

/** What each fixture folder shows: its documentation.json (and specifications.json) gives its expected.ts. */
const oddities: Readonly<Record<string, string>> = {
  aliases: "aliases are accepted, and one that means two options leads to the first",
  "argument-spec": "constraints, no_log and check mode come from the argument spec, in terms of what is documented",
  "bool-defaults": "a default like 'no' of a bool is false; choices of a bool are no choices",
  "deep-nesting": "options nest to depth 11",
  "default-outside-choices": "a default that is no choice becomes one, falsy ones too",
  descriptions: "descriptions are a text, a list of texts, or missing",
  "dictionary-choices": "choices as a dictionary are its keys; what they mean is documented",
  "error-only": "a module that holds only an error takes any option",
  "file-mode": "file modes are texts, so that no number loses its leading zero",
  "free-form": "the hidden free form has a name, or gives way to the option that has one",
  "list-choices": "choices of a list are those of its elements",
  markup: "Ansible's markup becomes Markdown, and nothing ends or tags the comment",
  "missing-types": "a type that documentation leaves out is the argument spec's, or unknown",
  "module-names": "module names that TypeScript keeps for itself, or that collide, are told apart",
  names: "option names keep their case, and are quoted where they are no identifiers",
  results: "results of every shape: null, bare lists and dictionaries, complex ones, texts",
  "unusual-types": "every type has a TypeScript type: None, sid, json, jsonarg, raw, bits, bytes and unheard-of ones",
  versions: "version_added is a number or a text; deprecation says what to use instead",
};

function read(folder: string, file: string): unknown {
  const path = join(fixtures, folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

function print(documentation: Documentation, specifications: Readonly<Record<string, ArgumentSpecification>>): string {
  const names = Object.keys(documentation);
  const name = names[0]?.split(".").slice(0, 2).join(".") ?? "";
  const modules = Object.entries(documentation).map(([module, documented]) =>
    describeModule(module, documented, specifications[module]),
  );
  return printCollection({ name, version: "1.2.3", modules }, "paq");
}

describe("what documentation has in store", () => {
  test.each(Object.entries(oddities))("%s: %s", (folder) => {
    const documentation = read(folder, "documentation.json") as Documentation;
    const specifications = read(folder, "specifications.json") as Readonly<Record<string, ArgumentSpecification>>;
    const source = print(documentation, specifications);
    const expected = join(fixtures, folder, "expected.ts");
    // After a change of what is generated: UPDATE_FIXTURES=1, then read the difference before it is committed.
    if (process.env.UPDATE_FIXTURES) writeFileSync(expected, source);
    expect(source).toBe(readFileSync(expected, "utf8"));
  });

  test("every fixture is tried", () => {
    const folders = readdirSync(fixtures).filter((folder) => existsSync(join(fixtures, folder, "documentation.json")));
    expect(folders.sort()).toEqual(Object.keys(oddities).sort());
  });

  test("a generated file says which collection it is of", () => {
    expect(readHeader(readFileSync(join(fixtures, "names/expected.ts"), "utf8"))).toEqual({
      name: "demo.oddities",
      version: "1.2.3",
    });
    expect(readHeader("// some other file\n")).toBeUndefined();
  });
});

/** JSON in which the words that documentation is made of turn up where they mean something. */
const words = [
  "options suboptions description type elements choices default required aliases version_added contains returned sample",
  "str list dict bool int raw complex None no yes deprecated why alternative",
]
  .join(" ")
  .split(" ");
const documentationLike = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<unknown>(null, true, false, 0, 2.3, "", ...words),
    fc.string({ unit: "binary" }),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string({ unit: "binary" })), tie("value"), { maxKeys: 5 }),
  ),
})).value;

test("whatever stands in documentation and argument specs, the file is TypeScript, and always the same", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.constantFrom(...words), fc.string()), documentationLike, { maxKeys: 4 }),
      documentationLike,
      fc.dictionary(
        fc.constantFrom("required_if", "required_by", "mutually_exclusive", "required_one_of"),
        documentationLike,
      ),
      (options, results, constraints) => {
        const documented = { doc: { options, description: results }, return: results } as DocumentedModule;
        const source = print({ "demo.random.module": documented }, { "demo.random.module": constraints });
        expect(parseSync("random.ts", source).errors).toEqual([]);
        expect(print({ "demo.random.module": documented }, { "demo.random.module": constraints })).toBe(source);
      },
    ),
    { numRuns: 300 },
  );
});
