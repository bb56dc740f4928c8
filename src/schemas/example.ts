import { z } from 'astro/zod';
import { type Locale, localeList } from '../i18n/locales.ts';

const name = z.string().regex(/^\D+$/, 'must be words without digits');

/** A number, a choice, or a range as links write it. */
const answer = z.union([
  z.number(),
  z
    .string()
    .regex(/^([a-z][a-z-]*|\d+(\.\d+)?(_\d+(\.\d+)?){2})$/, 'must be a number, "low_typical_high" or a word'),
]);

/** A worked example: an invented team, and what it tells a calculator. Everything else stands at its default. */
export const example = z.strictObject({
  /** The last word of the calculator's address. */
  calculator: z.string(),
  /** What the team is called in each language. */
  called: z.strictObject(
    Object.fromEntries(localeList.map((locale) => [locale, name])) as Record<Locale, typeof name>,
  ),
  /** By the names and in the units of links; all that the defaults depend on among them. */
  answers: z.record(z.string(), answer),
});

export type ExampleEntry = z.infer<typeof example>;
