import type { Place } from "../../model/place.js";

/** Value of each base64 digit, by its character code. */
const digits = new Int8Array(128);
for (const [value, character] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries()) {
  digits[character.charCodeAt(0)] = value;
}

const comma = 44;
const semicolon = 59;

/**
 * The `mappings` of a source map (ECMA-426) with one source, read at the first question. Decoded into flat arrays of
 * integers: a file of 10,000 calls has 300,000 segments, and an object for each costs ten times as much.
 */
export class Mappings {
  /** Generated column, source line and source column of each segment; all count from 0. */
  #segments: Int32Array | undefined;
  /** Index of the first segment of each generated line, and one more for the end. */
  #lines: number[] = [];

  /** @param original where an editor shows a place of the source */
  constructor(
    private readonly text: string,
    private readonly original: (place: Place) => Place = (place) => place,
  ) {}

  /** The source of a place in the generated file: that of the nearest segment before it, on the same line. */
  find(line: number, column: number): Place | undefined {
    this.#segments ??= this.#decode();
    const segments = this.#segments;
    const first = this.#lines[line - 1];
    const end = this.#lines[line];
    if (first === undefined || end === undefined || first === end) return undefined;
    let low = first;
    let high = end;
    while (low < high) {
      const middle: number = (low + high) >> 1;
      if ((segments[middle * 3] as number) <= column - 1) low = middle + 1;
      else high = middle;
    }
    const found = Math.max(low - 1, first) * 3;
    return this.original({ line: (segments[found + 1] as number) + 1, column: (segments[found + 2] as number) + 1 });
  }

  #decode(): Int32Array {
    const { text } = this;
    // A segment with a source has four digits or more, and a separator after it.
    const segments = new Int32Array((Math.ceil(text.length / 5) + 1) * 3);
    const lines = [0];
    let end = 0;
    let generatedColumn = 0;
    let sourceLine = 0;
    let sourceColumn = 0;
    let field = 0;
    let value = 0;
    let shift = 0;
    for (let index = 0; index < text.length; index++) {
      const character = text.charCodeAt(index);
      if (character === comma || character === semicolon) {
        if (field >= 4) end = push(segments, end, generatedColumn, sourceLine, sourceColumn);
        field = 0;
        if (character === semicolon) {
          lines.push(end / 3);
          generatedColumn = 0;
        }
        continue;
      }
      const digit = digits[character] as number;
      value |= (digit & 31) << shift;
      if (digit & 32) {
        shift += 5;
        continue;
      }
      const delta = value & 1 ? -(value >>> 1) : value >>> 1;
      if (field === 0) generatedColumn += delta;
      else if (field === 2) sourceLine += delta;
      else if (field === 3) sourceColumn += delta;
      field++;
      value = 0;
      shift = 0;
    }
    if (field >= 4) end = push(segments, end, generatedColumn, sourceLine, sourceColumn);
    lines.push(end / 3);
    this.#lines = lines;
    return segments;
  }
}

function push(segments: Int32Array, end: number, column: number, sourceLine: number, sourceColumn: number): number {
  segments[end] = column;
  segments[end + 1] = sourceLine;
  segments[end + 2] = sourceColumn;
  return end + 3;
}
