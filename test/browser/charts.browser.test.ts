import { text } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { stringsFor } from '../../src/i18n/strings.ts';
import { visit, wake } from './visit.ts';

const staffing = (locale: Locale) => `/${locale}/calculators/staffing/`;

/** A result that differs from the page's own in its volume. */
const changed = '?v=1&market=us&currency=usd&where=offshore&volume=3100';

/** Saves the picture of a chart, and hands over what was saved under which name. */
async function saved(page: Page, chart: string, format: 'SVG' | 'PNG') {
  const coming = page.waitForEvent('download');
  await page.locator(chart).first().getByRole('button', { name: format }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), stream: await file.createReadStream() };
}

describe.each(localeList)('a picture saved in /%s/', (locale) => {
  test('says by itself what it shows, where it comes from and who made it, and needs nothing else', async () => {
    const { staffing: words, chart } = stringsFor(locale);
    await visit(`${staffing(locale)}${changed}`, async (page, { faults }) => {
      await wake(page);
      const { name, stream } = await saved(page, '.steps', 'SVG');
      expect(name).toMatch(/^staffing-[\p{L}\p{N}-]+\.svg$/u);
      const picture = await text(stream);
      const seen = await page.evaluate((svg) => {
        const root = new DOMParser().parseFromString(svg, 'image/svg+xml');
        return {
          fault: root.querySelector('parsererror')?.textContent,
          title: root.querySelector('title')?.textContent,
          texts: [...root.querySelectorAll('text')].map((line) => line.textContent).join(' '),
          link: root.querySelector('a')?.getAttribute('href'),
          language: root.documentElement.getAttribute('lang'),
        };
      }, picture);
      expect(seen.fault).toBeUndefined();
      expect(seen.title).toBe(words.day);
      for (const part of [
        words.day,
        chart.source.split('{date}')[0],
        '/calculators/staffing/?v=1&market=us&',
      ])
        expect(seen.texts).toContain(part);
      expect(seen.texts.replaceAll(' ', '')).toContain('volume=3100');
      // The link leads to this very result.
      expect(seen.link).toMatch(/\/calculators\/staffing\/\?.*volume=/);
      expect(seen.language).toBe(await page.locator('html').getAttribute('lang'));
      // Nothing that only the site has: no classes, no style sheet, no file, no variable.
      expect(picture).not.toMatch(/ class=|<style|<image|@import|var\(|foreignObject|NaN/);
      expect(faults).toEqual([]);
    });
  });
});

test('a picture is on white paper and as wide on a phone in the dark as on a desk by day', async () => {
  const taken: string[] = [];
  for (const circumstances of [
    { viewport: { width: 1200, height: 900 } },
    { viewport: { width: 340, height: 700 }, colorScheme: 'dark' as const },
  ])
    await visit(
      staffing('en'),
      async (page) => {
        await wake(page);
        taken.push(await text((await saved(page, '.levels', 'SVG')).stream));
      },
      circumstances,
    );
  const [desk, phone] = taken;
  expect(desk).toMatch(/<rect[^>]*width="720"[^>]*fill="rgb\(255,255,255\)"/);
  expect(phone).toBe(desk);
});

test.each(localeList)(
  'on a phone in /%s/ no name in a chart’s table is set one sign to a line',
  async (locale) => {
    await visit(
      staffing(locale),
      async (page) => {
        const widths = await page.evaluate(() => {
          for (const table of document.querySelectorAll<HTMLDetailsElement>('.chart details'))
            table.open = true;
          return [...document.querySelectorAll('.chart tbody th')].map(
            (name) => name.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(name).fontSize),
          );
        });
        expect(widths.length).toBeGreaterThan(10);
        expect(Math.min(...widths)).toBeGreaterThan(5);
      },
      { viewport: { width: 390, height: 844 } },
    );
  },
);

test('a chart is saved as a PNG of twice its size', async () => {
  await visit(staffing('ja'), async (page, { faults }) => {
    await wake(page);
    const { name, stream } = await saved(page, '.steps', 'PNG');
    expect(name).toMatch(/\.png$/);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(Buffer.from(chunk));
    const bytes = Buffer.concat(chunks);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width and height stand first in the file, in four bytes each.
    expect(bytes.readUInt32BE(16)).toBe(1440);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(400);
    expect(faults).toEqual([]);
  });
});
