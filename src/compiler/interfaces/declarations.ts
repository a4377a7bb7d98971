import { type Morph, morph, type Sources } from "./sources.js";

/** What a name of a type, or of a constant in `typeof`, stands for. */
export type Declaration =
  | { readonly kind: "interface"; readonly nodes: readonly Morph.InterfaceDeclaration[] }
  | { readonly kind: "alias"; readonly node: Morph.TypeAliasDeclaration }
  | { readonly kind: "enum"; readonly node: Morph.EnumDeclaration }
  | { readonly kind: "enumMember"; readonly node: Morph.EnumMember }
  | { readonly kind: "constant"; readonly node: Morph.VariableDeclaration }
  /** Something that has no shape as data, such as a class. */
  | { readonly kind: "other"; readonly what: string }
  /** A type of the language itself (`Secret`). */
  | { readonly kind: "language"; readonly name: string }
  /** All of a file's exports: `import * as names`. */
  | { readonly kind: "namespace"; readonly file: Morph.SourceFile | "language" };

/** The module that the language is imported from. */
const language = "paq";

/** Finds what a name stands for where it is used: in the blocks around it, in its file, or where it is imported from. */
export function find(name: string, use: Morph.Node, sources: Sources): Declaration | undefined {
  const { Node } = morph();
  for (const ancestor of use.getAncestors()) {
    if (!Node.isBlock(ancestor) && !Node.isModuleBlock(ancestor) && !Node.isSourceFile(ancestor)) continue;
    const found = declared(name, ancestor);
    if (found) return found;
  }
  return imported(name, use.getSourceFile(), sources);
}

/** Finds what a qualified name's left side leads to, then the name in it. */
export function findIn(outer: Declaration, name: string, sources: Sources): Declaration | undefined {
  if (outer.kind === "namespace")
    return outer.file === "language" ? { kind: "language", name } : exported(name, outer.file, sources);
  if (outer.kind === "enum") {
    const node = outer.node.getMember(name);
    return node && { kind: "enumMember", node };
  }
  return undefined;
}

function declared(name: string, scope: Morph.Block | Morph.ModuleBlock | Morph.SourceFile): Declaration | undefined {
  const nodes = scope.getInterfaces().filter((node) => node.getName() === name);
  if (nodes.length > 0) return { kind: "interface", nodes };
  const alias = scope.getTypeAlias(name);
  if (alias) return { kind: "alias", node: alias };
  const enumeration = scope.getEnum(name);
  if (enumeration) return { kind: "enum", node: enumeration };
  const constant = scope.getVariableDeclaration(name);
  if (constant) return { kind: "constant", node: constant };
  if (scope.getClass(name)) return { kind: "other", what: "a class" };
  if (scope.getModule(name)) return { kind: "other", what: "a namespace" };
  return undefined;
}

function imported(name: string, file: Morph.SourceFile, sources: Sources): Declaration | undefined {
  for (const statement of file.getImportDeclarations()) {
    const specifier = statement.getModuleSpecifierValue();
    if (statement.getNamespaceImport()?.getText() === name) return namespace(specifier, file, sources);
    if (statement.getDefaultImport()?.getText() === name) return fromModule("default", specifier, file, sources);
    for (const item of statement.getNamedImports())
      if ((item.getAliasNode()?.getText() ?? item.getName()) === name)
        return fromModule(item.getName(), specifier, file, sources);
  }
  return undefined;
}

/** The export of a module that an import names; `undefined` when the module or the export can't be found. */
export function fromModule(
  name: string,
  specifier: string,
  file: Morph.SourceFile,
  sources: Sources,
): Declaration | undefined {
  const found = namespace(specifier, file, sources);
  return found && findIn(found, name, sources);
}

function namespace(specifier: string, file: Morph.SourceFile, sources: Sources): Declaration | undefined {
  if (specifier === language) return { kind: "namespace", file: "language" };
  const path = sources.resolve(file.getFilePath(), specifier);
  const target = path === undefined ? undefined : sources.file(path);
  return target && { kind: "namespace", file: target };
}

function exported(
  name: string,
  file: Morph.SourceFile,
  sources: Sources,
  seen = new Set<Morph.SourceFile>(),
): Declaration | undefined {
  if (seen.has(file)) return undefined;
  seen.add(file);
  const own = name === "default" ? undefined : declared(name, file);
  if (own) return own;
  const { Node } = morph();
  for (const statement of file.getStatements()) {
    if (name === "default" && Node.isInterfaceDeclaration(statement) && statement.isDefaultExport())
      return { kind: "interface", nodes: [statement] };
    if (name === "default" && Node.isExportAssignment(statement) && !statement.isExportEquals())
      return find(statement.getExpression().getText(), statement, sources);
    if (!Node.isExportDeclaration(statement)) continue;
    const specifier = statement.getModuleSpecifierValue();
    const named = statement.getNamedExports();
    for (const item of named) {
      if ((item.getAliasNode()?.getText() ?? item.getName()) !== name) continue;
      return specifier === undefined
        ? find(item.getName(), item, sources)
        : fromModule(item.getName(), specifier, file, sources);
    }
    if (specifier === undefined || named.length > 0) continue;
    const all = statement.getNamespaceExport();
    if (all?.getName() === name) return namespace(specifier, file, sources);
    if (all) continue;
    const target = namespace(specifier, file, sources);
    if (target?.kind !== "namespace") continue;
    if (target.file === "language") continue;
    const found = exported(name, target.file, sources, seen);
    if (found) return found;
  }
  return imported(name, file, sources);
}
