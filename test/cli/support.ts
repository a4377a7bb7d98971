import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { execa } from "execa";
import { repository } from "../support/repository.js";

/** The program as a user starts it. */
export const program = join(repository, "dist/bundle/cli/main.js");

/** The tests' own environment has no say in colours, nor in passwords. */
const clean = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(ANSIBLE_|NO_COLOR$|FORCE_COLOR$|CI$|NODE_OPTIONS$)/.test(name)),
);

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Whether it gets no terminal, not even the one that the tests were started from. */
  readonly detached?: boolean;
}

/** What paq said. */
export interface Outcome {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  readonly signal: string | undefined;
}

export function start(args: readonly string[], { cwd, env = {}, input = "", detached = false }: RunOptions) {
  return execa(process.execPath, [program, ...args], {
    cwd,
    env: { ...clean, HOME: cwd, ...env },
    extendEnv: false,
    input,
    detached,
    reject: false,
    stripFinalNewline: false,
  });
}

/** Runs paq in a pipe, to its end. */
export async function paq(args: readonly string[], options: RunOptions): Promise<Outcome> {
  const { exitCode, stdout, stderr, signal } = await start(args, options);
  return { exitCode, stdout, stderr, signal };
}

const folders: string[] = [];

/** A new folder, removed by {@link removeFolders}. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "paq-cli-"));
  folders.push(folder);
  return folder;
}

export async function removeFolders(): Promise<void> {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Writes files below a folder. */
export async function fill(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A project as `paq init` makes it, with paq installed. */
export async function initializedProject(): Promise<string> {
  const folder = await temporaryFolder();
  const { exitCode, stderr } = await paq(["init"], { cwd: folder });
  if (exitCode !== 0) throw new Error(stderr);
  await install(folder);
  return folder;
}

/** What `npm install` would do about paq. */
export async function install(folder: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await symlink(repository, join(folder, "node_modules/paq"));
}

/** All files below a folder with their content, to compare whole trees; empty when there is no such folder. */
export async function tree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const contents = files.sort().map(async (file) => [relative(folder, file), await readFile(file, "latin1")] as const);
  return Object.fromEntries(await Promise.all(contents));
}

/** Modification times of the files below a folder. */
export async function times(folder: string): Promise<Record<string, number>> {
  const files = Object.keys(await tree(folder));
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).mtimeMs] as const)),
  );
}

function startOnTerminal(args: readonly string[], { cwd, env = {} }: Omit<RunOptions, "input">) {
  const command = [process.execPath, program, ...args].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
  return execa("script", ["--quiet", "--return", "--command", command, "/dev/null"], {
    cwd,
    env: { ...clean, HOME: cwd, TERM: "xterm", ...env },
    extendEnv: false,
    reject: false,
    stdin: "pipe",
    buffer: false,
  });
}

/** A program on a terminal of its own, made by `script` of util-linux. */
export class Terminal {
  private output = "";
  private readonly child: ReturnType<typeof startOnTerminal>;

  constructor(args: readonly string[], options: Omit<RunOptions, "input">) {
    this.child = startOnTerminal(args, options);
    this.child.stdout.on("data", (chunk: Buffer) => {
      this.output += chunk.toString();
    });
  }

  /** Everything that has been shown so far. */
  get screen(): string {
    return this.output;
  }

  /** Waits until the text has been shown. */
  async shows(text: string | RegExp, milliseconds = 15_000): Promise<void> {
    const end = Date.now() + milliseconds;
    while (!(typeof text === "string" ? this.output.includes(text) : text.test(this.output))) {
      if (Date.now() > end) throw new Error(`the terminal never showed ${String(text)}, but:\n${this.output}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  /** Types something. A moment passes first: a prompt is shown just before the terminal stops to echo. */
  async types(text: string): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    this.child.stdin.write(text);
  }

  async end(): Promise<number | undefined> {
    return (await this.child).exitCode;
  }
}
