import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import { createSingleChecker } from "../../src/compiler/index.js";
import { repository } from "../support/repository.js";

const folder = join(repository, "fixtures/types");

/** An error that TypeScript has to find: `// @error TS2345: part of its message`, in the lines above. */
interface Expectation {
  readonly place: string;
  readonly code: string;
  readonly text: string;
}

function expectations(file: string): Expectation[] {
  const found: Expectation[] = [];
  let open: Omit<Expectation, "place">[] = [];
  for (const [index, line] of readFileSync(join(folder, file), "utf8").split("\n").entries()) {
    const [, code, text] = /^\s*\/\/ @error (TS\d+): (.*)$/.exec(line) ?? [];
    if (code !== undefined && text !== undefined) {
      open.push({ code, text });
      continue;
    }
    found.push(...open.map((expectation) => ({ place: `${file}:${index + 1}`, ...expectation })));
    open = [];
  }
  return found;
}

test("what must not compile doesn't, with the message that is expected, and everything else does", async () => {
  const checker = createSingleChecker({
    root: folder,
    entry: folder,
    tsconfig: join(folder, "tsconfig.json"),
    out: folder,
    secrets: "",
  });
  const errors = (await checker.check()).map(({ code, message, position }) => ({
    place: position ? `${relative(folder, position.file)}:${position.line}` : "",
    code,
    message: message.replace(/\bimport\("[^"]*"\)\./g, ""),
  }));
  const expected = readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap(expectations);
  const unexpected = errors.filter(
    ({ place, code, message }) =>
      !expected.some((one) => one.place === place && one.code === code && message.includes(one.text)),
  );
  const unmet = expected.filter(
    ({ place, code, text }) =>
      !errors.some((error) => error.place === place && error.code === code && error.message.includes(text)),
  );
  expect({ unexpected, unmet }).toEqual({ unexpected: [], unmet: [] });
  expect(expected.length).toBeGreaterThan(60);
});
