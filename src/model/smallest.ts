import { LIMIT } from './check';
import { ModelInputError } from './errors';

/** The smallest whole number from `from` on that meets a condition which, once met, stays met. */
export function smallest(from: number, meets: (n: number) => boolean): number {
  let below = from - 1;
  let above = from;
  for (let step = 1; !meets(above); step *= 2) {
    if (above >= LIMIT) throw new ModelInputError('E_RANGE', 'agents');
    below = above;
    above = Math.min(LIMIT, above + step);
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (meets(middle)) above = middle;
    else below = middle;
  }
  return above;
}
