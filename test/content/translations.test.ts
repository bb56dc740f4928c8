import { expect, test } from 'vitest';
import { standings } from '~/editors/standings.ts';
import { report } from '~/editors/translations.ts';
import { writtenPages } from '~/editors/writtenPages.ts';

const all = standings(writtenPages('.'));

test('every translation has an English source and says which version of it it follows', () => {
  expect(all.length).toBeGreaterThan(40);
  const unclear = all.filter(({ state }) => state === 'unmarked' || state === 'orphan');
  expect(unclear.map(({ file, state }) => `${file} is ${state}: see npm run translations`)).toEqual([]);
  // An English page may be ahead of its translations for a while: they say so to their readers.
  const behind = all.filter(({ state }) => state === 'stale' || state === 'missing');
  if (behind.length > 0) console.warn(report(behind).join('\n'));
});
