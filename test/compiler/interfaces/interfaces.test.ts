import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { createInterfaceReader } from "../../../src/compiler/interfaces/index.js";
import { takeReported } from "../../../src/model/diagnostic.js";
import type { Schema } from "../../../src/model/schema.js";
import { repository } from "../../support/repository.js";
import { callAt } from "./calls.js";

const root = join(repository, "fixtures/interfaces/types");
const inputs = join(root, "inputs.ts");
const reader = createInterfaceReader({ root }, { cache: false });

function read(call: string) {
  return reader.interfaceAt(callAt(inputs, call));
}

/** A schema in short: types, choices and members, with `?` after the names of those that may be left out. */
function short(schema: Schema): unknown {
  if (schema.alternatives) return { either: schema.alternatives.map(short), nearest: schema.type };
  const type = `${schema.secret ? "secret" : schema.type}${schema.nullable ? "|null" : ""}`;
  if (schema.choices) return [type, ...schema.choices];
  if (!schema.options) return schema.elements ? { [type]: short(schema.elements) } : type;
  return {
    ...Object.fromEntries(
      Object.entries(schema.options).map(([name, option]) => [
        `${name}${option.required ? "" : "?"}`,
        short(option.schema),
      ]),
    ),
    ...(schema.elements && { "...": short(schema.elements) }),
  };
}

afterEach(() => expect(takeReported()).toEqual([]));

describe("the interface that a role names", () => {
  test("becomes a schema, member by member", () => {
    expect(short({ type: "dict", options: read("role<AppC").options })).toEqual({
      domain: "str",
      "webServer?": ["str", "nginx", "apache2"],
      port: "float",
      "workers?": "int",
      "staging?": "bool",
      password: "secret",
      aliases: { list: "str" },
      extra: { list: { name: "str", "weight?": "float" } },
      labels: { dict: "str" },
      anything: "raw",
      bound: { either: ["float", ["str", "*"]], nearest: "raw" },
      email: "str|null",
      live: "str",
      "quoted-name": "str",
      3: ["bool", true],
    });
  });

  test("is described by its JSDoc, in paragraphs, links by their names", () => {
    expect(read("role<AppC").description).toEqual([
      "Obtains and renews one certificate, with no interruption of the site.",
      "Uses certbot of `Debian`; see the site:\n- first\n- second",
    ]);
    expect(read("role<AppC").options.webServer?.description).toEqual([
      "Web server that answers the challenge.",
      "Must run.",
    ]);
  });

  test("knows where each member is declared, in other files too", () => {
    expect(read("role<AppC").options.domain?.position).toEqual(callAt(inputs, "domain: string"));
    const named = join(root, "shared/named.ts");
    expect(read("role<Derived").options.name?.position).toEqual(callAt(named, "name: string"));
  });

  test("has the members of what it extends, its own over theirs", () => {
    const { options } = read("role<Derived");
    expect(Object.keys(options)).toEqual(["value", "overridden", "domain", "port", "name"]);
    expect(short({ type: "dict", options })).toEqual({
      value: { list: "float" },
      overridden: ["str", "yes", "no"],
      domain: "str",
      port: "float",
      name: "str",
    });
    expect(options.value?.description).toEqual(["From the base."]);
  });

  test("can use aliases, generics, enums, constants, utility types and other files", () => {
    const databases = ["str", "mariadb", "postgresql"];
    expect(short({ type: "dict", options: read("role<Kinds").options })).toEqual({
      engine: databases,
      qualified: databases,
      listener: { address: "str" },
      level: ["str", "low", "high"],
      lowest: ["str", "low"],
      size: ["int", 1, 2, 3],
      ratio: ["float", 0.5, 1],
      maybe: { is: "str", "otherwise?": "bool" },
      maybeNot: { is: "str", "otherwise?": "raw|null" },
      branded: "str",
      constant: databases,
      "member?": ["str", "nginx", "apache2"],
      names: ["str", "value", "overridden"],
      flags: { "a?": "bool", "b?": "bool" },
      copy: { value: "float", "overridden?": "float" },
      pair: { list: { either: ["str", "float"], nearest: "raw" } },
      partial: { "value?": "str", "overridden?": "str" },
      needed: { value: "str", overridden: "str" },
      omitted: { "overridden?": "str" },
      excluded: ["int", 1, 3],
      sure: "str",
      fixed: { x: "float", y: "float" },
      open: { known: "str", "...": "str" },
      mixed: { value: "str", "overridden?": "str", own: "bool" },
      either: {
        either: [
          { kind: ["str", "a"], path: "str" },
          { kind: ["str", "b"], url: "str" },
        ],
        nearest: "dict",
      },
      far: databases,
      again: databases,
      narrowed: ["str", "a", "b"],
      spread: { list: { either: ["str", "float"], nearest: "raw" } },
    });
  });

  test("of a union of objects still tells the members of all", () => {
    const { alternatives, ...nearest } = read("role<Kinds").options.either?.schema ?? ({} as Schema);
    expect(alternatives).toHaveLength(2);
    expect(short(nearest)).toEqual({ kind: ["str", "a", "b"], "path?": "str", "url?": "str" });
  });

  test("may contain itself: what is nested takes anything, and says so", () => {
    const { items } = read("role<Menu").options;
    expect(short(items?.schema as Schema)).toEqual({ list: "raw" });
    expect(items?.description).toEqual(["Below it.", "Values nested in it are not checked."]);
  });

  test("of an entry point is found at the name that is called, in a chain of calls", () => {
    expect(Object.keys(read("entryPoint<").options)).toEqual(["target"]);
  });

  test("may be absent: a role without a type argument takes nothing", () => {
    expect(read('role("none"')).toEqual({ options: {}, description: [] });
  });
});

test("types that can't be read are reported where they stand, all of them, and take anything", () => {
  const folder = join(repository, "fixtures/interfaces/unsupported");
  const file = join(folder, "inputs.ts");
  const own = createInterfaceReader({ root: folder }, { cache: false });
  const found = own.interfaceAt(callAt(file, "role<Inputs"));
  expect(short(found.options.fine?.schema as Schema)).toBe("str");
  expect(short(found.options.since?.schema as Schema)).toBe("raw");
  own.interfaceAt(callAt(file, "role<T>"));
  own.interfaceAt(callAt(file, "role<string[]"));
  own.interfaceAt(callAt(file, "role<Inputs"));
  const reported = takeReported();
  expect(reported.every((diagnostic) => diagnostic.code === "unsupported-interface" && diagnostic.hint)).toBe(true);
  expect(reported.map(({ message, position }) => `${position?.line}:${position?.column} ${message}`)).toEqual([
    "7:26 a class is no data for Ansible",
    "8:10 Date is no data for Ansible",
    "9:14 the type Elsewhere can't be found",
    "10:13 a function is no data for Ansible",
    "11:3 a method is no data for Ansible",
    "12:11 a conditional type can't be read without the type checker",
    "13:9 the type Strin can't be found",
    "14:11 a unique symbol is no data for Ansible",
    "15:12 a class is no data for Ansible",
    "16:11 Pick needs an object type and names of its members",
    "17:12 a mapped type that renames keys can't be read",
    "18:15 no value can be string & number",
    "24:15 what T stands for is known only where the function around it is called",
    "27:21 the inputs of a role must be an interface whose members have names",
  ]);
});
