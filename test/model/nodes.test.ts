import { expect, test } from 'vitest';
import { evaluate, type Scenario } from '~/model';
import reference from '../reference/cost-scenarios.json';
import { readAgain } from './secondReader';

test.each(reference.scenarios)(
  '$id: every number of the bill follows from the expressions of its nodes',
  ({ inputs }) => readAgain(inputs as unknown as Scenario),
);

test.each(reference.scenarios)(
  '$id: lines sum to the month, months and one-time costs to the grand total',
  ({ inputs }) => {
    const result = evaluate(inputs as unknown as Scenario);
    if (!result.ok) throw new Error(JSON.stringify(result.errors));
    for (const { months, lines, oneTime, totals } of Object.values(result.options)) {
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
      const close = (a: number, b: number) =>
        expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(b)));
      for (const month of months) close(sum(Object.values(month.lines)), month.total);
      close(sum(Object.values(lines)), totals.recurring);
      close(sum(months.map(({ total }) => total)), totals.recurring);
      close(sum(Object.values({ ...oneTime, total: 0 })), oneTime.total);
      close(totals.recurring + totals.oneTime + totals.exit, totals.grandTotal);
    }
  },
);
