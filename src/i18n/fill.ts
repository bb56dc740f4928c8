import { type Locale, locales } from './locales.ts';
import type { Plural } from './strings.ts';

/** Puts values into the `{slots}` of a message: `fill('{n} agents', { n: '12' })` is `'12 agents'`. */
export const fill = (message: string, slots: Readonly<Record<string, string | number>>): string =>
  message.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));

/** The form of a message that fits a count, with `{n}` and other slots still to be filled. */
export const pluralOf = (forms: Plural, count: number, locale: Locale): string =>
  new Intl.PluralRules(locales[locale].tag).select(count) === 'one' ? forms.one : forms.other;
