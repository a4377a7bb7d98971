import type { Schema, SchemaOption } from "../../model/schema.js";
import { alternatives, type Member, type ObjectShape, plainType, type Shape } from "./shape.js";

/** Puts a TypeScript type into the words of Ansible's argument specs. `undefined` in it is passed over. */
export function schemaOf(shape: Shape): Schema {
  const parts = alternatives(shape);
  const schemas = distinct(parts);
  const nullable = parts.some((part) => part.kind === "null") ? { nullable: true as const } : {};
  const [first] = schemas;
  if (!first) return { type: "raw", ...nullable };
  if (schemas.length === 1) return { ...first, ...nullable };
  return { ...nearest(schemas), ...nullable, alternatives: schemas };
}

/** A member of an object: what can be left out is not required, whether by `?` or by `| undefined`. */
export function optionOf(member: Member): SchemaOption {
  const { description, position } = member;
  const optional = member.optional || alternatives(member.shape).some((part) => part.kind === "undefined");
  return { schema: schemaOf(member.shape), required: !optional, description, position };
}

/** An object's members as options, by name. */
export function optionsOf(shape: ObjectShape): Record<string, SchemaOption> {
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
    else if (part.kind === "list") schemas.push({ type: "list", elements: schemaOf(part.element) });
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
    ...(shape.rest && { elements: schemaOf(shape.rest) }),
  };
}

/** The narrowest schema that takes all values of several. */
function nearest(schemas: readonly Schema[]): Schema {
  const marks = {
    ...(schemas.some((schema) => schema.secret) && { secret: true as const }),
    ...(schemas.some((schema) => schema.nullable) && { nullable: true as const }),
  };
  if (schemas.every((schema) => schema.type === "dict")) return { type: "dict", ...commonOptions(schemas), ...marks };
  if (schemas.every((schema) => schema.type === "list")) {
    const elements = schemas.map((schema) => schema.elements as Schema);
    return { type: "list", elements: nearest(elements), ...marks };
  }
  const [first] = schemas;
  if (first && schemas.every((schema) => schema.type === first.type)) {
    const choices = schemas.flatMap((schema) => schema.choices ?? []);
    const limited = schemas.every((schema) => schema.choices);
    return { type: first.type, ...(limited && { choices: [...new Set(choices)] }), ...marks };
  }
  return { type: "raw", ...marks };
}

/** Members that any of several dictionaries has; required are those that all of them require. */
function commonOptions(schemas: readonly Schema[]): Pick<Schema, "options"> {
  if (schemas.some((schema) => !schema.options || schema.elements)) return {};
  const names = new Set(schemas.flatMap((schema) => Object.keys(schema.options ?? {})));
  const options: Record<string, SchemaOption> = {};
  for (const name of names) {
    const found = schemas.flatMap((schema) => schema.options?.[name] ?? []);
    const [first] = found;
    if (!first) continue;
    const equal = found.every((option) => JSON.stringify(option.schema) === JSON.stringify(first.schema));
    options[name] = {
      schema: equal ? first.schema : nearest(found.map((option) => option.schema)),
      required: found.length === schemas.length && found.every((option) => option.required),
      description: first.description,
      position: first.position,
    };
  }
  return { options };
}
