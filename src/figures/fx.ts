import type { Book } from './book.ts';
import { convert, type Step, type Triple } from './convert.ts';

/** Local units of a currency for one US dollar, with the month and the figure it comes from. */
export interface Rate {
  readonly currency: string;
  readonly perDollar: number;
  /** `2026-06`; empty for the dollar itself. */
  readonly date: string;
  readonly figureId: string;
}

/** The exchange rates of the dataset, the dollar among them. */
export function ratesOf(book: Book): Readonly<Record<string, Rate>> {
  const rates: Record<string, Rate> = { USD: { currency: 'USD', perDollar: 1, date: '', figureId: '' } };
  for (const { measure, unit, typical, year, id } of book) {
    const currency = /^([A-Z]{3})\/USD$/.exec(unit)?.[1];
    if (measure !== 'fx.usd' || !currency || typical === undefined) continue;
    rates[currency] = { currency, perDollar: typical, date: year, figureId: id };
  }
  return rates;
}

/** An amount in another currency, through the dollar; the step names rate and date, the older one where there are two. */
export function inCurrency<
  T extends Triple & { readonly currency?: string; readonly conversion: readonly Step[] },
>(amount: T, to: string, rates: Readonly<Record<string, Rate>>): T {
  if (amount.currency === undefined || amount.currency === to) return amount;
  const source = rates[amount.currency];
  const target = rates[to];
  if (!source || !target) throw new RangeError(`There is no exchange rate from ${amount.currency} to ${to}.`);
  const date = [source.date, target.date].filter(Boolean).sort()[0] ?? '';
  const step: Step = {
    kind: 'currency',
    from: amount.currency,
    to,
    rate: target.perDollar / source.perDollar,
    date,
  };
  return { ...amount, ...convert(amount, step), currency: to, conversion: [...amount.conversion, step] };
}
