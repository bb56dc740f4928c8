import type { BrowserContextOptions } from 'playwright';
import { describe, expect, test } from 'vitest';
import { number } from '../../src/i18n/format.ts';
import { type Locale, localeList } from '../../src/i18n/locales.ts';
import { answerTo, described, field, impossible, namesAndAnswers, says } from './calculators.ts';
import { visit, wake } from './visit.ts';

const own = (locale: Locale) => `/${locale}/calculators/quick-estimate/`;

/** A monthly volume as a reader of each language may type it, and what it means. */
const typed: Readonly<Record<Locale, readonly [text: string, value: number]>> = {
  en: ['12k', 12_000],
  'zh-cn': ['12万', 120_000],
  ja: ['１２０００', 12_000],
  ko: ['1만 5천', 15_000],
  tr: ['1.234', 1_234],
};

const withClipboard: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

describe.each(localeList)('the quick estimate in /%s/', (locale) => {
  test('reads a number as it is written there, says what it understood, and answers anew', async () => {
    const [text, value] = typed[locale];
    await visit(own(locale), async (page, { faults }) => {
      await wake(page);
      expect(await says(page)).toMatch(/\d/);
      const answer = await answerTo(page, 'volume', text);
      expect(answer).not.toMatch(impossible);
      expect(await field(page, 'volume').getAttribute('aria-invalid')).toBe(null);
      if (text !== number(value, locale))
        expect(await described(page, 'volume')).toContain(number(value, locale));
      await expect.poll(() => page.url()).toContain(`volume=${value}`);
      expect(faults).toEqual([]);
    });
  });

  test('names what it cannot read beside the field, and keeps the last good answer', async () => {
    await visit(own(locale), async (page, { faults }) => {
      await wake(page);
      const good = await answerTo(page, 'volume', '5300');
      await field(page, 'volume').fill('abc');
      await expect.poll(() => field(page, 'volume').getAttribute('aria-invalid')).toBe('true');
      expect(await described(page, 'volume')).toMatch(/\d/);
      expect(await described(page, 'volume')).not.toMatch(impossible);
      expect(await says(page)).toBe(good);
      expect(await page.locator('[data-calculator] .stale').isVisible()).toBe(true);
      await field(page, 'volume').fill('99999999999');
      await expect.poll(() => described(page, 'volume')).toContain(number(1e8, locale));
      expect(await says(page)).toBe(good);
      await field(page, 'volume').fill('5300');
      await expect.poll(() => page.locator('[data-calculator] .stale').isVisible()).toBe(false);
      expect(await says(page)).toBe(good);
      expect(faults).toEqual([]);
    });
  });

  test('copies a link that brings somebody else to the same answer', async () => {
    const [link, answer] = await visit(
      own(locale),
      async (page) => {
        await wake(page);
        await answerTo(page, 'volume', '7300');
        const told = await answerTo(page, 'hours', '60');
        await page.locator('[data-calculator] .copy button').click();
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/[?&]v=1/);
        return [await page.evaluate(() => navigator.clipboard.readText()), told] as const;
      },
      withClipboard,
    );
    const { pathname, search, searchParams } = new URL(link);
    expect(pathname).toBe(own(locale));
    expect(searchParams.get('volume')).toBe('7300');
    expect([...searchParams.keys()].length).toBeGreaterThan(10);
    await visit(pathname + search, async (page) => {
      await wake(page);
      await expect.poll(() => says(page)).toBe(answer);
      expect(await field(page, 'hours').inputValue()).toBe('60');
    });
  });
});

const hostile = [
  'v=1&volume=NaN&hours=Infinity&where=__proto__&market=constructor&currency=%00',
  'v=1&volume=-5&phone=1e999&chat=__proto__&email=&social=%F0%9F%92%A9',
  'v=1&volume=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&where=%3Cscript%3E',
  `v=1&volume=${'9'.repeat(5000)}`,
  'volume=zwölf&v=0&v=1&__proto__=x&toString=y&rate=9_8_7&hours=0',
  'v=1&market=tr&currency=try&where=offshore&volume=1000000000000000000000',
];

test.each(hostile)('a hostile link is named beside its fields and still answers: link %#', (query) =>
  namesAndAnswers(`${own('en')}?${query}`, 1),
);

test('a new answer is announced once the reader pauses', async () => {
  await visit(own('en'), async (page) => {
    await wake(page);
    const answer = await answerTo(page, 'volume', '4321');
    const status = page.locator('[data-calculator] [role=status]');
    await expect.poll(async () => (await status.allTextContents()).join('')).toContain(answer.slice(0, 20));
  });
});

