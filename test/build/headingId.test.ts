import { expect, test } from 'vitest';
import { headingId } from '~/build/headingId.ts';

const heading = (...children: { type: string; value: string }[]) => ({
  type: 'root',
  children: [{ type: 'heading', children }],
});

test('a heading takes the id of its comment and shows nothing of it', () => {
  const tree = heading(
    { type: 'text', value: '隠れた費用 ' },
    { type: 'mdxTextExpression', value: '/* #hidden-costs */' },
  );
  headingId()(tree);
  expect(tree.children[0]).toEqual({
    type: 'heading',
    children: [{ type: 'text', value: '隠れた費用' }],
    data: { hProperties: { id: 'hidden-costs' } },
  });
});

test('a heading without such a comment stays as it is', () => {
  const tree = heading({ type: 'text', value: 'Costs ' }, { type: 'mdxTextExpression', value: 'amount' });
  headingId()(tree);
  expect(tree).toEqual(
    heading({ type: 'text', value: 'Costs ' }, { type: 'mdxTextExpression', value: 'amount' }),
  );
});
