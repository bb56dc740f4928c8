import type { Citation } from '../../components/bill/Working.tsx';
import type { Answers } from '../../form/answers.ts';
import { evaluate } from '../../model/evaluate.ts';
import type { OptionResult } from '../../model/result.ts';
import { citationOf, citationsOf, originOf, originsOf } from '../feeds.ts';
import { rankingOf, shownOf } from './costs.ts';
import { type Offer, scenarioOf } from './scenarioOf.ts';

/** What the bills of the two offers shown are worked out from. */
export interface Worked {
  readonly currency: string;
  readonly options: readonly {
    readonly id: Offer;
    readonly option: OptionResult;
    /** Where the figures among its quantities can be read, by the id of the quantity. */
    readonly citations: Readonly<Record<string, Citation>>;
  }[];
}

/** The quantities of the model that the inputs of an offer feed. */
const feeds: Readonly<Record<Offer, Readonly<Record<string, string>>>> = {
  paid: { rate: 'provider.scheme.price', 'hour-min': 'provider.minMonthly' },
  scheduled: { 'scheduled-rate': 'provider.scheme.price', 'hour-min': 'provider.minMonthly' },
  productive: { 'productive-rate': 'provider.scheme.price', 'hour-min': 'provider.minMonthly' },
  seat: { 'seat-price': 'provider.scheme.price', 'min-seats': 'provider.scheme.minSeats' },
  pool: { 'pool-rate': 'provider.scheme.price', 'pool-load': 'provider.poolErlangs' },
  contact: { 'contact-price': 'provider.scheme.tiers.0.price', 'contact-min': 'provider.minMonthly' },
  minute: { 'minute-price': 'provider.scheme.price', 'minute-min': 'provider.minMonthly' },
  bundle: {
    'bundle-fee': 'provider.scheme.basePerMonth',
    'bundle-included': 'provider.scheme.includedUnits',
    'bundle-overage': 'provider.scheme.price',
  },
  base: { 'base-fee': 'provider.scheme.basePerMonth', 'base-price': 'provider.scheme.price' },
};

/** The quantities of an offer that an input feeds, those that all offers have among them. */
function fedBy(offer: Offer, answers: Answers): Readonly<Record<string, string>> {
  const resolved = answers['contact-counts']?.value === 'resolved';
  return {
    ...feeds[offer],
    ...(offer === 'contact' && resolved && { 'contact-price': 'provider.scheme.price' }),
    unwanted: 'provider.nonGenuineShare',
    fcr: 'provider.resolutionRate',
    'night-surcharge': 'provider.premiums.0.rate',
    'night-share': 'provider.premiums.0.share',
    'holiday-surcharge': 'provider.premiums.1.rate',
    'holiday-share': 'provider.premiums.1.share',
    'peak-surcharge': 'provider.peakSurcharge',
  };
}

/** The bills of the two offers shown, with every quantity they are worked out from. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  const ranking = rankingOf(answers, currency);
  if (!ranking) return undefined;
  const { terms, values, alike } = ranking;
  const options = shownOf(alike, terms).flatMap((id): Worked['options'] => {
    const fed = Object.entries(fedBy(id, answers));
    const origins = Object.fromEntries(fed.map(([name, quantity]) => [quantity, originOf(answers[name])]));
    const scenario = scenarioOf(values, terms, currency, [id]);
    const result = evaluate(scenario, { nodes: true, origins: { ...originsOf(answers), ...origins } });
    const option = result.ok ? result.options[id] : undefined;
    const own = fed.map(([, quantity]) => quantity);
    const citations = [
      ...Object.entries(citationsOf(answers)).filter(([quantity]) => !own.includes(quantity)),
      ...fed.flatMap(([name, quantity]) => {
        const citation = citationOf(answers[name]);
        return citation ? [[quantity, citation] as const] : [];
      }),
    ];
    return option ? [{ id, option, citations: Object.fromEntries(citations) }] : [];
  });
  return { currency, options };
}
