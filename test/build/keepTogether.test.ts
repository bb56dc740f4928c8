import { expect, test } from 'vitest';
import { keepTogether } from '~/build/keepTogether.ts';

const figure = { type: 'mdxJsxTextElement', name: 'Figure' };
const text = (value: string) => ({ type: 'text', value });

/** The sentence as the rule leaves it, with `|` around what stays on one line. */
function ruled(...children: { type: string; value?: string; name?: string }[]): string {
  const tree = { type: 'root', children: [{ type: 'paragraph', children }] };
  keepTogether()(tree);
  const say = (node: { type: string; name?: string; value?: string; children?: never[] }): string =>
    node.name === 'Figure'
      ? '#'
      : node.name === 'span'
        ? `|${node.children?.map(say).join('')}|`
        : (node.value ?? '');
  return tree.children[0]?.children.map(say).join('') ?? '';
}

test.each([
  ['公开报价为 ', '。离岸更低', '公开报价为 |#。|离岸更低'],
  ['（', '）', '|（#）|'],
  ['It is billed at ', ', offshore less.', 'It is billed at |#,| offshore less.'],
  ['약 ', '입니다. 해외는', '약 |#입니다.| 해외는'],
  ['Bir saat ', '’dır.', 'Bir saat |#’dır.|'],
  ['単価は', 'です', '単価は#です'],
  ['上位版は', '。Help Scout：', '上位版は|#。|Help Scout：'],
  ['between ', ' and more', 'between # and more'],
])('%s#%s is kept as %s', (left, right, expected) => {
  expect(ruled(text(left), figure, text(right))).toBe(expected);
});

test('two figures in one sentence each keep what touches them', () => {
  expect(ruled(figure, text('、'), figure, text('。'))).toBe('|#、||#。|');
});
