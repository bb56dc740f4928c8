import type { Figure } from '../figures/book.ts';

/** What kind of amount is known where no rate is: a pay, what sellers alone say of a price, or another price. */
export function heldAs({
  measure,
  sources,
}: Pick<Figure, 'measure' | 'sources'>): 'pay' | 'seller' | 'other' {
  if (measure.startsWith('wage.')) return 'pay';
  return sources.every(({ kind }) => kind === 'vendor-blog') ? 'seller' : 'other';
}
