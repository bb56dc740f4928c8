/** Edits between two words, where two letters changed about count as one edit (Damerau and Levenshtein). */
export function editsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + changed);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The known word a reader most likely meant: one edit away from four letters on, two from eight, same first letter. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  for (const other of known) {
    if (other[0] !== word[0] || Math.abs(other.length - word.length) > fewest) continue;
    const edits = editsBetween(word, other);
    if (edits <= fewest && edits > 0) {
      best = other;
      fewest = edits - 1;
    }
  }
  return best;
}
