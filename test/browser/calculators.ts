import type { Page } from 'playwright';
import { expect } from 'vitest';
import { visit, wake } from './visit.ts';

/** A field of the calculator in a page, by its name in links. */
export const field = (page: Page, name: string) => page.locator(`[data-calculator] [name="${name}"]`);

// What is out of sight may not be laid out, so that only its contents can be read.

/** What the answer says in a sentence. */
export const says = async (page: Page): Promise<string> =>
  (await page.locator('[data-calculator] .sentence').allTextContents()).join(' ');

/** Everything that stands in the calculator. */
export const all = async (page: Page): Promise<string> =>
  (await page.locator('[data-calculator]').allTextContents()).join(' ');

/** What no answer may contain. */
export const impossible = /NaN|Infinity|∞|undefined|\[object|\{\w+\}/;

/** Types into a field, waits until the answer is another one, and hands it over. */
export async function answerTo(page: Page, name: string, given: string): Promise<string> {
  const before = await says(page);
  await field(page, name).fill(given);
  await expect.poll(() => says(page)).not.toBe(before);
  return says(page);
}

/** What assistive technology is told about a field besides its name. */
export const described = (page: Page, name: string): Promise<string> =>
  field(page, name).evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? `nothing has the id ${id}`)
      .join(' '),
  );

/** A hostile link is named beside `atLeast` of its fields, puts nothing into the page, and is answered all the same. */
export const namesAndAnswers = (address: string, atLeast: number): Promise<void> =>
  visit(address, async (page, { faults }) => {
    await wake(page);
    const wrong = page.locator('[data-calculator] [aria-invalid=true]');
    await expect.poll(() => wrong.count()).toBeGreaterThanOrEqual(atLeast);
    for (const input of await wrong.all())
      expect(await described(page, (await input.getAttribute('name')) ?? '')).toMatch(/\S/);
    expect(await says(page)).toMatch(/\d/);
    expect(await all(page)).not.toMatch(impossible);
    expect(await page.locator('[data-calculator] :is(img[src=x], script)').count()).toBe(0);
    expect(faults).toEqual([]);
  });
