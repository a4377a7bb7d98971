import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { execa } from "execa";
import { fill, paq, removeFolders, temporaryFolder } from "./support.js";

let cwd: string;
beforeAll(async () => {
  cwd = await temporaryFolder();
  await fill(cwd, { "out/site.yml": "", "out/roles/x.yml": "", "plain.txt": "" });
});
afterAll(removeFolders);

async function script(shell: string): Promise<string> {
  const { exitCode, stdout } = await paq(["completion", shell], { cwd });
  expect(exitCode).toBe(0);
  return stdout;
}

/** What bash offers for a line, whose last word is being typed. */
async function offers(...words: string[]): Promise<string[]> {
  const driver = `${await script("bash")}
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _paq; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await execa("bash", ["--norc", "-c", driver, "bash", ...words], { cwd });
  return stdout.split("\n").filter((line) => line !== "");
}

describe("bash", () => {
  test("completes commands, also those below a command", async () => {
    expect(await offers("paq", "b")).toEqual(["build"]);
    expect(await offers("paq", "")).toEqual(expect.arrayContaining(["init", "build", "diff", "secret", "help"]));
    expect(await offers("paq", "secret", "")).toEqual(expect.arrayContaining(["set", "generate", "list", "rotate"]));
    expect(await offers("/usr/bin/paq", "secret", "ro")).toEqual(["rotate"]);
  });

  test("completes the options of the command that is being typed", async () => {
    expect(await offers("paq", "build", "--c")).toEqual(["--check"]);
    expect(await offers("paq", "build", "--check", "--w")).toEqual(["--watch"]);
    expect(await offers("paq", "secret", "generate", "name", "--al")).toEqual(["--alphabet"]);
    expect(await offers("paq", "diff", "--c")).toEqual([]);
  });

  test("completes values: choices, folders, files", async () => {
    expect(await offers("paq", "completion", "")).toEqual(["bash", "zsh", "fish"]);
    expect(await offers("paq", "secret", "generate", "--alphabet", "h")).toEqual(["hex"]);
    expect(await offers("paq", "build", "--out", "")).toEqual(["out"]);
    expect(await offers("paq", "explain", "out/s")).toEqual(["out/site.yml"]);
  });
});

test.each(["bash", "zsh", "fish"])("the script for %s knows every command and option", async (shell) => {
  const text = await script(shell);
  for (const word of ["init", "build", "explain", "rotate", "completion"]) expect(text).toContain(word);
  for (const option of ["check", "watch", "exit-code", "new-vault-id", "alphabet"]) expect(text).toContain(option);
});

/** A shell that is missing is a failure that says so: what nobody tried is not known to work. */
function expectShell(shell: string, code: string | undefined) {
  if (code === "ENOENT") throw new Error(`${shell} is missing: on Debian, apt install ${shell}`);
}

// seen to fail for bash without an `esac`, for zsh without a `fi`
test.each([
  ["bash", ["--norc", "-n"]],
  ["zsh", ["-f", "-n"]],
  ["fish", ["--no-config", "--no-execute"]],
])("%s can read its script", async (shell, args) => {
  const file = join(cwd, `completion.${shell}`);
  await fill(cwd, { [`completion.${shell}`]: await script(shell) });
  const { exitCode, code, stderr } = await execa(shell, [...args, file], { reject: false });
  expectShell(shell, code);
  expect([exitCode, stderr]).toEqual([0, ""]);
});

// seen to fail without the quotes of a description
test.each([
  ["paq se", ["secret"]],
  ["paq secret ro", ["rotate"]],
  ["paq build --c", ["--check"]],
  ["paq completion ", ["bash", "fish", "zsh"]],
  ["paq secret generate --alphabet h", ["hex"]],
])("fish completes %j", async (line, expected) => {
  await fill(cwd, { "completion.fish": await script("fish") });
  const { code, stdout } = await execa(
    "fish",
    ["--no-config", "-c", "source completion.fish; complete -C $argv[1]", line],
    { cwd, reject: false, env: { HOME: cwd } },
  );
  expectShell("fish", code);
  expect(
    stdout
      ?.split("\n")
      .map((one) => one.split("\t")[0])
      .sort(),
  ).toEqual(expected);
});

/** Types a line and a tab into a zsh on a terminal of its own, and prints what the line is then. */
const typeIntoZsh = `
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'PROMPT=; autoload -U compinit; compinit -u -D; source ./completion.zsh
  shown() { print -r -- "$BUFFER" >line.new; mv line.new line }; zle -N shown; bindkey "^X" shown'
zpty -w -n shell "$1"$'\\t\\x18'
repeat 300; do [[ -e line ]] && break; sleep 0.1; done
cat line && rm line
zpty -d shell`;

// seen to fail without the specifications of arguments and options
test.each([
  ["paq se", "paq secret "],
  ["paq secret ro", "paq secret rotate "],
  ["paq build --ch", "paq build --check "],
  ["paq secret generate --alphabet he", "paq secret generate --alphabet hex "],
  ["paq explain pl", "paq explain plain.txt "],
  ["paq build --out o", "paq build --out out/"],
])("zsh completes %j", async (line, expected) => {
  await fill(cwd, { "completion.zsh": await script("zsh"), "type.zsh": typeIntoZsh });
  const { code, stdout } = await execa("zsh", ["-f", "type.zsh", line], {
    cwd,
    reject: false,
    stripFinalNewline: false,
    env: { HOME: cwd },
  });
  expectShell("zsh", code);
  expect(stdout).toBe(`${expected}\n`);
});
