import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proseProblems, readKnown } from '~/build/proseRules.ts';

const known = readKnown('.');
const pages = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.mdx'),
);

test('no page types a number, names an unknown figure, or leaves a heading without its id', () => {
  expect(pages.length).toBeGreaterThan(20);
  const found = pages.flatMap((name) =>
    proseProblems(readFileSync(`content/${name}`, 'utf8'), known).map(
      ({ line, say }) => `content/${name}:${line} ${say}`,
    ),
  );
  expect(found).toEqual([]);
});
