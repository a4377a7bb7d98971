import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "./diagnostic.js";
import { placeAt } from "./place.js";

/** What stands for a byte that no text has. */
const replacement = Buffer.from("\uFFFD");

/**
 * Reads a text file of the user's, without the byte order mark that some editors begin it with: whoever reads on would
 * take it for a character.
 * @throws {UserError} `invalid-encoding` when it is not in UTF-8: its text would change without a word
 */
export function readText(file: string): string {
  const bytes = readFileSync(file);
  const text = decoded(bytes);
  if (isUtf8(bytes)) return text;
  throw new UserError({
    code: "invalid-encoding",
    severity: "error",
    message: `${basename(file)} is not in UTF-8`,
    hint: "save it in UTF-8; what stands here now is of another encoding, such as Latin-1, or no text at all",
    position: { file, ...placeAt(text, firstInvalid(bytes, text)) },
  });
}

/** A file's text as far as it can be shown; `undefined` when the file is gone or can't be read. */
export function textToShow(file: string): string | undefined {
  try {
    return decoded(readFileSync(file));
  } catch {
    return undefined;
  }
}

function decoded(bytes: Buffer): string {
  return bytes.toString("utf8").replace(/^\uFEFF/, "");
}

/** The offset in a text of the first character that stands for bytes which are none. */
function firstInvalid(bytes: Buffer, text: string): number {
  let at = 0;
  let offset = 0;
  for (const character of text) {
    if (character === "\uFFFD" && !bytes.subarray(at, at + replacement.length).equals(replacement)) break;
    at += Buffer.byteLength(character);
    offset += character.length;
  }
  return offset;
}
