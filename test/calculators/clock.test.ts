import { expect, test } from 'vitest';
import { clock } from '~/calculators/clock.ts';

test('an hour of the day is written with a point in Turkish, as in its running text, and with a colon in English', () => {
  expect(clock(9, 'tr')).toBe('9.00');
  expect(clock(17, 'en')).toBe('17:00');
  expect(clock(17, 'zh-cn')).toBe('17:00');
  expect(clock(9, 'ja')).toBe('9時');
  expect(clock(9, 'ko')).toBe('9시');
});
