import { basename, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../../home.js";
import { type Diagnostic, type RelatedPlace, UserError } from "../../model/diagnostic.js";
import type { Position } from "../../model/position.js";
import type { Loader } from "./loader.js";

const frame = /^\s*at (?:.*? \()?((?:file:|node:|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/;

interface Frame {
  readonly file: string;
  readonly position: Position | undefined;
}

/** An error that is none of the user's. */
export class Bug extends Error {
  override readonly name = "Bug";
}

/** Makes diagnostics of what the user's code has thrown: at the user's line, without the frames of libraries. */
export class FailureReader {
  constructor(
    private readonly loader: Loader,
    private readonly root: string,
  ) {}

  /** @throws {Bug} when the error comes from paq itself */
  describe = (error: unknown): Diagnostic => {
    if (error instanceof UserError) return this.#place(error);
    if (error instanceof Bug) throw error;
    if (!isError(error)) return this.#thrownValue(error);
    const frames = this.#frames(error);
    const position = this.#usersPosition(frames);
    const isOverflow = error instanceof RangeError && error.message === "Maximum call stack size exceeded";
    if (isPaqs(frames[0]?.file) && !isOverflow) {
      throw new Bug(
        position ? `${error.message} (at ${position.file}:${position.line}:${position.column})` : error.message,
        {
          cause: error,
        },
      );
    }
    const cycle = this.#cycle(error, position);
    const hint = cycle?.hint ?? (isOverflow ? "a function calls itself and never stops" : undefined);
    const related = this.#causes(error);
    return {
      code: cycle ? "circular-import" : "exception",
      severity: "error",
      message: `${error.name}: ${error.message}`,
      ...(hint && { hint }),
      ...(position && { position }),
      ...(related.length > 0 && { related }),
    };
  };

  #place(error: UserError): Diagnostic {
    const { diagnostic } = error;
    const position = diagnostic.position ?? this.#usersPosition(this.#frames(error));
    return position ? { ...diagnostic, position } : diagnostic;
  }

  /** `throw "text"` carries no stack: the file is all that is known. */
  #thrownValue(value: unknown): Diagnostic {
    const { failed } = this.loader;
    const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
    return {
      code: "exception",
      severity: "error",
      message: `The project's code threw ${shown}, which is no Error`,
      hint: "write `throw new Error(…)`, so that the line is known",
      ...(failed && { position: { file: failed, line: 1, column: 1 } }),
    };
  }

  #frames({ stack = "" }: Error): Frame[] {
    return stack.split("\n").flatMap((line) => {
      const [, name, row, column] = frame.exec(line) ?? [];
      if (name === undefined || name.startsWith("node:")) return [];
      const file = name.startsWith("file:") ? fileURLToPath(name) : name;
      return [{ file, position: this.loader.locate(file, Number(row), Number(column)) }];
    });
  }

  /** The innermost line of the project; one of a library written in TypeScript when there is no other. */
  #usersPosition(frames: readonly Frame[]): Position | undefined {
    const places = frames.flatMap(({ position }) => position ?? []);
    return places.find(({ file }) => this.#isProjects(file)) ?? places[0];
  }

  #isProjects(file: string): boolean {
    return file.startsWith(this.root + sep) && !file.includes(`${sep}node_modules${sep}`);
  }

  #causes(error: Error): RelatedPlace[] {
    const causes = error instanceof AggregateError ? [...error.errors] : [];
    const seen = new Set<unknown>([error]);
    for (
      let { cause } = error;
      cause !== undefined && !seen.has(cause);
      cause = isError(cause) ? cause.cause : undefined
    ) {
      seen.add(cause);
      causes.push(cause);
    }
    const own = this.#usersPosition(this.#frames(error));
    return causes.flatMap((cause) => {
      const position = (isError(cause) ? this.#usersPosition(this.#frames(cause)) : undefined) ?? own;
      const message = isError(cause) ? `${cause.name}: ${cause.message}` : String(cause);
      return position ? [{ message: `caused by ${message}`, position }] : [];
    });
  }

  #cycle(error: Error, position: Position | undefined): { readonly hint: string } | undefined {
    const name =
      error instanceof ReferenceError && /^Cannot access '(.+)' before initialization$/.exec(error.message)?.[1];
    const cycle = name && position && this.loader.findCycle(position.file);
    if (!cycle) return undefined;
    const chain = cycle.map((file) => basename(file)).join(" → ");
    return {
      hint: `${name} is needed before its module has run, because the modules import each other: ${chain}. Move ${name} to a module of its own, or use it inside a function`,
    };
  }
}

/** Errors of other realms and libraries are errors too. */
function isError(value: unknown): value is Error {
  return typeof value === "object" && value !== null && "message" in value && "stack" in value;
}

function isPaqs(file: string | undefined): boolean {
  return file?.startsWith(`${packageRoot}dist${sep}`) === true;
}
