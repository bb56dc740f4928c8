import { describe, expect, test } from 'vitest';
import {
  compact,
  counted,
  currencyInFull,
  date,
  estimate,
  inText,
  list,
  money,
  moneyRange,
  number,
  numberRange,
  percent,
  percentRange,
  price,
  published,
} from '~/i18n/format.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';

const nbsp = '\u00a0';
/** Keeps the line from breaking between a number in ten thousands and the mark of its range. */
const joiner = '\u2060';

test('each language writes its own currency the way its readers do', () => {
  expect(money(12345, 'CNY', 'zh-cn')).toBe(`12,345元`);
  expect(money(12345, 'JPY', 'ja')).toBe('12,345円');
  expect(money(12345, 'KRW', 'ko')).toBe('12,345원');
  expect(money(12345, 'TRY', 'tr')).toBe(`12.345${nbsp}TL`);
  expect(money(12345, 'USD', 'en')).toBe('$12,345');
});

test('yen and yuan never look alike', () => {
  for (const locale of localeList) expect(money(12345, 'CNY', locale)).not.toBe(money(12345, 'JPY', locale));
  expect(money(12345, 'CNY', 'ja')).toBe('12,345元');
});

test('in Turkish the per cent sign comes first', () => {
  expect(percent(0.255, 'tr', 1)).toBe('%25,5');
});

test('an amount that rounds to nothing is 0, not minus 0', () => {
  expect(number(-0.2, 'en')).toBe('0');
  expect(money(-0.2, 'USD', 'en')).toBe('$0');
  expect(money(-0.2, 'JPY', 'ja')).toBe('0円');
});

/** 12,345.67, 1,234,567 and 123,456,789 as an estimate shows them: three digits, and no more. */
const estimates: Record<Locale, readonly [string, readonly [string, string, string]]> = {
  en: ['USD', ['$12,300', '$1.23M', '$123M']],
  'zh-cn': ['CNY', [`12,300元`, '123万元', '1.23亿元']],
  ja: ['JPY', ['12,300円', '123万円', '1.23億円']],
  ko: ['KRW', ['12,300원', `123만${nbsp}원`, `1.23억${nbsp}원`]],
  tr: ['TRY', [`12.300${nbsp}TL`, `1,23${nbsp}milyon${nbsp}TL`, `123${nbsp}milyon${nbsp}TL`]],
};

describe('an estimate has three digits and the words of its language', () => {
  test.each(localeList)('%s', (locale) => {
    const [currency, written] = estimates[locale];
    expect([12_345.67, 1_234_567, 123_456_789].map((amount) => estimate(amount, currency, locale))).toEqual(
      written,
    );
  });
});

test('an estimate just under a magnitude rounds into it', () => {
  expect(estimate(99_999_999, 'JPY', 'ja')).toBe('1億円');
  expect(estimate(999_999, 'USD', 'en')).toBe('$1M');
});

test('small estimates keep their cents, yen and won have none', () => {
  expect(estimate(4.118, 'USD', 'en')).toBe('$4.12');
  expect(estimate(41.27, 'USD', 'en')).toBe('$41.30');
  expect(estimate(412, 'USD', 'en')).toBe('$412');
  expect(estimate(4_118, 'KRW', 'ko')).toBe('4,120원');
  expect(estimate(0, 'USD', 'en')).toBe('$0');
});

test('a rate shows cents when it has them', () => {
  expect(price(11.25, 'USD', 'en')).toBe('$11.25');
  expect(price(24, 'USD', 'en')).toBe('$24');
  expect(price(11.5, 'USD', 'tr')).toBe('$11,50');
  expect(price(1_733.33, 'JPY', 'ja')).toBe('1,733円');
});

/** 12,345 to 14,789; 123,456 to 148,123; 985 to 12,345; 1,234,567 to 1,481,234. */
const ranges: Record<Locale, readonly [string, readonly string[]]> = {
  en: ['USD', ['$12,300–14,800', '$123,000–148,000', '$985–12,300', '$1.23M–1.48M']],
  'zh-cn': [
    'CNY',
    [`12,300～14,800元`, `12.3万${joiner}～14.8万元`, `985～12,300元`, `123万${joiner}～148万元`],
  ],
  ja: ['JPY', ['12,300～14,800円', `12.3万${joiner}～14.8万円`, '985～12,300円', `123万${joiner}～148万円`]],
  ko: [
    'KRW',
    ['12,300~14,800원', `12.3만${joiner}~14.8만${nbsp}원`, '985~12,300원', `123만${joiner}~148만${nbsp}원`],
  ],
  tr: [
    'TRY',
    [
      `12.300–14.800${nbsp}TL`,
      `123.000–148.000${nbsp}TL`,
      `985–12.300${nbsp}TL`,
      `1,23–1,48${nbsp}milyon${nbsp}TL`,
    ],
  ],
};

describe('a range of money says its currency once', () => {
  test.each(localeList)('%s', (locale) => {
    const [currency, written] = ranges[locale];
    expect([
      moneyRange(12_345, 14_789, currency, locale),
      moneyRange(123_456, 148_123, currency, locale),
      moneyRange(985.4, 12_345, currency, locale),
      moneyRange(1_234_567, 1_481_234, currency, locale),
    ]).toEqual(written);
  });
});

test('a range across a magnitude names both', () => {
  expect(moneyRange(123_456, 1_234_567, 'USD', 'en')).toBe('$123K–1.23M');
  expect(moneyRange(123_456, 1_234_567, 'TRY', 'tr')).toBe(`123${nbsp}bin–1,23${nbsp}milyon${nbsp}TL`);
  expect(moneyRange(85_000_000, 120_000_000, 'JPY', 'ja')).toBe(`8,500万${joiner}～1.2億円`);
});

