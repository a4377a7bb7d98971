import type { Diagnostic } from "../../model/diagnostic.js";
import { placeAt } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { type Declaration, find, findIn, fromModule } from "./declarations.js";
import { documentation } from "./jsDoc.js";
import {
  alternatives,
  intersection,
  literalNames,
  type Member,
  type ObjectShape,
  plainType,
  raw,
  type Shape,
  transform,
  unionOf,
} from "./shape.js";
import { type Morph, morph, type Sources } from "./sources.js";
import { utilities } from "./utilities.js";

/** Values of type parameters, by name. */
type Bindings = ReadonlyMap<string, Shape>;

/** Reads types as they are written: parsed only, never type-checked. */
export interface TypeReader {
  /** The shape of a type, and the paragraphs of the JSDoc of the interface that it names. */
  read(type: Morph.TypeNode): { readonly shape: Shape; readonly description: readonly string[] };
  /** What could not be read; its shape is `raw`. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that were looked into, those that only pass a name on too. */
  readonly files: ReadonlySet<string>;
  /** Whether a type that was read stands inside a function. */
  readonly local: boolean;
}

const writeInstead =
  "write interfaces, object types, unions, literals, arrays, Record, Partial, Required, Readonly, Pick, Omit, " +
  "Exclude, keyof and typeof of constants; in other places, unknown takes anything";

