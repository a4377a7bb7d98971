import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { checkValue, toJsonSchema } from "../../../src/compiler/interfaces/index.js";
import { expr, secretExpr } from "../../../src/model/expression/expression.js";
import type { Schema, SchemaOption } from "../../../src/model/schema.js";

const position = { file: "/project/a.ts", line: 1, column: 1 };

function option(schema: Schema, required = true, description: readonly string[] = []): SchemaOption {
  return { schema, required, description, position };
}

const instance: Schema = {
  type: "dict",
  options: {
    domain: option({ type: "str" }),
    port: option({ type: "int" }, false),
    ratio: option({ type: "float" }, false),
    web: option({ type: "str", choices: ["nginx", "apache2"] }, false),
    aliases: option({ type: "list", elements: { type: "str" } }, false),
    token: option({ type: "str", secret: true }, false),
    labels: option({ type: "dict", elements: { type: "bool" } }, false),
  },
};

function found(value: unknown, schema = instance): string[] {
  return checkValue(schema, value).map(
    ({ code, path, message, hint }) => `${code} ${JSON.stringify(path)} ${message} (${hint})`,
  );
}

describe("a value that got past the types", () => {
  test("has no findings when it is right; run-time values are taken on trust", () => {
    const runtime = expr<never>({ kind: "name", name: "x" });
    expect(found({ domain: "a", port: 1, ratio: 1.5, web: "nginx", aliases: [], labels: { a: true } })).toEqual([]);
    expect(
      found({ domain: runtime, port: runtime, aliases: [runtime], labels: { a: runtime }, web: undefined }),
    ).toEqual([]);
    expect(found({ domain: "a", token: secretExpr({ kind: "secret", name: "t", position }) })).toEqual([]);
  });

  test("is refused with the path to each mistake", () => {
    expect(
      found({ port: 1.5, ratio: Number.NaN, web: "ngnix", aliases: ["a", 1], labels: { a: "yes" }, toString: 1 }),
    ).toEqual([
      'invalid-input ["port"] port must be a whole number, not 1.5 (write a whole number)',
      'invalid-input ["ratio"] ratio must be a number, not NaN (write a number)',
      'invalid-input ["web"] web must be "nginx" or "apache2", not the string "ngnix" (did you mean "nginx"?)',
      'invalid-input ["aliases",1] aliases[1] must be a string, not 1 (write a string)',
      'invalid-input ["labels","a"] labels.a must be true or false, not the string "yes" (write true or false)',
      'unknown-input ["toString"] toString is not known (write one of: domain, port, ratio, web, aliases, token, labels)',
      "missing-input [] domain is missing (give it a string)",
    ]);
  });

  test("never shows a secret that is given in the clear", () => {
    const findings = found({ domain: "a", token: "hunter2" });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('secret-in-the-open ["token"] token is a secret, and is given in the clear');
    expect(findings[0]).not.toContain("hunter2");
    const either: Schema = {
      type: "raw",
      secret: true,
      alternatives: [{ type: "str", secret: true }, { type: "bool" }],
    };
    expect(found("hunter2", either)).toEqual([
      "secret-in-the-open [] the value must be a secret or true or false, not a string (write a secret or true or false)",
    ]);
    const several: Schema = { type: "list", elements: { type: "str", secret: true } };
    expect(found("hunter2", several)).toEqual([
      "secret-in-the-open [] the value must be a list, not a string (write a list)",
    ]);
    expect(found("hunter2", { type: "list", elements: instance })).toEqual([
      "invalid-input [] the value must be a list, not a string (write a list)",
    ]);
  });

  test("of a union is held against the member that it is nearest to", () => {
    const kind = (name: string, member: string): Schema => ({
      type: "dict",
      options: { kind: option({ type: "str", choices: [name] }), [member]: option({ type: "str" }) },
    });
    const either: Schema = { type: "raw", alternatives: [{ type: "bool" }, kind("file", "path"), kind("url", "url")] };
    expect(found(true, either)).toEqual([]);
    expect(found({ kind: "url", url: "x" }, either)).toEqual([]);
    expect(found({ kind: "url", path: "x" }, either)).toEqual([
      'unknown-input ["path"] path is not known (write one of: kind, url)',
      "missing-input [] url is missing (give it a string)",
    ]);
    expect(found(3, either)).toEqual([
      "invalid-input [] the value must be true or false or an object, not 3 (write true or false or an object)",
    ]);
  });
});

const plain: fc.Arbitrary<Schema> = fc.oneof(
  fc.constantFrom<Schema>(
    { type: "str" },
    { type: "int" },
    { type: "float" },
    { type: "bool" },
    { type: "raw" },
    { type: "dict" },
  ),
  fc.constantFrom<Schema>(
    { type: "str", choices: ["a", "b"] },
    { type: "int", choices: [1, 2] },
    { type: "bool", choices: [true] },
  ),
);

const { schema: anySchema } = fc.letrec<{ schema: Schema }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    plain,
    plain.map((schema): Schema => ({ ...schema, nullable: true })),
    tie("schema").map((elements): Schema => ({ type: "list", elements })),
    tie("schema").map((elements): Schema => ({ type: "dict", elements })),
    fc.dictionary(fc.constantFrom("a", "b", "c"), fc.tuple(tie("schema"), fc.boolean()), { maxKeys: 3 }).map(
      (members): Schema => ({
        type: "dict",
        options: Object.fromEntries(
          Object.entries(members).map(([name, [schema, required]]) => [name, option(schema, required)]),
        ),
      }),
    ),
    fc
      .array(tie("schema"), { minLength: 2, maxLength: 3 })
      .map((alternatives): Schema => ({ type: "raw", alternatives })),
  ),
}));

const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.constantFrom<unknown>("a", "b", "", 0, 1, 1.5, true, false, null),
    fc.array(tie("value"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

describe("the JSON Schema of a type", () => {
  test("takes exactly the values that the check takes", () => {
    const ajv = new Ajv({ strict: true, strictRequired: true });
    let right = 0;
    fc.assert(
      fc.property(anySchema, anyValue, (schema, value) => {
        const valid = ajv.validate(toJsonSchema(schema), value);
        right += valid ? 1 : 0;
        expect(checkValue(schema, value).length === 0).toBe(valid);
      }),
      { numRuns: 600 },
    );
    // The property says something about both answers.
    expect(right).toBeGreaterThan(30);
    expect(right).toBeLessThan(570);
  });

  test("says what members are for, and refuses others", () => {
    expect(
      toJsonSchema({
        description: ["An instance.", "Of an application."],
        options: {
          domain: option({ type: "str" }, true, ["Its name."]),
          token: option({ type: "str", secret: true }, false),
          email: option({ type: "str", nullable: true }, false),
        },
      }),
    ).toEqual({
      type: "object",
      description: "An instance.\n\nOf an application.",
      properties: {
        domain: { type: "string", description: "Its name." },
        token: { secret: true },
        email: { anyOf: [{ type: "string" }, { type: "null" }] },
      },
      required: ["domain"],
      additionalProperties: false,
    });
  });
});
