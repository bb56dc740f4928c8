import type { Answers } from '../../form/answers.ts';
import { monthNames } from '../monthNames.ts';
import type { Values } from '../values.ts';
import { byContact, type Costs, type Ranking, rankingOf, yearly } from './costs.ts';
import { type Offer, pricesOf, type Terms } from './scenarioOf.ts';
import { cheapestOf } from './switching.ts';

/** One term of the contract, or the season, otherwise than it is, and what that makes of the answer. */
export interface Change {
  readonly name: 'seats' | 'wholeMinutes' | 'wrapFree' | 'opened' | 'resolved' | 'flat';
  /** The offer it concerns, and its year before and after. */
  readonly offer: Offer;
  readonly before: number;
  readonly after: number;
  /** The offer that is then cheapest among those that buy the same. */
  readonly cheapest: Offer;
}

/** What would change the decision between the offers that buy the same. */
export interface Turns {
  readonly currency: string;
  readonly cheapest: Offer | undefined;
  /** How far the price of the second cheapest offer has to fall for both to cost the same. */
  readonly price:
    | { readonly offer: Offer; readonly input: string; readonly from: number; readonly to: number }
    | undefined;
  readonly changes: readonly Change[];
}

/** Amounts that change by less are as good as the same. */
const LEAST = 0.005;

/** The terms that are tried, each on the offers it concerns. */
const tried: readonly {
  readonly name: Change['name'];
  readonly terms: Terms;
  readonly concerns: (terms: Terms) => readonly Offer[];
}[] = [
  { name: 'seats', terms: { 'seats-kept': 'month' }, concerns: () => ['seat'] },
  { name: 'wholeMinutes', terms: { rounding: '60' }, concerns: () => ['minute'] },
  { name: 'wrapFree', terms: { 'wrap-billed': 'no' }, concerns: () => ['minute'] },
  { name: 'opened', terms: { 'contact-counts': 'opened' }, concerns: byContact },
  { name: 'resolved', terms: { 'contact-counts': 'resolved' }, concerns: byContact },
];

/** The price below the present one at which an offer costs as much as the target; undefined where none does. */
function priceFor(offer: Offer, target: number, { values, costs }: Ranking): Turns['price'] {
  const input = pricesOf(offer).at(-1) ?? '';
  const from = values[input];
  const costAt = (price: number) => costs({ ...values, [input]: price })?.[offer] ?? Number.NaN;
  if (from === undefined || !(costAt(0) < target)) return undefined;
  let [below, above] = [0, from];
  for (let step = 0; step < 40; step++) {
    const middle = (below + above) / 2;
    if (costAt(middle) < target) below = middle;
    else above = middle;
  }
  return { offer, input, from, to: above };
}

/** What would change the decision at the likely volume: another price of the second, other terms, an even year. */
export function turnsOf(answers: Answers, currency: string): Turns | undefined {
  const ranking = rankingOf(answers, currency);
  if (!ranking) return undefined;
  const { terms, values, offers, costs, now, short, alike } = ranking;
  const same = alike.filter((offer) => !short.includes(offer));
  const [cheapest, second] = alike;
  /** What deserves a sentence: another offer would be cheapest, or one of the first two would move. */
  const compare = (name: Change['name'], concerned: readonly Offer[], after: Costs | undefined) =>
    concerned.flatMap((offer): Change[] => {
      const [before, then] = [now[offer], after?.[offer]];
      if (!after || before === undefined || then === undefined) return [];
      const best = cheapestOf(after, same.length > 0 ? same : alike) as Offer;
      const moves = Math.abs(then - before) > LEAST * before && (offer === cheapest || offer === second);
      return moves || best !== cheapest ? [{ name, offer, before, after: then, cheapest: best }] : [];
    });
  const changes = tried.flatMap(({ name, terms: other, concerns }) => {
    const concerned = concerns(terms).filter((offer) => same.includes(offer));
    const already = Object.entries(other).every(([term, word]) => terms[term] === word);
    return already || concerned.length === 0
      ? []
      : compare(name, concerned, yearly({ ...terms, ...other }, currency, offers)(values));
  });
  const even: Values = { ...values, ...Object.fromEntries(monthNames.map((name) => [name, 100])) };
  return {
    currency,
    cheapest,
    price: cheapest && second ? priceFor(second, now[cheapest] ?? 0, ranking) : undefined,
    changes: [...changes, ...(cheapest ? compare('flat', [cheapest], costs(even)) : [])],
  };
}
