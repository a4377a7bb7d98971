import { describe, expect, test } from "@jest/globals";
import * as parser from "oxc-parser";
import { guard, known } from "../../../src/compiler/evaluate/guards.js";
import { placeAt } from "../../../src/model/place.js";
import { inventoryVariable } from "../../../src/model/variable.js";

const opening = "import.meta.known(";

/** The text with its guards, shortened. */
const guarded = (text: string) => guard("index.ts", text, parser)?.text.replaceAll(opening, "«").replaceAll(")", "»");

describe("guards", () => {
  test.each([
    ["const b = !a;", "const b = !«a»;"],
    ["const b = !!a;", "const b = !!«a»;"],
    ["const d = a || b || c;", "const d = ««a» || b» || c;"],
    ["if (a! || !b.c) d;", "if («a!» || !«b.c») d;".replace(") d", "» d")],
    ["async () => !await a;", "async (» => !«await a»;"],
    ["a ||= b;", "«a» || (a = b»;"],
    ["a.b['c'] &&= !d", "«a.b['c']» && (a.b['c'] = !«d»»"],
    ["a ||= b ||= c;", "«a» || (a = «b» || (b = c»»;"],
  ])("are around what is asked whether it is true: %s", (text, expected) => {
    expect(guarded(text)).toBe(expected);
  });

  test.each([
    "a !== b;",
    "a && b;",
    "a ?? b;",
    "a ? b : c;",
    "!(a === b);",
    'const text = "||" + `!`;',
    "// !a || b",
    "a ||",
    // what is read twice would be done twice
    "a[b++] ||= 1;",
    "a().b ||= 1;",
    "a ??= b;",
  ])("are not needed, or can't be there: %s", (text) => {
    expect(guard("index.ts", text, parser)).toBeUndefined();
  });

  // seen to fail with lines counted by \n alone, and with an insertion counted too early
  test("leave every place where it was", () => {
    const text = 'const é = 1;\r\nconst b = !a || "😀" || [!c];\n\nconst d = [!a, b || c]; throw !d;\rx || y;\n';
    const { text: changed, original } = guard("index.ts", text, parser) as NonNullable<ReturnType<typeof guard>>;
    let offset = 0;
    for (let index = 0; index < changed.length; ) {
      expect([index, original(placeAt(changed, index))]).toEqual([index, placeAt(text, offset)]);
      if (changed.startsWith(opening, index)) index += opening.length;
      else if (changed[index] === text[offset]) {
        index++;
        offset++;
      } else index++;
    }
    expect(offset).toBe(text.length);
  });
});

test("a value of now is passed on; a run-time value is refused", () => {
  for (const value of [undefined, null, false, 0, "", {}, []]) expect(known(value)).toBe(value);
  expect(() => known(inventoryVariable<boolean>("flag").value)).toThrow("whether it is true");
});
