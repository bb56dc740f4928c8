import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { pagesByTurns } from './kinds.ts';
import { visit, wake } from './visit.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds: the rule, the element, and why. */
async function findings(page: Page, only?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary?.replaceAll('\n', ' ')}`,
    ),
  );
}

test.concurrent.each(pagesByTurns())(
  '%s can be used by everyone, in light and in dark, and stays at home',
  async (path) => {
    await visit(
      path,
      async (page, { faults }) => {
        await wake(page);
        expect(await findings(page), 'light').toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        // Nothing but contrast depends on the theme.
        expect(await findings(page, 'color-contrast'), 'dark').toEqual([]);
        await page.waitForLoadState('networkidle');
        expect(faults, 'other origins, the policy, the console').toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
      },
      { colorScheme: 'light' },
    );
  },
);

test('a picture without a text and grey on grey are found', async () => {
  await visit('/en/', async (page) => {
    await page.evaluate(() => {
      const wrong = document.createElement('p');
      wrong.innerHTML = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><b id="grey">grey on grey</b>';
      document.querySelector('main')?.append(wrong);
      const grey = document.querySelector<HTMLElement>('#grey');
      if (grey) Object.assign(grey.style, { color: '#999', background: '#aaa' });
    });
    const found = await findings(page);
    expect(found).toContainEqual(expect.stringMatching(/^image-alt/));
    expect(found).toContainEqual(expect.stringMatching(/^color-contrast/));
  });
});

test('a foreign picture, an inline style and an error are noticed', async () => {
  await visit('/en/', async (page, { faults }) => {
    await page.evaluate(() => {
      const wrong = document.createElement('div');
      wrong.innerHTML = '<img alt="" src="https://elsewhere.example/a.png"><p style="color:red">x</p>';
      document.body.append(wrong);
      setTimeout(() => {
        throw new Error('broken on purpose');
      });
    });
    await expect.poll(() => faults.join('\n')).toMatch(/broken on purpose/);
    expect(faults).toContainEqual(expect.stringMatching(/console: .*elsewhere.example.*img-src/));
    expect(faults).toContainEqual(expect.stringMatching(/console: .*inline style/));
  });
});
