import { report } from "../../model/diagnostic.js";
import { linesOf } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import type { InterfaceSchema } from "../../model/schema.js";
import { noCache, openCache, type TypeSchema } from "./cache.js";
import { schemaOfShape } from "./shapeSchema.js";
import { createSources, createTexts, type Morph, morph, type Sources } from "./sources.js";
import { createTypeReader } from "./typeReader.js";

/** Reads the types that a project's calls name: `role<Inputs>(…)`, `x.entryPoint<Inputs>(…)`, `load<Data>(…)`. */
export interface InterfaceReader {
  /**
   * The inputs that the first type argument of a call names; none when it has no type argument.
   * What can't be read is reported as `unsupported-interface`, once, and takes anything.
   * @param call where the called name stands, as V8 reports a call
   */
  interfaceAt(call: Position): InterfaceSchema;
  /** The type that the first type argument of a call names, whatever kind of type it is. */
  typeAt(call: Position): TypeSchema;
  /** Keeps what was read, for the next build. */
  save(): void;
}

/** How a reader works. */
export interface InterfaceReaderOptions {
  /** Whether schemas of earlier builds are used and kept. @default true */
  readonly cache?: boolean;
}

/** Makes a reader for one build of a project. Nothing is parsed before the first type is asked for. */
export function createInterfaceReader(
  project: { readonly root: string },
  { cache = true }: InterfaceReaderOptions = {},
): InterfaceReader {
  const texts = createTexts();
  const schemas = cache ? openCache(project.root, texts) : noCache;
  const read = new Map<string, TypeSchema>();
  let sources: Sources | undefined;

  function typeAt(call: Position): TypeSchema {
    const key = `${call.file}:${call.line}:${call.column}`;
    const known = read.get(key) ?? (isPlainCall(texts(call.file), call) ? empty : (schemas.get(call) ?? parse(call)));
    read.set(key, known);
    return known;
  }

  function parse(call: Position): TypeSchema {
    sources ??= createSources(texts);
    const file = sources.file(call.file);
    const [type] = (file && callAt(file, call)?.getTypeArguments()) ?? [];
    if (!type) return empty;
    const reader = createTypeReader(sources);
    const { shape, description } = reader.read(type);
    const value = { schema: schemaOfShape(shape), description };
    for (const diagnostic of reader.diagnostics) report(diagnostic);
    if (reader.diagnostics.length === 0 && !reader.local) schemas.set(call, type.getText(), reader.files, value);
    return value;
  }

  return {
    typeAt,
    interfaceAt(call) {
      const { schema, description } = typeAt(call);
      if (schema.type === "dict" && schema.options && !schema.elements) return { options: schema.options, description };
      if (schema.type !== "raw")
        report({
          code: "unsupported-interface",
          severity: "error",
          message: "the inputs of a role must be an interface whose members have names",
          hint: "declare an interface and name it: role<Inputs>(…)",
          position: call,
        });
      return { options: {}, description, isOpen: true };
    },
    save: () => schemas.save(),
  };
}

const empty: TypeSchema = { schema: { type: "dict", options: {} }, description: [] };

/** Whether a call has no type argument, as far as that can be seen without parsing. */
function isPlainCall(text: string | undefined, call: Position): boolean {
  const called = text?.slice(linesOf(text).offsetOf(call)) ?? "";
  return /^[\w$]+\s*\(/.test(called);
}

/** The call at a place: the one whose name starts there, or else the innermost one around it. */
function callAt(file: Morph.SourceFile, call: Position): Morph.CallExpression | undefined {
  const { Node, SyntaxKind } = morph();
  const offset = linesOf(file.getFullText()).offsetOf(call);
  let around: Morph.CallExpression | undefined;
  let node: Morph.Node | undefined = file;
  while (node) {
    if (node.isKind(SyntaxKind.CallExpression)) {
      const callee: Morph.Expression = node.getExpression();
      const name: Morph.Node = Node.isPropertyAccessExpression(callee) ? callee.getNameNode() : callee;
      if (name.getStart() === offset) return node;
      around = node;
    }
    node = node.forEachChild((child): Morph.Node | undefined =>
      child.getPos() <= offset && offset < child.getEnd() ? child : undefined,
    );
  }
  return around;
}