test('a dollar range keeps its symbol in every language', () => {
  expect(moneyRange(12_345, 14_789, 'USD', 'zh-cn')).toBe('12,300～14,800美元');
  expect(moneyRange(12_345, 14_789, 'USD', 'ja')).toBe('$12,300～14,800');
  expect(moneyRange(12_345, 14_789, 'USD', 'tr')).toBe('$12.300–14.800');
});

test('a range below zero writes both ends in full, so no dash is read as a minus', () => {
  expect(moneyRange(-100, 5_000, 'USD', 'en')).toBe(`-$100${nbsp}– $5,000`);
  expect(moneyRange(-100, 5_000, 'CNY', 'zh-cn')).toBe('-100元～5,000元');
  expect(moneyRange(-100, 5_000, 'JPY', 'ja')).toBe('-100円～5,000円');
});

test('two ends that round alike are one amount', () => {
  expect(moneyRange(12_340, 12_344, 'USD', 'en')).toBe('$12,300');
});

test('Turkish thousands are bin, never B, which a reader takes for billions', () => {
  expect(compact(12_345, 'tr')).toBe(`12,3${nbsp}bin`);
  expect(compact(1_234_567, 'tr')).toBe(`1,23${nbsp}milyon`);
});

test('Chinese and Japanese numbers under 10,000 keep their comma', () => {
  expect(compact(9_876, 'zh-cn')).toBe('9,880');
  expect(compact(9_876, 'ja')).toBe('9,880');
  expect(compact(98_765, 'zh-cn')).toBe('9.88万');
  expect(compact(98_765, 'en')).toBe('98.8K');
});

test('ranges of shares put the sign where each language does', () => {
  expect(localeList.map((locale) => percentRange(0.2, 0.3, locale))).toEqual([
    '20–30%',
    '20%～30%',
    '20～30%',
    '20~30%',
    '%20–30',
  ]);
  expect(numberRange(12, 15.5, 'tr', 1)).toBe('12–15,5');
});

test('a count takes the noun of the number as shown', () => {
  const agents = { one: '{n} agent', other: '{n} agents' };
  expect(counted(1, agents, 'en')).toBe('1 agent');
  expect(counted(1.04, agents, 'en', 1)).toBe('1 agent');
  expect(counted(1.2, agents, 'en', 1)).toBe('1.2 agents');
  expect(counted(12_000, agents, 'en')).toBe('12,000 agents');
});

test('dates are written in full in each language', () => {
  expect(localeList.map((locale) => date(new Date('2025-10-09'), locale))).toEqual([
    'October 9, 2025',
    '2025年10月9日',
    '2025年10月9日',
    '2025년 10월 9일',
    '9 Ekim 2025',
  ]);
});

test('names that hold a comma are parted by semicolons, others by the words of the language', () => {
  expect(list(['Phone', 'Chat'], 'en')).toBe('Phone and Chat');
  expect(list(['Overhead, % of the other lines', 'Agents per team lead'], 'en')).toBe(
    'Overhead, % of the other lines; Agents per team lead',
  );
  expect(list(['Çağrı başına işlem süresi, dakika', 'Yıllık personel devir hızı, %'], 'tr')).toBe(
    'Çağrı başına işlem süresi, dakika; Yıllık personel devir hızı, %',
  );
  expect(list(['坐席月费，如有报价', '缩减率（%）'], 'zh-cn')).toBe('坐席月费，如有报价；缩减率（%）');
  expect(list(['电话', '邮件'], 'zh-cn')).toBe('电话和邮件');
});

test('a label inside a sentence begins small, an abbreviation does not', () => {
  expect(inText('Live chat', 'en')).toBe('live chat');
  expect(inText('İnternet sohbeti', 'tr')).toBe('internet sohbeti');
  expect(inText('E-posta', 'tr')).toBe('e-posta');
  expect(inText('SNS', 'ko')).toBe('SNS');
});

test('the name of a currency is one word in Japanese', () => {
  expect(currencyInFull('TRY', 'ja')).toBe('トルコリラ（TRY）');
  expect(currencyInFull('TRY', 'en')).toBe('Turkish Lira (TRY)');
});

test('a large published number is written as its readers count, and keeps every digit', () => {
  expect(published(1_800_000, 1_800_000, 'zh-cn')).toBe('180万');
  expect(published(200_000, 300_000, 'ja')).toBe('20万～30万');
  expect(published(1_800_000, 1_800_000, 'ko')).toBe('180만');
  expect(published(1_234_567, 1_234_567, 'zh-cn')).toBe('1,234,567');
  expect(published(1_800_000, 1_800_000, 'en')).toBe('1,800,000');
  expect(published(4_000, 7_200, 'zh-cn')).toBe('4,000～7,200');
});

test('a large amount of foreign money has its currency behind the word in Japanese, in front of a plain number', () => {
  expect(estimate(307_000, 'EUR', 'ja')).toBe('30.7万ユーロ');
  expect(moneyRange(307_000, 1_590_000, 'EUR', 'ja')).toBe(`30.7万${joiner}～159万ユーロ`);
  expect(moneyRange(9_000, 307_000, 'USD', 'ja')).toBe('9,000～30.7万ドル');
  expect(moneyRange(25, 38, 'USD', 'ja')).toBe('$25～38');
});
