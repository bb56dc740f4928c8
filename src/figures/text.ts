import { fill } from '../i18n/fill.ts';
import { published, publishedMoney, publishedPercent, type TimeUnit, time } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { stringsFor } from '../i18n/strings.ts';
import { type Book, type Figure, UnknownFigure } from './book.ts';
import { tripleOf } from './resolve.ts';
import { SHOWS, type Show } from './shows.ts';

/** An amount or a range in the unit of a figure, without what it is paid for. */
function written({ unit }: Pick<Figure, 'unit'>, low: number, high: number, locale: Locale): string {
  const currency = /^([A-Z]{3})(?:\/(.+))?$/.exec(unit);
  // An exchange rate is a number: its name says of which currency.
  if (currency?.[2] === 'USD') return published(low, high, locale);
  if (currency?.[1]) return publishedMoney(low, high, currency[1], locale);
  if (unit === 'percent') return publishedPercent(low, high, locale);
  if (/^(second|minute|hour|day|week|month|year)s$/.test(unit)) {
    return time(low, high, unit.slice(0, -1) as TimeUnit, locale);
  }
  return published(low, high, locale);
}

/** What an amount is paid for, around it: "$8–14 per agent-hour". */
function withUnit(amount: string, unit: string, locale: Locale): string {
  const { per } = stringsFor(locale).figures;
  const key = /^[A-Z]{3}\/(.+)$/.exec(unit)?.[1] ?? unit;
  return key in per ? fill(per[key as keyof typeof per], { amount }) : amount;
}

/** A figure as plain text in a language: "$8–14 per agent-hour", "%30", "4～10分". */
export function figureText(figure: Figure, locale: Locale, show: Show = 'range'): string {
  const { from, upTo } = stringsFor(locale).figures;
  const { low, typical, high } = tripleOf(figure);
  if (show === 'low' || show === 'high' || show === 'typical') {
    const value = { low, typical, high }[show];
    return withUnit(written(figure, value, value, locale), figure.unit, locale);
  }
  const amount = written(figure, low, high, locale);
  const whole = show === 'bare' ? amount : withUnit(amount, figure.unit, locale);
  if (figure.spread === 'floor') return fill(from, { amount: whole });
  if (figure.spread === 'ceiling') return fill(upTo, { amount: whole });
  return whole;
}

/** Low, typical and high without their unit, as the note of a figure lists them. */
export function endsOf(figure: Figure, locale: Locale): Readonly<Record<'low' | 'typical' | 'high', string>> {
  const { low, typical, high } = tripleOf(figure);
  const one = (value: number) => written(figure, value, value, locale);
  return { low: one(low), typical: one(typical), high: one(high) };
}

/** The show a reference asks for: `ph.rate.hour/low` shows the low end. */
export function parseReference(reference: string): { readonly id: string; readonly show: Show } {
  const [id = '', show = 'range'] = reference.split('/');
  const known = SHOWS.find((each) => each === show);
  if (!known) throw new Error(`{fig:${reference}} asks for "${show}". Choose one of ${SHOWS.join(', ')}.`);
  return { id, show: known };
}

/** Replaces every `{fig:ph.rate.hour}` of a text by the figure in words; an unknown id stops the build. */
export const withFigures = (text: string, book: Book, locale: Locale): string =>
  text.replace(/\{fig:([^}]*)\}/g, (_, reference: string) => {
    const { id, show } = parseReference(reference);
    if (!book.has(id)) throw new UnknownFigure(id, book.ids);
    return figureText(book.figure(id), locale, show);
  });
