import { describe, expect, test } from "@jest/globals";
import { hole, JinjaSyntaxError, namesOf } from "../../../src/compiler/validate/jinjaExpression.js";
import { ansible } from "../../support/ansible.js";

const expressions = [
  "a",
  "a.b.c['d'].e[f].g(h, i=j, *k, **l)",
  "a | default(b) | map(attribute='c.d') | list",
  "a | community.general.json_query('x')",
  "a is defined and b is not none or not c",
  "a is divisibleby 3 and b is sameas c and d is in [e]",
  "a is version('1.2', '>=') if b else c",
  "a if (b is defined) else c if d else e",
  "[a, b, 'c', 1.5e3, none, true, False]",
  "{'a': b, c: d, 'e': {'f': g}}",
  "(a, b)",
  "a, b",
  "()",
  "a[1:b], c[:], d[::2]",
  "-a ** +b * c // d % e ~ f",
  "1 < a <= b != c",
  "a not in b and c in d",
  "'it''s' 'joined' ~ a",
  '"quoted \\" still" ~ a',
  "1_000 + a",
  "größe + _x1",
  "a.0.b",
  "lookup('env', a) ~ query('x', b)[0]",
  "a\n  ~ b",
  "(a)(b)",
  "a | f | g is h | i",
];
const mistakes = [
  "",
  "a b",
  "a |",
  "a is",
  "a ==",
  "(a",
  "[a",
  "{a: b",
  "{a}",
  "a..b",
  "a[",
  "a[1",
  "'a",
  "a @ b",
  "a if",
  "a is b is c",
  "a ? b",
  "if a",
  "a.(b)",
  "a |",
];

/** What Jinja itself makes of expressions: the names, or the mistake. */
async function jinja(texts: readonly string[]): Promise<readonly (readonly string[] | null)[]> {
  const program = `
import json, sys
from jinja2 import Environment, meta, TemplateSyntaxError
environment = Environment()
class Any(dict):
    def __contains__(self, key): return True
    def __getitem__(self, key): return lambda *a, **k: None
    def get(self, key, default=None): return lambda *a, **k: None
def names(text):
    try:
        return sorted(meta.find_undeclared_variables(environment.parse("{{ " + text + " }}")))
    except TemplateSyntaxError:
        return None
environment.filters = Any()
environment.tests = Any()
print(json.dumps([names(text) for text in json.load(sys.stdin)]))
`;
  const { stdout, stderr, exitCode } = await ansible("2.19", "python", ["-c", program], {
    input: JSON.stringify(texts),
  });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout) as readonly (readonly string[] | null)[];
}

describe("the names of an expression", () => {
  test("are those that Jinja finds", async () => {
    const found = expressions.map((text) => [...new Set(namesOf(text).map(({ name }) => name))].sort());
    expect(found).toEqual(await jinja(expressions));
  });

  test("stand where they are said to", () => {
    for (const text of expressions)
      for (const { name, offset } of namesOf(text)) expect(text.slice(offset, offset + name.length)).toBe(name);
  });

  test("leave out what is put in later", () => {
    expect(namesOf(`${hole}.a | default(b) ~ ${hole}`).map(({ name }) => name)).toEqual(["b"]);
  });
});

test("what Jinja refuses is refused, and only that", async () => {
  expect(await jinja(mistakes)).toEqual(mistakes.map(() => null));
  for (const text of mistakes) expect(() => namesOf(text)).toThrow(JinjaSyntaxError);
});
