import { fill } from '~/i18n/fill.ts';
import { number } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { type LineId, lines, type Unit } from './lines.ts';

type Words = Strings['compareQuotes'];

/** What to ask a provider: what its price counts, then one question for each of these lines, in the order of the checklist. */
export const questionsFor = (
  unit: Unit,
  open: readonly string[],
  { unitAsk, lines: of }: Words,
): readonly string[] => [
  unitAsk[unit],
  ...lines.flatMap(({ id }) => (open.includes(id) ? [of[id satisfies LineId].ask] : [])),
];

/** Questions as plain text, ready to be pasted into a letter. */
export const letter = (name: string, questions: readonly string[], words: Words, locale: Locale): string =>
  [
    fill(words.letterHead, { name }),
    '',
    words.letterIntro,
    '',
    ...questions.map((question, place) => `${number(place + 1, locale)}. ${question}`),
    '',
    words.letterEnd,
  ].join('\n');
