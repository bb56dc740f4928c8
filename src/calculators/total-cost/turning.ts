import { fill } from '~/i18n/fill.ts';
import { estimate, number, percent, price } from '~/i18n/format.ts';
import type { Course } from './answerOf.ts';
import type { Kit } from './kit.ts';
import type { Turns } from './turnsOf.ts';

/** How far the decision holds, and at which price, pay, quality and volume both sides cost the same: a sentence each. */
export function turning({ words, locale }: Kit, course: Course, turns: Turns | null): string[] {
  const { total } = words;
  const { currency, saving } = course;
  const money = (amount: number) => estimate(Math.abs(amount), currency, locale);
  const sure =
    saving &&
    (saving.low > 0
      ? fill(total.cheaperSure, { amount: money(saving.low) })
      : saving.high < 0
        ? fill(total.dearerSure, { amount: money(saving.high) })
        : saving.low < 0 && saving.high > 0
          ? fill(total.open, { best: money(saving.high), worst: money(saving.low) })
          : undefined);
  if (!turns) return sure ? [sure] : [];
  const { by, asked, cheaper, pay, fcr, volumes } = turns;
  const amount = (value: number) => price(value, turns.currency, locale);
  const priced = (value: number) => fill(total.priced[by], { n: amount(value) });
  return [
    ...(sure ? [sure] : []),
    turns.price === null
      ? total.free
      : fill(total.price, { price: priced(turns.price), asked: priced(asked.price) }),
    ...(pay === null ? [] : [fill(total.pay, { pay: amount(pay), asked: amount(asked.pay) })]),
    ...(fcr === null
      ? []
      : [fill(cheaper ? total.fcrLow : total.fcrHigh, { share: percent(fcr / 100, locale) })]),
    ...(volumes.length > 0
      ? volumes.map(({ volume, above }) =>
          fill(above ? total.above : total.below, { volume: number(Math.round(volume), locale) }),
        )
      : [total.anyVolume]),
  ];
}
