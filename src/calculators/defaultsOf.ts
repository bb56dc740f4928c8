import type { Choices } from '../form/answers.ts';
import type { About, Default, Defaults } from '../form/question.ts';
import { fill } from '../i18n/fill.ts';
import { number } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { monthNames } from './monthNames.ts';

/** A published or assumed value as it travels to the browser, in the unit asked. */
export interface Standing {
  /** Low, typical and high, or one number for all three. */
  readonly v: readonly number[];
  /** Of money: the currency it was published in. */
  readonly c?: string;
  /** Its place in the list of what values stand on. */
  readonly a: number;
}

export type Standings = Readonly<Record<string, Standing>>;

/** Shapes of the year: contacts of each month, January first, against an average month of 100. */
export interface Seasons {
  readonly shapes: Readonly<Record<string, readonly number[]>>;
  /** The shape each market begins with. */
  readonly usual: Readonly<Record<string, string>>;
}

/** The defaults of a calculator for every market and place, as its page carries them. */
export interface DefaultsData {
  readonly locale: Locale;
  /** The market taken for readers of this language until they say otherwise. */
  readonly market: string;
  readonly everywhere: Standings;
  readonly markets: Readonly<
    Record<
      string,
      {
        readonly currency: string;
        readonly nearshore: string;
        readonly where: string;
        readonly own: Standings;
      }
    >
  >;
  readonly places: Readonly<Record<string, Standings>>;
  /** What a provider pays and charges where its agents sit, and the two places each market compares first. */
  readonly sites?: {
    readonly of: Readonly<Record<string, Standings>>;
    readonly usual: Readonly<Record<string, readonly [country: string, other: string]>>;
  };
  /** Only where the year is asked for. */
  readonly seasons?: Seasons;
  readonly abouts: readonly About[];
  /** Units of each currency per US dollar, and the month of that rate in words. */
  readonly rates: Readonly<Record<string, readonly [perDollar: number, month: string]>>;
  /** "Converted at {pair}, {date}." */
  readonly converted: string;
}

/** An exchange rate in words: `1 USD = 151.4 JPY`, the larger unit first. */
export function pairOf(
  from: string,
  to: string,
  { rates, locale }: DefaultsData,
): { pair: string; date: string } | undefined {
  const [source, target] = [rates[from], rates[to]];
  if (!source || !target || from === to) return undefined;
  const [one, many, rate] =
    target[0] >= source[0] ? [from, to, target[0] / source[0]] : [to, from, source[0] / target[0]];
  return {
    pair: `1 ${one.toUpperCase()} = ${number(rate, locale, rate < 100 ? 4 : 1)} ${many.toUpperCase()}`,
    date: from === 'usd' ? target[1] : source[1],
  };
}

/** A standing as a default in the currency asked for; converted amounts are rounded to four digits. */
function defaultOf({ v, c, a }: Standing, currency: string, data: DefaultsData): Default {
  const [low = 0, typical = low, high = typical] = v;
  const about = data.abouts[a];
  const pair = c && pairOf(c, currency, data);
  if (!c || !pair) return { low, typical, high, ...(about && { about }) };
  const rate = (data.rates[currency]?.[0] ?? 1) / (data.rates[c]?.[0] ?? 1);
  const convert = (value: number) => Number((value * rate).toPrecision(4));
  return {
    low: convert(low),
    typical: convert(typical),
    high: convert(high),
    ...(about && { about: { ...about, notes: [...about.notes, fill(data.converted, pair)] } }),
  };
}

/** The country or region whose prices hold for a choice of where the provider works. */
const placeOf = (where: string, market: string, { markets }: DefaultsData): string =>
  where === 'onshore' ? market : where === 'nearshore' ? (markets[market]?.nearshore ?? where) : where;

/** What is asked of a second country, and under which name of the first. */
const second = {
  'other-pay': 'provider-pay',
  'other-on-costs': 'provider-on-costs',
  'other-extras': 'provider-extras',
  'other-minimum': 'legal-minimum',
  'other-night': 'provider-night',
  'other-seat': 'provider-seat',
  'other-telecom': 'provider-telecom',
  'other-rate': 'going-rate',
};

/** The standings of the two countries compared, and which these are. */
function compared(choices: Choices, market: string, { sites }: DefaultsData) {
  const [first = '', next = ''] = sites?.usual[market] ?? [];
  // Where the provider was said to work, if that is a country.
  const where = choices['where'] ?? '';
  const usual = sites?.of[where] ? where : first;
  const usualOther = usual === next ? first : next;
  const there = sites?.of[choices['other'] ?? usualOther] ?? {};
  const standings = Object.entries(second).flatMap(([name, first]) =>
    there[first] ? [[name, there[first]] as const] : [],
  );
  return {
    choices: sites && { country: usual, other: usualOther },
    standings: { ...sites?.of[choices['country'] ?? usual], ...Object.fromEntries(standings) },
  };
}

/** The season a market begins with, and the months of the one chosen. */
function seasonal(chosen: string | undefined, market: string, { shapes, usual }: Seasons): Defaults {
  const season = usual[market] ?? '';
  const months = shapes[chosen ?? season] ?? [];
  const point = (typical: number) => ({ low: typical, typical, high: typical });
  return {
    season,
    ...Object.fromEntries(monthNames.map((name, place) => [name, point(months[place] ?? 100)])),
  };
}

/** Every default under the choices made: the market's own, the place's prices, all in the currency asked for. */
export function defaultsOf(choices: Choices, data: DefaultsData): Defaults {
  const market = choices['market'] ?? data.market;
  const home = data.markets[market];
  const where = choices['where'] ?? home?.where ?? '';
  const currency = choices['currency'] ?? home?.currency ?? 'usd';
  const two = compared(choices, market, data);
  const standings = {
    ...data.everywhere,
    ...home?.own,
    ...data.places[placeOf(where, market, data)],
    ...two.standings,
  };
  const values = Object.entries(standings).map(([name, standing]) => [
    name,
    defaultOf(standing, currency, data),
  ]);
  return {
    market,
    currency: home?.currency ?? 'usd',
    where: home?.where ?? '',
    pattern: 'day',
    opens: '9',
    ...(data.seasons && seasonal(choices['season'], market, data.seasons)),
    ...two.choices,
    ...Object.fromEntries(values),
  };
}
