import type { Worker } from "node:worker_threads";
import type { Diagnostic } from "../../model/diagnostic.js";
import type { Position } from "../../model/position.js";
import { type Compilation, emptyCompilation } from "../compilation.js";
import type { Project } from "../project.js";
import { stopAndLocate } from "./interrupt.js";
import type { Message, Request } from "./messages.js";
import { dismissWorker, memoryLimit, prepareWorker, takeWorker } from "./spare.js";

const mebibyte = 2 ** 20;

/** Options of one evaluation. */
export interface EvaluateOptions {
  /** Whether what earlier builds have left may be used. @default true */
  readonly cache?: boolean;
  /** How long the project's code may run. Milliseconds. @default 10_000 */
  readonly timeout?: number;
  /** How much memory the project's code may take. MiB. @default 2048, or half of the machine's when that is less */
  readonly memory?: number;
  readonly signal?: AbortSignal;
}

/** Runs the user's modules, and what makes files of their model, in a thread that can be stopped. */
export class Evaluator {
  /** What the last evaluation has loaded. */
  #modules: readonly string[] = [];
  /** What the last evaluation has read. */
  #read: ReadonlySet<string> = new Set();

  constructor(private readonly project: Project) {}

  /** Starts a thread for the next evaluation, and what it can do before it knows what has changed. */
  prepare(memory?: number): void {
    const request: Request = { type: "prepare", modules: this.#modules };
    prepareWorker(memory).postMessage(request);
  }

  async evaluate(options: EvaluateOptions = {}): Promise<Compilation> {
    options.signal?.throwIfAborted();
    const evaluation = new Evaluation(takeWorker(options.memory), this.project, options);
    const compilation = await evaluation.result;
    if (evaluation.modules) this.#modules = evaluation.modules;
    this.#read = new Set(evaluation.read);
    return compilation;
  }

  /** Whether the last evaluation has read a file, or looked for it in vain. */
  hasRead(file: string): boolean {
    return this.#read.has(file);
  }

  async close(): Promise<void> {
    await dismissWorker();
  }
}

/** How long paq itself may take to get ready, on a machine that is busy. Milliseconds. */
const startTimeout = 60_000;

/** How much longer the project's code may take on a machine that gives it no processor: times the limit. */
const patience = 6;

/** How often memory is looked at. Milliseconds. */
const interval = 100;

/** One run of a worker. */
class Evaluation {
  readonly result: Promise<Compilation>;
  /** What was loaded, if all went well. */
  modules: readonly string[] | undefined;
  /** What was read until its last word. */
  read: readonly string[] = [];
  readonly #memoryBefore = process.memoryUsage.rss();
  #settle!: { readonly fulfil: (compilation: Compilation) => void; readonly reject: (error: unknown) => void };
  #isOver = false;
  #timer: NodeJS.Timeout | undefined;
  /** When the running timer's phase began. */
  #begin = { time: performance.now(), processor: process.cpuUsage() };
  readonly #watch: NodeJS.Timeout;

  constructor(
    private readonly worker: Worker,
    private readonly project: Project,
    private readonly options: EvaluateOptions,
  ) {
    this.result = new Promise((fulfil, reject) => {
      this.#settle = { fulfil, reject };
    });
    worker.on("message", (reply: Message) => this.#hear(reply));
    worker.once("error", (error) => this.#crash(error));
    worker.once("exit", (code) => this.#exit(code));
    options.signal?.addEventListener("abort", this.#abort, { once: true });
    this.#watch = setInterval(() => this.#lookAtMemory(), interval);
    this.#startTimer(startTimeout);
    this.#tell({ type: "evaluate", project, cache: options.cache ?? true });
  }

  #tell(request: Request): void {
    this.worker.postMessage(request);
  }

  #hear(reply: Message): void {
    this.read = reply.read;
    switch (reply.type) {
      case "started":
      case "evaluated":
        this.#startTimer(this.#timeout);
        return;
      case "done": {
        const { files, sourceMap, diagnostics, modules } = reply;
        this.modules = modules;
        this.#end({ files, sourceMap, diagnostics });
        return;
      }
      case "failed":
      case "waiting":
        this.#fail(reply.diagnostics);
        return;
      case "bug": {
        const bug = new Error(reply.message);
        bug.stack = reply.stack;
        this.#finish(() => this.#settle.reject(bug));
      }
    }
  }

  get #timeout(): number {
    return this.options.timeout ?? 10_000;
  }

  #startTimer(milliseconds: number): void {
    this.#begin = { time: performance.now(), processor: process.cpuUsage() };
    this.#restartTimer(milliseconds);
  }

  #restartTimer(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#timeUp(), milliseconds);
  }

  /** A worker that waits can say what for; one that is busy can't. */
  #timeUp(): void {
    this.#tell({ type: "ask" });
    this.#timer = setTimeout(() => {
      if (this.#isStarving()) {
        this.#restartTimer(this.#timeout);
        return;
      }
      const seconds = this.#timeout / 1000;
      void this.#stop({
        code: "infinite-loop",
        message: `The project's code has not come to its end after ${seconds} s`,
        hint: "look for a loop whose condition stays true",
      });
    }, 100);
  }

  /** Whether other programs have taken the processor, so that time says nothing about the project's code. */
  #isStarving(): boolean {
    const { time, processor } = this.#begin;
    const { user, system } = process.cpuUsage(processor);
    return (user + system) / 1000 < this.#timeout / 2 && performance.now() - time < this.#timeout * patience;
  }

  #lookAtMemory(): void {
    const taken = (process.memoryUsage.rss() - this.#memoryBefore) / mebibyte;
    const limit = memoryLimit(this.options.memory);
    if (taken > limit) void this.#stop(outOfMemory(limit));
  }

  /** Ends the worker wherever it is, and reports that place. */
  async #stop(finding: Omit<Diagnostic, "severity">): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#release();
    const position = await stopAndLocate(this.worker).catch((): Position | undefined => undefined);
    this.#settle.fulfil(emptyCompilation([{ ...finding, severity: "error", ...(position && { position }) }]));
  }

  #crash(error: NodeJS.ErrnoException): void {
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
      this.#fail([{ ...outOfMemory(memoryLimit(this.options.memory)), severity: "error" }]);
    } else {
      this.#finish(() => this.#settle.reject(error));
    }
  }

  /** The worker has ended without a word. */
  #exit(code: number): void {
    this.#fail([
      {
        code: "evaluation-crash",
        severity: "error",
        message: `The thread that runs the project's code has ended without a result (code ${code})`,
        hint: "look for native code, such as an add-on, that the project loads",
        position: { file: this.project.entry, line: 1, column: 1 },
      },
    ]);
  }

  #abort = (): void => this.#finish(() => this.#settle.reject(this.options.signal?.reason));

  #fail(diagnostics: readonly Diagnostic[]): void {
    this.#end(emptyCompilation(diagnostics));
  }

  #end(compilation: Compilation): void {
    this.#finish(() => this.#settle.fulfil(compilation));
  }

  #finish(settle: () => void): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#release();
    // What it has left to do is nobody's: it ends while the rest of the build goes on.
    void this.worker.terminate();
    settle();
  }

  #release(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
    this.options.signal?.removeEventListener("abort", this.#abort);
  }
}

function outOfMemory(limit: number): Omit<Diagnostic, "severity"> {
  return {
    code: "out-of-memory",
    message: `The project's code takes more than ${limit} MiB of memory`,
    hint: "look for a list that grows without end",
  };
}
