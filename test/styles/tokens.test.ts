import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root \{(.*?)\}/gs)].map(([, block]) => block ?? '');
const colors = (block: string) =>
  Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#\w+);/g)].map(([, name, value]) => [name, value ?? '']),
  );

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color = ''): number {
  const hex = color.length === 4 ? color.replace(/\w/g, '$&$&') : color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one?: string, other?: string) => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

test('black on white has the contrast of 21 that WCAG gives it', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
});

test.each([
  ['light', colors(light)],
  ['dark', colors(dark)],
])('in the %s theme every ink can be read on paper and on a band', (_, theme) => {
  for (const ground of ['paper', 'band']) {
    for (const ink of ['ink', 'soft', 'accent', 'error'])
      expect(contrast(theme[ink], theme[ground]), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    for (const mark of ['edge', 'chart-a', 'chart-b', 'chart-c', 'chart-d'])
      expect(contrast(theme[mark], theme[ground]), `${mark} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
  expect(contrast(theme['on-accent'], theme['accent'])).toBeGreaterThanOrEqual(4.5);
});

/** Parts of a color over another: `mixed('#000', '#fff', 0.5)` is `#808080`. */
const mixed = (over = '', under = '', share = 1) => {
  const parts = (color: string) =>
    [1, 3, 5].map((start) =>
      Number.parseInt(
        (color.length === 4 ? color.replace(/\w/g, '$&$&') : color).slice(start, start + 2),
        16,
      ),
    );
  const ground = parts(under);
  return `#${parts(over)
    .map((part, place) => Math.round(part * share + (ground[place] ?? 0) * (1 - share)))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;
};

test.each([
  ['light', colors(light)],
  ['dark', colors(dark)],
])('in the %s theme an amount can be read on the strongest tone of a two-way table', (_, theme) => {
  const [, step] = /--step\) \* (\d+)%/.exec(readFileSync('src/styles/chart.css', 'utf8')) ?? [];
  for (const tone of ['chart-a', 'chart-b']) {
    const ground = mixed(theme[tone], theme['paper'], (4 * Number(step)) / 100);
    expect(contrast(theme['ink'], ground), tone).toBeGreaterThanOrEqual(4.5);
  }
});
