import { z } from 'astro/zod';

/** What a language does not write, as a regular expression (flag `u`), with samples that hold it in order. */
const rule = z.strictObject({
  /** Matched against one line as it is read: without marks and addresses, and `\uFFFC` for a figure, a slot, a piece of code. */
  pattern: z.string().refine((pattern) => {
    try {
      return new RegExp(pattern, 'u').source !== '';
    } catch {
      return false;
    }
  }, 'must be a regular expression'),
  /** What to write instead. */
  say: z.string().min(1),
  /** Only in the words of the interface. */
  only: z.literal('strings').optional(),
  /** Samples that the pattern must find, and such as it must let pass. */
  wrong: z.array(z.string()).min(1),
  right: z.array(z.string()).min(1),
});

/** The rules of one language: `content/languages/{locale}.json`. */
export const language = z.strictObject({
  rules: z.array(rule),
  /** Everyday English words that are not also words of the language, where it is written in Latin letters. */
  english: z.array(z.string()).optional(),
});

/** Names that Chinese, Japanese and Korean print in Latin letters, each group with its reason: `latin.json`. */
export const latin = z.array(
  z.strictObject({ reason: z.string().min(1), names: z.array(z.string().min(1)).min(1) }),
);

/** The terms a reader new to the trade would not know: `linked-terms.json`, ids of the glossary. */
export const linkedTerms = z.array(z.string());

export type LanguageFile = z.infer<typeof language>;
