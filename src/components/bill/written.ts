import { fill } from '~/i18n/fill.ts';
import { counted, number, percent, price } from '~/i18n/format.ts';
import { semicolon } from '~/i18n/joined.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Bill, Factor, Working } from '~/model/bill';
import { LINES } from '~/model/lines';
import { WEEKS_PER_MONTH } from '~/model/units';
import { type BillWords, plainUnit } from './words.ts';

/** What is needed to write a quantity in the reader's language. */
export interface Hand {
  readonly words: BillWords;
  readonly locale: Locale;
  /** The currency of each kind of money; the scenario's where a kind is not named. */
  readonly currencies: {
    readonly money: string;
    readonly providerMoney?: string;
    readonly aiMoney?: string;
  };
}

/** Decimals that keep about four digits, so that factors shown multiply to the amount shown. */
const digitsFor = (value: number): number =>
  value === 0 ? 0 : Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));

type Valued = Pick<Factor, 'value' | 'unit'>;

/** Whether adding a quantity up over months gives no quantity of its kind: an index, a share, a price of one thing. */
const isRelative = (unit: string): boolean => /^(ratio|share|weight|points|money\/)/.test(unit);

/** A value with its unit: `$24 per hour`, `2,150 hours`, `30%`; a plain number without one. */
export function written({ summed, ...valued }: Valued & Partial<Pick<Factor, 'summed'>>, hand: Hand): string {
  const plain = inUnit(valued, hand);
  return summed && valued.value !== null && isRelative(plainUnit(valued.unit ?? ''))
    ? fill(hand.words.months, { items: plain })
    : plain;
}

function inUnit({ value, unit }: Valued, { words, locale, currencies }: Hand): string {
  if (value === null) return '–';
  if (value === WEEKS_PER_MONTH) return '52 ÷ 12';
  const plain = plainUnit(unit ?? '');
  const template = words.units[plain];
  if (template && typeof template !== 'string')
    return counted(value, template, locale, Math.min(value < 1 ? 4 : 2, digitsFor(value)));
  const kind = (unit ?? '').split('/')[0] as keyof Hand['currencies'];
  const bare =
    plain.startsWith('money') && plain !== 'money/money'
      ? price(value, currencies[kind] ?? currencies.money, locale)
      : plain.startsWith('share')
        ? percent(value, locale, 1)
        : number(value, locale, digitsFor(value));
  return template ? fill(template, { n: bare }) : bare;
}

/** Whether an id is that of a line of the bill. */
export const isLine = (id: string | null): boolean => (LINES as readonly (string | null)[]).includes(id);

/** Signs between factors, and how tightly they bind. */
const signs: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
  '+': [' + ', 1],
  '-': [' − ', 1],
  '*': [' × ', 2],
  '/': [' ÷ ', 2],
  pow: [' ^ ', 3],
};

const named = {
  max: 'larger',
  min: 'smaller',
  ceilTol: 'roundedUp',
  sum: 'months',
  yearSum: 'yearSoFar',
  prev: 'previous',
} as const;

/** Whether a factor leaves a product as it is: an index of 1, an exchange rate of 1, (1 − 0 %). */
const isOne = ({ value, unit, working }: Factor): boolean =>
  value === 1 &&
  (working ? working.operator !== '*' : ['ratio', 'money/money'].includes(plainUnit(unit ?? '')));

/** Whether staffing is the same with an input as without it: nothing, all of it, one at a time. */
export const isIdle = ({ value, unit }: Valued): boolean =>
  value === 0 || (value === 1 && ['ratio', 'share', 'weight', 'chats'].includes(unit ?? ''));

/** A quantity that only takes over another, such as the units billed from the hours, is that other. */
function followed(factor: Factor, open: Bill['open']): Factor {
  const below = isLine(factor.id) ? undefined : open(factor);
  const [only, ...more] = below?.factors ?? [];
  return below?.operator === '+' && only?.id && more.length === 0 ? followed(only, open) : factor;
}

/** A working without what changes nothing: factors of 1, terms of 0, names for the same quantity. */
export function settled({ operator, factors }: Working, open: Bill['open']): Working {
  const counts = factors.filter((factor) =>
    operator === '*' ? !isOne(factor) : operator === '+' ? factor.value !== 0 : true,
  );
  const kept = (counts.length > 0 ? counts : factors.slice(0, 1)).map((factor) =>
    factor.working ? { ...factor, working: settled(factor.working, open) } : followed(factor, open),
  );
  const [only, ...more] = kept;
  return only?.working && more.length === 0 && '+*'.includes(operator)
    ? only.working
    : { operator, factors: kept };
}

/** A working with the numbers in their places: `2,150 hours × $24 per hour`. */
export function equation({ operator, factors }: Working, hand: Hand, within = 0): string {
  const [sign, strength] = signs[operator] ?? [semicolon(hand.locale), 0];
  const text = factors
    .map((factor, place) => {
      const tighter = strength + (place > 0 && '-/'.includes(operator) ? 1 : 0);
      return factor.working ? equation(factor.working, hand, tighter) : written(factor, hand);
    })
    .join(sign);
  if (operator in named) return fill(hand.words[named[operator as keyof typeof named]], { items: text });
  return factors.length > 1 && strength < within ? `(${text})` : text;
}
