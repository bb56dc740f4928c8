import { z } from 'astro/zod';
import { type Locale, localeList } from '../i18n/locales.ts';

/** The same thing in every language. */
const inEach = <T extends z.ZodType>(one: T) =>
  z.strictObject(Object.fromEntries(localeList.map((locale) => [locale, one])) as Record<Locale, T>);

/** The same thing in the languages that have one. */
const inSome = <T extends z.ZodType>(one: T) => inEach(one).partial();

const words = z.string().regex(/^\S(.*\S)?$/, 'must be words, without spaces around them');
const sentence = words.regex(/[.。]$/, 'must end with a full stop');
const kana = z.string().regex(/^[ァ-ヶー]+$/, 'must be the reading in katakana');

/** A word that is not printed for a term: never, or only where it means something else. */
const avoided = z.strictObject({
  term: words,
  /** Why, for writers of that language. */
  note: words,
  kind: z.enum(['never', 'context']),
});

/** Who says so, where a definition tells of law or of wording; its own title, in its own language. */
const source = z.strictObject({ name: words, url: z.url(), language: z.string().regex(/^[a-z]{2}$/) });

/** One term of the glossary. */
export const term = z.strictObject({
  /** What is printed: where a bracket follows, the part before it is enough from the second time on. */
  terms: inEach(words),
  definition: inEach(sentence),
  /** Other names readers look for, also those that are never printed. */
  aliases: inEach(z.array(words)),
  avoid: inSome(z.array(avoided).min(1)).optional(),
  /** What a term is sorted by where its letters do not say: in Japanese always, its reading. */
  sort: inSome(words).extend({ ja: kana }),
  /** The language of the one market that has it; elsewhere the definition explains it and its own name is shown. */
  market: z.enum(localeList).optional(),
  /** Languages in which nobody has confirmed yet that the trade says so. */
  unconfirmed: z.array(z.enum(localeList)).min(1).optional(),
  sources: z.array(source).min(1).optional(),
});

export type TermEntry = z.infer<typeof term>;
