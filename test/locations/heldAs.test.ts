import { expect, test } from 'vitest';
import { readBook } from '~/figures/readBook.ts';
import { heldAs } from '~/locations/heldAs.ts';

const book = readBook('.');

test('a wage is pay, a table that sellers alone print is theirs, and a month in a public tender is another price', () => {
  expect(heldAs(book.figure('es.wage.year'))).toBe('pay');
  expect(heldAs(book.figure('pk.rate.hour-vendor-list'))).toBe('seller');
  expect(heldAs(book.figure('kr.price.agent-month'))).toBe('other');
});
