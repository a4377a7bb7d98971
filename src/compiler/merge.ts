import type { Diagnostic } from "../model/diagnostic.js";

/** What to write instead, where TypeScript's own words don't say it. */
const hints: readonly (readonly [code: string, message: RegExp, hint: string])[] = [
  [
    "TS2801",
    /'(?:Expr|Expression|Secret)\b/,
    "choose with when: or conditional(…), negate with not(…): the value is known only when Ansible runs",
  ],
  [
    "TS2339",
    /on type '(?:Expr|Expression|Secret)\b/,
    "a run-time value has only the members of its type: use the language's functions, such as upper(…) or join(…)",
  ],
  [
    "TS2551",
    /on type '(?:Expr|Expression|Secret)\b/,
    "a run-time value has only the members of its type: use the language's functions, such as upper(…) or join(…)",
  ],
  [
    "TS2367",
    /types '(?:Expr|Expression|Secret)\b/,
    "compare with eq(…) or ne(…): the value is known only when Ansible runs",
  ],
];

function explained(type: Diagnostic): Diagnostic {
  // TypeScript names the file of a type whose name is used more than once.
  const message = type.message.replace(/\bimport\("[^"]*"\)\./g, "");
  const hint = hints.find(([code, pattern]) => code === type.code && pattern.test(message))?.[2];
  return { ...type, message, ...(hint && { hint }) };
}

/**
 * What evaluation says about an import, or a name that an interface doesn't have, that TypeScript says too: one finding
 * is enough, and evaluation's has a hint.
 */
const sameAsTypescript: Readonly<Record<string, ReadonlySet<string>>> = {
  "module-not-found": new Set(["TS2307", "TS2732", "TS2792", "TS2834", "TS2835", "TS7016"]),
  "missing-export": new Set(["TS1192", "TS2305", "TS2459", "TS2460", "TS2613", "TS2614", "TS2724"]),
  "unknown-input": new Set(["TS2339", "TS2551"]),
};

/**
 * Puts together what the type checker and the evaluation have found: each mistake once, sorted by place.
 *
 * - Where the code can't be read, TypeScript repeats itself: `syntax-error` stands for all that it says about the syntax
 *   of that file.
 * - An import that fails is told once.
 * - An exception on a line with a type error is the error's consequence, and so is a condition that is false already.
 * - An argument or input that has the wrong name or value is told once, where it is given and where it is used.
 */
export function mergeDiagnostics(types: readonly Diagnostic[], evaluated: readonly Diagnostic[]): Diagnostic[] {
  const kept = evaluated.filter(
    (diagnostic) => !consequences.has(diagnostic.code) || !types.some((type) => isSameLine(type, diagnostic)),
  );
  const others = types.filter((type) => !kept.some((diagnostic) => covers(diagnostic, type))).map(explained);
  const unique = new Map([...others, ...kept].map((diagnostic) => [identity(diagnostic), diagnostic]));
  return [...unique.values()].sort(compare);
}

const consequences: ReadonlySet<string> = new Set(["exception", "never-runs"]);

/** What TypeScript says about a value that doesn't fit; what evaluation says at the same place names the fix. */
const misfits: ReadonlySet<string> = new Set([
  "TS2322",
  "TS2345",
  "TS2353",
  "TS2561",
  "TS2739",
  "TS2740",
  "TS2741",
  "TS2820",
]);
const fitting: ReadonlySet<string> = new Set([
  "conflicting-arguments",
  "invalid-argument",
  "invalid-input",
  "missing-argument",
  "missing-input",
  "unknown-argument",
  "unknown-input",
]);

function covers(diagnostic: Diagnostic, type: Diagnostic): boolean {
  if (fitting.has(diagnostic.code) && misfits.has(type.code))
    return isSameLine(diagnostic, type) && diagnostic.position?.column === type.position?.column;
  if (diagnostic.code === "syntax-error") {
    // TS1000 to TS1999 are about syntax.
    return /^TS1\d{3}$/.test(type.code) && type.position?.file === diagnostic.position?.file;
  }
  return isSameLine(diagnostic, type) && sameAsTypescript[diagnostic.code]?.has(type.code) === true;
}

function isSameLine({ position: a }: Diagnostic, { position: b }: Diagnostic): boolean {
  return a !== undefined && b !== undefined && a.file === b.file && a.line === b.line;
}

function identity({ code, message, position }: Diagnostic): string {
  return JSON.stringify([code, message, position?.file, position?.line, position?.column]);
}

/** Findings without a place come first: they are about the whole. */
function compare(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.position?.file ?? "", b.position?.file ?? "") ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
