/** Edit distance of two words, with neighbours that changed places counted as one edit (Damerau, restricted). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] as number) + 1,
        (current[j - 1] as number) + 1,
        (previous[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/** What to write in the place of a name that isn't known: the one that was probably meant, or any of those there are. */
export function instead(word: string, names: readonly string[]): string {
  const meant = suggest(word, names);
  if (meant !== undefined) return `did you mean ${meant}?`;
  return names.length > 0 ? `write one of: ${names.join(", ")}` : "nothing can be given here";
}

/** The name that was probably meant, if one is near enough: a third of its letters may differ. */
export function suggest(word: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const name of names) {
    const edits = distance(word.toLowerCase(), name.toLowerCase());
    if (edits < least) {
      least = edits;
      best = name;
    }
  }
  return best;
}
