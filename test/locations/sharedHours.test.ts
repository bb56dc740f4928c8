import { expect, test } from 'vitest';
import { ahead, sharedHours } from '~/locations/sharedHours.ts';

const january = new Date('2026-01-15T12:00Z');

test('an office in Manila shares no hour with New York, one in winter and two in summer with London, and eight with Seoul', () => {
  expect(sharedHours('Asia/Manila', 'America/New_York', 2026)).toEqual([0, 0]);
  // London opens at nine: 17:00 in Manila in winter, 16:00 in summer; Manila closes at 18:00.
  expect(sharedHours('Asia/Manila', 'Europe/London', 2026)).toEqual([1, 2]);
  expect(sharedHours('Asia/Manila', 'Asia/Seoul', 2026)).toEqual([8, 8]);
});

test('an office shares its whole day with one in the same zone', () => {
  expect(sharedHours('Europe/Berlin', 'Europe/Paris', 2026)).toEqual([9, 9]);
});

test('clocks in India are ten and a half hours ahead of New York in winter', () => {
  expect(ahead('Asia/Kolkata', 'America/New_York', january)).toBe(10.5);
  expect(ahead('America/New_York', 'Asia/Kolkata', january)).toBe(-10.5);
});

test('half hours count: India shares four and a half hours with Berlin in winter, one more in summer', () => {
  // Berlin opens at nine, 13:30 in India in winter and 12:30 in summer; India closes at 18:00.
  expect(sharedHours('Asia/Kolkata', 'Europe/Berlin', 2026)).toEqual([4.5, 5.5]);
});
