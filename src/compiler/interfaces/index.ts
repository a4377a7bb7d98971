/** Types of the user's, read as schemas; and values, run-time values and data files, held against them. */
export type { TypeSchema } from "./cache.js";
export { checkValue, type ValueFinding, type ValuePath } from "./checkValue.js";
export type { DataFiles } from "./dataLoader.js";
export { holdsSecret } from "./holdsSecret.js";
export { withoutLinks } from "./jsDoc.js";
export { type JsonSchema, toJsonSchema } from "./jsonSchema.js";
export { type InterfaceOf, loopOfResult, schemaOf } from "./nodeSchema.js";
export { createInterfaceReader, type InterfaceReader, type InterfaceReaderOptions } from "./reader.js";
export { requireDataLoader } from "./requireDataLoader.js";