test('the calculator in a guide writes nothing to the address, and its own page starts with its numbers', async () => {
  await visit('/en/', async (page) => {
    await wake(page);
    await answerTo(page, 'volume', '6543');
    expect(new URL(page.url()).search).toBe('');
    await page.goto(own('en'));
    await wake(page);
    await expect.poll(() => field(page, 'volume').inputValue()).toMatch(/6,?543/);
  });
});

test('changing the language keeps the page and what was typed', async () => {
  await visit(own('en'), async (page) => {
    await wake(page);
    await answerTo(page, 'volume', '6543');
    await page
      .locator('a[hreflang=tr]')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).click());
    await page.waitForURL(/\/tr\/calculators\/quick-estimate\//);
    await wake(page);
    await expect.poll(() => field(page, 'volume').inputValue()).toMatch(/6\.?543/);
  });
});

describe('the worker that computes', () => {
  test('is not fetched by a page that is only read, and then but once', async () => {
    // On a calculator's own page a second one explores how sure the answer is.
    await visit('/en/guide/cost-breakdown/', async (page, { faults }) => {
      const fetched: string[] = [];
      page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.reload({ waitUntil: 'networkidle' });
      expect(fetched.filter((path) => /worker|answerOf|evaluate/.test(path))).toEqual([]);
      await wake(page);
      await answerTo(page, 'volume', '4321');
      await answerTo(page, 'volume', '5432');
      expect(fetched.filter((path) => path.includes('worker'))).toHaveLength(1);
      expect(page.workers()).toHaveLength(1);
      expect(faults).toEqual([]);
    });
  });

  test('answers what was typed last, however fast', async () => {
    await visit(own('en'), async (page) => {
      await wake(page);
      const known = await answerTo(page, 'volume', '73456');
      await answerTo(page, 'volume', '100');
      await field(page, 'volume').fill('');
      await field(page, 'volume').pressSequentially('73456');
      await expect.poll(() => says(page)).toBe(known);
      // Later parts of the answer and answers under way do not bring back another.
      await page.waitForTimeout(500);
      expect(await says(page)).toBe(known);
      expect(await page.locator('[data-calculator] [aria-busy]').count()).toBe(0);
    });
  });

  test('leaves the served answer and the form in place when it cannot be fetched, and says so', async () => {
    await visit(own('en'), async (page) => {
      await page.context().route('**/*worker*', (route) => route.abort());
      const served = await says(page);
      await field(page, 'volume').fill('7300');
      await expect.poll(() => page.locator('[data-calculator] [role=alert]').isVisible()).toBe(true);
      expect(await says(page)).toBe(served);
      expect(await field(page, 'volume').inputValue()).toBe('7300');
      await page.context().unroute('**/*worker*');
      await field(page, 'hours').focus();
      await expect.poll(() => says(page)).not.toBe(served);
      expect(await page.locator('[data-calculator] [role=alert]').isVisible()).toBe(false);
      expect(await field(page, 'volume').inputValue()).toMatch(/7,?300/);
    });
  });

  test('shows amounts in the currency they were reckoned in, also while the next are under way', async () => {
    await visit(own('en'), async (page) => {
      await wake(page);
      const dollars = await says(page);
      const seen = await page.evaluate(async () => {
        const currency = document.querySelector<HTMLSelectElement>('[data-calculator] [name=currency]');
        const sentences = new Set<string>();
        if (!currency) return [];
        currency.value = 'jpy';
        currency.dispatchEvent(new Event('change', { bubbles: true }));
        currency.dispatchEvent(new Event('input', { bubbles: true }));
        for (const until = Date.now() + 1500; Date.now() < until; )
          await new Promise<void>((next) =>
            requestAnimationFrame(() => {
              sentences.add(document.querySelector('[data-calculator] .sentence')?.textContent ?? '');
              next();
            }),
          );
        return [...sentences];
      });
      expect(seen.filter((sentence) => sentence !== dollars)).toHaveLength(1);
      expect(seen.at(-1)).toContain('¥');
    });
  });
});

test('a link for another country keeps its country and currency when something is typed', async () => {
  await visit(`${own('en')}?v=1&market=jp&currency=jpy&volume=12000`, async (page, { faults }) => {
    await wake(page);
    expect(await says(page)).toContain('¥');
    expect(await answerTo(page, 'volume', '4321')).toContain('¥');
    expect(await field(page, 'market').inputValue()).toBe('jp');
    await expect.poll(() => page.url()).toContain('market=jp&currency=jpy');
    expect(faults).toEqual([]);
  });
});
