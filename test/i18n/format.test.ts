import { expect, test } from 'vitest';
import { money, percent } from '~/i18n/format.ts';

test('each language writes its own currency the way its readers do', () => {
  expect(money(12345, 'CNY', 'zh-cn')).toBe('12,345\u00a0元');
  expect(money(12345, 'JPY', 'ja')).toBe('12,345円');
  expect(money(12345, 'KRW', 'ko')).toBe('12,345원');
  expect(money(12345, 'TRY', 'tr')).toBe('12.345\u00a0TL');
  expect(money(12345, 'USD', 'en')).toBe('$12,345');
});

test('in Turkish the per cent sign comes first', () => {
  expect(percent(0.255, 'tr', 1)).toBe('%25,5');
});
