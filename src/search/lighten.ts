import type { Value } from './cbor.ts';

/** A list of Pagefind’s index, which has one at every place we look for it. */
export const list = (value: Value | undefined): readonly Value[] => {
  if (!Array.isArray(value)) throw new Error('Pagefind’s index is not built as it was in version 1.6.');
  return value;
};

/** Places as if words stood side by side; numbers below zero say how much the places after them weigh. */
function unplaced(places: readonly Value[]): readonly Value[] {
  let place = 0;
  return places.map((one) => (typeof one === 'number' && one >= 0 ? place++ : one));
}

/** Pages of one word: page, places in its text, places in its title and aliases. */
const pages = (value: Value | undefined): Value =>
  list(value).map((entry) => {
    const [page = 0, inText, inMeta] = list(entry);
    return [page, unplaced(list(inText)), unplaced(list(inMeta))];
  });

/**
 * An index without the places where words stand. They serve Pagefind's own excerpts, which are not used here, and are
 * a third of what there is to load.
 */
export function lightened(index: Value): Value {
  const [words, ...rest] = list(index);
  const light = list(words).map((entry) => {
    const [word = '', inPages, variants] = list(entry);
    const others = list(variants).map((variant) => {
      const [spelling = '', itsPages] = list(variant);
      return [spelling, pages(itsPages)];
    });
    return [word, pages(inPages), others];
  });
  return [light, ...rest];
}
