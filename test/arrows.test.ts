import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseSync } from "oxc-parser";
import { walkSyntax } from "../src/compiler/syntax/walkSyntax.js";
import { repository } from "./support/repository.js";

const source = join(repository, "src");

/** That one module names another. Paths are below `src/`. */
interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Files or folders, each with what it knows. */
type Known = Map<string, Set<string>>;

/** What a module names of others: imports and exports, those of types and those that wait, too. */
function requestsOf(file: string): readonly string[] {
  const requests: string[] = [];
  walkSyntax(parseSync(file, readFileSync(join(source, file), "utf8")).program, 0, (node) => {
    if (!("source" in node) || node.source?.type !== "Literal") return;
    if (typeof node.source.value === "string") requests.push(node.source.value);
  });
  return requests;
}

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  // a project that `paq init` copies
  .filter((file) => file.endsWith(".ts") && !file.startsWith("cli/template/"));

const arrows: readonly Arrow[] = files.flatMap((from) =>
  requestsOf(from)
    .filter((request) => request.startsWith("."))
    .map((request) => ({ from, to: join(dirname(from), request).replace(/\.js$/, ".ts") })),
);

/** For each folder, what stands in it side by side, and what it knows of each other. */
function neighbours(): ReadonlyMap<string, Known> {
  const folders = new Map<string, Known>();
  for (const { from, to } of arrows) {
    const [left, right] = [from.split("/"), to.split("/")];
    const depth = left.findIndex((name, index) => name !== right[index]);
    const [folder, one, other] = [
      left.slice(0, depth).join("/"),
      left.slice(0, depth + 1).join("/"),
      right.slice(0, depth + 1).join("/"),
    ];
    const known: Known = folders.get(folder) ?? new Map();
    folders.set(folder, known.set(one, (known.get(one) ?? new Set<string>()).add(other)));
  }
  return folders;
}

/** What something knows, and what that knows, and so on. */
function reached(from: string, known: Known): ReadonlySet<string> {
  const all = new Set(known.get(from));
  // a set gives what is added while it is gone through, too
  for (const one of all) for (const next of known.get(one) ?? []) all.add(next);
  return all;
}

/** A run-time value names the task whose result it is, and tasks hold run-time values: these two are one. */
const halves = ["model", "model/expression"];

test("arrows between folders run one way", () => {
  const circles = [...neighbours()].flatMap(([folder, known]) =>
    [...known]
      .filter(([one]) => !one.endsWith(".ts") && !(halves.includes(folder) && halves.includes(one)))
      .flatMap(([one, others]) =>
        [...others].filter((other) => reached(other, known).has(one)).map((other) => `${one} → ${other}`),
      ),
  );
  expect(circles).toEqual([]);
});

/** Folders with an index, but that of the model: it is what projects see of it, and the compiler sees all. */
const doors = files
  .filter((file) => file.endsWith("/index.ts") && !file.startsWith("model/"))
  .map((file) => dirname(file));

/** It starts a thread while the rest of the compiler is loaded. */
const ahead = "compiler/evaluate/spare.ts";

test("a folder with an index is known by its index", () => {
  const past = arrows.filter(({ from, to }) =>
    doors.some((door) => to.startsWith(`${door}/`) && to !== `${door}/index.ts` && !from.startsWith(`${door}/`)),
  );
  expect(past.filter(({ to }) => to !== ahead)).toEqual([]);
});
