import { writeSync } from "node:fs";
import { parentPort } from "node:worker_threads";
import { type Diagnostic, takeReported, UserError } from "../../model/diagnostic.js";
import { setDataLoader } from "../../model/load.js";
import { here, setPositionMapper } from "../../model/position.js";
import type { Project as Infrastructure } from "../../model/project.js";
import { createInterfaceReader, type DataFiles, requireDataLoader } from "../interfaces/index.js";
import { isModelRoot, lower } from "../lower.js";
import type { Project } from "../project.js";
import { workAhead } from "./ahead.js";
import { Bug, FailureReader } from "./failure.js";
import { Loader } from "./loader.js";
import type { Message, Reply, Request } from "./messages.js";
import { PendingPromises } from "./pending.js";
import { noteReads } from "./reads.js";
// The language, so that it is there when the first module of the project asks for it.
import "../../index.js";

const port = parentPort;
if (!port) throw new Error("this module runs in a worker");

const read = noteReads();

const tell = (reply: Reply): void => port.postMessage({ ...reply, read: [...read] } satisfies Message);

/** Deep enough to find the user's line below a library. */
Error.stackTraceLimit = 50;

/** What the user's code prints goes to standard error, at once: the worker may be stopped at any moment. */
for (const stream of [process.stdout, process.stderr]) {
  const _write: typeof stream._write = (chunk: string | Uint8Array, encoding, done): void => {
    printNow(typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk);
    done();
  };
  Object.assign(stream, { _write, _writev: undefined });
}

function printNow(bytes: Uint8Array): void {
  for (let rest = bytes; rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(2, rest));
    } catch (error) {
      // A pipe whose reader is slow.
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") return;
    }
  }
}

port.on("message", (request: Request) => {
  switch (request.type) {
    case "prepare":
      void workAhead(request.modules, () => isTaken);
      return;
    case "evaluate":
      isTaken = true;
      // From here on it is the project's code that keeps the worker alive.
      port.unref();
      void run(request.project, request.cache);
      return;
    case "ask":
      waiting();
  }
});

let isTaken = false;

let waiting = (): void => undefined;

async function run(project: Project, cache: boolean): Promise<void> {
  const pending = new PendingPromises();
  const loader = new Loader({
    root: project.root,
    tsconfig: project.tsconfig,
    onSource: (text) => pending.consider(text),
  });
  const failures = new FailureReader(loader, project.root);
  setPositionMapper((file, place) => (loader.knows(file) ? loader.locate(file, ...place()) : undefined));
  const asynchronous: Diagnostic[] = [];

  const fail = (error: unknown): void => {
    try {
      tell({ type: "failed", diagnostics: [...takeReported(), ...asynchronous, failures.describe(error)] });
    } catch (bug) {
      tellBug(bug);
    }
  };
  process.on("uncaughtException", (error) => {
    fail(error);
    leave();
  });
  process.on("unhandledRejection", (reason) => {
    try {
      const { code, ...diagnostic } = failures.describe(reason);
      asynchronous.push({
        ...diagnostic,
        code: code === "exception" ? "unhandled-rejection" : code,
        hint: diagnostic.hint ?? "write `await` before the call that can fail",
      });
    } catch (bug) {
      tellBug(bug);
    }
  });
  const leave = forbidExit((position) => {
    tell({
      type: "failed",
      diagnostics: [
        ...takeReported(),
        {
          code: "process-exit",
          severity: "error",
          message: "The project's code ends the process, so there is nothing to build",
          hint: "throw an Error that says what is wrong",
          ...(position && { position }),
        },
      ],
    });
  });
  const stuck = (): Diagnostic[] => [...takeReported(), ...asynchronous, pending.waiting(project.entry)];
  waiting = () => tell({ type: "waiting", diagnostics: stuck() });
  let isComplete = false;
  process.on("beforeExit", () => {
    if (!isComplete)
      tell({ type: "failed", diagnostics: asynchronous.length > 0 ? [...takeReported(), ...asynchronous] : stuck() });
    isComplete = true;
  });

  const interfaces = createInterfaceReader(project, { cache });
  let dataFiles: DataFiles | undefined;
  setDataLoader((path, call) => {
    dataFiles ??= requireDataLoader().createDataFiles(interfaces);
    return dataFiles.load(path, call);
  });
  try {
    const entry = await loader.import(project.entry, () => {
      pending.start();
      tell({ type: "started" });
    });
    // A turn of the event loop shows which promises fail or stay.
    await new Promise((fulfil) => setImmediate(fulfil));
    pending.stop();
    const root = defaultExport(entry.namespace as Readonly<Record<string, unknown>>, project);
    tell({ type: "evaluated" });
    const early = [...takeReported(), ...asynchronous.splice(0), ...pending.left()];
    const { files, sourceMap } = lower({ project, root, interfaces, describe: failures.describe });
    interfaces.save();
    isComplete = true;
    tell({
      type: "done",
      files,
      sourceMap,
      diagnostics: [...early, ...takeReported(), ...asynchronous],
      modules: loader.loaded,
    });
  } catch (error) {
    isComplete = true;
    fail(error);
  }
}

function defaultExport(namespace: Readonly<Record<string, unknown>>, project: Project): Infrastructure {
  const root = namespace.default;
  if (isModelRoot(root)) return root;
  throw new UserError({
    code: "no-default-export",
    severity: "error",
    message: root === undefined ? "The entry exports no project" : "The entry's default export is no project",
    hint: "write `export default project({ … })`",
    position: { file: project.entry, line: 1, column: 1 },
  });
}

/** Takes `process.exit` away from the user's code, and gives it back to us. */
function forbidExit(onExit: (position: ReturnType<typeof here>) => void): () => void {
  const exit = process.exit.bind(process);
  process.exit = () => {
    onExit(here());
    return exit(1);
  };
  return () => exit(1);
}

function tellBug(error: unknown): void {
  const bug = error instanceof Bug ? error : new Bug(String(error), { cause: error });
  const stack = bug.cause instanceof Error ? bug.cause.stack : undefined;
  tell({ type: "bug", message: bug.message, stack: stack ?? bug.stack ?? "" });
}
