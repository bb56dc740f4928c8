import { expect, test } from 'vitest';
import { editsBetween, nearest } from '~/search/nearest.ts';

test('two letters changed about are one edit', () => {
  expect(editsBetween('center', 'centre')).toBe(1);
  expect(editsBetween('rate', 'rates')).toBe(1);
  expect(editsBetween('peak', 'peak')).toBe(0);
});

test('three letters are too few to guess from, and eight allow two edits', () => {
  expect(nearest('cst', ['cost'])).toBeUndefined();
  expect(nearest('cots', ['cost'])).toBe('cost');
  expect(nearest('securty', ['security'])).toBe('security');
  expect(nearest('seasnality', ['seasonality'])).toBe('seasonality');
  expect(nearest('sesnality', ['seasonality'])).toBe('seasonality');
  expect(nearest('sesnlity', ['seasonality'])).toBeUndefined();
});

test('a guess keeps the first letter', () => {
  expect(nearest('bost', ['cost'])).toBeUndefined();
});

test('the nearer of two words is meant', () => {
  expect(nearest('contracts', ['contacted', 'contract'])).toBe('contract');
});
