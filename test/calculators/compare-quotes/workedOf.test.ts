import { expect, test } from 'vitest';
import { kitOf } from '~/calculators/compare-quotes/kit.ts';
import { parts } from '~/calculators/compare-quotes/parts.ts';
import { formOf } from '~/calculators/compare-quotes/View.tsx';
import { filledWith } from '~/form/useForm.ts';

const { answers, currency } = filledWith({}, formOf(kitOf('en'), true));
const [comparison, worked] = [parts.comparison(answers, currency), parts.worked(answers, currency)];

test('the working of every quote comes to the total that is compared', () => {
  expect(worked?.quotes.length).toBeGreaterThan(1);
  for (const { id, option } of worked?.quotes ?? []) {
    const total = comparison?.quotes.find((quote) => quote.id === id)?.total.typical ?? Number.NaN;
    // Compared is an average year of the period.
    expect(option.totals.grandTotal / (comparison?.years ?? 1)).toBeCloseTo(total, 6);
  }
});

test('the lines among its quantities are those that are charged, in the model’s order', () => {
  for (const { id, option, extras } of worked?.quotes ?? []) {
    const costs = option.nodes?.filter(({ id: node }) => /^provider\.extras\.\d+\.cost$/.test(node));
    expect(costs?.length, id).toBe(extras.length);
  }
});
