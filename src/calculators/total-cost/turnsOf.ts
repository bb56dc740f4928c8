import type { Answers } from '../../form/answers.ts';
import { crossing } from '../../model/breakEvenVolumes.ts';
import { costing } from '../../model/costing.ts';
import { exactly } from '../../model/staffing.ts';
import { type Values, valuesAt } from '../values.ts';
import { evenPrice } from './evenPrice.ts';
import { type BilledBy, priceNames, scenarioOf, termsOf } from './scenarioOf.ts';

/** Where both sides cost the same, one value changed and all others typical; null where they never do. */
export interface Turns {
  readonly currency: string;
  readonly by: BilledBy;
  /** The values reckoned with. */
  readonly asked: { readonly price: number; readonly pay: number };
  /** Whether outsourcing is cheaper as asked. */
  readonly cheaper: boolean;
  /** Of the provider's price. */
  readonly price: number | null;
  /** Of an own agent's pay a month. */
  readonly pay: number | null;
  /** Of the share of contacts the provider settles at once, per cent; null where it may be anything. */
  readonly fcr: number | null;
  /** Contacts a month, between a quarter and four times those asked, rising; whether outsourcing is cheaper above. */
  readonly volumes: readonly { readonly volume: number; readonly above: boolean }[];
}

/** What is saved at other prices and volumes; rows by volume, columns by price. */
export interface Grid {
  readonly currency: string;
  readonly months: number;
  readonly by: BilledBy;
  readonly prices: readonly number[];
  readonly volumes: readonly number[];
  readonly savings: readonly (readonly number[])[];
  /** The place of the reader's own values. */
  readonly at: { readonly price: number; readonly volume: number };
}

/** What is saved as a function of values beside the typical ones; undefined where only one side stands. */
function savingsOf(answers: Answers, currency: string) {
  const typical = valuesAt(answers, 'typical');
  const { by } = termsOf(answers);
  const price = typical[priceNames[by]];
  const { pay, volume } = typical;
  if (price === undefined || pay === undefined || !volume) return undefined;
  const costs = costing(exactly);
  const saving = (values: Values): number | undefined => {
    const found = costs(scenarioOf(answers, { ...typical, ...values }, currency));
    const { own, provider } = found.ok ? found.costs : {};
    return own === undefined || provider === undefined ? undefined : own - provider;
  };
  return { saving, by, name: priceNames[by], price, pay, volume };
}

const prices = [0.5, 0.75, 1, 2, 3];
const volumes = [0.25, 0.5, 0.75, 1, 1.5, 2, 4];

/** What is saved at other prices and volumes. */
export function gridOf(answers: Answers, currency: string): Grid | null {
  const found = savingsOf(answers, currency);
  if (!found) return null;
  const { saving, by, name, price, volume } = found;
  const rows = volumes
    .map((times) => ({
      volume: volume * times,
      own: times === 1,
      savings: prices.map((more) => saving({ volume: volume * times, [name]: price * more }) ?? Number.NaN),
    }))
    // Volumes beyond what can be staffed
    .filter(({ savings }) => savings.every(Number.isFinite));
  return {
    currency,
    months: termsOf(answers).months,
    by,
    prices: prices.map((more) => price * more),
    volumes: rows.map((row) => row.volume),
    savings: rows.map((row) => row.savings),
    at: { price: prices.indexOf(1), volume: rows.findIndex(({ own }) => own) },
  };
}

/** The fewest contacts settled at once that are asked for, per cent. */
const LOWEST = 1;

/** Where both sides cost the same: by price, by pay, by volume. Null where there is nothing to decide. */
export function turnsOf(answers: Answers, currency: string): Turns | null {
  const found = savingsOf(answers, currency);
  if (!found) return null;
  const { saving, by, name, price, pay, volume } = found;
  const atFcr = (value: number) => saving({ 'their-fcr': value }) ?? Number.NaN;
  const atVolume = (value: number) => saving({ volume: value }) ?? Number.NaN;
  const reached = volumes.map((times) => ({ volume: volume * times, saving: atVolume(volume * times) }));
  return {
    currency,
    by,
    asked: { price, pay },
    cheaper: (saving({}) ?? 0) > 0,
    price: evenPrice((value) => saving({ [name]: value }), price),
    // A pay of nothing is no pay; the own team is then as cheap as it can be.
    pay: evenPrice((value) => {
      const more = saving({ pay: value || pay * 1e-9 });
      return more === undefined ? undefined : -more;
    }, pay),
    fcr: atFcr(LOWEST) < 0 && atFcr(100) > 0 ? crossing(atFcr, LOWEST, 100, -1, 0.01) : null,
    volumes: reached.slice(1).flatMap((next, place) => {
      const before = reached[place];
      return before && before.saving * next.saving < 0
        ? [
            {
              volume: crossing(atVolume, before.volume, next.volume, Math.sign(before.saving), 0.5),
              above: next.saving > 0,
            },
          ]
        : [];
    }),
  };
}
