import { describe, expect, test } from 'vitest';
import { ink, readable } from '~/components/chart/pictureOf.ts';
import { fileName, footOf } from '~/components/chart/savePicture.ts';

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

describe('at the foot of a picture', () => {
  const page = { origin: 'https://example.org', pathname: '/en/calculators/staffing/' };
  const words = { source: 'By us, {date}.', unnamed: 'The rest is ours.' };
  const day = new Date('2026-03-09T12:00:00Z');

  test('stands the day, and the address with the values that lead back to the result', () => {
    const search = '?v=1&market=us&volume=3100';
    expect(footOf({ ...page, search }, words, 'en', day)).toEqual({
      source: 'By us, March 9, 2026. The rest is ours.',
      shown: `https://example.org/en/calculators/staffing/${search}`,
    });
  });

  test('sentences stand apart as each language writes them', () => {
    const own = { source: '出典、{date}。', unnamed: 'ほかは初期値です。' };
    expect(footOf({ ...page, search: '' }, own, 'ja', day).source).toBe(
      '出典、2026年3月9日。ほかは初期値です。',
    );
  });

  test('an address of 400 letters is the longest; of a longer one only the page is named, and no more is claimed', () => {
    const room = 400 - (page.origin + page.pathname).length;
    const foot = (letters: number) => footOf({ ...page, search: '?'.padEnd(letters, 'x') }, words, 'en', day);
    expect(foot(room).shown).toHaveLength(400);
    expect(foot(room + 1)).toEqual({
      source: 'By us, March 9, 2026.',
      shown: 'https://example.org/en/calculators/staffing/',
    });
  });
});
