import { expect, test } from 'vitest';
import { fieldOf } from '~/model';

test('what a form is told of a number: its unit, its bounds, which of them it may not reach, and its default', () => {
  expect(fieldOf('options.0.inHouse.wagePerHour')).toEqual({
    unit: 'money/hour',
    min: 0,
    max: 1e12,
    aboveMin: true,
    belowMax: false,
    whole: false,
    required: true,
    fallback: undefined,
  });
  expect(fieldOf('demand.channels.0.slTarget')).toMatchObject({
    min: 0,
    max: 1,
    aboveMin: false,
    belowMax: true,
  });
  expect(fieldOf('demand.channels.0.minAgents')).toMatchObject({ whole: true, required: false, fallback: 0 });
  expect(fieldOf('demand.channels.0.patienceSec')).toMatchObject({ unit: 'seconds', fallback: null });
  expect(fieldOf('inHouse.shrinkage')).toEqual(fieldOf('options.3.inHouse.shrinkage'));
  expect(['currency', 'demand', 'demand.mood', 'options.0.id', 'fx.EUR.x'].map(fieldOf)).toEqual(
    Array(5).fill(undefined),
  );
});
