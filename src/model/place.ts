/** Where something stands in a text. Lines and columns count from 1, columns in UTF-16 units as editors' links do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

const editorEnds = /\r\n|\n|\r/g;
const javascriptEnds = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a text, as editors have them. */
export class Lines {
  /** The offset at which each line begins, and one more for the end of the text. */
  readonly #starts: readonly number[];

  constructor(
    readonly text: string,
    ends = editorEnds,
  ) {
    this.#starts = [0, ...Array.from(text.matchAll(ends), (end) => end.index + end[0].length), Infinity];
  }

  get count(): number {
    return this.#starts.length - 1;
  }

  /** The text of a line, without its end; empty when there is no such line. */
  textOf(line: number): string {
    return this.text.slice(this.#starts[line - 1] ?? Infinity, this.#starts[line]).replace(/[\r\n]+$/, "");
  }

  /** The place of an offset. */
  placeAt(offset: number): Place {
    let low = 0;
    let high = this.#starts.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  /** The offset of a place. */
  offsetOf({ line, column }: Place): number {
    return (this.#starts[line - 1] ?? Infinity) + column - 1;
  }
}

let latest = new Lines("");

/** The lines of a text. Whoever asks for many places of one text has them counted once. */
export function linesOf(text: string): Lines {
  if (latest.text !== text) latest = new Lines(text);
  return latest;
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  return linesOf(text).placeAt(offset);
}

/**
 * Leads places as JavaScript and TypeScript's compiler count them to those that an editor shows. To them a line of a
 * text ends at U+2028 and U+2029, too, which editors take for characters like others.
 */
export function fromJavaScript(text: string): (place: Place) => Place {
  if (!/[\u2028\u2029]/.test(text)) return (place) => place;
  const javascript = new Lines(text, javascriptEnds);
  const editor = new Lines(text);
  return (place) => editor.placeAt(javascript.offsetOf(place));
}
