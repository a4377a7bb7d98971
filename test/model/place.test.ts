import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fromJavaScript, Lines, placeAt } from "../../src/model/place.js";

const texts = fc.string({ unit: fc.constantFrom("a", "\r", "\n", "\u2028", "\u2029", "\t", "😀"), maxLength: 20 });

describe("a place in a text", () => {
  test.each([
    ["a\nb", 2, { line: 2, column: 1 }],
    ["a\r\nb", 3, { line: 2, column: 1 }],
    ["a\rb", 2, { line: 2, column: 1 }],
    ["\tb", 1, { line: 1, column: 2 }],
    ["😀b", 2, { line: 1, column: 3 }],
    ["a\u2028b\u2029c\u0085d", 6, { line: 1, column: 7 }],
    ["a\n", 2, { line: 2, column: 1 }],
    ["", 0, { line: 1, column: 1 }],
  ])("is that of an editor: %j, %d", (text, offset, place) => {
    expect(placeAt(text, offset)).toEqual(place);
  });

  test("leads back to its offset", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = new Lines(text);
        for (let offset = 0; offset <= text.length; offset++)
          expect(lines.offsetOf(lines.placeAt(offset))).toBe(offset);
      }),
    );
  });

  test("is another one to JavaScript, whose lines end at U+2028 and U+2029", () => {
    expect(fromJavaScript('const a = "x\u2028y\u2029";\nb')({ line: 3, column: 2 })).toEqual({ line: 1, column: 17 });
    expect(fromJavaScript('const a = "x\u2028y\u2029";\nb')({ line: 4, column: 1 })).toEqual({ line: 2, column: 1 });
    expect(fromJavaScript("a\nb")({ line: 2, column: 1 })).toEqual({ line: 2, column: 1 });
  });
});

test("lines are told without their ends", () => {
  const lines = new Lines("a\r\nb\u2028\rc\n\nd");
  expect([0, 1, 2, 3, 4, 5, 6].map((line) => lines.textOf(line))).toEqual(["", "a", "b\u2028", "c", "", "d", ""]);
  expect(lines.count).toBe(5);
});
