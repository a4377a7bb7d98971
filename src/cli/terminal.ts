import type { WriteStream } from "node:tty";
import pico from "picocolors";

export type Colors = ReturnType<typeof pico.createColors>;

/**
 * Whether a stream is shown in colour: on a terminal, unless `NO_COLOR` is set (https://no-color.org); elsewhere only
 * when `FORCE_COLOR` asks for it.
 */
export function isColored(stream: NodeJS.WritableStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return (stream as WriteStream).isTTY === true && TERM !== "dumb";
}

export function colorsFor(stream: NodeJS.WritableStream): Colors {
  return pico.createColors(isColored(stream));
}

const clearLine = "\r\u001b[2K";
const interval = 100;

/** One line on the terminal that says what is going on. In a pipe there is none. */
export class StatusLine {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly stream: WriteStream = process.stderr) {}

  /** Shows the text, and how long it has been there. */
  start(text: string): void {
    this.stop();
    if (!this.stream.isTTY || process.env.TERM === "dumb") return;
    const colors = colorsFor(this.stream);
    const begin = performance.now();
    const draw = (): void => {
      const seconds = ((performance.now() - begin) / 1000).toFixed(1);
      this.stream.write(`${clearLine}${text} ${colors.dim(`${seconds} s`)}`);
    };
    draw();
    this.timer = setInterval(draw, interval);
    this.timer.unref();
  }

  /** Removes the line. */
  stop(): void {
    if (!this.timer) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.stream.write(clearLine);
  }
}

/** A time span for people: `85 ms`, `1.2 s`. */
export function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
