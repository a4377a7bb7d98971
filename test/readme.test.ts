import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { exitCode } from "../src/cli/exitCode.js";
import { createProgram } from "../src/cli/program.js";
import { fillReadme } from "./support/readme.js";
import { repository } from "./support/repository.js";
import { scratchFolder } from "./support/scratch.js";

const update = process.env.UPDATE_FIXTURES === "1";
const example = join(repository, "fixtures/projects/readme");
const cwd = join(scratchFolder(), "readme");

/** The README's example as a user's own project. */
function writeExample(change: (source: string) => string): void {
  mkdirSync(join(cwd, "node_modules"), { recursive: true });
  symlinkSync(repository, join(cwd, "node_modules/paq"));
  writeFileSync(join(cwd, "package.json"), '{ "name": "example", "private": true, "type": "module" }\n');
  cpSync(join(repository, "src/cli/template/tsconfig.json"), join(cwd, "tsconfig.json"));
  cpSync(join(example, "dsl"), join(cwd, "dsl"), { recursive: true });
  const entry = join(cwd, "dsl/index.ts");
  writeFileSync(entry, change(readFileSync(entry, "utf8")));
}

test("what the README shows for a misspelt input is what paq says, and nothing is written", async () => {
  writeExample((source) => source.replace("set({ domain:", "set({ domian:"));
  const { exitCode, stderr } = await execa(process.execPath, [join(repository, "dist/bundle/cli/main.js"), "build"], {
    cwd,
    reject: false,
    env: { NO_COLOR: "1" },
    stripFinalNewline: false,
  });
  if (update) writeFileSync(join(example, "mistake.txt"), stderr);
  expect(exitCode).toBe(1);
  expect(stderr).toBe(readFileSync(join(example, "mistake.txt"), "utf8"));
  expect(stderr).toContain("out/");
});

test("the README's example and figures are those of the repository", () => {
  const path = join(repository, "README.md");
  const text = readFileSync(path, "utf8");
  if (update) writeFileSync(path, fillReadme(text));
  expect(readFileSync(path, "utf8")).toBe(fillReadme(text));
});

describe("the README", () => {
  const text = readFileSync(join(repository, "README.md"), "utf8");
  const pipeline = readFileSync(join(repository, ".ci/run"), "utf8");
  const commands = [...text.matchAll(/^```sh\n([^`]*)```$/gm)].flatMap(([, block = ""]) => block.trim().split("\n"));

  test("goes from what paq is for to its figures", () => {
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([
      "Two commands",
      "An example",
      "The standard library",
      "The command line",
      "Tests on real hosts",
      "Figures",
      "Licence",
    ]);
  });

  // seen to fail with `npm run bench` among the commands
  test("has three commands, and the pipeline runs just these", () => {
    const packages = commands.filter((command) => command.startsWith("apt-get install"));
    expect(packages).toEqual(["apt-get install -y $(test/lab/lab.sh packages)"]);
    const run = commands.filter((command) => !packages.includes(command));
    expect(run).toEqual(["npm ci && npm run build", "npm test", "npm run test:hosts"]);
    for (const command of run) expect(pipeline).toMatch(new RegExp(`^attempt \\d+m '${command}'$`, "m"));
  });

  // seen to fail without fish in the pipeline
  test("names the packages that the tests need, and the pipeline installs them", () => {
    const packages = /On Debian 12: `apt install ([^`]*)`/.exec(text)?.[1]?.split(" ") ?? [];
    expect(packages.length).toBeGreaterThan(0);
    const installed = /^install (.*) >/m.exec(pipeline)?.[1]?.split(" ");
    expect(installed).toEqual(expect.arrayContaining([...packages, '"${packages[@]}"']));
  });

  // seen to fail without the row of `paq diff`
  test("has a row for every command, with its options", async () => {
    const table = text.slice(text.indexOf("| command | what it does |"), text.indexOf("Exit codes:"));
    for (const command of createProgram().commands)
      expect(table).toMatch(new RegExp(`^\\| .paq ${command.name()}\\b`, "m"));
    for (const option of ["--check", "--watch", "--json"]) expect(table).toContain(`\`${option}\``);
  });

  test("documents every exit code, as `paq --help` does", () => {
    const documented = text.slice(text.indexOf("Exit codes:"));
    let help = "";
    createProgram()
      .configureOutput({ writeOut: (part) => (help += part) })
      .outputHelp();
    for (const code of Object.values(exitCode)) {
      expect(documented).toMatch(new RegExp(`\\b${code} `));
      expect(help).toMatch(new RegExp(`^  ${code} +\\w`, "m"));
    }
  });
});
