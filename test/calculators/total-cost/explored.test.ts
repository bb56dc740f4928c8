import { expect, test } from 'vitest';
import { pointOf } from '~/calculators/total-cost/answerOf.ts';
import { explored } from '~/calculators/total-cost/explored.ts';
import { valuesAt } from '~/calculators/values.ts';
import { explore } from '~/worker/explore.ts';
import { point, range, shop } from './shop.ts';

const wide = { rate: range(8, 12, 14), pay: range(1200, 1300, 1400), span: range(8, 10, 15) };

test('both totals are what the whole model says, at every draw', () => {
  const answers = shop({ inflation: '3', drift: '5', 'night-share': '20', 'night-surcharge': '10' }, wide);
  const { inputs, amounts } = explored(answers, 'USD');
  expect(inputs.map(({ name }) => name)).toEqual(['pay', 'rate', 'span']);
  for (const part of [0, 0.3, 1]) {
    const drawn = Object.fromEntries(inputs.map(({ name, low, high }) => [name, low + part * (high - low)]));
    const found = amounts({ ...valuesAt(answers, 'typical'), ...drawn });
    const known = Object.fromEntries(
      Object.entries(drawn).map(([name, value]) => [name, { value: point(value), own: true }]),
    );
    const { own, provider, saving } = pointOf({ ...answers, ...known }, 'USD') ?? {};
    expect(found?.['own']).toBeCloseTo(own?.total ?? 0, 6);
    expect(found?.['provider']).toBeCloseTo(provider?.total ?? 0, 6);
    expect(found?.['saving']).toBeCloseTo(saving?.total ?? 0, 6);
  }
});

test('the rate moves the decision most, and turns it where both cost the same', () => {
  const found = explore({ answers: shop({}, wide), currency: 'USD', n: 200 }, explored);
  const [bar] = found?.bars ?? [];
  expect(found?.of).toBe('saving');
  expect(bar?.name).toBe('rate');
  const even = pointOf(shop({ rate: String(bar?.flip) }, wide), 'USD');
  expect(Math.abs(even?.saving?.total ?? 1e9)).toBeLessThan(5);
});

test('a price that is not the one billed plays no part', () => {
  const answers = shop({}, { ...wide, 'contact-price': range(1, 2, 3) });
  expect(explored(answers, 'USD').inputs.map(({ name }) => name)).not.toContain('contact-price');
  const perContact = shop({ 'billed-by': 'contact' }, { ...wide, 'contact-price': range(1, 2, 3) });
  const names = explored(perContact, 'USD').inputs.map(({ name }) => name);
  expect(names).toContain('contact-price');
  expect(names).not.toContain('rate');
});

test('with one side alone nothing is decided', () => {
  const { decision, of } = explored(shop({}, { pay: undefined }), 'USD');
  expect([decision, of]).toEqual([undefined, 'provider']);
});
