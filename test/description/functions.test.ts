import { expect, test } from 'vitest';
import { exported } from '~/description/functions.ts';
import { sources } from '~/description/sources.ts';
import * as model from '~/model';

const all = exported();

test('everything the model lets out is read from its door, and has a docstring', () => {
  const names = all.map(({ name }) => name);
  for (const name of Object.keys(model)) expect(names).toContain(name);
  expect(all.filter(({ says }) => !says).map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
});

const UNIT =
  /\b(agents|bins|contacts?|days|deviations|equivalents|erlangs|hours?|money|months?|seats|seconds|shares?|units?|weeks|whole|from|above|below|to)\b|</i;

test('a function of numbers says the unit or the bounds of each, and of what it returns', () => {
  const numeric = all.filter(({ numbers }) => numbers.length > 0);
  expect(numeric.length).toBeGreaterThan(30);
  const silent = numeric.flatMap(({ file, name, numbers, takes, returns, says }) => [
    ...numbers
      .filter((each) => !UNIT.test(takes[each] || takes[each.split('.')[0] ?? ''] || ''))
      .map((each) => `${file}: ${name}, ${each}`),
    ...(UNIT.test(`${returns} ${returns ? '' : says}`) ? [] : [`${file}: ${name}, what it returns`]),
  ]);
  expect(silent).toEqual([]);
});

test('a docstring cites works that are listed, and every listed work is cited', () => {
  const cited = new Set(all.flatMap((each) => each.sources));
  expect([...cited].toSorted()).toEqual(Object.keys(sources).toSorted());
});

test('the fields of an argument are told with it', () => {
  const told = all.find(({ name }) => name === 'agentsNeeded');
  expect(told?.kind).toBe('function');
  expect(Object.keys(told?.takes ?? {}).toSorted()).toEqual(
    ['ahtSec', 'contactsPerHour', 'maxOccupancy', 'minAgents', 'slSeconds', 'slTarget'].map(
      (field) => `asked.${field}`,
    ),
  );
  expect(told?.takes['asked.ahtSec']).toBe('Mean handle time in seconds, above 0.');
  expect(told?.sources).toEqual(['E', 'GKM']);
});
