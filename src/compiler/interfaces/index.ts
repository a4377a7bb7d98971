export type { TypeSchema } from "./cache.js";
export { createInterfaceReader, type InterfaceReader, type InterfaceReaderOptions } from "./reader.js";
