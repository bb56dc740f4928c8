import { expect, test } from 'vitest';
import { englishIn, findingsIn, unlinked } from '~/editors/findings.ts';
import { pageProblems, readRules } from '~/editors/lint.ts';
import { proseOf, stringsIn, wordsIn } from '~/editors/passages.ts';
import { pageOf } from '~/editors/writtenPages.ts';
import type { Locale } from '~/i18n/locales.ts';

const rules = await readRules('.');

const page = (locale: Locale, text: string) => {
  const one = pageOf(`content/guides/${locale}/factors.mdx`, text);
  if (!one) throw new Error('no page');
  return one;
};
const told = async (locale: Locale, text: string) =>
  (await pageProblems(page(locale, text), rules)).map(({ file, line, say }) => `${file}:${line} ${say}`);

const broken = `---
title: 費用を左右する要因
description: "単価は{fig:ph.rate.our}です。"
reviewed: "2026-11-22"
---

単価は8ドルから，<Figure id="us.rate.hours" />です。

## 場所

収縮率は高い. The price is lower. ** 外注**です。

[内訳](../cost-breakdwn/)と[要点](../cost-breakdown/#checklist)、[用語](term:shrinkge)をご覧ください。

<Example name="outdor-shop" />

<Calculator name="stafing" />

<RateRange />

<CalculatorCard name="total-cost" ask="volume wages" />

カスタマー サポートの オペレータは“席”に SLA を持つ。
`;

test('a page broken in every way is told line by line what to do', async () => {
  expect(await told('ja', broken)).toMatchInlineSnapshot(`
    [
      "content/guides/ja/factors.mdx:3 there is no figure "ph.rate.our". Did you mean "ph.rate.hour"?",
      "content/guides/ja/factors.mdx:7 there is no figure "us.rate.hours". Did you mean "us.rate.hour"?",
      "content/guides/ja/factors.mdx:7 "8" is typed into prose. Refer to a figure with <Figure id="…" />, write the number as a word, or, if it is a name or a year, add it to content/allowed-digits.json.",
      "content/guides/ja/factors.mdx:7 “単価は8ドルから，#です。”: 読点は「、」、句点は「。」。",
      "content/guides/ja/factors.mdx:9 a heading has no id. End it with the id it has in every language: ## Labor {/* #labor */}.",
      "content/guides/ja/factors.mdx:11 ** is left standing, so nothing is bold. Move the asterisks off the punctuation, or put a space beside them.",
      "content/guides/ja/factors.mdx:11 “収縮率” is never printed: 誤訳",
      "content/guides/ja/factors.mdx:11 “収縮率は高い. The price i…”: 文末は「。」。",
      "content/guides/ja/factors.mdx:11 English is left: The price is lower. A name belongs into content/languages/latin.json.",
      "content/guides/ja/factors.mdx:13 there is no term "shrinkge". Did you mean "shrinkage"? Terms stand in content/glossary/.",
      "content/guides/ja/factors.mdx:13 the link "../cost-breakdwn/" leads to guide/cost-breakdwn/, where no page is. Did you mean "../cost-breakdown/"?",
      "content/guides/ja/factors.mdx:13 the link "../cost-breakdown/#checklist" names a place that guide/cost-breakdown/ does not have. Did you mean "#checklist-for-the-meeting"?",
      "content/guides/ja/factors.mdx:15 there is no example "outdor-shop". Did you mean "outdoor-shop"? Examples stand in content/examples/.",
      "content/guides/ja/factors.mdx:17 there is no calculator "stafing". Did you mean "staffing"?",
      "content/guides/ja/factors.mdx:19 there is nothing called <RateRange>. Did you mean <RateRanges>?",
      "content/guides/ja/factors.mdx:21 total-cost does not ask for "wages". Did you mean "rate"?",
      "content/guides/ja/factors.mdx:23 “…サポートの オペレータは“席”に SLA を持つ。”: 引用符は「 」、その中は『 』。",
      "content/guides/ja/factors.mdx:23 “…トの オペレータは“席”に SLA を持つ。”: 和文と英数字の間に空白を入れない。",
      "content/guides/ja/factors.mdx:23 “カスタマー サポートの オペレータは“…”: 複合語のカタカナの間に空白を入れない。",
      "content/guides/ja/factors.mdx:23 “カスタマー サポートの オペレータは“席”に SLA を持…”: 語尾の長音を省かない：サーバー、オペレーター。",
    ]
  `);
});

