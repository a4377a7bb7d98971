import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { commentAbove } from "../../../src/compiler/emit/comments.js";
import { scratchFolder } from "../../support/scratch.js";

const scratch = scratchFolder();
let count = 0;

/** The comment of a call at the last line of a text. */
function commentOf(text: string): string | undefined {
  const file = join(scratch, `${++count}.ts`);
  writeFileSync(file, `${text}\n`);
  return commentAbove({ file, line: text.split("\n").length, column: 1 });
}

test.each([
  ["in one line", "/** Why. */\nfile()", "Why."],
  ["in several lines", "  /**\n   * Why,\n   *\n   * and how.\n   */\n  file()", "Why,\n\nand how."],
  ["without stars", "/**\nWhy,\nand how.\n*/\nfile()", "Why,\nand how."],
  ["with CRLF", "/**\r\n * Why.\r\n */\r\nfile()", "Why."],
  ["with another above it", "/** Other. */\nconst one = 1;\n/** Why. */\nfile()", "Why."],
  ["with a link", "/** As {@link other}. */\nfile()", "As other."],
  ["with a link that has a label", "/** As {@link other|the other one}. */\nfile()", "As the other one."],
])("JSDoc %s is said in the output", (_, text, comment) => {
  expect(commentOf(text)).toBe(comment);
});

// That behind code was seen to be taken for one when nothing looked for an end in between.
test.each([
  ["a line comment", "// Why.\nfile()"],
  ["a block comment that is no JSDoc", "/* Why. */\nfile()"],
  ["an empty comment", "/**/\nfile()"],
  ["JSDoc with a line in between", "/** Why. */\n\nfile()"],
  ["a comment behind code, below JSDoc of something else", "/** Other. */\nconst one = 1; /* one */\nfile()"],
  ["the first line of a file", "file()"],
])("%s is not", (_, text) => {
  expect(commentOf(text)).toBeUndefined();
});
