import { expect, test } from 'vitest';
import { tableAlign } from '~/build/tableAlign.ts';

test('a cell aligned to the right says so with a class and keeps no attribute', () => {
  const cell = { type: 'element', tagName: 'td', properties: { align: 'right' }, children: [] };
  const plain = { type: 'element', tagName: 'td', properties: {}, children: [] };
  tableAlign()({ type: 'root', children: [cell, plain] });
  expect(cell.properties).toEqual({ className: ['ta-right'] });
  expect(plain.properties).toEqual({});
});
