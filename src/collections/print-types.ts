import { comment, plain } from "./comment.js";
import { markdown } from "./markup.js";
import { key } from "./names.js";
import type { OptionDescription } from "./options.js";
import type { ResultDescription } from "./results.js";

/** TypeScript's type for a scalar of Ansible's. */
function scalarType(type: string): string {
  switch (type) {
    case "str":
    case "path":
    case "sid":
      return "string";
    case "bool":
      return "boolean";
    case "int":
    case "float":
      return "number";
    case "bytes":
    case "bits":
      return "number | string"; // 1048576, or "1M"
    case "json":
    case "jsonarg":
      return "string | readonly unknown[] | Readonly<Record<string, unknown>>";
    case "dict":
      return "Readonly<Record<string, unknown>>";
    case "list":
      return "readonly unknown[]";
    default:
      return "unknown";
  }
}

/** The properties of one level of options: aliases are properties of their own, marked as such. */
export function optionProperties(
  options: readonly OptionDescription[],
  indent: string,
  wrap: (type: string) => string,
): string {
  return options
    .map((option) => {
      const type = wrap(optionType(option, indent));
      // An option that may be written under another name cannot be demanded under this one: the build checks it.
      const optional = option.required && option.aliases.length === 0 ? "" : "?";
      const aliases = option.aliases.map(
        (alias) => `${indent}/** Alias of \`${option.name}\`. */\n${indent}readonly ${key(alias)}?: ${type};\n`,
      );
      return `${comment(optionComment(option), indent)}${indent}readonly ${key(option.name)}${optional}: ${type};\n${aliases.join("")}`;
    })
    .join("");
}

function optionType(option: OptionDescription, indent: string): string {
  const element = option.elements ?? option.type;
  let type = scalarType(element);
  if (option.type === "list" && element === "expression") type = "boolean";
  if (option.choices) type = option.choices.map((choice) => JSON.stringify(choice)).join(" | ");
  if (option.options) {
    const object = `{\n${optionProperties(option.options, `${indent}  `, (nested) => nested)}${indent}}`;
    type = element === "dict" ? object : `string | number | boolean | ${object}`;
  }
  // What is raw and has choices takes one of them or several.
  if (option.type === "raw" && option.choices) return `${type} | readonly (${type})[]`;
  return option.type === "list" ? listOf(type) : type;
}

function listOf(type: string): string {
  return /^readonly | \| /.test(type) && !type.startsWith("{") ? `readonly (${type})[]` : `readonly ${type}[]`;
}

function optionComment(option: OptionDescription): string[] {
  return [
    ...option.description.map(prose),
    ...option.choiceNotes.map(([choice, meaning]) => `- \`${choice}\`: ${meaning.map(prose).join(" ")}`),
    ...(option.required && option.aliases.length > 0 ? ["Required, under this name or an alias."] : []),
    ...(option.default === undefined ? [] : [`@default ${JSON.stringify(option.default)}`]),
    ...(option.since === undefined ? [] : [`@since ${plain(option.since)}`]),
  ];
}

/** The properties of what a module returns. */
export function resultProperties(results: readonly ResultDescription[], indent: string): string {
  return results
    .map((result) => {
      const element = result.elements ?? result.type;
      let type = result.contains
        ? `{\n${resultProperties(result.contains, `${indent}  `)}${indent}}`
        : scalarType(element);
      if (result.type === "list") type = listOf(type);
      return `${comment(resultComment(result), indent)}${indent}readonly ${key(result.name)}: ${type};\n`;
    })
    .join("");
}

function resultComment(result: ResultDescription): string[] {
  return [
    ...result.description.map(prose),
    ...(result.returned === undefined ? [] : [`Returned: ${prose(result.returned)}`]),
    ...(result.since === undefined ? [] : [`@since ${plain(result.since)}`]),
  ];
}

/** Text of the documentation, ready for a JSDoc comment. */
export function prose(text: string): string {
  return plain(markdown(text.trim()));
}
