// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { Exploring, Progress } from '~/calculators/useExploring.ts';
import { Sureness } from '~/components/result/Sureness.tsx';
import { linesOf, type Surety, tellSureness } from '~/components/result/sureness.ts';
import { withSpread } from '~/components/result/withSpread.ts';
import type { NumberInput, Question } from '~/form/question.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import type { Bar, Findings } from '~/worker/explore.ts';

afterEach(cleanup);

const input = (name: string, unit: NumberInput['unit']): NumberInput => ({
  kind: 'number',
  name,
  unit,
  path: '',
  min: 0,
  max: 1e9,
  step: 1,
});
const question: Question = {
  first: [],
  inputs: [input('rate', 'money'), input('shrinkage', 'percent'), input('chats', 'count')],
  groups: {},
  mixes: [],
  context: [],
};
const labels = { rate: 'Rate per hour', shrinkage: 'Shrinkage, %', chats: 'Chats at once' };
const surety: Surety = {
  amounts: [
    ['own', 'Your own team, per month'],
    ['provider', 'Provider, per month'],
    ['saving', 'Saving, per month'],
  ],
  sides: ['the provider', 'your own team'],
};
const bar = (name: string, more: Partial<Bar> = {}): Bar => ({
  name,
  low: 8,
  typical: 11,
  high: 15,
  from: 4000,
  to: 1000,
  flip: null,
  ...more,
});
const findings: Findings = {
  currency: 'USD',
  of: 'saving',
  typical: { own: 12_000, provider: 10_000, saving: 2000 },
  spreads: {
    own: { p10: 10_500, p50: 12_000, p90: 13_600 },
    provider: { p10: 9000, p50: 10_000, p90: 11_200 },
    saving: { p10: -400, p50: 2000, p90: 4100 },
  },
  shareAbove: 1999 / 2000,
  draws: 2000,
  skipped: 0,
  bars: [bar('rate', { to: -1500, flip: 13.5 }), bar('shrinkage', { low: 20, typical: 30, high: 40 })],
  idle: ['chats'],
  open: [],
};
const still: Exploring = {
  findings,
  stale: false,
  follow: () => () => {},
  cancel: () => {},
  again: () => {},
};
const section = (more: Partial<Exploring> = {}, locale: Locale = 'en', said = surety) => {
  const { sureness, chart } = stringsFor(locale);
  return (
    <Sureness
      words={sureness}
      chart={{ words: chart, locale, name: 'quick-estimate', address: () => 'https://example.com/' }}
      {...{ locale, question, labels }}
      surety={said}
      exploring={{ ...still, ...more }}
      level={2}
    />
  );
};
const text = () => screen.getByRole('region').textContent ?? '';
const of = (more: Partial<Findings>) => ({ findings: { ...findings, ...more } });

test('each amount stands with its P10–P90, which is explained, and so is how the draws were made', () => {
  render(section());
  const region = screen.getByRole('region', { name: 'How sure is this?' });
  expect(within(region).getByText('Provider, per month').nextSibling?.textContent).toBe('$9,000–11,200');
  expect(within(region).getByRole('heading', { name: 'P10–P90' })).toBeTruthy();
  expect(text()).toContain('In 8 of 10 draws');
  expect(text()).toContain('2,000 times. Inputs are drawn independently');
});

test('in how many draws the decision holds is never rounded up to all of them', () => {
  render(section());
  expect(text()).toContain(
    'In 1,999 of 2,000 draws (99.9%) the cheaper choice is the same as with typical values: the provider.',
  );
  cleanup();
  render(section(of({ shareAbove: 1 })));
  expect(text()).toContain('In all 2,000 draws the cheaper choice is the same: the provider.');
});

test('a decision that most draws do not share says so', () => {
  render(section(of({ shareAbove: 0.4 })));
  expect(text()).toContain('the cheaper choice is the provider, but only in 800 of 2,000 draws (40%)');
  cleanup();
  render(section(of({ shareAbove: 0.25, typical: { saving: -10 } })));
  expect(text()).toContain('In 1,500 of 2,000 draws (75%)');
  expect(text()).toContain('with typical values: your own team.');
});

test('what would change the decision is a sentence with the value at which it turns', () => {
  render(section());
  expect(
    screen.getByText('If “Rate per hour” were above $13.50 instead of $11, your own team would be cheaper.'),
  ).toBeTruthy();
  cleanup();
  const turned = bar('shrinkage', { low: 20, typical: 30, high: 40, from: -500, to: 3000, flip: 24.25 });
  render(section(of({ bars: [turned] })));
  expect(
    screen.getByText('If “Shrinkage, %” were below 24.25% instead of 30%, your own team would be cheaper.'),
  ).toBeTruthy();
});

test('where no single input can change the decision, it says so', () => {
  render(section(of({ bars: [bar('rate')] })));
  expect(
    screen.getByText('No single input, anywhere in its range, would make your own team cheaper.'),
  ).toBeTruthy();
});

