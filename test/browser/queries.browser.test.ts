import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { forgotten, queriesIn } from '../search/queries.ts';
import { visit } from './visit.ts';

/** Types a query into the search field, waits for the answer to it, and returns the addresses found. */
async function search(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('[data-search-box] input[type=search]').fill(query);
  await page.waitForFunction(
    (asked) => document.querySelector('.search-status')?.textContent?.includes(asked),
    query,
  );
  return page
    .locator('.search-results a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

/** The share of queries that have a wanted section among the first three results, and those that have none. */
async function recallIn(page: Page, locale: Locale) {
  const missed: string[] = [];
  const queries = queriesIn(locale);
  for (const { query, addresses } of queries) {
    const found = (await search(page, query)).slice(0, 3).map((url) => url.replace(`/${locale}/`, ''));
    if (!addresses.some((address) => found.includes(address)))
      missed.push(`“${query}” wanted ${addresses.join(' or ')}, found ${found.join(', ') || 'nothing'}`);
  }
  const recall = 1 - missed.length / queries.length;
  console.log([`recall@3 in ${locale}: ${recall.toFixed(2)}`, ...missed].join('\n  '));
  return { recall, missed: missed.join('\n') };
}

test('every topic of the reference queries has a place on the site or waits for one', () => {
  expect(forgotten).toEqual([]);
});

test.each(localeList)(
  'in %s nine queries of ten find their section among the first three',
  async (locale) => {
    await visit(`/${locale}/search/`, async (page, { faults }) => {
      const { recall, missed } = await recallIn(page, locale);
      expect(recall, missed).toBeGreaterThanOrEqual(0.9);
      expect(faults).toEqual([]);
    });
  },
);

test('it is the same on a device that speaks Turkish, where I is not the capital of i', async () => {
  await visit(
    '/tr/search/',
    async (page) => {
      expect(await page.evaluate(() => new Intl.NumberFormat().resolvedOptions().locale)).toBe('tr-TR');
      const { recall, missed } = await recallIn(page, 'tr');
      expect(recall, missed).toBeGreaterThanOrEqual(0.9);
      for (const query of ['KPI', 'ROI', 'ILETISIM'])
        expect(await search(page, query), query).not.toEqual([]);
    },
    { locale: 'tr-TR' },
  );
});

const named: Readonly<Record<Locale, readonly [query: string, term: string]>> = {
  en: ['wrap-up time', 'acw'],
  'zh-cn': ['弃话率', 'abandonment-rate'],
  ja: ['アフターコールワーク', 'acw'],
  ko: ['퇴사율', 'attrition'],
  tr: ['vazgeçme oranı', 'abandonment-rate'],
};

test.each(localeList)('in %s a term is found by a name it also has', async (locale) => {
  await visit(`/${locale}/search/`, async (page) => {
    const [query, term] = named[locale];
    expect(await search(page, query)).toContain(`/${locale}/glossary/#${term}`);
  });
});

const inCountries: Readonly<Record<Locale, readonly [named: string, unnamed: string]>> = {
  en: ['Mexico price', 'minimum wage'],
  'zh-cn': ['越南价格', '最低工资'],
  ja: ['ベトナムの料金', '最低賃金'],
  ko: ['베트남 단가', '최저임금'],
  tr: ['Mısır fiyat', 'asgari ücret'],
};

test.each(localeList)(
  'in %s pages of countries answer first when a query names the country, and not when it names none',
  async (locale) => {
    await visit(`/${locale}/search/`, async (page) => {
      const [named, unnamed] = inCountries[locale];
      const country = expect.stringMatching(/\/locations\/[a-z]{2}\//);
      expect((await search(page, named))[0]).toEqual(country);
      expect((await search(page, unnamed)).slice(0, 3)).not.toContainEqual(country);
    });
  },
);
