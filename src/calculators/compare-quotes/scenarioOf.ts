import type { Scenario } from '../../model/scenario.ts';
import { conditionsOf, demandOf } from '../parties.ts';
import { share, type Values } from '../values.ts';
import type { Basis } from './lines.ts';
import type { Quote, Stated } from './quotes.ts';

type Option = Scenario['options'][number];
type Provider = NonNullable<Option['provider']>;
type Extra = NonNullable<Provider['extras']>[number];

/** The id of a quote's bare price: what its headline promises, without rounding, minimum, index or extras. */
export const bare = (id: string): string => `${id}-bare`;

/** Hours of a week that are not night: 6 to 22 o'clock every day. */
const DAYTIME = 16 * 7;

/** Share of contacts at night, as given, or else the part of the opening hours that no day has room for. */
const nightOf = ({ hours = 0, 'share-night': night }: Values): number =>
  night === undefined ? (hours > DAYTIME ? 1 - DAYTIME / hours : 0) : share(night);

/** Share of the price, or of contacts, that a line is about. */
function aboutOf(line: string, values: Values): number {
  if (line === 'night') return nightOf(values);
  const asked = { holiday: 'share-holiday', peak: 'share-peak', languages: 'share-languages' }[line];
  return share(values[asked ?? '']);
}

const charged: Partial<Record<Basis, Extra['basis']>> = {
  once: 'once',
  month: 'month',
  year: 'year',
  agent: 'agentMonth',
  hour: 'hour',
  contact: 'contact',
};

/** The amount of a line of a bill, in the model's measure, and what it is charged for; none for lines with fields of their own. */
function extraOf(
  id: string,
  basis: Basis,
  amount: number,
  values: Values,
): Pick<Extra, 'basis' | 'amount'> | undefined {
  const plain = charged[basis];
  if (plain) return { basis: plain, amount };
  switch (basis) {
    case 'share':
      return { basis: 'shareOfFees', amount: share(amount) };
    case 'rise':
      return { basis: 'shareOfFees', amount: share(amount) * aboutOf(id, values) };
    case 'above':
      return { basis: 'contact', amount: amount * share(values['share-above']) };
    case 'penalty':
      // A share of a year's fees, if the contract ends early, spread over the whole period: a month's share of it each month.
      return {
        basis: 'shareOfFees',
        amount: (share(amount) * share(values['leaving'])) / ((values['months'] ?? 12) / 12),
      };
    default:
      return undefined;
  }
}

/** What the model has fields of its own for. */
const ownField: readonly Basis[] = ['seat', 'units', 'steps', 'yearly', 'held'];

/** The lines of a quote that are extras of the model, in their order there. */
export const extrasIn = ({ lines }: Quote): readonly Stated[] =>
  lines.filter(({ status, basis, amount }) => status !== 'included' && amount && !ownField.includes(basis));

/** Steps that seats are billed in where a quote rounds nothing: the model wants one above zero. */
const FINEST = 0.001;

function schemeOf({ unit }: Quote, price: number, step: number): Provider['scheme'] {
  switch (unit) {
    case 'hour':
      return { kind: 'perHour', price, billable: 'paid' };
    case 'productive':
      return { kind: 'perHour', price };
    case 'agent':
      return { kind: 'perAgentMonth', price, seatStep: Math.max(FINEST, step) };
    case 'contact':
      return { kind: 'perContact', tiers: [{ upTo: null, price }] };
    case 'minute':
      return { kind: 'perMinute', price, incrementSec: step };
  }
}

/**
 * A quote as an option of the model. Rounding, the minimum, indexation, training per agent and the deposit have fields of
 * their own there; everything else is an extra. An unknown amount is counted as a stated one is: which end of its range
 * stands in `amounts` is the caller’s choice.
 */
function optionOf(quote: Quote, amounts: Values, values: Values): Option {
  const { id, lines, solved } = quote;
  const at = (line: string) => amounts[`${id}-${line}-at`] ?? 0;
  const price = at('price');
  const extras = extrasIn(quote).flatMap(({ id: line, status, basis }): Extra[] => {
    const extra = extraOf(line, basis, at(line), values);
    return extra ? [{ id: line, status, ...extra }] : [];
  });
  const perSeat = lines.find(({ basis, status }) => basis === 'seat' && status !== 'included');
  return {
    id,
    kind: 'provider',
    ...(solved !== undefined && { quality: { fcr: share(solved) } }),
    provider: {
      ...conditionsOf(values),
      scheme: schemeOf(quote, price, at('rounding')),
      minMonthly: at('minimum') * price,
      escalatorPerYear: share(at('indexation')),
      deposit: at('deposit'),
      trainingPerSeat: perSeat ? at(perSeat.id) : 0,
      extras,
    },
  };
}

/** What the headline of a quote promises. */
function bareOf(quote: Quote, amounts: Values, values: Values): Option {
  const price = amounts[`${quote.id}-price-at`] ?? 0;
  return {
    id: bare(quote.id),
    kind: 'provider',
    provider: { ...conditionsOf(values), scheme: schemeOf(quote, price, 0) },
  };
}

/** Which options a scenario holds: the quotes as they will be billed, or with their bare prices beside them. */
export interface Wanted {
  readonly bare: boolean;
}

/**
 * The same contacts answered under each quote: `values` are the workload with `months`, `amounts` those of the quotes by
 * the name of their field.
 */
export function scenarioOf(
  quotes: readonly Quote[],
  amounts: Values,
  values: Values,
  currency: string,
  wanted: Wanted,
): Scenario {
  const options = quotes.flatMap((quote) => [
    optionOf(quote, amounts, values),
    ...(wanted.bare ? [bareOf(quote, amounts, values)] : []),
  ]);
  return {
    currency,
    horizonMonths: values['months'] ?? 12,
    baseline: options[0]?.id ?? '',
    demand: { ...demandOf(values), referenceFcr: share(values['fcr'] ?? 100) },
    profile: [{ id: 'open', hours: values['hours'] ?? 0, share: 1 }],
    options,
  };
}
