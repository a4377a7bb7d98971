import { transformSync } from "oxc-transform";
import { UserError } from "../../model/diagnostic.js";
import { fromJavaScript, type Place, placeAt } from "../../model/place.js";
import type { Position } from "../../model/position.js";
import { guard } from "./guards.js";
import { Mappings } from "./mappings.js";
import { languageOf } from "./sources.js";

/** A module as JavaScript. */
export interface Transpiled {
  readonly code: string;
  readonly mappings: Mappings;
}

/**
 * Takes the types off a module, and guards what types don't: what runs is as new as node is.
 * @throws {UserError} `syntax-error`, at its place
 */
export function transpile(path: string, text: string): Transpiled {
  const guarded = guard(path, text);
  const result = transformSync(path, guarded?.text ?? text, {
    lang: languageOf(path) ?? "ts",
    sourceType: "module",
    sourcemap: true,
    target: "esnext",
  });
  const failure = result.errors.find(({ severity }) => severity === "Error");
  if (failure) {
    const [label, ...others] = failure.labels;
    // The transformer counts bytes.
    const bytes = Buffer.from(text);
    const position = (offset = 0): Position => ({
      file: path,
      ...placeAt(text, bytes.subarray(0, offset).toString().length),
    });
    throw new UserError({
      code: "syntax-error",
      severity: "error",
      message: failure.message,
      ...(failure.helpMessage && { hint: failure.helpMessage }),
      position: position(label?.start),
      ...(others.length > 0 && {
        related: others.map(({ message, start }) => ({ message: message ?? "here", position: position(start) })),
      }),
    });
  }
  const shown = fromJavaScript(guarded?.text ?? text);
  const original = guarded ? (place: Place) => guarded.original(shown(place)) : shown;
  return { code: result.code, mappings: new Mappings(result.map?.mappings ?? "", original) };
}
