import type { Schema, SchemaOption } from "../../model/schema.js";
import { alternatives, type Member, type ObjectShape, plainType, type Shape } from "./shape.js";

/** Puts a TypeScript type into the words of Ansible's argument specs. `undefined` in it is passed over. */
export function schemaOfShape(shape: Shape): Schema {
  const parts = alternatives(shape);
  const schemas = distinct(parts);
  const nullable = parts.some((part) => part.kind === "null") ? { nullable: true as const } : {};
  const [first] = schemas;
  if (!first) return { type: "raw", ...nullable };
  if (schemas.length === 1) return { ...first, ...nullable };
  return { ...nearest(schemas), ...nullable, alternatives: schemas };
}

/** A member of an object: what can be left out is not required, whether by `?` or by `| undefined`. */
function optionOf(member: Member): SchemaOption {
  const { description, position } = member;
  const optional = member.optional || alternatives(member.shape).some((part) => part.kind === "undefined");
  return { schema: schemaOfShape(member.shape), required: !optional, description, position };
}

/** An object's members as options, by name. */
function optionsOf(shape: ObjectShape): Record<string, SchemaOption> {
  return Object.fromEntries([...shape.members].map(([name, member]) => [name, optionOf(member)]));
}

/** A schema for each member of a union that stands for itself; literals of one type stand together as choices. */
function distinct(parts: readonly Shape[]): Schema[] {
  const schemas: Schema[] = [];
  const literals = { str: [] as string[], float: [] as number[], bool: [] as boolean[] };
  for (const part of parts) {
    if (part.kind === "recursive" || (part.kind === "plain" && part.type === "raw")) return [{ type: "raw" }];
    if (part.kind === "literal") literals[plainType(part.value)].push(part.value as never);
    else if (part.kind === "plain") schemas.push({ type: part.type });
    else if (part.kind === "secret") schemas.push({ type: "str", secret: true });
    else if (part.kind === "list") schemas.push({ type: "list", elements: schemaOfShape(part.element) });
    else if (part.kind === "object") schemas.push(dictionary(part));
  }
  if (schemas.some((schema) => schema.secret)) drop(schemas, (schema) => schema.type === "str" && !schema.secret);
  const has = (...types: Schema["type"][]) => schemas.some((schema) => types.includes(schema.type));
  if (literals.str.length > 0 && !has("str")) schemas.push({ type: "str", choices: literals.str });
  if (literals.float.length > 0 && !has("int", "float"))
    schemas.push({ type: literals.float.every(Number.isInteger) ? "int" : "float", choices: literals.float });
  if (literals.bool.length > 0 && !has("bool"))
    schemas.push(literals.bool.length === 2 ? { type: "bool" } : { type: "bool", choices: literals.bool });
  return schemas;
}

function drop<T>(items: T[], unwanted: (item: T) => boolean): void {
  items.splice(0, items.length, ...items.filter((item) => !unwanted(item)));
}

function dictionary(shape: ObjectShape): Schema {
  return {
    type: "dict",
    ...((shape.members.size > 0 || !shape.rest) && { options: optionsOf(shape) }),
    ...(shape.rest && { elements: schemaOfShape(shape.rest) }),
  };
}

/**
 * The narrowest schema that takes all values of several. Where their types differ it is `raw`, and still tells the
 * members of those that are objects and the elements of those that are lists.
 */
function nearest(schemas: readonly Schema[]): Schema {
  const marks = {
    ...(schemas.some((schema) => schema.secret) && { secret: true as const }),
    ...(schemas.some((schema) => schema.nullable) && { nullable: true as const }),
  };
  const [type, ...others] = new Set(schemas.map((schema) => schema.type));
  const elements = schemas.flatMap((schema) => schema.elements ?? []);
  const inner = {
    ...commonOptions(schemas.filter((schema) => schema.type === "dict")),
    ...(elements.length > 0 && { elements: equal(elements) ?? nearest(elements) }),
  };
  if (type === undefined || others.length > 0) return { type: "raw", ...inner, ...marks };
  const choices = schemas.flatMap((schema) => schema.choices ?? []);
  const limited = schemas.every((schema) => schema.choices);
  return { type, ...inner, ...(limited && { choices: [...new Set(choices)] }), ...marks };
}

/** The one schema that all of several are. */
function equal([first, ...others]: readonly Schema[]): Schema | undefined {
  const text = JSON.stringify(first);
  return others.every((other) => JSON.stringify(other) === text) ? first : undefined;
}

/** Members that any of several dictionaries has; required are those that all of them require. */
function commonOptions(schemas: readonly Schema[]): Pick<Schema, "options"> {
  if (schemas.length === 0 || schemas.some((schema) => !schema.options)) return {};
  const names = new Set(schemas.flatMap((schema) => Object.keys(schema.options ?? {})));
  const options: Record<string, SchemaOption> = {};
  for (const name of names) {
    const found = schemas.flatMap((schema) => schema.options?.[name] ?? []);
    const [first] = found;
    if (!first) continue;
    const members = found.map((option) => option.schema);
    options[name] = {
      schema: equal(members) ?? nearest(members),
      required: found.length === schemas.length && found.every((option) => option.required),
      description: first.description,
      position: first.position,
    };
  }
  return { options };
}
