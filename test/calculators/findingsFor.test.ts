import { expect, test, vi } from 'vitest';
import { findingsFor } from '~/calculators/findingsFor.ts';
import { explored } from '~/calculators/quick-estimate/explored.ts';
import { kitOf } from '~/calculators/quick-estimate/kit.ts';
import { formOf } from '~/calculators/quick-estimate/View.tsx';
import { filledWith } from '~/form/useForm.ts';
import { explore } from '~/worker/explore.ts';

test('the served page shows what the worker would find, worked out once a language', () => {
  const form = formOf(kitOf('en'), true);
  const asked = vi.fn(explored);
  const found = findingsFor('quick-estimate', asked, form);
  expect(found).toEqual(explore(filledWith({}, form), explored));
  expect(found?.draws).toBe(2000);
  expect(findingsFor('quick-estimate', asked, form)).toBe(found);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(findingsFor('quick-estimate', asked, formOf(kitOf('ja'), true))?.currency).toBe('JPY');
});
