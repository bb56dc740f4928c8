import { expect, test } from 'vitest';
import { needs, type Sheet, sheetsFor } from '../../src/styles/sheets.ts';

const named = (...needed: readonly Sheet[]) =>
  sheetsFor(new Set(needed)).map((address) => /(\w+)[^/]*\.css/.exec(address)?.[1]);

test('a page on which nothing needs more links what every page has, and no more', () => {
  expect(named()).toEqual(['site']);
  expect(sheetsFor(undefined)).toHaveLength(1);
});

test('a sheet that another one holds is not linked beside it, whichever stood first on the page', () => {
  expect(named('bill', 'calculator')).toEqual(['site', 'calculator']);
  expect(named('bill', 'charted', 'calculator', 'quotes')).toEqual(['site', 'charted', 'quotes']);
  expect(named('bill', 'plot')).toEqual(['site', 'plot', 'bill']);
});

test('what is needed twice is linked once, and nothing needed before is forgotten', () => {
  const locals: App.Locals = {};
  needs(locals, 'plot');
  needs(locals, 'bill', 'plot');
  expect([...(locals.sheets ?? [])]).toEqual(['plot', 'bill']);
});
