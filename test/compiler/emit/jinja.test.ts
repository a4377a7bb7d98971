import { describe, expect, test } from "@jest/globals";
import { type Names, printCondition, printExpression, printTemplate } from "../../../src/compiler/emit/jinja.js";
import { writeYaml } from "../../../src/compiler/emit/yaml.js";
import { nodeOf, toNode } from "../../../src/model/expression/expression.js";
import * as paq from "../../../src/model/expression/index.js";
import { facts, groups, hostvars } from "../../../src/model/facts.js";
import { secret } from "../../../src/model/secret.js";
import { definitionOf, inventoryVariable } from "../../../src/model/variable.js";

const a = inventoryVariable<string>("a").value;
const b = inventoryVariable<string>("b").value;
const n = inventoryVariable<number>("n").value;
const flag = inventoryVariable<boolean>("flag").value;
const list = inventoryVariable<readonly { readonly mountPoint: string }[]>("list").value;
const looks = inventoryVariable<string>("looks").value;
const object = inventoryVariable<{ readonly deepKey: { readonly "a b": number } }>("object").value;

const unused = (): never => {
  throw new Error("not in these tests");
};
const names: Names = {
  input: unused,
  result: unused,
  item: unused,
  index: unused,
  file: unused,
  secret: (name) => `vault_${name}`,
  variable: (variable) => definitionOf(variable).name,
  key: (_object, key) => (key === "mountPoint" ? "mount_point" : key === "deepKey" ? "deep_key" : key),
  flag: (node) => node === nodeOf(flag),
  textual: (node) => node === nodeOf(looks),
};
const print = (value: paq.Expression<unknown>) => printExpression(nodeOf(value), names);
const condition = (value: paq.Expression<unknown>) => {
  const printed = printCondition(nodeOf(value), names);
  return typeof printed === "boolean" ? printed : printed.value;
};
const yaml = (value: unknown) =>
  writeYaml(printTemplate(toNode(value), names))
    .text.replace("---\n", "")
    .trimEnd();

describe("expressions", () => {
  test("have parentheses where Jinja needs them, and only there", () => {
    expect(print(paq.add(paq.add(n, 1), 2))).toBe("n + 1 + 2");
    expect(print(paq.subtract(n, paq.subtract(n, 1)))).toBe("n - (n - 1)");
    expect(print(paq.multiply(paq.add(n, 1), 2))).toBe("(n + 1) * 2");
    expect(print(paq.power(paq.power(n, 2), 3))).toBe("(n**2) ** 3");
    expect(print(paq.or(paq.eq(a, b), paq.and(paq.eq(a, "x"), paq.lt(n, 1))))).toBe("a == b or a == 'x' and n < 1");
    expect(print(paq.and(paq.or(paq.eq(a, b), paq.lt(n, 1)), paq.lt(n, 2)))).toBe("(a == b or n < 1) and n < 2");
    expect(print(paq.eq(paq.lt(n, 1), paq.lt(n, 2)))).toBe("(n < 1) == (n < 2)");
    expect(print(paq.abs(paq.negative(n)))).toBe("(-n) | abs");
    expect(print(paq.length(paq.split(a, ",")))).toBe("a | split(',') | length");
    expect(print(paq.first(paq.split(a, ",")))).toBe("a | split(',') | first");
    expect(print(paq.split(paq.conditional(paq.isDefined(a), a, b)))).toBe("(a if a is defined else b) | split");
    expect(print(paq.at(paq.split(a), 0))).toBe("(a | split)[0]");
  });

  test("never leave a bare test before a word that Jinja would take for its argument", () => {
    expect(print(paq.conditional(paq.isDefined(a), paq.isDefined(b), false))).toBe(
      "(b is defined) if a is defined else false",
    );
    expect(print(paq.isIn(paq.isDefined(a), [true]))).toBe("(a is defined) in [true]");
  });

  test("negate tests and membership in the words themselves", () => {
    expect(print(paq.not(paq.isDefined(a)))).toBe("a is not defined");
    expect(print(paq.not(paq.isIn(a, ["x"])))).toBe("a not in ['x']");
    expect(print(paq.not(paq.eq(a, b)))).toBe("a != b");
  });

  test("reach members in brackets, under the name that they have in Ansible", () => {
    expect(print(object.deepKey["a b"])).toBe("object['deep_key']['a b']");
    expect(print(facts.distribution)).toBe("ansible_facts['distribution']");
    expect(print(paq.first(list).mountPoint)).toBe("(list | first)['mount_point']");
    expect(print(paq.mapAttribute(list, "mountPoint"))).toBe("list | map(attribute='mount_point')");
    expect(print(hostvars<{ x: string }>("web1").x)).toBe("hostvars['web1']['x']");
    expect(print(groups("web"))).toBe("groups['web']");
    expect(print(paq.at(paq.cast<Record<string, string>>(object), "deepKey"))).toBe("object['deepKey']");
  });

  test("hold literals of every kind", () => {
    expect(print(paq.conditional(flag, [1, -1.5, true, null, { "k'": "v" }], []))).toBe(
      `[1, -1.5, true, none, {"k'": 'v'}] if flag | bool else []`,
    );
    expect(print(paq.call("now", [], { utc: true }))).toBe("now(utc=true)");
    expect(print(paq.call("lookup", []))).toBe("lookup()");
    expect(() => print(paq.call("f", [], { "a b": 1 }))).toThrow("no name of an argument");
  });

  test("keep the user's own Jinja whole", () => {
    expect(print(paq.raw`groups['web'] | length`)).toBe("groups['web'] | length");
    expect(print(paq.add(paq.raw`1 if ${flag} else 2`, 1))).toBe("(1 if flag else 2) + 1");
    expect(print(paq.add(paq.raw`a.b['c'][0]`, 1))).toBe("a.b['c'][0] + 1");
    expect(print(paq.raw`${paq.add(n, 1)} * 2`)).toBe("(n + 1) * 2");
  });
});

