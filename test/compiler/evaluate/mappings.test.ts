import { describe, expect, test } from "@jest/globals";
import { originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import { transformSync } from "oxc-transform";
import { Mappings } from "../../../src/compiler/evaluate/mappings.js";

const source = `import type { T } from "./t.js";
enum Color { Red, Green = 5 }
interface Unused { readonly a: string }

export class Box<T> { constructor(private readonly value: T, readonly other = "é𝒳") {} get(): T { return this.value as T } }
export const list = [Color.Red,
  ...[1, 2, 3].map((value: number): string => \`\${value}\`)] as unknown[];
`;

describe("a source map", () => {
  const { code, map } = transformSync("a.ts", source, { sourcemap: true });

  test("gives the same places as the reference implementation, at every column", () => {
    const mappings = new Mappings(map?.mappings ?? "");
    const reference = new TraceMap(map as ConstructorParameters<typeof TraceMap>[0]);
    for (const [index, line] of code.split("\n").entries()) {
      for (let column = 0; column <= line.length; column++) {
        const { line: sourceLine, column: sourceColumn } = originalPositionFor(reference, { line: index + 1, column });
        const found = mappings.find(index + 1, column + 1);
        // Before a line's first segment the reference finds nothing; the segment itself is nearer than that.
        if (sourceLine !== null) expect(found).toEqual({ line: sourceLine, column: sourceColumn + 1 });
      }
    }
  });

  test("knows nothing about lines that are not there", () => {
    const mappings = new Mappings(map?.mappings ?? "");
    expect(mappings.find(0, 1)).toBeUndefined();
    expect(mappings.find(1000, 1)).toBeUndefined();
    expect(new Mappings("").find(1, 1)).toBeUndefined();
    expect(new Mappings(";;AAAA").find(1, 1)).toBeUndefined();
    expect(new Mappings(";;AACA").find(3, 9)).toEqual({ line: 2, column: 1 });
  });
});
