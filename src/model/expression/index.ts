export { call, filter, type Named, type Text, test } from "./call.js";
export { type Expr, type Expression, type Input, isExpr, type Secret } from "./expression.js";
export * from "./filters.js";
export * from "./lookups.js";
export * from "./operators.js";
export * from "./tests.js";
export { asSecret, cast, j, literal, raw, type TextPart } from "./text.js";