describe("string literals", () => {
  const template = (text: string) => print(paq.literal(text));
  const inCondition = (text: string) => printExpression(toNode(text), names, "jinja");

  test("hold a backslash as it is between braces, and escaped in conditions", () => {
    expect(template("^\\d+$")).toBe("'^\\d+$'");
    expect(inCondition("^\\d+$")).toBe("'^\\\\d+$'");
    expect(template("C:\\")).toBe("'C:' ~ ('%c' | format(92))");
    expect(inCondition("C:\\")).toBe("'C:\\\\'");
    expect(template("\\\\")).toBe("'\\\\'");
  });

  test("hold quotes of both kinds", () => {
    expect(template("it's")).toBe(`"it's"`);
    expect(template(`it's "x"`)).toBe(`"it's " ~ '"x"'`);
    expect(inCondition(`it's "x"`)).toBe(`'it\\'s "x"'`);
  });

  test("hold nothing that Ansible takes for a template", () => {
    expect(template("{{ x }}")).toBe("'{' ~ '{ x }}'");
    expect(inCondition("{{ x }}")).toBe("'{' ~ '{ x }\\x7d'");
    expect(template("{% x")).toBe("'{' ~ '% x'");
    expect(template("{#jinja2:")).toBe("'{' ~ '#' ~ 'jinja2:'");
  });

  test("hold line breaks as they are", () => {
    expect(template("a\nb")).toBe("'a\nb'");
    expect(template("a\rb")).toBe("'a' ~ ('%c' | format(13)) ~ 'b'");
    expect(inCondition("a\r\n\tb")).toBe("'a\\r\\n\\tb'");
  });
});

