import { describe, expect, test } from 'vitest';
import { builtPages } from '../site/built.ts';
import { pagesByTurns } from './kinds.ts';
import { visit } from './visit.ts';

const pages = builtPages().filter(({ document }) => document.querySelector('.example'));

test('every language has a page with a worked example', () => {
  expect(new Set(pages.map(({ locale }) => locale)).size).toBe(5);
});

describe.each(pagesByTurns(pages.map(({ address }) => address)))('the worked examples of %s', (address) => {
  test('open the calculator with the very bill that the page shows', async () => {
    await visit(
      address,
      async (page, { faults }) => {
        const examples = await page.locator('.example').all();
        for (const at of examples.keys()) {
          await page.goto(address);
          const example = page.locator('.example').nth(at);
          const shown = await example.locator('.bill :is(tbody, .total) td').allTextContents();
          expect(shown.length).toBeGreaterThan(4);
          await example.locator('a[href*="?v="]').click();
          await page.locator('[data-awake]').waitFor();
          const opened = page.locator('[data-calculator] .bill :is(tbody, .total) td');
          await expect.poll(() => opened.allTextContents()).toEqual(shown);
          expect(await page.locator('[data-calculator] [aria-invalid=true]').count()).toBe(0);
        }
        expect(faults).toEqual([]);
      },
      { viewport: { width: 390, height: 800 } },
    );
  });

  test('can be read without JavaScript and do not run off a narrow screen', async () => {
    await visit(
      address,
      async (page) => {
        for (const example of await page.locator('.example').all()) {
          expect(await example.locator('.total td').allTextContents()).not.toEqual([]);
          // A bill of many columns scrolls inside its own box.
          const framed = (await example.locator('.scroll > .bill').count()) > 0;
          const bill = example.locator(framed ? '.scroll:has(> .bill)' : '.bill');
          const [outer, inner] = [await example.boundingBox(), await bill.boundingBox()];
          if (!outer || !inner) throw new Error('an example or its bill is not seen');
          expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width + 1);
          expect(inner.width).toBeLessThanOrEqual(320);
        }
      },
      { javaScriptEnabled: false, viewport: { width: 320, height: 640 } },
    );
  });
});
