import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { compile, createSingleChecker, findProject, type Project, writeOutput } from "../../src/compiler/index.js";
import { type Diagnostic, UserError } from "../../src/model/diagnostic.js";
import { repository } from "../support/repository.js";
import { scratchFolder } from "../support/scratch.js";

const fixtures = join(import.meta.dirname, "../../fixtures/diagnostics");
const scratch = scratchFolder();

/** A finding as `expected.json` has it. A column that is absent may be any: where a running loop is stopped is chance. */
interface Expected {
  readonly code: string;
  /** Relative to the fixture. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

interface Expectation {
  /**
   * What is tried: to find the project (outside this repository), to compile it, or to write what it makes over the
   * files of `before/`.
   * @default "compile"
   */
  readonly step?: "find" | "compile" | "write";
  readonly options?: { readonly timeout?: number; readonly memory?: number };
  readonly diagnostics: readonly Expected[];
}

/** The folder of a fixture is its project: `index.ts`, beside its `tsconfig.json`. */
function projectOf(folder: string, out: string): Project {
  return {
    root: folder,
    entry: join(folder, "index.ts"),
    tsconfig: join(folder, "tsconfig.json"),
    out,
    secrets: join(folder, "secrets.yml"),
  };
}

/** Fixtures whose types are checked by themselves. */
const alone = ["syntax-error", "unchecked-entry"];

let types: readonly Diagnostic[];

/** Checks the types of all fixtures in one run: it takes as long as that of one. */
beforeAll(async () => {
  const folder = join(scratch, "types");
  const tsconfig = join(folder, "tsconfig.json");
  mkdirSync(folder);
  writeFileSync(
    tsconfig,
    JSON.stringify({
      extends: join(fixtures, "tsconfig.base.json"),
      compilerOptions: { typeRoots: [join(repository, "node_modules/@types")] },
      include: [join(fixtures, "*/**/*")],
      // With a file that it can't read, TypeScript says nothing of the others.
      exclude: [join(fixtures, "syntax-error"), join(fixtures, "*/before")],
    }),
  );
  types = await createSingleChecker({ ...projectOf(fixtures, scratch), tsconfig }).check();
});

async function diagnose(name: string, { step = "compile", options = {} }: Expectation): Promise<readonly Expected[]> {
  const folder = join(fixtures, name);
  const copy = join(scratch, name);
  try {
    if (step === "find") {
      cpSync(folder, copy, { recursive: true });
      findProject(copy);
      return [];
    }
    const project = projectOf(folder, join(copy, "out"));
    const own = types.filter(({ position }) => position?.file.startsWith(folder + sep));
    const checker = { check: async () => own, close: async () => undefined };
    const isAlone = alone.includes(name);
    const compilation = await compile(project, { ...options, ...(!isAlone && { checker }), cache: false });
    if (step === "write" && compilation.diagnostics.length === 0) {
      cpSync(join(folder, "before"), project.out, { recursive: true });
      await writeOutput(project, compilation);
    }
    return compilation.diagnostics.map((diagnostic) => brief(diagnostic, folder));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [brief(error.diagnostic, copy)];
  }
}

function brief({ code, position }: Diagnostic, folder: string): Expected {
  return position
    ? { file: relative(folder, position.file), line: position.line, column: position.column, code }
    : { code };
}

describe("every kind of mistake is found at its place", () => {
  const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, "expected.json")));

  test.each(names)("%s", async (name) => {
    const expectation = JSON.parse(readFileSync(join(fixtures, name, "expected.json"), "utf8")) as Expectation;
    const found = await diagnose(name, expectation);
    const wanted = expectation.diagnostics;
    const compared = found.map(({ column, ...rest }, index) => {
      const isAny = wanted[index]?.file !== undefined && wanted[index]?.column === undefined;
      return column === undefined || isAny ? rest : { ...rest, column };
    });
    expect(compared).toEqual(wanted);
  });
});
