import { expect, test } from 'vitest';
import { countsOf, downloadsOf, figureRows, reasonsOf } from '~/figures/downloads.ts';
import { readBook } from '~/figures/readBook.ts';
import { oneFigure } from './oneFigure.ts';

const book = readBook('.');

const leftOut = [
  { record: 'a', why: 'duplicate', reason: 'duplicate: of b' },
  { record: 'c', why: 'superseded', reason: 'superseded: by d, which is newer' },
  { record: 'e', why: 'superseded', reason: 'superseded: by f' },
] as const;

const rowsOf = (csv: string) => csv.replace('\ufeff', '').trim().split('\r\n');

test('the table has a line for each year of a figure and says which year pages show', () => {
  const [head = [], ...rows] = figureRows(book);
  const lira = rows
    .filter(([id]) => id === 'tr.fx.usd')
    .map((row) => Object.fromEntries(head.map((name, column) => [name, row[column]])));
  expect(lira.map(({ year, shown, typical }) => [year, shown, typical])).toEqual([
    ['2026', 'no', 48.52],
    ['2026-02', 'yes', 43.63],
  ]);
  expect(lira[1]).toMatchObject({ place: 'Türkiye', unit: 'TRY/USD', confidence: 'medium', low: '' });
});

test('every source a figure names is in the table of sources', () => {
  const [head = [], ...rows] = figureRows(book);
  const column = head.indexOf('sources');
  const listed = rowsOf(downloadsOf(book, leftOut)['/data/sources.csv']).map((line) => line.split(',')[0]);
  const named = new Set(rows.flatMap((row) => String(row[column]).split(' ')));
  expect([...named].filter((id) => !listed.includes(id))).toEqual([]);
});

test('a title that a spreadsheet would take for a formula is made plain text', () => {
  const evil = oneFigure(
    { note: '+1' },
    { title: '=HYPERLINK("https://evil.example")', publisher: '@evil, Inc.' },
  );
  const files = downloadsOf(evil, []);
  expect(rowsOf(files['/data/sources.csv'])[1]).toBe(
    `source,"'=HYPERLINK(""https://evil.example"")","'@evil, Inc.",analyst,en,,https://adviser.example/,`,
  );
  expect(rowsOf(files['/data/figures.csv'])[1]).toMatch(/,'\+1$/);
});

test('programs get the same values by id, with the names of measures in five languages', () => {
  const whole = JSON.parse(downloadsOf(book, leftOut)['/data/figures.json']);
  expect(Object.keys(whole.figures)).toEqual(book.ids);
  expect(whole.figures['tr.wage.minimum-month']).toMatchObject({
    unit: 'TRY/month',
    shown: '2025',
    values: { '2025': { typical: 26005.5, confidence: 'medium' } },
    names: { tr: { measure: 'Asgari ücret', place: 'Türkiye' }, ko: { place: '튀르키예' } },
  });
  expect(whole.leftOut['c']).toBe('superseded: by d, which is newer');
});

test('a figure on outsourcing in general, or of another kind, says so in the table and to programs', () => {
  const [head = [], ...rows] = figureRows(book);
  const scopes = new Map(rows.map((row) => [row[0], row[head.indexOf('scope')]]));
  expect(scopes.get('world.hidden-cost.governance')).toBe('any-outsourcing');
  expect(scopes.get('world.quality.failure')).toBe('other-outsourcing');
  expect(scopes.get('ph.rate.hour')).toBe('');
  const whole = JSON.parse(downloadsOf(book, leftOut)['/data/figures.json']);
  expect(whole.figures['world.hidden-cost.governance'].scope).toBe('any-outsourcing');
});

test('what the dataset holds is counted: grades add up to all figures, reasons to all that is left out', () => {
  const counts = countsOf(book, leftOut);
  expect(counts.high + counts.medium + counts.low).toBe(counts.figures);
  expect(counts.values).toBeGreaterThan(counts.figures);
  expect(counts.gathered - counts.leftOut).toBe(709);
  expect(reasonsOf(leftOut)).toEqual([
    ['superseded', 2],
    ['duplicate', 1],
  ]);
});
