import type { Diagnostic } from "../../model/diagnostic.js";
import type { SourceMap } from "../compilation.js";
import type { Project } from "../project.js";

/** What the worker is told. */
export type Request =
  /** There is time until the evaluation: these modules will most likely be part of it. */
  | { readonly type: "prepare"; readonly modules: readonly string[] }
  | { readonly type: "evaluate"; readonly project: Project; readonly cache: boolean }
  /** It takes long: a worker that can answer is waiting for something. */
  | { readonly type: "ask" };

/** A reply with the absolute paths of the files that have been read until then, the missing ones among them. */
export type Message = Reply & { readonly read: readonly string[] };

/** What the worker tells. */
export type Reply =
  /** The user's modules are about to run. */
  | { readonly type: "started" }
  /** The user's modules have been evaluated; the rest is paq's work, save for functions that roles were given. */
  | { readonly type: "evaluated" }
  | {
      readonly type: "done";
      readonly files: ReadonlyMap<string, string | Uint8Array>;
      readonly sourceMap: SourceMap;
      readonly diagnostics: readonly Diagnostic[];
      /** The modules that were loaded: paths of sources, URLs of paq's own. */
      readonly modules: readonly string[];
    }
  /** The worker is about to end, and nothing follows. */
  | { readonly type: "failed"; readonly diagnostics: readonly Diagnostic[] }
  /** An answer to `ask`: promises that evaluation waits for. */
  | { readonly type: "waiting"; readonly diagnostics: readonly Diagnostic[] }
  /** An error that is none of the user's. */
  | { readonly type: "bug"; readonly message: string; readonly stack: string };
