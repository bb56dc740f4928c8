import { expect, test } from 'vitest';
import { tally } from './run.ts';

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

test('a stage without a report counts as one check', () => {
  expect(tally(true, undefined)).toEqual({ passed: 1, failed: 0 });
  expect(tally(false, undefined)).toEqual({ passed: 0, failed: 1 });
});

test('a test file that cannot be read counts as one failure beside the tests that ran', () => {
  const testResults = [file('passed', 3), file('failed', 0), file('failed', 2)];
  expect(tally(false, { numPassedTests: 4, numFailedTests: 1, testResults })).toEqual({
    passed: 4,
    failed: 2,
  });
});

test('a stage that ends badly is never counted as green', () => {
  const testResults = [file('passed', 3)];
  expect(tally(false, { numPassedTests: 3, numFailedTests: 0, testResults })).toEqual({
    passed: 3,
    failed: 1,
  });
});
