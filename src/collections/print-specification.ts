import type { KnownConstraints } from "./constraints.js";
import { markdown } from "./markup.js";
import type { ModuleDescription } from "./module.js";
import { key } from "./names.js";
import type { OptionDescription } from "./options.js";

/**
 * The `ModuleSpecification` of a module as TypeScript: what the build checks, and nothing else, since it is loaded at
 * each build.
 */
export function moduleSpecification(module: ModuleDescription): string {
  const options = module.options.map((option) => `    ${key(option.name)}: ${optionSpecification(option)},\n`);
  // The module's text, or options of any name.
  const isFree = module.anyOption !== undefined || module.options.some(({ name }) => name === "free_form");
  const lines = [
    options.length > 0 ? `  options: {\n${options.join("")}  },\n` : "  options: {},\n",
    ...constraintFields(module.constraints).map((field) => `  ${field},\n`),
    ...(isFree ? ["  free_form: true,\n"] : []),
    ...(module.deprecated === undefined ? [] : [`  deprecated: ${JSON.stringify(markdown(module.deprecated))},\n`]),
  ];
  return `{\n${lines.join("")}}`;
}

function optionSpecification(option: OptionDescription): string {
  const fields = [
    ...(option.type === "str" ? [] : [`type: ${JSON.stringify(option.type === "unknown" ? "raw" : option.type)}`]),
    ...(option.elements === undefined || option.elements === "unknown"
      ? []
      : [`elements: ${JSON.stringify(option.elements)}`]),
    ...(option.required ? ["required: true"] : []),
    ...(option.choices ? [`choices: ${literal(option.choices)}`] : []),
    ...(option.aliases.length > 0 ? [`aliases: ${literal(option.aliases)}`] : []),
    ...(option.noLog ? ["no_log: true"] : []),
    ...(option.options
      ? [`options: { ${option.options.map((each) => `${key(each.name)}: ${optionSpecification(each)}`).join(", ")} }`]
      : []),
    ...constraintFields(option.constraints),
  ];
  return fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
}

function constraintFields(constraints: KnownConstraints): string[] {
  return Object.entries(constraints).map(([name, value]) => `${name}: ${literal(value)}`);
}

/** Data as a TypeScript literal on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, each]) => `${key(name)}: ${literal(each)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}
