import { InvalidArgumentError } from "commander";

/** Reads the value of `--out`; none, as a shell variable that is not set gives it, would be the current folder. */
export function outFolder(text: string): string {
  if (text === "") throw new InvalidArgumentError("Write --out DIR, or leave it out.");
  return text;
}
