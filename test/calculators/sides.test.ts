import { describe, expect, test } from 'vitest';
import { question as quick } from '~/calculators/quick-estimate/question.ts';
import * as quickSides from '~/calculators/quick-estimate/sides.ts';
import { question as total } from '~/calculators/total-cost/question.ts';
import * as totalSides from '~/calculators/total-cost/sides.ts';

describe('what belongs to one side alone', () => {
  test('of a quick estimate are its groups of the own team and of the provider', () => {
    expect(quickSides.ownSide).toEqual(quick.groups.own);
    expect(quickSides.providerSide).toEqual(quick.groups.provider);
  });

  test('of the comparison over years are those groups, moving over, and the inputs told apart elsewhere', () => {
    const { own, provider, moving } = total.groups;
    expect(totalSides.ownSide.toSorted()).toEqual(['pay', 'night-pay', ...own.flat()].toSorted());
    expect(totalSides.providerSide.toSorted()).toEqual(
      [
        ...['rate', 'night-surcharge', 'their-fcr', 'index', 'drift', 'lost-tax'],
        ...provider.flat(),
        ...moving.flat(),
      ].toSorted(),
    );
  });
});
