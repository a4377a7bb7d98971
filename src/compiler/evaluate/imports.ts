import type { EcmaScriptModule } from "oxc-parser";
import { type Place, placeAt } from "../../model/place.js";
import { lazy } from "../lazy.js";

function parse(path: string, text: string): EcmaScriptModule {
  return lazy.parser.parseSync(path, text).module;
}

/** Where a module imports, or exports from, a specifier: the place of the specifier. */
export function findImport(path: string, text: string, specifier: string): Place | undefined {
  const { staticImports, staticExports } = parse(path, text);
  const requests = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.map(({ moduleRequest }) => moduleRequest)),
  ];
  const found = requests.find((request) => request?.value === specifier);
  return found ? placeAt(text, found.start) : undefined;
}

/** Where a module imports a specifier while it runs, as far as the specifier is written out. */
export function findDynamicImport(path: string, text: string, specifier: string): Place | undefined {
  const { dynamicImports } = parse(path, text);
  const requests = dynamicImports.map(({ moduleRequest }) => moduleRequest);
  const exact = requests.find(({ start, end }) => text.slice(start + 1, end - 1) === specifier);
  const found = exact ?? (requests.length === 1 ? requests[0] : undefined);
  return found && placeAt(text, found.start);
}

/** Where a module imports a name from a specifier. */
export function findNamedImport(path: string, text: string, specifier: string, name: string): Place | undefined {
  const { staticImports, staticExports } = parse(path, text);
  const entries = [
    ...staticImports.flatMap(({ moduleRequest, entries }) => entries.map((entry) => ({ ...entry, moduleRequest }))),
    ...staticExports.flatMap(({ entries }) => entries),
  ];
  const found = entries.find(({ moduleRequest, importName, isType }) => {
    const imported = importName.kind === "Default" ? "default" : importName.name;
    return !isType && moduleRequest?.value === specifier && imported === name;
  });
  return found?.importName.start == null ? undefined : placeAt(text, found.importName.start);
}

/** The names that a module itself exports; what `export *` adds is left out. Types are told apart. */
export function exportedNames(path: string, text: string): ReadonlyMap<string, "value" | "type"> {
  const { staticExports } = parse(path, text);
  const names = new Map<string, "value" | "type">();
  for (const { exportName, isType } of staticExports.flatMap(({ entries }) => entries)) {
    const name = exportName.kind === "Default" ? "default" : exportName.name;
    if (name != null) names.set(name, isType ? "type" : "value");
  }
  return names;
}