/** Makes a reader of types; one for each type that is read, since it collects what the type depends on. */
export function createTypeReader(all: Sources): TypeReader {
  const { Node, SyntaxKind } = morph();
  const diagnostics: Diagnostic[] = [];
  const files = new Set<string>();
  const sources: Sources = {
    ...all,
    file(path) {
      files.add(path);
      return all.file(path);
    },
  };
  const open = new Set<Morph.Node>();
  let local = false;

  function unsupported(node: Morph.Node, message: string, hint = writeInstead): Shape {
    const position = positionOf(node);
    if (!diagnostics.some((other) => other.position?.line === position.line && other.message === message))
      diagnostics.push({ code: "unsupported-interface", severity: "error", message, hint, position });
    return raw;
  }

  function shapeOf(node: Morph.TypeNode, bindings: Bindings): Shape {
    if (Node.isParenthesizedTypeNode(node)) return shapeOf(node.getTypeNode(), bindings);
    if (Node.isUnionTypeNode(node)) return unionOf(node.getTypeNodes().map((part) => shapeOf(part, bindings)));
    if (Node.isIntersectionTypeNode(node)) return intersectionOf(node, bindings);
    if (Node.isTypeLiteral(node)) return objectOf(node.getMembers(), bindings);
    if (Node.isArrayTypeNode(node)) return { kind: "list", element: shapeOf(node.getElementTypeNode(), bindings) };
    if (Node.isTupleTypeNode(node)) return tupleOf(node, bindings);
    if (Node.isLiteralTypeNode(node)) return literalOf(node);
    if (Node.isTemplateLiteralTypeNode(node)) return { kind: "plain", type: "str" };
    if (Node.isTypeReference(node)) return referenceOf(node, bindings);
    if (Node.isTypeOperatorTypeNode(node)) return operatorOf(node, bindings);
    if (Node.isIndexedAccessTypeNode(node)) return indexedOf(node, bindings);
    if (Node.isMappedTypeNode(node)) return mappedOf(node, bindings);
    if (Node.isTypeQuery(node)) return queryOf(node);
    if (Node.isImportTypeNode(node)) return importedOf(node, bindings);
    switch (node.getKind()) {
      case SyntaxKind.StringKeyword:
        return { kind: "plain", type: "str" };
      case SyntaxKind.NumberKeyword:
        return { kind: "plain", type: "float" };
      case SyntaxKind.BooleanKeyword:
        return { kind: "plain", type: "bool" };
      case SyntaxKind.AnyKeyword:
      case SyntaxKind.UnknownKeyword:
        return raw;
      case SyntaxKind.ObjectKeyword:
        return { kind: "object", members: new Map(), rest: raw };
      case SyntaxKind.UndefinedKeyword:
        return { kind: "undefined" };
      case SyntaxKind.NeverKeyword:
        return unionOf([]);
      case SyntaxKind.FunctionType:
      case SyntaxKind.ConstructorType:
        return unsupported(node, "a function is no data for Ansible");
      case SyntaxKind.ConditionalType:
        return unsupported(node, "a conditional type can't be read without the type checker");
      default:
        return unsupported(node, `the type ${abridged(node)} can't become an input of a role`);
    }
  }

  function literalOf(node: Morph.LiteralTypeNode): Shape {
    return valueShape(node.getLiteral()) ?? unsupported(node, `the literal ${abridged(node)} is no data for Ansible`);
  }

  function intersectionOf(node: Morph.IntersectionTypeNode, bindings: Bindings): Shape {
    const [first, ...others] = node.getTypeNodes();
    let result = shapeOf(first as Morph.TypeNode, bindings);
    for (const other of others) {
      // A branded type, `string & { readonly brand: unique symbol }`: the brand is no data.
      if (Node.isTypeLiteral(other) && (result.kind === "plain" || result.kind === "literal")) continue;
      const both = intersection(result, shapeOf(other, bindings));
      if (!both) return unsupported(node, `no value can be ${abridged(node)}`);
      result = both;
    }
    return result;
  }

  function tupleOf(node: Morph.TupleTypeNode, bindings: Bindings): Shape {
    const items = node.getElements().map((element): Shape => {
      const type = Node.isNamedTupleMember(element) ? element.getTypeNodeOrThrow() : element;
      if (Node.isRestTypeNode(type) || (Node.isNamedTupleMember(element) && element.getDotDotDotToken())) {
        const inner = Node.isRestTypeNode(type) ? (type.getLastChildOrThrow() as Morph.TypeNode) : type;
        return elementOf(shapeOf(inner, bindings)) ?? unsupported(element, "the rest of a tuple must be a list");
      }
      const optional = type.getKind() === SyntaxKind.OptionalType;
      if (optional) return shapeOf(type.getFirstChildOrThrow() as Morph.TypeNode, bindings);
      return shapeOf(type, bindings);
    });
    return { kind: "list", element: unionOf(items), items };
  }

  function operatorOf(node: Morph.TypeOperatorTypeNode, bindings: Bindings): Shape {
    switch (node.getOperator()) {
      case SyntaxKind.ReadonlyKeyword:
        return shapeOf(node.getTypeNode(), bindings);
      case SyntaxKind.KeyOfKeyword:
        return keysOf(shapeOf(node.getTypeNode(), bindings)) ?? unsupported(node, "keyof needs an object type");
      default:
        return unsupported(node, "a unique symbol is no data for Ansible");
    }
  }

  function indexedOf(node: Morph.IndexedAccessTypeNode, bindings: Bindings): Shape {
    const object = shapeOf(node.getObjectTypeNode(), bindings);
    const index = shapeOf(node.getIndexTypeNode(), bindings);
    const parts = alternatives(object).flatMap((part) => alternatives(index).map((key) => memberOf(part, key)));
    const found = parts.filter((part) => part !== undefined);
    if (found.length < parts.length || parts.length === 0)
      return unsupported(node, `${abridged(node)} names no member that can be found`);
    return unionOf(found);
  }

  function mappedOf(node: Morph.MappedTypeNode, bindings: Bindings): Shape {
    const parameter = node.getTypeParameter();
    const constraint = parameter.getConstraintOrThrow();
    const value = node.getTypeNode();
    if (!value || node.getNameTypeNode()) return unsupported(node, "a mapped type that renames keys can't be read");
    const keys = shapeOf(constraint, bindings);
    const bound = (key: Shape) => shapeOf(value, new Map([...bindings, [parameter.getName(), key]]));
    const names = literalNames(keys);
    if (!names) return { kind: "object", members: new Map(), rest: bound(keys) };
    const original = mappedObject(constraint, bindings);
    const question = node.getQuestionToken();
    const minus = question?.getKind() === SyntaxKind.MinusToken;
    const members = new Map<string, Member>();
    for (const name of names) {
      const from = original?.members.get(name);
      members.set(name, {
        shape: bound({ kind: "literal", value: name }),
        optional: minus ? false : question !== undefined || from?.optional === true,
        description: from?.description ?? [],
        position: from?.position ?? positionOf(node),
      });
    }
    return { kind: "object", members };
  }

  /** The object whose keys a mapped type goes through: `{ [K in keyof T]: … }` keeps what T says of them. */
  function mappedObject(constraint: Morph.TypeNode, bindings: Bindings): ObjectShape | undefined {
    if (!Node.isTypeOperatorTypeNode(constraint) || constraint.getOperator() !== SyntaxKind.KeyOfKeyword)
      return undefined;
    const shape = shapeOf(constraint.getTypeNode(), bindings);
    return shape.kind === "object" ? shape : undefined;
  }

  function referenceOf(node: Morph.TypeReferenceNode, bindings: Bindings): Shape {
    const name = node.getTypeName();
    const declaration = declarationOf(name);
    const argument = () => node.getTypeArguments().map((type) => shapeOf(type, bindings));
    if (declaration) return declaredOf(declaration, node, argument());
    const text = name.getText();
    const bound = bindings.get(text);
    if (bound) return bound;
    const utility = utilities.get(text);
    if (utility) {
      const result = utility(argument(), positionOf(node));
      return typeof result === "string" ? unsupported(node, result) : result;
    }
    if (isTypeParameter(text, node))
      return unsupported(
        node,
        `what ${text} stands for is known only where the function around it is called`,
        "name the interface itself in the call",
      );
    return unsupported(
      node,
      notData.has(text) ? `${text} is no data for Ansible` : `the type ${text} can't be found`,
      notData.has(text) ? writeInstead : "declare it in this file, or import it from a file of the project",
    );
  }

  function isTypeParameter(name: string, node: Morph.Node): boolean {
    return node
      .getAncestors()
      .some((around) => Node.isTypeParametered(around) && around.getTypeParameters().some((p) => p.getName() === name));
  }

  function declarationOf(name: Morph.EntityName): Declaration | undefined {
    if (!Node.isQualifiedName(name)) return find(name.getText(), name, sources);
    const outer = declarationOf(name.getLeft());
    return outer && findIn(outer, name.getRight().getText(), sources);
  }

  function declaredOf(declaration: Declaration, use: Morph.Node, args: readonly Shape[]): Shape {
    switch (declaration.kind) {
      case "language":
        return languageType(declaration.name, args) ?? unsupported(use, `${declaration.name} is no data for Ansible`);
      case "interface": {
        const [first] = declaration.nodes;
        return within(first as Morph.Node, () =>
          declaration.nodes
            .map((node) => interfaceOf(node, bind(node, args)))
            .reduce((all, next) => intersection(all, next) as ObjectShape),
        );
      }
      case "alias": {
        const { node } = declaration;
        return within(node, () => shapeOf(node.getTypeNodeOrThrow(), bind(node, args)));
      }
      case "enum":
        visit(declaration.node);
        return unionOf(declaration.node.getMembers().map((member) => enumMemberOf(member, use)));
      case "enumMember":
        visit(declaration.node);
        return enumMemberOf(declaration.node, use);
      case "constant":
        return unsupported(use, `${use.getText()} is a value`, `write typeof ${use.getText()}`);
      case "namespace":
        return unsupported(use, `${use.getText()} is a namespace`, "name a type in it");
      case "other":
        return unsupported(use, `${declaration.what} is no data for Ansible`, "declare an interface");
    }
  }

  /** Reads a declaration, once in each branch: where it comes upon itself, it is recursive. */
  function within(node: Morph.Node, read: () => Shape): Shape {
    if (open.has(node)) return { kind: "recursive" };
    visit(node);
    open.add(node);
    try {
      return read();
    } finally {
      open.delete(node);
    }
  }

  function visit(node: Morph.Node): void {
    local ||= node.getAncestors().some((ancestor) => Node.isBlock(ancestor));
  }

  function bind(node: Morph.InterfaceDeclaration | Morph.TypeAliasDeclaration, args: readonly Shape[]): Bindings {
    const bindings = new Map<string, Shape>();
    node.getTypeParameters().forEach((parameter, index) => {
      const fallback = parameter.getDefault();
      bindings.set(parameter.getName(), args[index] ?? (fallback ? shapeOf(fallback, bindings) : raw));
    });
    return bindings;
  }

  function interfaceOf(node: Morph.InterfaceDeclaration, bindings: Bindings): ObjectShape {
    let inherited: ObjectShape = { kind: "object", members: new Map() };
    for (const clause of node.getExtends()) {
      const base = extended(clause, clause.getExpression(), bindings);
      // A base that is broken has been reported; one that is no object at all is reported here.
      if (base.kind === "object") inherited = override(inherited, base);
      else if (base !== raw) unsupported(clause, `${abridged(clause)} is no object type`);
    }
    return override(inherited, objectOf(node.getMembers(), bindings));
  }

  function extended(
    clause: Morph.ExpressionWithTypeArguments,
    expression: Morph.Expression,
    bindings: Bindings,
  ): Shape {
    const args = clause.getTypeArguments().map((type) => shapeOf(type, bindings));
    const declaration = expressionDeclaration(expression);
    if (declaration) return declaredOf(declaration, clause, args);
    const utility = utilities.get(expression.getText());
    const result = utility?.(args, positionOf(clause)) ?? `the type ${expression.getText()} can't be found`;
    return typeof result === "string" ? unsupported(clause, result) : result;
  }

  function expressionDeclaration(expression: Morph.Node): Declaration | undefined {
    if (Node.isPropertyAccessExpression(expression)) {
      const outer = expressionDeclaration(expression.getExpression());
      return outer && findIn(outer, expression.getName(), sources);
    }
    return find(expression.getText(), expression, sources);
  }

  function objectOf(nodes: readonly Morph.Node[], bindings: Bindings): ObjectShape {
    const members = new Map<string, Member>();
    let rest: Shape | undefined;
    for (const node of nodes) {
      if (Node.isPropertySignature(node)) members.set(propertyName(node.getNameNode()), propertyOf(node, bindings));
      else if (Node.isIndexSignatureDeclaration(node)) rest = shapeOf(node.getReturnTypeNodeOrThrow(), bindings);
      else unsupported(node, "a method is no data for Ansible", "declare properties only");
    }
    return { kind: "object", members, ...(rest && { rest }) };
  }

  function propertyName(node: Morph.Node): string {
    if (Node.isStringLiteral(node) || Node.isNumericLiteral(node)) return node.getLiteralText();
    if (Node.isComputedPropertyName(node)) {
      unsupported(node, "a computed name can't be read without the type checker", "write the name itself");
    }
    return node.getText();
  }

  function propertyOf(node: Morph.PropertySignature, bindings: Bindings): Member {
    const { paragraphs, tags } = commentOf(node);
    const type = node.getTypeNode();
    let shape = type ? shapeOf(type, bindings) : raw;
    if (tags.has("integer"))
      shape = transform(shape, (part) =>
        part.kind === "plain" && part.type === "float" ? { kind: "plain", type: "int" } : part,
      );
    let recursive = false;
    transform(shape, (part) => {
      recursive ||= part.kind === "recursive";
      return part;
    });
    return {
      shape,
      optional: node.hasQuestionToken(),
      description: recursive ? [...paragraphs, "Values nested in it are not checked."] : paragraphs,
      position: positionOf(node.getNameNode()),
    };
  }

  function enumMemberOf(member: Morph.EnumMember, use: Morph.Node): Shape {
    const initializer = member.getInitializer();
    const shape = initializer && valueShape(initializer);
    if (shape?.kind === "literal") return shape;
    return unsupported(
      use,
      `the member ${member.getName()} has no literal value`,
      `give it one: ${member.getName()} = "…"`,
    );
  }

  function queryOf(node: Morph.TypeQueryNode): Shape {
    const declaration = declarationOf(node.getExprName());
    if (declaration?.kind !== "constant" || node.getTypeArguments().length > 0)
      return unsupported(node, `${abridged(node)} can't be read without the type checker`, "name a constant");
    visit(declaration.node);
    const initializer = declaration.node.getInitializer();
    const shape = initializer && valueShape(initializer);
    return shape ?? unsupported(node, `${abridged(node)} has a value that is no literal`, "write the type itself");
  }

  function importedOf(node: Morph.ImportTypeNode, bindings: Bindings): Shape {
    const argument = node.getArgument();
    const qualifier = node.getQualifier();
    const literal = Node.isLiteralTypeNode(argument) ? argument.getLiteral() : undefined;
    if (!qualifier || Node.isQualifiedName(qualifier) || !Node.isStringLiteral(literal))
      return unsupported(node, `${abridged(node)} can't be read`, "import the type by its name");
    const found = fromModule(qualifier.getText(), literal.getLiteralText(), node.getSourceFile(), sources);
    if (!found) return unsupported(node, `the type ${abridged(node)} can't be found`);
    const args = node.getTypeArguments().map((type) => shapeOf(type, bindings));
    return declaredOf(found, node, args);
  }

  /** The type of a constant as it is written, literals kept: `typeof` of an `as const`. */
  function valueShape(node: Morph.Node): Shape | undefined {
    if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node))
      return { kind: "literal", value: node.getLiteralText() };
    if (Node.isNumericLiteral(node)) return { kind: "literal", value: node.getLiteralValue() };
    if (Node.isTrueLiteral(node)) return { kind: "literal", value: true };
    if (Node.isFalseLiteral(node)) return { kind: "literal", value: false };
    if (Node.isNullLiteral(node)) return { kind: "null" };
    if (Node.isPrefixUnaryExpression(node)) {
      const operand = valueShape(node.getOperand());
      const negative = node.getOperatorToken() === SyntaxKind.MinusToken;
      if (operand?.kind !== "literal" || typeof operand.value !== "number" || !negative) return undefined;
      return { kind: "literal", value: -operand.value };
    }
    if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node) || Node.isParenthesizedExpression(node))
      return valueShape(node.getExpression());
    if (Node.isArrayLiteralExpression(node)) {
      const items = node.getElements().map((element) => valueShape(element) ?? raw);
      return { kind: "list", element: unionOf(items), items };
    }
    if (!Node.isObjectLiteralExpression(node)) return undefined;
    const members = new Map<string, Member>();
    for (const property of node.getProperties()) {
      if (!Node.isPropertyAssignment(property)) return undefined;
      const name = property.getNameNode();
      const shape = valueShape(property.getInitializerOrThrow()) ?? raw;
      members.set(propertyName(name), { shape, optional: false, description: [], position: positionOf(name) });
    }
    return { kind: "object", members };
  }

  function describe(node: Morph.TypeNode): readonly string[] {
    if (!Node.isTypeReference(node)) return [];
    const declaration = declarationOf(node.getTypeName());
    if (declaration?.kind === "interface") return declaration.nodes.flatMap((part) => commentOf(part).paragraphs);
    return declaration?.kind === "alias" ? commentOf(declaration.node).paragraphs : [];
  }

  return {
    read(type) {
      files.add(type.getSourceFile().getFilePath());
      return { shape: shapeOf(type, new Map()), description: describe(type) };
    },
    diagnostics,
    files,
    get local() {
      return local;
    },
  };
}

