import { describe, expect, test } from 'vitest';
import { nameOf } from '~/figures/names.ts';
import { readRules } from '~/figures/readRules.ts';
import { endsOf, figureText, parseReference, withFigures } from '~/figures/text.ts';
import { figuresIn } from '~/figures/uses.ts';
import { partialDate } from '~/i18n/format.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

const rules = readRules('.');
const { book } = rules;
/** `Intl` puts no-break spaces into its output; a reader sees a space. */
const seen = (text: string) => text.replaceAll(/[\u00a0\u2009\u202f]/g, ' ');
const text = (id: string, locale: Locale, show?: Parameters<typeof figureText>[2]) =>
  seen(figureText(book.figure(id), locale, show));

describe.each<[Locale, Record<string, string>]>([
  [
    'en',
    {
      'ph.rate.hour': '$8–14 per agent-hour',
      'us.wage.hour-outsourcer': '$17.45 an hour',
      'us.technology.telephony-minute': '$0.0085–0.0140 a minute',
      'tr.wage.minimum-month': 'TRY 26,005.50 a month',
      'jp.price.call': '¥150–600 per contact',
      'cn.price.agent-month': 'CN¥6,357–6,896 per agent per month',
      'kr.price.agent-month': '₩4,364,048 per agent per month',
      'world.operations.shrinkage': '20–35.2%',
      'phone.operations.handle-time': '4–10 minutes',
      'us.inhouse.training-weeks': '2–4 weeks',
      'world.inhouse.agents-per-team-lead': '8–20',
      'region-western-europe.rate.hour': 'from $43 per agent-hour',
      'pt.rate.hour': 'up to $27.60 per agent-hour',
      'eu.fx.usd': '0.8684',
      'cr.inflation.prices': '-0.4%',
      'world.inhouse.ramp-days': '45 days',
      'nearshore.wage.day-cost': '$21–38 per agent per day',
    },
  ],
  [
    'zh-cn',
    {
      'ph.rate.hour': '8～14美元/坐席小时',
      'cn.price.agent-month': '6,357～6,896元/坐席/月',
      'jp.price.call': '150～600日元/次',
      'world.operations.shrinkage': '20%～35.2%',
      'phone.operations.handle-time': '4～10分钟',
      'pt.rate.hour': '最高27.60美元/坐席小时',
      'phone.operations.service-seconds': '20～120秒',
    },
  ],
  [
    'ja',
    {
      'ph.rate.hour': '1席1時間あたり$8～14',
      'jp.price.call': '1件あたり150～600円',
      'jp.price.agent-month': '1席あたり月額600,000～857,143円',
      'cn.price.agent-month': '1席あたり月額6,357～6,896元',
      'world.operations.shrinkage': '20～35.2%',
      'us.inhouse.training-weeks': '2～4週間',
    },
  ],
  [
    'ko',
    {
      'ph.rate.hour': '상담사 시간당 US$8~14',
      'kr.price.agent-month': '상담사 1인당 월 4,364,048원',
      'world.operations.shrinkage': '20~35.2%',
      'phone.operations.handle-time': '4~10분',
    },
  ],
  [
    'tr',
    {
      'ph.rate.hour': 'temsilci saati başına $8–14',
      'tr.wage.minimum-month': 'ayda 26.005,50 TL',
      'tr.price.agent-month': 'temsilci başına aylık 55.100–85.300 TL',
      'world.operations.shrinkage': '%20–35,2',
      'phone.operations.handle-time': '4–10 dakika',
      'us.technology.telephony-minute': 'dakika başına $0,0085–0,0140',
    },
  ],
])('figures in %s', (locale, expected) => {
  test.each(Object.entries(expected))('%s reads %s', (id, words) => {
    expect(text(id, locale)).toBe(words);
  });
});

test.each(localeList)('every figure of the dataset can be named and written in %s', (locale) => {
  for (const figure of book) {
    const { measure, place } = nameOf(figure, locale);
    const written = figureText(figure, locale);
    expect(`${measure}${place}${written}${Object.values(endsOf(figure, locale)).join('')}`).not.toMatch(
      /NaN|Infinity|undefined|[{}]/,
    );
    expect(measure.length, figure.id).toBeGreaterThan(1);
    if (locale !== 'en') expect(measure, figure.id).not.toBe(nameOf(figure, 'en').measure);
  }
});

test.each(localeList)('every reason for a value of ours is told in %s', (locale) => {
  const { reasons } = stringsFor(locale).figures;
  const asked = Object.values(rules.assumptions).map(({ reason }) => reason);
  expect(asked.filter((reason) => !(reason in reasons))).toEqual([]);
  expect(Object.keys(reasons).filter((reason) => !asked.includes(reason))).toEqual([]);
});

test('yuan and yen never look alike on one page', () => {
  for (const locale of localeList) {
    const amount = (id: string) => text(id, locale, 'bare').replaceAll(/[\d.,~～–]/g, '');
    expect(amount('cn.price.agent-month')).not.toBe(amount('jp.price.call'));
  }
});

test('one end of a figure, its middle, or its amount alone can be asked for', () => {
  expect(text('ph.rate.hour', 'en', 'low')).toBe('$8 per agent-hour');
  expect(text('ph.rate.hour', 'en', 'typical')).toBe('$11 per agent-hour');
  expect(text('ph.rate.hour', 'en', 'bare')).toBe('$8–14');
  // 6,357 and 6,896 have no typical between them: the middle is 6,626.50
  expect(text('cn.price.agent-month', 'en', 'typical')).toBe('CN¥6,626.50 per agent per month');
});

test('a figure in frontmatter or strings becomes words, an unknown one stops the build', () => {
  const put = (words: string) => seen(withFigures(words, book, 'en'));
  expect(put('Mostly {fig:world.rate.hour}.')).toBe('Mostly $10–50 per agent-hour.');
  expect(put('From {fig:ph.rate.hour/low}, in 2019 from {fig:ph.rate.hour-vendor-list@2019/bare}.')).toBe(
    'From $8 per agent-hour, in 2019 from $8–14.',
  );
  expect(() => put('{fig:ph.rate.our}')).toThrow('Did you mean "ph.rate.hour"?');
  expect(() => parseReference('ph.rate.hour/middle')).toThrow(
    'Choose one of range, low, typical, high, bare.',
  );
});

test('the figures of a text are found in tags and in braces, each once', () => {
  const prose =
    'At <Figure id="ph.rate.hour" show="low" /> or {fig:us.rate.hour/low}, again <Figure show="high" id="ph.rate.hour" />.';
  expect(figuresIn(prose)).toEqual(['ph.rate.hour', 'us.rate.hour']);
});

test('a source known only by its year is not given a month', () => {
  expect(partialDate('2025', 'en')).toBe('2025');
  expect(partialDate('2025', 'ja')).toBe('2025年');
  expect(partialDate('2026-02', 'tr')).toBe('Şubat 2026');
  expect(partialDate('2025-03-31', 'ko')).toBe('2025년 3월 31일');
});
