import { fill } from '~/i18n/fill.ts';
import { counted, number, percent, price } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import { type Expr, firstValue, type Quantity } from './quantity.ts';
import { type BillWords, plainUnit } from './words.ts';

/** What is needed to write a quantity in the reader's language. */
export interface Hand {
  readonly words: BillWords;
  readonly locale: Locale;
  /** The currency of each kind of money; the scenario's where a kind is not named. */
  readonly currencies: { readonly money: string; readonly providerMoney?: string; readonly aiMoney?: string };
}

/** Decimals that keep about four digits, so that factors shown multiply to the amount shown. */
const digitsFor = (value: number): number =>
  value === 0 ? 0 : Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(Math.abs(value)))));

/** A value with its unit: `$24 per hour`, `2,150 hours`, `30%`. */
export function written(value: number | null, unit: string, { words, locale, currencies }: Hand): string {
  if (value === null) return '–';
  const plain = plainUnit(unit);
  const template = words.units[plain];
  if (template && typeof template !== 'string')
    return counted(value, template, locale, Math.min(2, digitsFor(value)));
  const kind = /^\w+/.exec(unit)?.[0] as keyof Hand['currencies'];
  const bare =
    plain.startsWith('money') && plain !== 'money/money'
      ? price(value, currencies[kind] ?? currencies.money, locale)
      : plain.startsWith('share')
        ? percent(value, locale, 1)
        : number(value, locale, digitsFor(value));
  return template ? fill(template, { n: bare }) : bare;
}

const signs: Readonly<Record<string, readonly [sign: string, strength: number]>> = {
  '+': [' + ', 1],
  '-': [' − ', 1],
  '*': [' × ', 2],
  '/': [' ÷ ', 2],
  pow: [' ^ ', 3],
};

const named: Readonly<Record<string, keyof BillWords>> = {
  max: 'larger',
  min: 'smaller',
  ceilTol: 'roundedUp',
  sum: 'months',
  yearSum: 'yearSoFar',
  prev: 'previous',
  tiered: 'tiered',
};

/** Whether a quantity changes nothing as a factor: an index of 1, an exchange rate of 1. */
const isOne = (arg: Expr, known: ReadonlyMap<string, Quantity>): boolean => {
  const node = typeof arg === 'string' ? known.get(arg) : undefined;
  return (
    node !== undefined &&
    ['ratio', 'money/money'].includes(plainUnit(node.unit)) &&
    [node.value].flat().every((value) => value === 1)
  );
};

/** Whether staffing is the same with this input as without it: nothing, all of it, one at a time. */
export const isIdle = ({ unit, value }: Quantity): boolean =>
  value === 0 || (value === 1 && ['ratio', 'share', 'chats'].includes(unit));

/** An expression without factors that change nothing. */
export function withoutOnes(expr: Expr, known: ReadonlyMap<string, Quantity>): Expr {
  if (!Array.isArray(expr) || expr[0] !== '*') return expr;
  const factors = (expr.slice(1) as Expr[]).filter((arg) => !isOne(arg, known));
  return factors.length > 1 ? ['*', ...factors] : (factors[0] ?? 1);
}

/** An expression with the numbers in their places: `2,150 hours × $24 per hour`. */
export function equation(expr: Expr, known: ReadonlyMap<string, Quantity>, hand: Hand, within = 0): string {
  if (typeof expr === 'number') return number(expr, hand.locale, 4);
  if (typeof expr === 'string') {
    const node = known.get(expr);
    return written(node ? firstValue(node) : null, node?.unit ?? '', hand);
  }
  if (expr === null) return '–';
  const [operator, ...args] = expr;
  const [sign, strength] = signs[operator] ?? [];
  if (!sign || !strength) {
    // `prev` names itself first and `tiered` its mode; neither is a number to show.
    const items = args
      .filter((arg, place) => arg !== null && !(operator === 'prev' && place === 0))
      .filter((arg) => typeof arg !== 'string' || known.has(arg));
    const word = hand.words[named[operator] ?? 'computed'];
    return fill(String(word), { items: items.map((arg) => equation(arg, known, hand)).join('; ') });
  }
  const inner = args.map((arg, place) =>
    equation(arg, known, hand, place > 0 && '-/'.includes(operator) ? strength + 1 : strength),
  );
  return strength < within ? `(${inner.join(sign)})` : inner.join(sign);
}