const notData = new Set([
  "Date",
  "Map",
  "Set",
  "WeakMap",
  "WeakSet",
  "Promise",
  "Function",
  "RegExp",
  "Symbol",
  "BigInt",
]);

/** Types of the language itself; those of run-time values stand for what the values are. */
function languageType(name: string, args: readonly Shape[]): Shape | undefined {
  switch (name) {
    case "Secret":
      return { kind: "secret" };
    case "Expr":
    case "Expression":
    case "Input":
      return args[0] ?? raw;
    default:
      return undefined;
  }
}

function override(base: ObjectShape, own: ObjectShape): ObjectShape {
  const rest = own.rest ?? base.rest;
  const members = new Map(base.members);
  for (const [name, member] of own.members) {
    const inherited = base.members.get(name);
    const description = member.description.length > 0 ? member.description : (inherited?.description ?? []);
    members.set(name, { ...member, description });
  }
  return { kind: "object", members, ...(rest && { rest }) };
}

function keysOf(shape: Shape): Shape | undefined {
  if (shape.kind !== "object") return undefined;
  const names = [...shape.members.keys()].map((value): Shape => ({ kind: "literal", value }));
  return unionOf(shape.rest ? [...names, { kind: "plain", type: "str" }] : names);
}

function elementOf(shape: Shape): Shape | undefined {
  return shape.kind === "list" ? shape.element : undefined;
}

function memberOf(shape: Shape, key: Shape): Shape | undefined {
  if (shape.kind === "list") {
    if (key.kind === "plain" && key.type === "float") return shape.element;
    return key.kind === "literal" && typeof key.value === "number"
      ? (shape.items?.[key.value] ?? shape.element)
      : undefined;
  }
  if (shape.kind !== "object") return undefined;
  if (key.kind !== "literal") return key.kind === "plain" && plainTypes.has(key.type) ? shape.rest : undefined;
  const member = shape.members.get(String(key.value));
  if (!member) return shape.rest;
  return member.optional ? unionOf([member.shape, { kind: "undefined" }]) : member.shape;
}

const plainTypes = new Set<string>([plainType(""), plainType(0)]);

function commentOf(node: Morph.JSDocableNode): ReturnType<typeof documentation> {
  return documentation(node.getJsDocs().at(-1)?.getInnerText() ?? "");
}

function abridged(node: Morph.Node): string {
  const text = node.getText().replace(/\s+/g, " ");
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

function positionOf(node: Morph.Node): Position {
  const file = node.getSourceFile();
  return { file: file.getFilePath(), ...placeAt(file.getFullText(), node.getStart()) };
}
