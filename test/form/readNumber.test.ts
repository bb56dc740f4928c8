import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber } from '~/form/readNumber.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { type Locale, localeList, locales } from '~/i18n/locales.ts';

/** The number read, or the reason there is none. */
const read = (text: string, locale: Locale) => {
  const reading = readNumber(text, locale);
  return reading.kind === 'value' ? reading.value : reading.kind;
};

describe('everywhere', () => {
  const same: readonly (readonly [string, number])[] = [
    ['1234', 1234],
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ['12,34,567', 1234567],
    ['1 234 567', 1234567],
    ['1\u00a0234,50', 1234.5],
    ['1\u202f234', 1234],
    ["1'234.50", 1234.5],
    ['1’234', 1234],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['.5', 0.5],
    [',5', 0.5],
    ['12.', 12],
    ['0', 0],
    ['-0', 0],
    ['-12', -12],
    ['−12', -12],
    ['+12', 12],
    ['１２３４', 1234],
    ['１２，３４５．６', 12345.6],
    ['－５', -5],
    ['12万', 120000],
    ['１２万', 120000],
    ['12.5萬', 125000],
    ['1.2億', 120000000],
    ['1.2亿', 120000000],
    ['1億2000万', 120000000],
    ['1億2,345万', 123450000],
    ['3千', 3000],
    ['3千万', 30000000],
    ['1百万', 1000000],
    ['12万5千', 125000],
    ['1万2', 10002],
    ['3천', 3000],
    ['12만', 120000],
    ['1억 2천만', 120000000],
    ['2천 5백만', 25000000],
    ['12k', 12000],
    ['12K', 12000],
    ['1.5m', 1500000],
    ['1,5 mn', 1500000],
    ['1,5 milyon', 1500000],
    ['12 bin', 12000],
    ['12 BİN', 12000],
    ['1.5 trilyon', 1.5e12],
    ['3兆', 3e12],
    ['2万亿', 2e12],
    ['1조 5천억', 1.5e12],
    ['1 milyon 200 bin', 1200000],
    ['3 million', 3000000],
    ['$12', 12],
    ['$ 1,234.50', 1234.5],
    ['-$12', -12],
    ['$-12', -12],
    ['12 USD', 12],
    ['US$12k', 12000],
    ['€1.234,50', 1234.5],
    ['1.234,50 €', 1234.5],
    ['￥12', 12],
    ['12,345円', 12345],
    ['1.5万円', 15000],
    ['12万元', 120000],
    ['87,200美元', 87200],
    ['₩1,234,567', 1234567],
    ['12,345원', 12345],
    ['￦3만', 30000],
    ['₺12.345,00', 12345],
    ['12.345,00 TL', 12345],
    ['₹12,34,567', 1234567],
    ['25%', 25],
    ['25 %', 25],
    ['%25', 25],
    ['２５％', 25],
    ['% 2,5', 2.5],
  ];
  test.each(same)('%s is read as %d in all five languages', (text, value) => {
    for (const locale of localeList) expect(read(text, locale), locale).toBe(value);
  });

  const refused = [
    'abc', '12abc', 'abc12', '--5', '1-2', '10-20', '10–20', '~500', '1.2.3', '2025.10.9', '1,2,3', '12 34',
    '1..5', '1,,5', '.', ',', '-', '%', '$', '円', '万', '千万', 'k', '12 b', '1.2B', '1e5', '0x10', '11²', '11000¹',
    'NaN', 'Infinity', '12万34万', '1万20000', '5k 6m', 'C$12', 'NT$12', '€12 USD', '12,345,6', '1.234.5', '01,234',
    "1'23", '__proto__', '<script>', '５㎡', '12!',
  ]; // biome-ignore format: a list of strings reads best packed
  test.each(refused)('%s is refused, not guessed at', (text) => {
    for (const locale of localeList)
      expect(['unreadable', 'ambiguous'], locale).toContain(readNumber(text, locale).kind);
  });

  test.each(['', ' ', '\u00a0', '　'])('“%s” is empty, not zero', (text) => {
    for (const locale of localeList) expect(readNumber(text, locale)).toEqual({ kind: 'empty' });
  });

  test('a page of pasted text is refused quickly', () => {
    const started = performance.now();
    for (const filler of ['1', '1,', '万', ' ', '1 ', '$'])
      expect(readNumber(`x${filler.repeat(1_000_000)}`, 'en').kind).toBe('unreadable');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('a mark that could be either', () => {
  test('1,234 is a thousand and more in English, Chinese, Japanese and Korean', () => {
    for (const locale of localeList.filter((other) => other !== 'tr'))
      expect(read('1,234', locale)).toBe(1234);
  });

  test('1.234 is a thousand and more in Turkish', () => {
    expect(read('1.234', 'tr')).toBe(1234);
  });

  test('1.500 in English is asked about, with both readings', () => {
    expect(readNumber('1.500', 'en')).toEqual({ kind: 'ambiguous', either: [1.5, 1500] });
    expect(readNumber('$12.345', 'ja')).toEqual({ kind: 'ambiguous', either: [12.345, 12345] });
  });

  test('1,500 in Turkish is asked about, with both readings', () => {
    expect(readNumber('1,500', 'tr')).toEqual({ kind: 'ambiguous', either: [1.5, 1500] });
  });

  test('a word that multiplies settles it: 1.234万 is 12,340', () => {
    expect(read('1.234万', 'ja')).toBe(12340);
    expect(read('1,234万円', 'ja')).toBe(12340000);
    expect(read('1.234 bin', 'tr')).toBe(1234000);
  });

  test('1234,567 in English and 1234.567 in Turkish are refused', () => {
    expect(read('1234,567', 'en')).toBe('unreadable');
    expect(read('1234.567', 'tr')).toBe('unreadable');
    expect(read('1234.567', 'en')).toBe(1234.567);
  });
});

describe('signs are reported, so that a field can refuse the wrong one', () => {
  test('the currency of a pasted amount', () => {
    expect(readNumber('€12', 'en')).toMatchObject({ value: 12, currencies: ['EUR'] });
    expect(readNumber('¥12', 'en')).toMatchObject({ currencies: ['CNY', 'JPY'] });
    expect(readNumber('¥12 CNY', 'en')).toMatchObject({ currencies: ['CNY'] });
    expect(readNumber('12', 'en')).not.toHaveProperty('currencies');
  });

  test('the per cent sign', () => {
    expect(readNumber('%25', 'tr')).toMatchObject({ value: 25, percent: true });
    expect(readNumber('25', 'tr')).toMatchObject({ value: 25, percent: false });
  });
});

const amounts = fc.oneof(
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100),
);
const currencies = ['USD', 'EUR', 'GBP', 'CNY', 'JPY', 'KRW', 'TRY', 'INR', 'PHP'];

describe.each(localeList)('what %s prints is read back', (locale) => {
  const { tag } = locales[locale];

  test('as numbers', () => {
    const print = new Intl.NumberFormat(tag);
    fc.assert(fc.property(amounts, (amount) => read(print.format(amount), locale) === (amount || 0)));
  });

  test('as per cent', () => {
    const print = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10000 }), (share) => {
        const reading = readNumber(print.format(share / 10000), locale);
        return reading.kind === 'value' && reading.percent && reading.value === share / 100;
      }),
    );
  });

  test('as money, with a symbol or a code', () => {
    for (const currency of currencies)
      for (const currencyDisplay of ['symbol', 'code', 'narrowSymbol'] as const) {
        const print = new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay });
        const places = print.resolvedOptions().maximumFractionDigits ?? 0;
        fc.assert(
          fc.property(fc.integer({ min: -1e10, max: 1e10 }), (units) => {
            const amount = units / 10 ** places;
            const reading = readNumber(print.format(amount), locale);
            return (
              reading.kind === 'value' &&
              reading.value === (amount || 0) &&
              !!reading.currencies?.some((code) => code === currency)
            );
          }),
          { numRuns: 50 },
        );
      }
  });

  test('as the text of a field, whatever its decimals', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const back = read(writeNumber(value, locale), locale);
        return typeof back === 'number' && Math.abs(back - value) <= 1e-15 + Math.abs(value) * 1e-15;
      }),
    );
    expect(read(writeNumber(1.234, locale), locale)).toBe(1.234);
    expect(read(writeNumber(-0.5, locale), locale)).toBe(-0.5);
  });
});
