import { expect, test } from 'vitest';
import { linked, needs } from '../../src/styles/sheets.ts';

test('a page on which nothing needs more links what every page has, and no more', () => {
  expect(linked()).toEqual(['site']);
});

test('a sheet that another one holds is not linked beside it, whichever stood first on the page', () => {
  expect(linked(['bill', 'calculator'])).toEqual(['site', 'calculator']);
  expect(linked(['quotes', 'bill', 'charted', 'calculator'])).toEqual(['site', 'charted', 'quotes']);
  expect(linked(['bill', 'plot'])).toEqual(['site', 'plot', 'bill']);
});

test('what is needed twice is linked once, and nothing needed before is forgotten', () => {
  const locals: App.Locals = {};
  needs(locals, 'plot');
  needs(locals, 'bill', 'plot');
  expect(linked(locals.sheets)).toEqual(['site', 'plot', 'bill']);
});