test.each<[Locale, string, string]>([
  ['en', "The client's labour cost", 'Use curly quotation marks'],
  ['zh-cn', '收缩率较高。', '“收缩率” is never printed'],
  ['zh-cn', '外包 SLA 的费用', '汉字与西文'],
  ['ko', '수축률이 높다.', '“수축률” is never printed'],
  ['ko', '가격이 낮다。', '문장 부호는 반각으로'],
  ['tr', 'Fiyat yüzde <Figure id="tr.wage.over-minimum" /> % artar', 'Yüzde işareti'],
  ['tr', 'Destek temsilcisinin ücreti', '“destek temsilcisi” is never printed'],
  ['tr', 'Bu price düşük', 'English is left: price'],
])('%s: %s is found', async (locale, text, expected) => {
  expect((await told(locale, text)).join('\n')).toContain(`content/guides/${locale}/factors.mdx:1`);
  expect((await told(locale, text)).join('\n')).toContain(expected);
});

test('a forbidden word inside a term that is printed is not meant', () => {
  const [passage] = proseOf(page('tr', 'Büzülme oranı'));
  if (!passage) throw new Error('no passage');
  const never = [{ word: 'büzülme', note: 'x' }];
  expect(findingsIn(passage, { ...rules.languages.tr, never, printed: ['Büzülme oranı'] })).toEqual([]);
  expect(findingsIn(passage, { ...rules.languages.tr, never, printed: [] })).toHaveLength(1);
});

test('what no reader sees is not read: marks, addresses, code, notes and attributes', () => {
  const text =
    '---\ntitle: "Rates"\nreviewed: "2026-11-22"\n---\n\n## Pay {/* #pay */}\n\n- **A** [b](../c/ "d") `e`\n\n| F | G |\n| --- | --- |\n';
  expect(proseOf(page('en', text)).map(({ line, text }) => [line, text])).toEqual([
    [2, 'Rates'],
    [6, 'Pay'],
    [8, 'A b \uFFFC'],
    [10, 'F\tG'],
  ]);
});

test('words of the interface are read without keys, comments and imports; slots stand for what fills them', () => {
  const text =
    "import type { S } from '../strings.ts';\n// can't\nexport default {\n  'hours/week': 'haftada {n} saat',\n};\n";
  expect(stringsIn('tr.ts', 'tr', text).map(({ line, text }) => [line, text])).toEqual([
    [4, 'haftada \uFFFC saat'],
  ]);
});

test('an escaped character is read as what it stands for', () => {
  expect(
    stringsIn('tr.ts', 'tr', String.raw`x: 'Telefon,\u00a0% ve \'kanal\''`).map(({ text }) => text),
  ).toEqual(["Telefon,\u00a0% ve 'kanal'"]);
});

test('JSON is read where it names a language, but not what is never printed', () => {
  const text =
    '{\n  "a": {\n    "terms": { "en": "seat", "tr": "koltuk" },\n    "avoid": { "tr": [{ "term": "sandalye" }] }\n  }\n}';
  expect(wordsIn('g.json', text).map(({ line, locale, text }) => [line, locale, text])).toEqual([
    [3, 'en', 'seat'],
    [3, 'tr', 'koltuk'],
  ]);
});

test('a term for newcomers that a guide never links to is noted once, with the line of its first use', () => {
  const text = '## Shrinkage {/* #shrinkage */}\n\nAgents.\n\nShrinkage and occupancy, then shrinkage.\n';
  const language = {
    ...rules.languages.en,
    linked: [
      { id: 'shrinkage', word: 'shrinkage' },
      { id: 'occupancy', word: 'occupancy' },
    ],
  };
  expect(unlinked(page('en', text), language).map(({ line, say }) => `${line} ${say}`)).toEqual([
    '5 not linked to the glossary where first used: shrinkage (line 5), occupancy (line 5).',
  ]);
  const linked = text
    .replace('Shrinkage and', '[Shrinkage](term:shrinkage) and')
    .replace('occupancy', '[occupancy](term:occupancy)');
  expect(unlinked(page('en', linked), language)).toEqual([]);
});

test('names that a language prints in Latin letters are no English', () => {
  expect(englishIn('SLA、GitHub', rules.languages.ja)).toEqual([]);
  expect(englishIn('料金はpriceです', rules.languages.ja)).toEqual(['price']);
});
