import type { Session } from "node:inspector";
import { fileURLToPath } from "node:url";
import type { Worker } from "node:worker_threads";
import type { Position } from "../../model/position.js";
import { readText } from "../../model/readText.js";
import { isSource } from "./sources.js";

interface Paused {
  readonly callFrames: readonly {
    readonly location: { readonly scriptId: string; readonly lineNumber: number; readonly columnNumber: number };
  }[];
}

/** How long a worker is given to come to a place where it can be stopped. Milliseconds. */
const patience = 5000;

/**
 * Stops a worker in the middle of what it does, and tells at which of the user's lines it was. A busy worker reads no
 * messages, so its debugger is asked, from this thread (the inspector's domain NodeWorker).
 * @returns `undefined` when it is in no code of the user's, such as a native call that takes long
 */
export async function stopAndLocate(worker: Worker): Promise<Position | undefined> {
  const { Session } = await import("node:inspector");
  const session = new Session();
  session.connect();
  try {
    const frame = await pause(session, worker);
    return frame && (await sourceOf(frame));
  } finally {
    await worker.terminate();
    session.disconnect();
  }
}

interface FoundFrame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

function pause(session: Session, worker: Worker): Promise<FoundFrame | undefined> {
  return new Promise((fulfil) => {
    const scripts = new Map<string, string>();
    let sessionId: string | undefined;
    let count = 0;
    const send = (method: string): void => {
      const message = JSON.stringify({ id: ++count, method });
      session.post("NodeWorker.sendMessageToWorker", { sessionId, message });
    };
    const timer = setTimeout(() => fulfil(undefined), patience);
    const finish = (frame: FoundFrame): void => {
      clearTimeout(timer);
      // A paused worker can't end: it is let go, and meets its end at once.
      void worker.terminate();
      send("Debugger.resume");
      fulfil(frame);
    };
    session.on("NodeWorker.attachedToWorker", ({ params }) => {
      // The id is the session's own; the title has the thread's.
      if (/^\[worker (\d+)\]/.exec(params.workerInfo.title)?.[1] !== String(worker.threadId)) return;
      sessionId = params.sessionId;
      send("Debugger.enable");
      send("Debugger.pause");
    });
    session.on("NodeWorker.receivedMessageFromWorker", ({ params }) => {
      if (params.sessionId !== sessionId) return;
      const { method, params: detail } = JSON.parse(params.message) as { method?: string; params: unknown };
      if (method === "Debugger.scriptParsed") {
        const { scriptId, url } = detail as { scriptId: string; url: string };
        if (url.startsWith("file:")) scripts.set(scriptId, fileURLToPath(url));
      } else if (method === "Debugger.paused") {
        const frames = (detail as Paused).callFrames.map(({ location }) => ({
          file: scripts.get(location.scriptId) ?? "",
          line: location.lineNumber + 1,
          column: location.columnNumber + 1,
        }));
        const frame = frames.find(({ file }) => isSource(file));
        if (frame) return finish(frame);
        // Between two of the user's functions: a little later it is in one of them again.
        send("Debugger.resume");
        setTimeout(() => send("Debugger.pause"), 5);
      }
    });
    session.post("NodeWorker.enable", { waitForDebuggerOnStart: false });
  });
}

async function sourceOf({ file, line, column }: FoundFrame): Promise<Position | undefined> {
  const { transpile } = await import("./transpile.js");
  const place = transpile(file, readText(file)).mappings.find(line, column);
  return place && { file, ...place };
}
