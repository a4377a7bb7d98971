/** Module functions from the documentation of installed Ansible collections. */
export { type GeneratedCollection, type GenerateOptions, generateCollection } from "./generate.js";
export { versionsFile, type WriteTypesOptions, writeTypes } from "./write-types.js";
