import { expect, test } from 'vitest';
import { BookProblems } from '~/figures/book.ts';
import { parseLeftOut } from '~/figures/leftOut.ts';
import { oneFigure } from './oneFigure.ts';

const book = oneFigure({ from: 'rate.ph.2026' }, {});

const read = (entries: Readonly<Record<string, string>>) =>
  parseLeftOut('left-out.json', JSON.stringify(entries, null, 2), book);

function problemsOf(entries: Readonly<Record<string, string>>): readonly string[] {
  try {
    read(entries);
  } catch (error) {
    if (error instanceof BookProblems) return error.problems;
    throw error;
  }
  return [];
}

test('a record left out carries a kind of reason, and why', () => {
  expect(read({ 'rate.gb.2025': 'implausible: below the minimum wage' })).toEqual([
    { record: 'rate.gb.2025', why: 'implausible', reason: 'implausible: below the minimum wage' },
  ]);
});

test('a record left out without a reason of a known kind is refused, with file, line and what to do', () => {
  expect(problemsOf({ 'rate.gb.2025': 'did not like it' })).toEqual([
    expect.stringContaining(
      'left-out.json:2 rate.gb.2025: rate.gb.2025 says no reason. Begin with one of superseded,',
    ),
  ]);
});

test('a record cannot be left out and stand in a figure', () => {
  expect(problemsOf({ 'rate.ph.2026': 'duplicate: of another' })).toEqual([
    'left-out.json:2 rate.ph.2026 stands in a figure. Remove it here.',
  ]);
});
