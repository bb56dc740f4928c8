import { fill } from '~/i18n/fill.ts';
import type { RateAnswer } from './answerOf.ts';
import type { Kit } from './kit.ts';
import type { Says } from './says.ts';

/** What would change the verdict of the first place, a sentence each: another price, another margin, other hours billed. */
export function turnsOf({ words }: Kit, { first, took }: RateAnswer, says: Says): readonly string[] {
  const { turns } = words.fairRate;
  const { judged, floor, pay } = first;
  if (!judged) return [];
  const { basis, needed } = judged;
  const wanted = floor ?? pay?.typical;
  const priced = (sentence: string, price: number | undefined, amount: number | undefined) =>
    price === undefined || amount === undefined
      ? []
      : [fill(sentence, { price: says.price(price, basis), amount: says.money(amount) })];
  const shared = (share: number, now: number) => ({
    share: says.share(share),
    now: says.share(now),
    amount: says.money(wanted ?? 0),
  });
  const margin = judged.turns?.margin;
  const billed = judged.turns?.billed;
  return [
    ...priced(turns.floor, needed.floor, floor),
    ...priced(turns.market, needed.market, pay?.typical),
    ...(margin === undefined
      ? []
      : [fill(margin < 0 ? turns.noMargin : turns.margin, shared(Math.max(0, margin), took.margin))]),
    ...(billed === undefined
      ? []
      : [fill(billed > 1 ? turns.noBilled : turns.billed, shared(Math.min(1, billed), took.productive))]),
  ];
}
