import { comment, plain } from "./comment.js";
import type { ModuleDescription } from "./module.js";
import { functionName, typeName, uniqueNames } from "./names.js";
import { moduleSpecification } from "./print-specification.js";
import { optionProperties, prose, resultProperties } from "./print-types.js";

/** A collection, ready to be printed. */
export interface CollectionDescription {
  /** `namespace.name` */
  readonly name: string;
  readonly version: string;
  readonly modules: readonly ModuleDescription[];
}

/**
 * The TypeScript source of a collection's module functions. Text is put together by hand rather than through a syntax
 * tree: 9,500 modules take seconds, and the printed shape is simple.
 *
 * @param importFrom where `defineModule` comes from: `paq`, but in paq itself
 */
export function printCollection(collection: CollectionDescription, importFrom: string): string {
  const types = uniqueNames();
  const functions = uniqueNames();
  const modules = collection.modules.map((module) => {
    const name = module.name.slice(collection.name.length + 1);
    return printModule(module, functions(functionName(name)), types(typeName(name)), collection.name);
  });
  return `${header(collection)}
import { defineModule, type Input, type Module } from ${JSON.stringify(importFrom)};

${modules.join("\n")}`;
}

const headerPattern = /^\/\/ (\S+) (\S+): made by `paq types/;

function header({ name, version }: CollectionDescription): string {
  return `// ${name} ${version}: made by \`paq types ${name}\` from the collection's documentation; not to be edited.\n`;
}

/** Which collection a generated file is of, and its version; undefined for a file that is not generated. */
export function readHeader(source: string): { readonly name: string; readonly version: string } | undefined {
  const [, name, version] = headerPattern.exec(source) ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

function printModule(module: ModuleDescription, name: string, type: string, collection: string): string {
  const argumentsType = `${type}Arguments`;
  const hasResult = module.results.length > 0;
  const result = hasResult ? `${type}Result` : "Record<never, never>";
  return [
    printArguments(module, argumentsType, name),
    hasResult
      ? `/** What {@link ${name}} returns. */\nexport interface ${result} {\n${resultProperties(module.results, "  ")}}\n`
      : "",
    `${comment(moduleComment(module, collection), "")}export const ${name}: Module<${argumentsType}, ${result}> = defineModule(${JSON.stringify(module.name)}, () => (${moduleSpecification(module)}));\n`,
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function printArguments(module: ModuleDescription, type: string, name: string): string {
  const intro = `/** Arguments of {@link ${name}}. */\n`;
  if (module.options.length === 0 && module.anyOption === undefined) {
    return `${intro}export type ${type} = Readonly<Record<string, never>>;\n`;
  }
  const any =
    module.anyOption === undefined
      ? ""
      : `${comment([prose(module.anyOption)], "  ")}  readonly [name: string]: Input<unknown> | undefined;\n`;
  const properties = optionProperties(module.options, "  ", (nested) => `Input<${nested}>`);
  return `${intro}export interface ${type} {\n${properties}${any}}\n`;
}

function moduleComment(module: ModuleDescription, collection: string): string[] {
  const page = module.name.slice(collection.length + 1).replaceAll(".", "_");
  const isPublic = publicNamespaces.test(collection);
  return [
    prose(module.shortDescription),
    ...module.description.map(prose),
    ...(module.deprecated === undefined ? [] : [`@deprecated ${prose(module.deprecated)}`]),
    ...(module.since === undefined ? [] : [`@since ${plain(module.since)}`]),
    ...(isPublic
      ? [`@see https://docs.ansible.com/ansible/latest/collections/${collection.replace(".", "/")}/${page}_module.html`]
      : []),
  ];
}

/** Namespaces whose manual is surely on docs.ansible.com. */
const publicNamespaces = /^(?:ansible|community)\./;
