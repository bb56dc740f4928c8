import { expect, test } from 'vitest';
import { readGlossary } from '~/glossary/readGlossary.ts';
import { localeList } from '~/i18n/locales.ts';

const terms = readGlossary('.');

/** A word as it stands in a text: whole in languages that space their words, in one case. */
const holds = (text: string, word: string) =>
  new RegExp(`(?<![a-zçğıöşü])${RegExp.escape(word.toLowerCase())}`, 'u').test(text.toLowerCase());

test('no term and no definition uses a word that the glossary forbids', () => {
  const found = localeList.flatMap((locale) => {
    const never = terms.flatMap(({ avoid }) => avoid?.[locale] ?? []).filter(({ kind }) => kind === 'never');
    return terms.flatMap((term) =>
      (['terms', 'definition'] as const).flatMap((key) =>
        never.flatMap((one) =>
          holds(term[key][locale], one.term) ? `${term.at([key, locale])} ${one.term}: ${one.note}` : [],
        ),
      ),
    );
  });
  expect(found).toEqual([]);
});
