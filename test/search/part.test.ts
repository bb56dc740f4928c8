import { expect, test } from 'vitest';
import { decoded, encoded, type Value } from '~/search/cbor.ts';
import { parted, shortNames } from '~/search/part.ts';

const word = (text: string): Value => [text, [[1, [-25, 0], []]], []];
const words = (from: number, to: number) =>
  Array.from(
    { length: to - from },
    (_, n) =>
      `${String.fromCharCode(97 + (((from + n) / 26 / 26) % 26))}${String.fromCharCode(97 + (((from + n) / 26) % 26))}${String.fromCharCode(97 + ((from + n) % 26))}`,
  );

const made = (texts: readonly string[]) =>
  parted(
    ['1.6.0', [['x-en_page', 9, '']], [[texts[0] ?? '', texts.at(-1) ?? '', 'x-en_a']], [], [], ['kw']],
    new Map([['x-en_a', [texts.map(word)]]]),
  );

const listed = ({ meta }: ReturnType<typeof made>) =>
  (meta as Value[])[2] as readonly [string, string, string][];

test('an index in parts holds every word once, in order, where its list says', () => {
  const texts = words(0, 700);
  const parts = made(texts);
  const found = listed(parts).flatMap(([from, to, name]) => {
    const [held] = parts.files.get(name) as [readonly (readonly [string])[]];
    const inside = held.map(([text]) => text);
    expect([inside[0], inside.at(-1)]).toEqual([from, to]);
    return inside;
  });
  expect(found).toEqual(texts);
  expect(listed(parts).length).toBeGreaterThan(3);
});

test('words with one beginning stay together, as the shorter finds the longer', () => {
  const texts = [...words(0, 49), 'rate', 'rated', 'rates', 'rating', 'seat'];
  expect(listed(made(texts)).map(([from, to]) => [from, to])).toEqual([
    ['aaa', 'rating'],
    ['seat', 'seat'],
  ]);
});

test('Chinese words with one first character stay together', () => {
  const texts = [...words(0, 99), '客户', '客服', '客服中心', '席位'];
  expect(listed(made(texts)).at(-1)?.[0]).toBe('席位');
});

test('the rest of the list stays as it was, and what is written is read again', () => {
  const { meta } = made(['rate']);
  expect(decoded(encoded(meta))).toEqual([
    '1.6.0',
    [['x-en_0', 9, '']],
    [['rate', 'rate', 'x-en_a-0']],
    [],
    [],
    ['kw'],
  ]);
});

test('a page goes by its place in the list, and the list by no other name', () => {
  const meta: Value = [
    '1.6.0',
    [
      ['x-zh-cn_8dfeeb7', 9, ''],
      ['x-zh-cn_7cbf782', 4, ''],
    ],
    [],
    [],
    [],
    [],
  ];
  const names = shortNames(meta);
  expect([...names]).toEqual([
    ['x-zh-cn_8dfeeb7', 'x-zh-cn_0'],
    ['x-zh-cn_7cbf782', 'x-zh-cn_1'],
  ]);
  const [, pages] = parted(meta, new Map()).meta as Value[];
  expect(pages).toEqual([
    ['x-zh-cn_0', 9, ''],
    ['x-zh-cn_1', 4, ''],
  ]);
});
