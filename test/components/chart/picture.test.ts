import { expect, test } from 'vitest';
import { ink, readable } from '~/components/chart/pictureOf.ts';
import { fileName } from '~/components/chart/savePicture.ts';

test('a picture is named for its calculator and its title, in the letters of any language', () => {
  expect(fileName('total-cost', 'Cost so far, by month')).toBe('total-cost-Cost-so-far-by-month');
  expect(fileName('staffing', '時間帯別の人数（9:00～）')).toBe('staffing-時間帯別の人数-9-00');
});

test('a title cannot lead a file out of its folder or make its name too long', () => {
  expect(fileName('staffing', '../../etc/passwd')).toBe('staffing-etc-passwd');
  expect(fileName('staffing', 'x'.repeat(500)).length).toBeLessThanOrEqual(80);
});

test('a name pasted from anywhere cannot make a picture that no program opens', () => {
  expect(readable('Quote\u0000 \u000bA\ud800 – 見積\u{1f600}\uffff')).toBe('Quote A – 見積\u{1f600}');
});

test('colors are written so that any program for drawings reads them', () => {
  expect(ink('rgb(11, 95, 60)')).toEqual(['rgb(11,95,60)', 1]);
  expect(ink('rgba(11, 95, 60, 0.18)')).toEqual(['rgb(11,95,60)', 0.18]);
  expect(ink('color(srgb 1 0.5 0 / 0.5)')).toEqual(['rgb(255,128,0)', 0.5]);
  expect(ink('rgba(0, 0, 0, 0)')[0]).toBe('none');
  expect(ink('none')[0]).toBe('none');
});
