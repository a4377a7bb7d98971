import type { EntryPointDefinition, RoleDefinition, RoleUse } from "../../model/role.js";
import type { InterfaceSchema, Schema, SchemaOption } from "../../model/schema.js";
import type { InterfaceOf } from "../interfaces/index.js";
import { defaultOf } from "./argumentSpecs.js";
import { inputName, snakeCase } from "./names.js";
import { map, template, writeYaml, type YamlNode } from "./yaml.js";

/** A role's `README.md`: what it is for, its variables, its entry points, what it depends on and how it is used. */
export function readme(role: RoleDefinition, interfaceOf: InterfaceOf): string {
  const [main, ...others] = role.entryPoints;
  const schema = interfaceOf(main);
  const about = schema.description.length > 0 ? schema.description : [role.options.meta?.description ?? ""];
  const sections = [
    `# ${role.name}`,
    ...about.filter((paragraph) => paragraph !== ""),
    "## Requirements",
    `ansible-core ${role.options.meta?.min_ansible_version ?? "2.14"} or newer.`,
    "## Variables",
    variables(main, schema),
    ...entryPoints(others, interfaceOf),
    "## Dependencies",
    dependencies(role.options.dependencies ?? []),
    "## Example",
    example(role, schema),
    "## License",
    role.options.meta?.license ?? "MIT",
  ];
  return `${sections.join("\n\n")}\n`;
}

function entryPoints(entryPoints: readonly EntryPointDefinition[], interfaceOf: InterfaceOf): string[] {
  if (entryPoints.length === 0) return [];
  const sections = entryPoints.flatMap((entryPoint) => {
    const schema = interfaceOf(entryPoint);
    return [`### ${entryPoint.stem}`, ...schema.description, variables(entryPoint, schema)];
  });
  return ["## Entry points", "Other ways into the role, by `tasks_from`.", ...sections];
}

function variables({ role, options }: EntryPointDefinition, schema: InterfaceSchema): string {
  const defaults: Readonly<Record<string, unknown>> = options.defaults ?? {};
  const rows = Object.entries(schema.options).flatMap(([name, option]) =>
    optionRows(inputName(role, name), option, defaults[name]),
  );
  if (rows.length === 0) return "None.";
  return ["| Variable | Type | Default | Description |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/** The row of an input, and of each member of what it holds. */
function optionRows(name: string, option: SchemaOption, given: unknown): string[] {
  const { schema } = option;
  const cells = [code(name), typeText(schema), defaultText(option, given), cell(option.description.join("\n"))];
  const row = `| ${cells.join(" | ")} |`.replace(/\| {2,}\|/g, "| |");
  const list = schema.elements?.options ? "[]" : "";
  const members = Object.entries(schema.options ?? schema.elements?.options ?? {});
  return [row, ...members.flatMap(([key, member]) => optionRows(`${name}${list}.${key}`, member, undefined))];
}

function typeText(schema: Schema): string {
  const text = schema.alternatives
    ? [...new Set(schema.alternatives.map((part) => typeText(part)))].join(" or ")
    : plainText(schema);
  return schema.nullable ? `${text} or null` : text;
}

function plainText({ type, choices, elements, secret }: Schema): string {
  if (secret) return "secret";
  if (choices) return choices.map((choice) => code(JSON.stringify(choice))).join(" or ");
  if (type === "list") return elements ? `list of ${typeText(elements)}` : "list";
  if (type === "dict") return elements ? `dictionary of ${typeText(elements)}` : "dictionary";
  return typeNames[type];
}

const typeNames = { str: "string", int: "whole number", float: "number", bool: "boolean", raw: "anything" } as const;

function defaultText({ required }: SchemaOption, given: unknown): string {
  if (required) return "required";
  const { value } = defaultOf(given);
  if (value !== undefined) return code(JSON.stringify(value));
  return given === undefined ? "none" : "computed";
}

/** Code in a cell of a table, whatever backticks and bars are in it. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const space = text.startsWith("`") || text.endsWith("`") ? " " : "";
  return cell(`${fence}${space}${text}${space}${fence}`);
}

function cell(text: string): string {
  return text.replace(/\\?\|/g, "\\|").replace(/\n/g, "<br>");
}

function dependencies(uses: readonly RoleUse[]): string {
  return uses.length > 0 ? uses.map((use) => `- ${code(use.entryPoint.role.name)}`).join("\n") : "None.";
}

/** A play with the inputs that must be given. */
function example(role: RoleDefinition, schema: InterfaceSchema): string {
  const inputs = Object.entries(schema.options)
    .filter(([, option]) => option.required)
    .map(([name, option]) => [inputName(role, name), sample(inputName(role, name), option.schema)] as const);
  const use = map([["role", role.name], inputs.length > 0 ? ["vars", map(inputs)] : undefined]);
  const play = map([
    ["name", `Apply ${role.name}`],
    ["hosts", "all"],
    ["roles", [use]],
  ]);
  return `\`\`\`yaml\n${writeYaml([play]).text}\`\`\``;
}

function sample(name: string, schema: Schema): YamlNode {
  const [first] = schema.alternatives ?? [];
  if (first) return sample(name, first);
  if (schema.secret) return template(`{{ vault_${snakeCase(name)} }}`);
  if (schema.choices?.[0] !== undefined) return schema.choices[0];
  switch (schema.type) {
    case "bool":
      return true;
    case "int":
    case "float":
      return 1;
    case "list":
      return schema.elements ? [sample(name, schema.elements)] : [];
    case "dict":
      return map(
        Object.entries(schema.options ?? {})
          .filter(([, option]) => option.required)
          .map(([key, option]) => [key, sample(key, option.schema)] as const),
      );
    default:
      return "example";
  }
}
