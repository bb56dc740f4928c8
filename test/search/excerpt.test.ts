import { expect, test } from 'vitest';
import { excerptOf, opening } from '~/search/excerpt.ts';
import { foldFor } from '~/search/fold.ts';

const shown = (
  text: string,
  words: string[],
  locale: 'en' | 'zh-cn' | 'ja' | 'ko' | 'tr' = 'en',
  length = 170,
) =>
  excerptOf(text, words, foldFor(locale), length)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('the words looked for are marked to their end, and not inside other words', () => {
  expect(shown('Rates rise; a migrated rate rates low.', ['rate'])).toBe(
    '[Rates] rise; a migrated [rate] [rates] low.',
  );
});

test('marks are found whatever the spelling', () => {
  expect(shown('Yazılım ve İletişim giderleri', ['yazilim', 'iletisim'], 'tr')).toBe(
    '[Yazılım] ve [İletişim] giderleri',
  );
  expect(shown('ひらがなのこすとを見る', ['コスト'], 'ja')).toBe('ひらがなの[こすと]を見る');
  expect(shown('콜센터 비용은 높다', ['비용'], 'ko')).toBe('콜센터 [비용]은 높다');
});

test('a long text is cut to the stretch that holds most of what was asked', () => {
  const text = `fee ${'and so on '.repeat(40)}a setup fee and an exit fee ${'and so on '.repeat(40)}`;
  const cut = shown(text, ['setup', 'fee', 'exit'], 'en', 100);
  expect(cut).toContain('[setup] [fee] and an [exit] [fee]');
  expect(cut.startsWith('… ')).toBe(true);
  expect(cut.endsWith(' …')).toBe(true);
});

test('a text without any of the words has no excerpt', () => {
  expect(shown('Nothing of the kind', ['rates'])).toBe('');
});

test('markup in a text stays text', () => {
  expect(excerptOf('a <b>rate</b>', ['rate'], foldFor('en'), 100)).toEqual([
    { text: 'a <b>', marked: false },
    { text: 'rate', marked: true },
    { text: '</b>', marked: false },
  ]);
});

test('an opening ends with a sentence where it can', () => {
  expect(opening('One short sentence. Then another one that is cut.', 30)).toBe('One short sentence.');
  expect(opening('No end in sight for this very long sentence', 20)).toBe('No end in sight for …');
});