describe("values", () => {
  test("are data where they are literals", () => {
    expect(yaml("{{ x }}")).toBe('!unsafe "{{ x }}"');
    expect(yaml({ a: [1, null, "yes", {}], "b c": "plain" })).toBe(
      'a:\n  - 1\n  - null\n  - "yes"\n  - {}\nb c: plain',
    );
    expect(yaml(paq.j`only ${"text"}`)).toBe("only text");
  });

  test("stand in braces where they are not", () => {
    expect(yaml(a)).toBe('"{{ a }}"');
    expect(yaml(paq.j`/srv/${a}/data`)).toBe('"/srv/{{ a }}/data"');
    expect(yaml(secret("db"))).toBe('"{{ vault_db }}"');
    expect(yaml({ x: [paq.orOmit(a)] })).toBe('x:\n  - "{{ a | default(omit) }}"');
  });

  test("stay text where they are a text of one value", () => {
    expect(yaml(paq.j`${n}`)).toBe('"{{ n | string }}"');
    expect(yaml(paq.j`${paq.j`${n}`}`)).toBe('"{{ n | string }}"');
  });

  test("leave the text's own braces alone", () => {
    expect(yaml(paq.j`a {{ b }} ${a}`)).toBe(`"a {{ '{{' }} b }} {{ a }}"`);
    expect(yaml(paq.j`x{${a}}`)).toBe(`"x{{ '{' }}{{ a }}}"`);
    expect(yaml(paq.j`x\r\n${a}`)).toBe(`"x{{ ('%c' | format(13)) ~ '\\n' }}{{ a }}"`);
    expect(yaml(paq.j`x ${a}\n`)).toBe(`"x {{ a }}{{ '\\n' }}"`);
    expect(yaml(paq.j`x ${a}y\n`)).toBe("|\n  x {{ a }}y");
  });

  test("stay text where they may look like data to ansible-core up to 2.18", () => {
    expect(yaml(paq.j`[${a}, ${b}]`)).toBe(`"{{ ('[' ~ a ~ ', ' ~ b ~ ']') | string }}"`);
    expect(yaml(paq.j`${a}${b}`)).toBe(`"{{ (a ~ b) | string }}"`);
    expect(yaml(looks)).toBe('"{{ looks | string }}"');
    expect(yaml(paq.orOmit(looks))).toBe('"{{ looks | string if looks is defined else omit }}"');
    expect(yaml(paq.defaultTo(a, "[1]"))).toBe(`"{{ a | default('[1]' | string) }}"`);
    expect(yaml(paq.b64decode(a))).toBe('"{{ a | b64decode | string }}"');
    expect(yaml(paq.lookupFile("x"))).toBe(`"{{ lookup('ansible.builtin.file', 'x') | string }}"`);
    expect(yaml(paq.j`${looks}/x`)).toBe(`"{{ (looks ~ '/x') | string }}"`);
  });

  test("are not wrapped where what surrounds them rules that out", () => {
    expect(yaml(paq.j`${a}/data`)).toBe('"{{ a }}/data"');
    expect(yaml(paq.j`${a}.example.com`)).toBe('"{{ a }}.example.com"');
    expect(yaml(paq.j`${a}_data`)).toBe('"{{ a }}_data"');
    expect(yaml(paq.j`[Unit]\nDescription=${a}${b}`)).toBe("|-\n  [Unit]\n  Description={{ a }}{{ b }}");
  });

  test("hold tabs so that ansible-lint does not object", () => {
    expect(yaml("a\tb")).toBe(`"a{{ ('%c' | format(9)) }}b"`);
    expect(yaml("[1,\t2]")).toBe(`"{{ ('[1,' ~ ('%c' | format(9)) ~ '2]') | string }}"`);
  });
});

describe("conditions", () => {
  test("have no braces", () => {
    expect(condition(paq.eq(a, "x"))).toBe("a == 'x'");
    expect(condition(paq.and())).toBe(true);
  });

  test("make booleans of flags from outside, wherever truth is asked", () => {
    expect(condition(flag)).toBe("flag | bool");
    expect(condition(paq.not(flag))).toBe("not flag | bool");
    expect(condition(paq.or(flag, paq.eq(a, "x")))).toBe("flag | bool or a == 'x'");
    expect(condition(paq.defaultTo(flag, false))).toBe("flag | default(false) | bool");
    expect(condition(paq.eq(flag, true))).toBe("flag | bool == true");
    expect(condition(paq.isDefined(flag))).toBe("flag is defined");
    expect(print(paq.conditional(flag, 1, 2))).toBe("1 if flag | bool else 2");
    expect(print(flag)).toBe("flag");
  });

  test("hold no two closing braces in a row", () => {
    expect(condition(paq.eq(paq.cast<unknown>(object), { a: { b: {} } }))).toBe("object == {'a': ({'b': ({})})}");
  });
});
