import { setImmediate as turn } from "node:timers/promises";
import { readText } from "../../model/readText.js";
import { lazy } from "../lazy.js";
import { rehearse } from "./rehearse.js";
import { isSource } from "./sources.js";
import { type Transpiled, transpile } from "./transpile.js";

/** What was transpiled before anybody asked for it, by path; good for as long as the text is the same. */
const ready = new Map<string, Transpiled & { readonly text: string }>();

/** So many times, the engine has compiled what matters; further ones take longer than they save. */
const rehearsals = 20;

/**
 * Does ahead what an evaluation most likely needs, in small steps: it may begin at any moment, and what is not ready
 * by then is done as if nobody had tried.
 * @param modules paths of sources and URLs of paq's own modules: those of an earlier evaluation
 * @param isOver whether the evaluation has begun
 */
export async function workAhead(modules: readonly string[], isOver: () => boolean): Promise<void> {
  const libraries = [() => lazy.ejs, () => lazy.parser, () => lazy.vault];
  const loads = modules.map((module) => () => load(module));
  for (const step of [...libraries, ...loads, ...Array.from({ length: rehearsals }, () => rehearse)]) {
    await turn();
    if (isOver()) return;
    await step();
  }
}

async function load(module: string): Promise<void> {
  try {
    if (!isSource(module)) {
      await import(module);
      return;
    }
    const text = readText(module);
    ready.set(module, { ...transpile(module, text), text });
  } catch {
    // Whoever asks for it meets the same mistake, and says so.
  }
}

/** {@link transpile}, or what it has made of the same text already. */
export function transpiled(path: string, text: string): Transpiled {
  const known = ready.get(path);
  return known?.text === text ? known : transpile(path, text);
}
