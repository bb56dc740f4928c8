import { expect, test } from 'vitest';
import { breakEvenVolumes, ModelInputError, tornado, type UncertainInput, uncertainty } from '~/model';
import { changed } from './plain';

const price = 'options.1.provider.scheme.price';
const input: UncertainInput = { path: price, low: 12, typical: 16, high: 20 };
const said = (call: () => unknown) => {
  try {
    call();
    return 'nothing';
  } catch (thrown) {
    return thrown instanceof ModelInputError ? `${thrown.code} ${thrown.field}` : String(thrown);
  }
};
const spread = (more: object) => {
  const answer = uncertainty(changed({}), { inputs: [input], optionId: 'bpo', n: 5, ...more });
  return answer.ok ? ['nothing'] : answer.errors.map(({ code, path }) => `${code} ${path}`);
};

test.each<[string, Partial<UncertainInput>, string]>([
  ['a path that leads nowhere', { path: 'demand.mood' }, 'E_REF demand.mood'],
  ['a path to a word', { path: 'options.0.kind' }, 'E_REF options.0.kind'],
  ['a typical value below the low one', { typical: 11 }, `E_RANGE ${price}`],
  ['a typical value above the high one', { typical: 21 }, `E_RANGE ${price}`],
  ['a low end that is none', { low: Number.NaN }, `E_NOT_FINITE ${price}`],
  ['a shape nobody knows', { dist: 'normal' as 'pert' }, `E_ENUM ${price}`],
])('%s is refused by the spread and by the tornado', (_, change, error) => {
  const inputs = [{ ...input, ...change }];
  expect(spread({ inputs })).toEqual([error]);
  expect(said(() => tornado(changed({}), { inputs, optionId: 'bpo' }))).toBe(error);
});

test('one input given twice is refused at its path', () => {
  expect(spread({ inputs: [input, input] })).toEqual([`E_DUPLICATE ${price}`]);
});

test.each([
  [{ n: 0 }, 'E_RANGE n'],
  [{ n: 2.5 }, 'E_NOT_INTEGER n'],
  [{ seed: 0.5 }, 'E_NOT_INTEGER seed'],
  [{ seed: 2 ** 32 }, 'E_RANGE seed'],
  [{ optionId: 'nobody' }, 'E_REF optionId'],
])('draws with %j are refused', (asked, error) => {
  expect(spread(asked)).toEqual([error]);
});

test('a scenario that is wrong is refused with all its errors, not drawn from', () => {
  const answer = uncertainty(changed({ horizonMonths: 0, currency: undefined }), {
    inputs: [input],
    optionId: 'bpo',
    n: 5,
  });
  expect(answer.ok ? [] : answer.errors.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'E_MISSING currency',
    'E_RANGE horizonMonths',
  ]);
});

test('more than 21 uncertain inputs are too many for Sobol points and not for a hypercube', () => {
  const inputs = Array.from({ length: 12 }, (_, i) => [
    { path: `demand.seasonality.${i}`, low: 1, typical: 1, high: 1 },
    { path: `options.1.provider.peakSurcharge.${i}`, low: 0, typical: 0, high: 0 },
  ]).flat();
  const seasonal = changed({
    'demand.seasonality': Array(12).fill(1),
    'options.1.provider.peakSurcharge': Array(12).fill(0),
  });
  const drawn = (sampler: 'sobol' | 'latinHypercube', list = inputs) => {
    const answer = uncertainty(seasonal, { inputs: list, optionId: 'bpo', n: 3, sampler });
    return answer.ok ? 'ok' : answer.errors.map(({ code, path }) => `${code} ${path}`).join();
  };
  expect(drawn('sobol')).toBe('E_RANGE dims');
  expect(drawn('sobol', inputs.slice(0, 21))).toBe('ok');
  expect(drawn('latinHypercube')).toBe('ok');
});

test.each([
  [{ low: 0, high: 10 }, 'bpo', 'E_RANGE low'],
  [{ low: -1, high: 10 }, 'bpo', 'E_RANGE low'],
  [{ low: 10, high: 10 }, 'bpo', 'E_RANGE high'],
  [{ low: 10, high: Number.POSITIVE_INFINITY }, 'bpo', 'E_NOT_FINITE high'],
  [{ low: 10, high: 20 }, 'nobody', 'E_REF optionId'],
])('volumes %j for %s are refused', (range, option, error) => {
  expect(said(() => breakEvenVolumes(changed({}), option, range))).toBe(error);
});

test('an input whose value does not matter, and one that changes the sign exactly at its end', () => {
  // own: 12 × 520 h × 25/0.7 = 222,857.14; provider 12 × 520 × price: even at 25/0.7 = 35.7142857
  const even = 25 / 0.7;
  const bars = (low: number, high: number) =>
    tornado(changed({}), { inputs: [{ path: price, low, typical: low, high }], optionId: 'bpo' });
  expect(bars(30, 35)[0]).toMatchObject({ flip: null });
  expect(bars(36, 40)[0]).toMatchObject({ flip: null });
  expect(bars(30, 40)[0]?.flip).toBeCloseTo(even, 4);
  expect(bars(16, 16)[0]).toMatchObject({ flip: null });
});
