import { createRequire } from "node:module";
import { dirname, relative } from "node:path";
import type { ErrorObject } from "ajv";
import { type Diagnostic, report, UserError } from "../../model/diagnostic.js";
import { secretExpr } from "../../model/expression/expression.js";
import type { DataLoader } from "../../model/load.js";
import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import type { Schema } from "../../model/schema.js";
import { checkValue } from "./checkValue.js";
import { type DataDocument, parseData } from "./dataDocument.js";
import { toJsonSchema } from "./jsonSchema.js";
import type { InterfaceReader } from "./reader.js";
import { SecretName } from "./secretName.js";

const require = createRequire(import.meta.url);

/** Loads data files, and remembers which. */
export interface DataFiles {
  readonly load: DataLoader;
  /** Absolute paths of all files that were asked for, those that are missing too: a build depends on them. */
  readonly files: ReadonlySet<string>;
}

/** Makes the function behind `load<T>(path)`; the type of each call is what `reader` finds there. */
export function createDataFiles(reader: InterfaceReader): DataFiles {
  const files = new Set<string>();
  return {
    files,
    load(path, call) {
      files.add(path);
      const document = parseData(path, textOf(path, call));
      fail(document.diagnostics);
      const { schema } = reader.typeAt(call);
      fail(mismatches(schema, document));
      return resolveSecrets(document.value, [], document);
    },
  };
}

function textOf(path: string, call: Position): string {
  try {
    return readText(path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    const name = relative(dirname(call.file), path);
    throw new UserError({
      code: "missing-file",
      severity: "error",
      message: code === "ENOENT" ? `there is no file ${name}` : `${name} can't be read: ${code}`,
      hint: "paths are relative to the file that calls load()",
      position: call,
    });
  }
}

/** Shows all of a file's mistakes; there is no data to go on with. */
function fail(diagnostics: readonly Diagnostic[]): void {
  const [first, ...others] = diagnostics;
  if (!first) return;
  for (const other of others) report(other);
  throw new UserError(first);
}

/** What ajv refuses, in the words and at the places of the project's own check of values. */
function mismatches(schema: Schema, document: DataDocument): readonly Diagnostic[] {
  const errors = validate(schema, document.value);
  if (errors.length === 0) return [];
  const findings = checkValue(schema, document.value);
  if (findings.length === 0) throw new Error(`ajv refuses what paq finds right: ${JSON.stringify(errors)}`);
  return findings.map(({ code, path, message, hint }) => ({
    code: code === "secret-in-the-open" ? code : "data-mismatch",
    severity: "error",
    message,
    hint,
    position: code === "unknown-input" || code === "missing-input" ? document.keyAt(path) : document.valueAt(path),
  }));
}

function validate(schema: Schema, value: unknown): readonly ErrorObject[] {
  const { Ajv } = require("ajv") as typeof import("ajv");
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  ajv.addKeyword({ keyword: "secret", validate: (_expected: true, data: unknown) => data instanceof SecretName });
  const check = ajv.compile(toJsonSchema(schema));
  check(value);
  return check.errors ?? [];
}

/** Puts secrets in the places of their names. */
function resolveSecrets(value: unknown, path: readonly (string | number)[], document: DataDocument): unknown {
  if (value instanceof SecretName)
    return secretExpr({ kind: "secret", name: value.name, position: document.valueAt(path) });
  if (Array.isArray(value)) return value.map((item, index) => resolveSecrets(item, [...path, index], document));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, resolveSecrets(member, [...path, key], document)]),
  );
}
