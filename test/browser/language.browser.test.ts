import { expect, inject, test } from 'vitest';
import { localeList, locales } from '../../src/i18n/locales.ts';
import { visit } from './visit.ts';

const nothingKept = { storageState: { cookies: [], origins: [] } };
const pathOf = (url: string) => new URL(url).pathname;

test.each(localeList)(
  'a reader whose browser speaks the language of /%s/ is sent there from the language page',
  async (locale) => {
    await visit('/', (page) => page.waitForURL(`**/${locale}/`), {
      locale: locales[locale].tag,
      ...nothingKept,
    });
  },
);

test('a reader who chose a language before, or has no script, can choose on the language page', async () => {
  for (const circumstances of [{}, { javaScriptEnabled: false }])
    await visit(
      '/',
      async (page) => {
        await page.waitForTimeout(300);
        expect(pathOf(page.url())).toBe('/');
        for (const locale of localeList) await page.locator(`a[href="/${locale}/"]`).waitFor();
      },
      { locale: 'ja', ...circumstances },
    );
});

test('no other page sends a reader to another language', async () => {
  await visit(
    '/tr/guide/factors/',
    async (page) => {
      await page.waitForTimeout(300);
      expect(pathOf(page.url())).toBe('/tr/guide/factors/');
    },
    { locale: 'ja', ...nothingKept },
  );
});

test.each(localeList)('an address under /%s/ that leads nowhere says so in that language', async (locale) => {
  for (const address of [`/${locale}/nothing/`, `/${locale}/calculators/nothing/`]) {
    const answer = await fetch(inject('address') + address);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(`<html lang="${locales[locale].tag}"`);
  }
});

test('an address in no language that leads nowhere is told in all five', async () => {
  const answer = await fetch(`${inject('address')}/xx/nothing/`);
  expect(answer.status).toBe(404);
  const text = await answer.text();
  for (const { tag } of Object.values(locales)) expect(text).toContain(`lang="${tag}"`);
});

test('an address without its last slash leads on, and keeps its question', async () => {
  const { url, status } = await fetch(`${inject('address')}/en/search?q=rates`);
  expect(status).toBe(200);
  expect(url).toBe(`${inject('address')}/en/search/?q=rates`);
});
