import type { InterfaceSchema, Schema, SchemaOption } from "../../model/schema.js";

/** The JSON Schema of a type, in words that all drafts since 6 have in common. */
export interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  /** A word of paq's own: the value is the name of a secret, written `!secret name`. */
  readonly secret?: true;
}

const types: Readonly<Record<Exclude<Schema["type"], "raw">, string>> = {
  str: "string",
  int: "integer",
  float: "number",
  bool: "boolean",
  list: "array",
  dict: "object",
};

/** The JSON Schema of values of a type, or of an interface's: unknown members are refused. */
export function toJsonSchema(schema: Schema | InterfaceSchema): JsonSchema {
  if ("type" in schema) return schemaJson(schema);
  const description = schema.description.join("\n\n");
  return { ...membersJson(schema.options), ...(description && { description }) };
}

function schemaJson(schema: Schema): JsonSchema {
  const json = schema.alternatives ? { anyOf: schema.alternatives.map(schemaJson) } : plainJson(schema);
  if (!schema.nullable || Object.keys(json).length === 0) return json;
  return { anyOf: [...(json.anyOf ?? [json]), { type: "null" }] };
}

function plainJson(schema: Schema): JsonSchema {
  if (schema.secret) return { secret: true };
  switch (schema.type) {
    case "raw":
      return {};
    case "list":
      return { type: "array", ...(schema.elements && { items: schemaJson(schema.elements) }) };
    case "dict":
      return {
        ...(schema.options ? membersJson(schema.options) : { type: "object" }),
        ...(schema.elements && { additionalProperties: schemaJson(schema.elements) }),
      };
    default:
      return { type: types[schema.type], ...(schema.choices && { enum: schema.choices }) };
  }
}

function membersJson(options: Readonly<Record<string, SchemaOption>>): JsonSchema {
  const entries = Object.entries(options);
  const required = entries.filter(([, option]) => option.required).map(([name]) => name);
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, option]) => [name, memberJson(option)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function memberJson({ schema, description }: SchemaOption): JsonSchema {
  const text = description.join("\n\n");
  return { ...schemaJson(schema), ...(text && { description: text }) };
}
