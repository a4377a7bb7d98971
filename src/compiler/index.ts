export type { Checker, CheckOptions } from "./check/index.js";
export { createChecker, createSingleChecker } from "./check/index.js";
export type { Compilation, SourceMap, SourceMapEntry } from "./compilation.js";
export { formatSourceMap, sourceMapFile } from "./compilation.js";
export { type CompileOptions, type Compiler, compile, createCompiler } from "./compile.js";
export { codeFrame } from "./diagnostics/codeFrame.js";
export { type FormatOptions, formatDiagnostics, plural, summarize } from "./diagnostics/format.js";
export { type JsonDiagnostic, type JsonPlace, jsonDiagnostics } from "./diagnostics/json.js";
export { mergeDiagnostics } from "./merge.js";
export { manifestFile } from "./outputPath.js";
export { findProject, type Project } from "./project.js";
export {
  compareOutput,
  isHalfWritten,
  type OutputChange,
  type OutputChanges,
  readManifest,
  type WriteOptions,
  writeOutput,
} from "./write/index.js";
