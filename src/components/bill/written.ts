import { fill } from '~/i18n/fill.ts';
import { counted, number, percent, price } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Factor, Working } from '~/model/bill';
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

/** A value with its unit: `$24 per hour`, `2,150 hours`, `30%`; a plain number without one. */
export function written({ value, unit }: Valued, { words, locale, currencies }: Hand): string {
  if (value === null) return '–';
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

/** Whether a factor changes nothing: an index of 1, an exchange rate of 1. */
const isOne = ({ value, unit, id }: Factor): boolean =>
  value === 1 && id !== null && ['ratio', 'money/money'].includes(plainUnit(unit ?? ''));

/** Whether staffing is the same with an input as without it: nothing, all of it, one at a time. */
export const isIdle = ({ value, unit }: Valued): boolean =>
  value === 0 || (value === 1 && ['ratio', 'share', 'weight', 'chats'].includes(unit ?? ''));

/** The factors worth showing: not those that change nothing. */
export const shownFactors = ({ operator, factors }: Working): readonly Factor[] =>
  operator === '*' ? factors.filter((factor) => !isOne(factor)) : factors;

/** A working with the numbers in their places: `2,150 hours × $24 per hour`. */
export function equation(working: Working, hand: Hand, within = 0): string {
  const { operator } = working;
  const factors = shownFactors(working);
  const [sign, strength] = signs[operator] ?? ['; ', 0];
  const text = factors
    .map((factor, place) => {
      const tighter = strength + (place > 0 && '-/'.includes(operator) ? 1 : 0);
      return factor.working ? equation(factor.working, hand, tighter) : written(factor, hand);
    })
    .join(sign);
  if (operator in named) return fill(hand.words[named[operator as keyof typeof named]], { items: text });
  return factors.length > 1 && strength < within ? `(${text})` : text;
}