test('bars stand with the range of their input; weak ones are named, and so are those without effect', () => {
  const many = Array.from({ length: 10 }, (_, i) =>
    bar('shrinkage', { name: `i${i}`, from: 0, to: 100 - i }),
  );
  render(section(of({ bars: [...findings.bars, ...many] })));
  const chart = screen.getByRole('figure');
  expect(chart.textContent).toContain('Rate per hour $8–15');
  expect(text()).toContain('each moves the result by $94 at most: i6, i7, i8, and i9.');
  expect(chart.textContent).toContain('Chats at once');
});

test('draws without a result, and inputs without one at an end, are told', () => {
  render(section(of({ skipped: 12, draws: 1988, open: ['chats'] })));
  expect(text()).toContain('In 12 further draws no result could be worked out');
  expect(text()).toContain('at one end of their range no result can be worked out: Chats at once.');
});

test('without a decision nothing is said of one', () => {
  const { shareAbove, ...rest } = findings;
  render(section({ findings: { ...rest, of: 'provider' } }, 'en', { amounts: surety.amounts }));
  expect(text()).not.toContain('cheaper');
  expect(text()).toContain('What moves it most – Provider, per month');
});

test('where every value is known there is nothing to draw', () => {
  render(section(of({ bars: [], idle: [], draws: 1 })));
  expect(text()).toContain('as sure as the values you gave');
  expect(screen.queryByRole('figure')).toBeNull();
});

/** Work that stands somewhere, and gets further when a test says so. */
const work = (first: Progress['state']) => {
  let hear: (progress: Progress) => void = () => {};
  const follow: Exploring['follow'] = (listen) => {
    hear = listen;
    listen({ state: first, share: 0 });
    return () => {};
  };
  return { follow, tell: (progress: Progress) => act(() => hear(progress)) };
};

test('while the next result is worked out the last stays and says so; the work can be stopped', async () => {
  const cancel = vi.fn();
  const { follow, tell } = work('running');
  render(section({ stale: true, follow, cancel }));
  expect(text()).toContain('These figures belong to earlier values.');
  expect(text()).toContain('$9,000–11,200');
  await tell({ state: 'running', share: 0.4 });
  const progress = screen.getByRole('progressbar') as HTMLProgressElement;
  expect(progress.value).toBe(0.4);
  expect(progress.getAttribute('aria-label')).toBe('Working out how sure the new result is…');
  fireEvent.click(screen.getByText('Stop'));
  expect(cancel).toHaveBeenCalledTimes(1);
  await tell({ state: 'resting', share: 0 });
  expect(screen.queryByRole('button', { name: /Stop|again/ })).toBeNull();
});

test('work that was stopped or broke can be begun again; that it broke is read out', async () => {
  const again = vi.fn();
  render(section({ stale: true, follow: work('cancelled').follow, again }));
  await act(() => {});
  fireEvent.click(screen.getByText('Try again'));
  expect(again).toHaveBeenCalledTimes(1);
  cleanup();
  render(section({ stale: true, follow: work('failed').follow, again }));
  await act(() => {});
  expect(screen.getByRole('region').querySelector('[role=status]')?.textContent).toContain(
    'could not be worked out',
  );
  expect(screen.getByText('Try again')).toBeTruthy();
});

test.each(localeList)('in %s no slot is left open, and P10–P90 is called so', (locale) => {
  render(section(of({ skipped: 1, open: ['chats'] }), locale));
  expect(text()).not.toMatch(/[{}]|undefined|NaN/);
  expect(text()).toMatch(/P10[–～~]P90/);
});

test('a headline stands with the P10–P90 of its amount, as often as that is in it, or with the place for it', () => {
  const headline = { label: 'Provider, per year', value: '$120,000', of: ['provider', 12] as const };
  expect(withSpread(headline, findings, 'en').spread).toBe('$108,000–134,000');
  expect(withSpread(headline, undefined, 'en').spread).toBe('…');
  const loss = { label: 'Extra cost', value: '$2,000', of: ['saving', -1] as const };
  expect(withSpread(loss, findings, 'en').spread).toBe('-$4,100\u00a0– $400');
  expect(withSpread({ label: 'Agents', value: '8' }, findings, 'en')).not.toHaveProperty('spread');
});

test('a summary tells the amounts, the decision and what would change it', () => {
  const words = stringsFor('en').sureness;
  expect(linesOf(tellSureness(findings, { words, locale: 'en', question, labels, surety }), words)).toEqual([
    'Your own team, per month: P10–P90 | $10,500–13,600',
    'Provider, per month: P10–P90 | $9,000–11,200',
    'Saving, per month: P10–P90 | -$400\u00a0– $4,100',
    'In 1,999 of 2,000 draws (99.9%) the cheaper choice is the same as with typical values: the provider.',
    'If “Rate per hour” were above $13.50 instead of $11, your own team would be cheaper.',
  ]);
});
