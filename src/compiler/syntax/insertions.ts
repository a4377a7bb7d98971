/** Text that is put into another one. */
export interface Insertion {
  readonly offset: number;
  readonly text: string;
}

/**
 * A text with others put into it. They are sorted: where one operand ends as another one does, closings stand side by
 * side; none begins where another one ends.
 */
export function inserted(text: string, insertions: Insertion[]): string {
  insertions.sort((a, b) => a.offset - b.offset);
  const parts: string[] = [];
  let end = 0;
  for (const { offset, text: insertion } of insertions) {
    parts.push(text.slice(end, offset), insertion);
    end = offset;
  }
  return parts.join("") + text.slice(end);
}
