import type { Schema } from "../../model/schema.js";

/** Whether a value of this schema is a secret, or holds one. */
export function holdsSecret(schema: Schema): boolean {
  if (schema.secret) return true;
  if (schema.elements && holdsSecret(schema.elements)) return true;
  return Object.values(schema.options ?? {}).some((option) => holdsSecret(option.schema));
}
