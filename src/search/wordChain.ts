/** Letters that say how many characters a word shares with the one before it: A none, B one; words are in lower case. */
const A = 'A'.charCodeAt(0);
const MOST = 25;

/** Sorted words, each by what it does not share with the one before: `cost costs` is `AcostEs`. */
export function chained(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(A + shared) + word.slice(shared);
    })
    .join('');
}

/** The words of a chain again. */
export function unchained(chain: string): string[] {
  let before = '';
  return (chain.match(/[A-Z][^A-Z]*/g) ?? []).map((link) => {
    before = before.slice(0, link.charCodeAt(0) - A) + link.slice(1);
    return before;
  });
}
