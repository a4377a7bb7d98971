import { openSync } from "node:fs";
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { ReadStream } from "node:tty";
import { UserError } from "../model/diagnostic.js";

/** Swallows what readline would echo. */
class Silence extends Writable {
  override _write(_chunk: unknown, _encoding: BufferEncoding, done: () => void): void {
    done();
  }
}

/**
 * Asks for a text on the terminal, which doesn't show it. The terminal is asked even when standard input is a pipe.
 * @throws {UserError} where there is no terminal.
 */
export async function askSecret(question: string): Promise<string> {
  const input = openTerminal(question);
  process.stderr.write(question);
  const lines = createInterface({ input, output: new Silence(), terminal: true, historySize: 0 });
  try {
    return await new Promise<string>((fulfil, reject) => {
      lines.once("line", fulfil);
      // Raw mode takes the signal's place: Ctrl-C arrives as a character.
      lines.once("SIGINT", () => {
        lines.close();
        process.kill(process.pid, "SIGINT");
      });
      lines.once("close", () => reject(endOfInput()));
    });
  } finally {
    lines.close();
    input.destroy();
    process.stderr.write("\n");
  }
}

function openTerminal(question: string): ReadStream {
  try {
    return new ReadStream(openSync("/dev/tty", "r+"));
  } catch {
    throw new UserError({
      code: "terminal-missing",
      severity: "error",
      message: `There is no terminal to ask on (${question.replace(/: $/, "")})`,
      hint:
        "give the vault password with --vault-password-file FILE, --vault-id LABEL@FILE or ANSIBLE_VAULT_PASSWORD_FILE, " +
        "and a value through standard input",
    });
  }
}

function endOfInput(): UserError {
  return new UserError({ code: "terminal-missing", severity: "error", message: "Nothing was typed" });
}
