import { yearShapes } from '~/calculators/seasons.ts';
import type { Values } from '~/calculators/values.ts';
import type { Book } from '~/figures/book.ts';
import { tripleOf } from '~/figures/resolve.ts';
import type { Scenario } from '~/model/scenario.ts';
import { type Change, commonScenario, providerAlone } from './common.ts';

/** A factor of the guide, by the name of its page. */
export type FactorName =
  | 'location'
  | 'support-types-and-channels'
  | 'expertise'
  | 'time-zones-and-languages'
  | 'staffing-and-skills'
  | 'workload-and-seasonality'
  | 'quality-and-service-levels'
  | 'service-model'
  | 'technology'
  | 'contract-terms';

/** What one end of a factor is: the numbers its words name, and what it changes in the common scenario. */
interface End {
  readonly says: Readonly<Record<string, number>>;
  /** Answers of the comparison over years. */
  readonly values?: Values;
  /** What the comparison does not ask. */
  readonly change?: Change;
}

interface Factor {
  readonly name: FactorName;
  readonly cheap: End;
  readonly dear: End;
}

/** What one factor alone does to the bill of a month. */
export interface Swing {
  readonly name: FactorName;
  readonly cheap: { readonly says: End['says']; readonly bill: number };
  readonly dear: { readonly says: End['says']; readonly bill: number };
  /** How much more the dear end costs than the cheap one, as a share of the cheap one. */
  readonly more: number;
}

type Option = Scenario['options'][number];

const WEEKS_PER_MONTH = 52 / 12;
/** A strict share answered in time; nobody publishes how far targets range, so this one is ours. */
const STRICT = 95;
const ALL_WEEK = 168;

/** The same agents paid by the month, at what their paid hours cost, as many as the busiest month takes. */
const keptForThePeak: Change = providerAlone(({ scheme, ...rest }) => ({
  ...rest,
  scheme: {
    kind: 'perAgentMonth',
    price: (scheme.price ?? 0) * rest.paidHoursPerWeek * WEEKS_PER_MONTH,
    seatStep: 0.001,
    flex: 'peak',
  },
}));

const overTheYear =
  (seasonality: readonly number[]): Change =>
  ({ demand, ...scenario }) =>
    keptForThePeak({ ...scenario, demand: { ...demand, seasonality: [...seasonality] } });

/** Calls stay with the own team, all else goes to the provider. */
const callsInside: Change = ({ options, ...scenario }) => {
  const [own, their] = ['own', 'provider'].map((id) => options.find((option) => option.id === id));
  const both: Option = {
    ...their,
    id: 'both',
    kind: 'hybrid',
    ...(own?.inHouse && { inHouse: own.inHouse }),
    split: { by: 'channel', providerChannels: ['chat', 'email', 'social'] },
  };
  return { ...scenario, baseline: 'both', options: [both] };
};

/**
 * The ten factors with both ends. A factor that is a choice stands between two choices at typical values, one that is a
 * range between the ends of what is published; the page says which values are ours.
 */
function factorsOf(book: Book, values: Values): readonly Factor[] {
  const at = (id: string) => tripleOf(book.figure(id));
  const typical = (id: string) => at(id).typical;
  const { rate = 0, target = 0, hours = 0 } = values;
  const [call = 0, email = 0] = [values['phone-time'], values['email-time']];
  const [offshore, onshore] = [typical('offshore.rate.hour'), typical('onshore.rate.hour')];
  const technical = typical('phone.operations.handle-time-technical');
  const premium = typical('world.premium.technical-support');
  const shrinkage = at('world.operations.shrinkage');
  const occupancy = at('phone.operations.occupancy-target');
  const seconds = at('phone.operations.service-seconds');
  const tools =
    typical('world.technology.helpdesk-seat-month') + typical('world.technology.contact-center-seat-month');
  const raise = at('world.contract.escalator');
  const [off, on] = [typical('cn.contract.term-discount'), typical('cn.contract.short-term-surcharge')];
  const shop = yearShapes.shapes['retail'] ?? [];
  const noChannel = { phone: 0, chat: 0, email: 0, social: 0 };
  const within = (wait: number) => ({ within: wait, 'chat-within': wait });
  return [
    {
      name: 'location',
      cheap: { says: { rate: offshore }, values: { rate: offshore } },
      dear: { says: { rate: onshore }, values: { rate: onshore } },
    },
    {
      name: 'support-types-and-channels',
      cheap: { says: { minutes: email }, values: { ...noChannel, email: 100 } },
      dear: { says: { minutes: call }, values: { ...noChannel, phone: 100 } },
    },
    {
      name: 'expertise',
      cheap: { says: { minutes: call } },
      dear: {
        says: { minutes: technical, share: premium / 100 },
        values: { 'phone-time': technical, rate: rate * (1 + premium / 100) },
      },
    },
    {
      name: 'time-zones-and-languages',
      cheap: { says: { hours } },
      dear: { says: { hours: ALL_WEEK }, values: { hours: ALL_WEEK, days: 7 } },
    },
    {
      name: 'staffing-and-skills',
      cheap: {
        says: { share: shrinkage.low / 100, occupancy: occupancy.high / 100 },
        values: { shrinkage: shrinkage.low, occupancy: occupancy.high },
      },
      dear: {
        says: { share: shrinkage.high / 100, occupancy: occupancy.low / 100 },
        values: { shrinkage: shrinkage.high, occupancy: occupancy.low },
      },
    },
    {
      name: 'workload-and-seasonality',
      cheap: { says: {}, change: overTheYear(shop.map(() => 1)) },
      dear: {
        says: { times: (12 * Math.max(...shop)) / shop.reduce((sum, month) => sum + month, 0) },
        change: overTheYear(shop),
      },
    },
    {
      name: 'quality-and-service-levels',
      cheap: { says: { share: target / 100, seconds: seconds.high }, values: within(seconds.high) },
      dear: {
        says: { share: STRICT / 100, seconds: seconds.low },
        values: { target: STRICT, ...within(seconds.low) },
      },
    },
    { name: 'service-model', cheap: { says: {} }, dear: { says: {}, change: callsInside } },
    {
      name: 'technology',
      cheap: { says: {} },
      dear: { says: { tools }, values: { 'their-tools': tools } },
    },
    {
      name: 'contract-terms',
      cheap: {
        says: { share: off / 100, raise: raise.low / 100 },
        values: { rate: rate * (1 - off / 100), index: raise.low },
      },
      dear: {
        says: { share: on / 100, raise: raise.high / 100 },
        values: { rate: rate * (1 + on / 100), index: raise.high },
      },
    },
  ];
}

/**
 * Each factor alone between its ends, on the provider's running bill of an average month in the common scenario of a
 * buyer in the United States; the one that moves it most comes first.
 */
export function swingsOf(book: Book) {
  const { values, currency, optionOf } = commonScenario('us');
  const billOf = ({ values: own = {}, change = providerAlone() }: Omit<End, 'says'>): number => {
    const { totals, months } = optionOf(own, change);
    return totals.recurring / months.length;
  };
  const swings = factorsOf(book, values).map(({ name, ...ends }): Swing => {
    const [cheap, dear] = [billOf(ends.cheap), billOf(ends.dear)];
    return {
      name,
      cheap: { says: ends.cheap.says, bill: cheap },
      dear: { says: ends.dear.says, bill: dear },
      more: dear / cheap - 1,
    };
  });
  return {
    bill: billOf({}),
    currency,
    strict: STRICT / 100,
    swings: swings.sort((a, b) => b.more - a.more),
  };
}
