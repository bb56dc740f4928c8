import { expect, test } from 'vitest';
import { asked } from '~/calculators/asked.ts';
import { answerOf } from '~/calculators/compare-quotes/answerOf.ts';
import { lines, quoteIds } from '~/calculators/compare-quotes/lines.ts';
import { question } from '~/calculators/compare-quotes/question.ts';
import { type Answers, answersOf } from '~/form/answers.ts';
import { readLink, writeLink } from '~/form/link.ts';
import { localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { asking } from './asking.ts';

/** Four quotes filled in as fully as they can be, with names in the longest script. */
const full = asking(
  Object.fromEntries(
    quoteIds.flatMap((id) => [
      [`${id}-name`, '저렴한고객센터주식회사부산광역시해운대지점둘째팀가나다라마바사아자차'],
      [`${id}-price`, 'minute'],
      [`${id}-price-at`, '12345.67'],
      [`${id}-solved`, '71.5'],
      ...lines.flatMap((line) => [
        [`${id}-${line.id}`, line.bases.at(-1) ?? ''],
        [`${id}-${line.id}-at`, line.bases.includes('once') || line.usual === 'held' ? '99.25' : '12.25'],
      ]),
    ]),
  ),
);

/** A comparison, but for whether its quotes still are our examples: that a later page cannot know. */
const compared = (answers: Answers) => {
  const found = answerOf(answers, 'USD');
  return found && { ...found, quotes: found.quotes.map((quote) => ({ ...quote, sample: false })) };
};

test('a link gives the same comparison in every language, also when the figures have changed', () => {
  for (const answers of [asking(), full]) {
    const search = writeLink(question, answers);
    for (const locale of localeList) {
      const later = answersOf(question, readLink(search, question, locale), {}, {}, locale, 'USD');
      expect(compared(later)).toEqual(compared(answers));
    }
  }
});

test('four full quotes fit into what is read of a link', () => {
  expect(writeLink(question, full).length).toBeLessThan(8_000);
});

test('the link of the two examples is one that a message holds', () => {
  expect(writeLink(question, asking()).length).toBeLessThan(2_000);
});

test('every name is fit for a link, and asked by no other calculator', () => {
  const own = question.inputs.map(({ name }) => name).filter((name) => /^(fee|[a-d])-/.test(name));
  for (const name of own) expect(name).toMatch(/^[a-z]+(-[a-z]+){1,2}$/);
  expect(new Set(question.inputs.map(({ name }) => name)).size).toBe(question.inputs.length);
  const others = Object.values(asked).map(({ name }): string => name);
  expect(others.filter((name) => own.includes(name) || /^[a-d]$/.test(name))).toEqual([]);
});

test.each(localeList)('every line has a name and a question of its own in %s', (locale) => {
  const { lines: words } = stringsFor(locale).compareQuotes;
  expect(Object.keys(words).sort()).toEqual(lines.map(({ id }) => id).sort());
  const all = Object.values(words);
  expect(new Set(all.map(({ name }) => name)).size).toBe(lines.length);
  expect(new Set(all.map(({ ask }) => ask)).size).toBe(lines.length);
});
