import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { createDataFiles } from "../../../src/compiler/interfaces/dataLoader.js";
import { createInterfaceReader } from "../../../src/compiler/interfaces/index.js";
import { type Diagnostic, takeReported, UserError } from "../../../src/model/diagnostic.js";
import { type Expression, isExpr, nodeOf } from "../../../src/model/expression/expression.js";
import { load, setDataLoader } from "../../../src/model/load.js";
import { setPositionMapper } from "../../../src/model/position.js";
import { repository } from "../../support/repository.js";
import { callAt } from "./calls.js";

const root = join(repository, "fixtures/interfaces/data");
const call = callAt(join(root, "instances.ts"), "load<");
const data = createDataFiles(createInterfaceReader({ root }, { cache: false }));

function mistakes(file: string): string[] {
  let thrown: Diagnostic | undefined;
  try {
    data.load(join(root, file), call);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    thrown = error.diagnostic;
  }
  const found = [...(thrown ? [thrown] : []), ...takeReported()];
  const places = found.map(({ code, message, hint, position }) => ({ code, message, hint, position }));
  places.sort(
    (a, b) =>
      (a.position?.line ?? 0) - (b.position?.line ?? 0) || (a.position?.column ?? 0) - (b.position?.column ?? 0),
  );
  return places.map(({ code, message, hint, position }) => {
    expect(position?.file).toBe(code === "missing-file" ? call.file : join(root, file));
    return `${position?.line}:${position?.column} ${code}: ${message} (${hint})`;
  });
}

describe("a data file", () => {
  test("is read as what it says: text stays text, aliases are followed", () => {
    const [first, second] = data.load(join(root, "instances.yml"), call) as Record<string, unknown>[];
    expect({ ...first, password: undefined }).toEqual({
      id: "nc_1",
      domain: "cloud.example",
      engine: "mariadb",
      labels: { team: "web", yes: "1e3" },
      quota: "none",
    });
    expect(second).toEqual({
      id: "dol_1",
      domain: "{{ not a template }}",
      port: 8080,
      engine: "postgresql",
      labels: { team: "web", yes: "1e3" },
      target: { kind: "url", url: "https://example.org" },
      quota: null,
    });
    expect(data.files).toContain(join(root, "instances.yml"));
  });

  test("names secrets, and never holds them", () => {
    const [first] = data.load(join(root, "instances.yml"), call) as Record<string, unknown>[];
    expect(isExpr(first?.password)).toBe(true);
    expect(nodeOf(first?.password as Expression<unknown>)).toEqual({
      kind: "secret",
      name: "nc_1_admin",
      position: callAt(join(root, "instances.yml"), "nc_1_admin"),
    });
  });

  test("that is not of the type shows all that is wrong, each at its place", () => {
    expect(mistakes("wrong.yml")).toEqual([
      "1:3 data-mismatch: [0].domain is missing (give it a string)",
      "2:3 data-mismatch: [0].domian is not known (did you mean domain?)",
      '3:9 data-mismatch: [0].port must be a number, not the string "80" (write a number)',
      '4:11 data-mismatch: [0].engine must be "mariadb" or "postgresql", not the string "mariadbb" (did you mean "mariadb"?)',
      '5:13 secret-in-the-open: [0].password is a secret, and is given in the clear (keep it with `paq secret set NAME`, and write secret("NAME"), or !secret NAME in a data file)',
      "7:11 data-mismatch: [0].labels.team must be a string, not 1 (write a string)",
      '8:10 data-mismatch: [0].quota must be a number or "none" or null, not the string "yes" (write a number or "none" or null)',
      "9:15 data-mismatch: [1].id is given as a secret, and its type is none (declare it as Secret, or write its value)",
      "10:11 data-mismatch: [1].domain must be a string, not a list (write a string)",
      '11:3 data-mismatch: [1].engine must be "mariadb" or "postgresql", not null (write "mariadb" or "postgresql")',
      "12:3 data-mismatch: [1].target.url is missing (give it a string)",
      '14:14 data-mismatch: [1].target.retries must be a number, not the string "often" (write a number)',
      "16:3 data-mismatch: [2] must be an object, not a string (write an object)",
    ]);
    expect(mistakes("wrong.json")).toEqual([
      '3:61 data-mismatch: [1].quota must be a number or "none" or null, not true (write a number or "none" or null)',
    ]);
  });

  test("shows a mistake in what an alias repeats where it is written", () => {
    const quota = 'must be a number or "none" or null, not the string "many" (write a number or "none" or null)';
    expect(mistakes("aliased.yml")).toEqual([
      `5:10 data-mismatch: [0].quota ${quota}`,
      `5:10 data-mismatch: [1].quota ${quota}`,
    ]);
  });

  test("whose syntax is broken shows where", () => {
    expect(mistakes("syntax.yml")).toEqual([
      "2:3 data-syntax: map keys must be unique (mend the file's syntax)",
      "3:12 data-syntax: the tag !vault has no meaning here (keep the value with `paq secret set NAME`, and write !secret NAME)",
      "5:11 data-syntax: the tag !custom has no meaning here (write plain data; the only tag is !secret NAME)",
      "6:11 data-syntax: no name of a secret: use lower-case letters, digits and underscores, the first a letter: database_password (mend the file's syntax)",
      "8:1 data-syntax: missing closing \"quote (mend the file's syntax)",
    ]);
    expect(mistakes("syntax.json")[0]).toMatch(/^2:16 data-syntax: /);
  });

  test("that is missing is shown at the call", () => {
    expect(mistakes("none.yml")).toEqual([
      `${call.line}:${call.column} missing-file: there is no file none.yml (paths are relative to the file that calls load())`,
    ]);
  });
});

describe("load()", () => {
  test("outside a build is the user's mistake", () => {
    expect(() => load<string>("x.yml")).toThrow(UserError);
  });

  test("looks beside the file that calls, and hands on its place", () => {
    setPositionMapper((file, place) => {
      const [line, column] = place();
      return file.includes("dataLoader.test") ? { file: "/project/a.ts", line, column } : undefined;
    });
    setDataLoader((path, position) => [path, position.file]);
    expect(load<string[]>("../data/x.yml")).toEqual(["/data/x.yml", "/project/a.ts"]);
    setPositionMapper(() => undefined);
  });

  test("wants its type argument", () => {
    // @ts-expect-error without a type there is nothing to check the file against
    const untyped = () => load("x.yml");
    expect(untyped).toBeDefined();
  });
});
