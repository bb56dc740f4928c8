import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../site/built.ts';
import { pagesByTurns } from './kinds.ts';
import { visit } from './visit.ts';

const pages = builtPages().filter(({ document }) => document.querySelector('.example'));

test('every language has a page with a worked example', () => {
  expect(new Set(pages.map(({ locale }) => locale)).size).toBe(5);
});

/** The amounts of each side of a bill, by the name of the side and of the line, down to the total. */
const columnsOf = (bill: Locator) =>
  bill.evaluate((table) => {
    const texts = (cells: Iterable<Element>) => [...cells].map((cell) => cell.textContent?.trim() ?? '');
    const [, ...sides] = texts(table.querySelectorAll('thead th'));
    const lines = [...table.querySelectorAll(':is(tbody tr, tr.total)')].map((line) => texts(line.children));
    return Object.fromEntries(
      sides.map((side, at) => [
        side,
        Object.fromEntries(lines.map(([line = '', ...amounts]) => [line, amounts[at]])),
      ]),
    );
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
          const shown = await columnsOf(example.locator('.bill'));
          expect(Object.keys(Object.values(shown)[0] ?? {}).length).toBeGreaterThan(1);
          await example.locator('a[href*="?v="]').click();
          await page.locator('[data-awake]').waitFor();
          // Of many sides the calculator sets the first two against each other.
          const sides = Math.min(2, Object.keys(shown).length);
          const opened = () => columnsOf(page.locator('[data-calculator] .bill'));
          await expect.poll(async () => Object.keys(await opened()).length).toBe(sides);
          await expect.poll(async () => shown).toMatchObject(await opened());
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
