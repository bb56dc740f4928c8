// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { answerOf, type Plan, parts } from '~/calculators/staffing/answerOf.ts';
import { kitOf } from '~/calculators/staffing/kit.ts';
import { formOf, View } from '~/calculators/staffing/View.tsx';
import type { Typed } from '~/form/question.ts';
import { filledWith } from '~/form/useForm.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';
import { replyTo } from '~/worker/parts.ts';

afterEach(cleanup);

const kits = new Map(localeList.map((locale) => [locale, kitOf(locale)]));
const kitFor = (locale: Locale) => kits.get(locale) ?? kitOf(locale);

const typed = (given: Readonly<Record<string, string>>): Typed =>
  Object.fromEntries(Object.entries(given).map(([name, text]) => [name, { text }]));

function planOf(given: Readonly<Record<string, string>>, locale: Locale = 'en'): Plan {
  const plan = answerOf(filledWith(typed(given), formOf(kitFor(locale), false)).answers);
  if (!plan) throw new Error(`no plan for ${JSON.stringify(given)}`);
  return plan;
}

const drawn = (plan: Plan, locale: Locale = 'en') =>
  render(
    <View
      kit={kitFor(locale)}
      ownPage
      first={{ reply: { plan }, stale: false, settled: true, served: true }}
    />,
  );
const show = (given: Readonly<Record<string, string>>, locale: Locale = 'en') =>
  drawn(planOf(given, locale), locale);

const broken = /NaN|Infinity|undefined|\[object|\{\w+\}/;
const onlyCalls = { phone: '100', chat: '0', email: '0', social: '0' };

describe.each(localeList)('in %s', (locale) => {
  test('the page is served with its answer, every field named, and six groups asked first', () => {
    const kit = kitFor(locale);
    const reply = replyTo(parts, filledWith({}, formOf(kit, true)));
    const { container } = drawn(reply.plan, locale);
    expect(container.querySelector('.sentence')?.textContent).toMatch(/\d/);
    expect(container.textContent).not.toMatch(broken);
    const names = [...container.querySelectorAll('form [name]')].map((field) => field.getAttribute('name'));
    expect(names).toEqual([
      ...['volume', 'phone', 'chat', 'email', 'social', 'phone-time', 'hours', 'pattern', 'target', 'within'],
    ]);
    for (const name of names)
      expect(
        container.querySelector(`label[for="${container.querySelector(`[name=${name}]`)?.id}"]`),
      ).toBeTruthy();
  });

  test('every kind of answer is whole sentences without a slot left', () => {
    for (const given of [
      { patience: '60', backlog: '300', away: '12' },
      { ...onlyCalls, volume: '100', hours: '168' },
      { phone: '0', chat: '0', email: '100', social: '0' },
      { volume: '200000', occupancy: '60' },
      { fewest: '4' },
    ]) {
      const { container } = show(given, locale);
      expect(container.textContent, JSON.stringify(given)).not.toMatch(broken);
      cleanup();
    }
  });

  test('the reasons name the formula of each channel', () => {
    const words = stringsFor(locale).staffing;
    const start = (text: string) => text.slice(text.indexOf('}') + 1).slice(0, 30);
    const { container } = show({}, locale);
    expect(container.textContent).toContain(start(words.erlangC));
    expect(container.textContent).toContain(start(words.workload));
    expect(container.textContent).not.toContain(start(words.erlangA));
    cleanup();
    expect(show({ patience: '90' }, locale).container.textContent).toContain(start(words.erlangA));
  });
});

test('a small team is told that one sick day matters more than the formula', () => {
  expect(show({ ...onlyCalls, volume: '100' }).container.textContent).toContain('one sick day matters more');
  cleanup();
  expect(show({ volume: '50000' }).container.textContent).not.toContain('one sick day');
});

test('a team that the occupancy sets, or the fewest on duty, is said to be so', () => {
  expect(show({ ...onlyCalls, volume: '50000', occupancy: '60' }).container.textContent).toContain(
    'Phone: in some hours the highest occupancy (60%) sets the team',
  );
  cleanup();
  expect(show({ ...onlyCalls, volume: '100', fewest: '4' }).container.textContent).toContain(
    'Phone: in quiet hours the fewest agents on duty (4) set the team',
  );
});

test('opening hours that do not fit into the days are counted over more, and the reader is told', () => {
  expect(show({ hours: '168' }).container.textContent).toContain('so 7 days are counted');
  cleanup();
  expect(show({ hours: '168', days: '7' }).container.textContent).not.toContain('days are counted');
});

test('patience brings the share that gives up, leave brings scheduled hours, and a backlog what it takes', () => {
  show({ patience: '60', away: '12', backlog: '300' });
  const facts = within(screen.getByRole('region', { name: 'Result' }));
  expect(facts.getByText('Phone: gave up waiting')).toBeTruthy();
  expect(facts.getByText('Scheduled hours, a week')).toBeTruthy();
  expect(facts.getByText('Extra while the backlog is cleared (5 days open)')).toBeTruthy();
  cleanup();
  show({});
  expect(screen.queryByText('Phone: gave up waiting')).toBeNull();
  expect(screen.queryByText('Scheduled hours, a week')).toBeNull();
});

test('the working ends with the full-time agents of the headline', () => {
  // 2,080 calls of five minutes, even over forty hours: 1 erlang; 100 paid hours a week.
  const { container } = show({
    ...onlyCalls,
    volume: '2080', 'phone-time': '5', hours: '40', pattern: 'even', target: '70', within: '60',
    occupancy: '95', shrinkage: '20', week: '40',
  }); // biome-ignore format: a few rows
  const lines = [...container.querySelectorAll('ol li')].map((line) => line.textContent);
  expect(lines).toEqual([
    'Phone, 9:00: 12 contacts an hour × 300 seconds ÷ 3,600 = 1 (load in erlangs).',
    'Phone, 9:00: 2 agents are the fewest that reach 70% within 60 seconds and are busy at most 95% of the time. They reach 72.7% and are busy 50%.',
    'The teams of all hours on 5 days, and the hours of emails and messages ÷ 95%: 80 productive hours a week.',
    '80 productive hours ÷ (1 − 20%) = 100 paid hours a week.',
    '100 paid hours ÷ 40 hours per agent = 2.5 full-time agents.',
  ]);
  expect(container.querySelector('.headlines strong')?.textContent).toBe('2.5');
});

test('a level just short of its target is not written as the target', () => {
  const plan = planOf({ ...onlyCalls });
  const [queue] = plan.queues;
  if (!queue) throw new Error('no queue');
  const short = { ...plan, queues: [{ ...queue, level: 0.79999 }] };
  drawn(short);
  expect(screen.getByText('79.9%')).toBeTruthy();
});
