import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, daysFor } from '~/calculators/dayOf.ts';
import { answerOf, type Plan } from '~/calculators/staffing/answerOf.ts';
import { question } from '~/calculators/staffing/question.ts';
import { scenarioOf } from '~/calculators/staffing/scenarioOf.ts';
import { valuesAt } from '~/calculators/values.ts';
import { answersOf } from '~/form/answers.ts';
import type { Defaults } from '~/form/question.ts';
import { evaluate } from '~/model/evaluate.ts';
import queueing from '../../reference/queueing.json';

const point = (value: number) => ({ low: value, typical: value, high: value });

/** Calls alone: 12 an hour of five minutes over forty even hours a week, which is a load of one erlang. */
const calls = {
  volume: 2080,
  phone: 100, chat: 0, email: 0, social: 0,
  'phone-time': 5, 'chat-time': 10, 'email-time': 5, 'social-time': 5, chats: 1,
  hours: 40, days: 5, pattern: 'even', opens: '9',
  target: 70, within: 60, 'chat-within': 60, occupancy: 100, fewest: 1,
  market: 'us', shrinkage: 20, week: 40, clear: 5,
}; // biome-ignore format: a row for each group of the form

type Given = Readonly<Record<string, number | string | Defaults[string]>>;

function answersFor(given: Given) {
  const defaults: Defaults = Object.fromEntries(
    Object.entries({ ...calls, ...given }).map(([name, value]) => [
      name,
      typeof value === 'number' ? point(value) : value,
    ]),
  );
  return answersOf(question, {}, defaults, {}, 'en', 'USD');
}

function plan(given: Given = {}): Plan {
  const found = answerOf(answersFor(given));
  if (!found) throw new Error(`no plan for ${JSON.stringify(given)}`);
  return found;
}

describe('2,080 calls of five minutes a month over forty even hours a week', () => {
  // 2,080 × 12 ÷ 52 = 480 a week, 12 an hour, × 300 s ÷ 3,600 = 1 erlang. With two agents a third waits (C(2, 1) = 1/3),
  // e^(−60/300) of them longer than a minute: 1 − 0.8187 ÷ 3 = 72.7 % in time. One agent would never keep up.
  const found = plan();

  test('take two agents in every hour, busy half of the time', () => {
    expect(found.hours.map(({ start }) => start)).toEqual([9, 10, 11, 12, 13, 14, 15, 16]);
    for (const { teams, agents, load } of found.hours) {
      expect(agents).toBe(2);
      expect(load).toBeCloseTo(1, 9);
      expect(teams['phone']?.occupancy).toBeCloseTo(0.5, 9);
      expect(teams['phone']?.level).toBeCloseTo(1 - Math.exp(-0.2) / 3, 9);
      // C·h ÷ (N − A) = 300 ÷ 3 seconds.
      expect(teams['phone']?.wait).toBeCloseTo(100, 9);
    }
  });

  test('are 80 hours on duty, 100 paid hours at 20 % shrinkage, and 2.5 full-time agents', () => {
    expect(found.week.work).toBeCloseTo(40, 9);
    expect(found.week.onDuty).toBeCloseTo(80, 9);
    expect(found.week.paid).toBeCloseTo(100, 9);
    expect(found.week.scheduled).toBeUndefined();
    expect(found.fte.typical).toBeCloseTo(2.5, 9);
    expect(found.fte.low).toBeCloseTo(2.5, 9);
    expect(found.fte.high).toBeCloseTo(2.5, 9);
  });

  test('with 12 % of paid time on leave are 88 scheduled hours', () => {
    expect(plan({ away: 12 }).week.scheduled).toBeCloseTo(88, 9);
    expect(plan({ away: 25 }).week.scheduled).toBeUndefined();
  });

  test('make a team so small that one sick day matters more than the formula', () => {
    expect(found.warnings.map(({ code }) => code)).toEqual(['W_SMALL_TEAM']);
  });

  test('are shown beside teams one smaller, which never answers, and up to three larger', () => {
    const [queue] = found.queues;
    expect(queue?.around.map(({ agents }) => agents)).toEqual([1, 2, 3, 4, 5]);
    expect(queue?.around[0]).toMatchObject({ level: 0, wait: Number.POSITIVE_INFINITY });
    expect(queue?.around[1]?.level).toBeCloseTo(found.hours[0]?.teams['phone']?.level ?? 0, 9);
  });
});

describe('the team of the busiest hour is that of the reference values', () => {
  const golden = queueing.cases.filter(
    ({ fn, inputs, expected }) =>
      ['agentsNeeded', 'agentsNeededA'].includes(fn) &&
      typeof expected === 'number' &&
      (inputs as { contactsPerHour: number }).contactsPerHour > 0 &&
      (inputs as { slTarget: number }).slTarget > 0 &&
      ((inputs as { maxAbandon?: number }).maxAbandon ?? 1) === 1,
  );
  test.each(golden)('$id: $fn', ({ inputs, expected }) => {
    const asked = inputs as Record<string, number>;
    const found = plan({
      volume: ((asked['contactsPerHour'] ?? 0) * 40 * 52) / 12,
      'phone-time': (asked['ahtSec'] ?? 0) / 60,
      target: (asked['slTarget'] ?? 0) * 100,
      within: asked['slSeconds'] ?? 0,
      occupancy: (asked['maxOccupancy'] ?? 0) * 100,
      fewest: asked['minAgents'] ?? 0,
      ...(asked['patienceSec'] && { patience: asked['patienceSec'] }),
    });
    expect(found.hours[0]?.agents).toBe(expected);
    expect(found.queues[0]?.model).toBe(asked['patienceSec'] ? 'erlangA' : 'erlangC');
  });
});

describe('e-mails that may wait', () => {
  const mails = { volume: 10_400, phone: 0, email: 100, occupancy: 80 };

  test('are hours of work and no queue: 10,400 of five minutes are 200 hours a week and 7.8 agents', () => {
    const found = plan(mails);
    // 2,400 a week × 5 min = 200 h; ÷ 80 % = 250 on duty; ÷ 80 % = 312.5 paid; ÷ 40.
    expect(found.deferred).toHaveLength(1);
    expect(found.deferred[0]?.hours).toBeCloseTo(200, 9);
    expect(found.deferred[0]?.fte).toBeCloseTo(7.8125, 9);
    expect(found.fte.typical).toBeCloseTo(7.8125, 9);
    expect(found.queues).toEqual([]);
    expect(found.peak).toBeUndefined();
  });

  test('960 of them that wait take 3.1 more agents for five days', () => {
    // 80 h of work; one agent does 40 × 80 % × 80 % ÷ 5 = 5.12 h a day, so 80 ÷ 5 ÷ 5.12.
    const { backlog } = plan({ ...mails, backlog: 960 });
    expect(backlog?.hours).toBeCloseTo(80, 9);
    expect(backlog?.fte).toBeCloseTo(3.125, 9);
    expect(plan(mails).backlog).toBeUndefined();
  });
});

describe('an open day', () => {
  test('has the opening hours of a week, however they fall', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 168, noNaN: true }),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 23 }),
        fc.constantFrom('day', 'evening', 'even'),
        (hours, days, opens, pattern) => {
          const day = dayOf({ hours, days, opens, pattern });
          expect(day.reduce((sum, hour) => sum + hour.hours, 0)).toBeCloseTo(hours, 6);
          expect(day[0]?.start).toBe(opens);
          expect(new Set(day.map(({ id }) => id)).size).toBe(day.length);
          expect(day.length).toBeLessThanOrEqual(24);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('takes more days than asked for when the hours do not fit: round the clock is seven', () => {
    expect(daysFor({ hours: 168, days: 5 })).toBe(7);
    expect(daysFor({ hours: 120, days: 5 })).toBe(5);
    expect(daysFor({ hours: 120.5, days: 5 })).toBe(6);
    expect(plan({ hours: 168 }).hours).toHaveLength(24);
  });

  test('that ends within an hour counts that hour in part', () => {
    const day = dayOf({ hours: 42.5, days: 5, opens: 9, pattern: 'even' });
    expect(day.map(({ hours, share }) => [hours, share])).toEqual([
      ...Array.from({ length: 8 }, () => [5, 1]),
      [2.5, 0.5],
    ]);
  });

  test('past midnight goes on at zero', () => {
    expect(dayOf({ hours: 28, days: 7, opens: 22, pattern: 'even' }).map(({ start }) => start)).toEqual([
      22, 23, 0, 1,
    ]);
  });
});

test('someone who gives up waiting never makes the team larger', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 50, max: 50_000 }),
      fc.integer({ min: 10, max: 1800 }),
      fc.constantFrom('day', 'evening', 'even'),
      (volume, patience, pattern) =>
        plan({ volume, patience, pattern, occupancy: 85 }).fte.typical <=
        plan({ volume, pattern, occupancy: 85 }).fte.typical + 1e-9,
    ),
    { numRuns: 60 },
  );
});

test('three chats at once take less time each, not a third of the agents', () => {
  const chats = { phone: 0, chat: 100, 'chat-time': 10, volume: 8000 };
  expect(plan({ ...chats, chats: 3 }).queues[0]).toMatchObject({ alone: 600, seconds: 240 });
  expect(plan({ ...chats, chats: 3 }).fte.typical).toBeGreaterThan(plan(chats).fte.typical / 3);
});

test('the ends of an uncertain handle time are the ends of the full-time agents', () => {
  const { fte } = plan({ volume: 10_000, 'phone-time': { low: 4, typical: 5, high: 7 } });
  expect(fte.low).toBeCloseTo(plan({ volume: 10_000, 'phone-time': 4 }).fte.typical, 9);
  expect(fte.high).toBeCloseTo(plan({ volume: 10_000, 'phone-time': 7 }).fte.typical, 9);
  expect(fte.low).toBeLessThan(fte.high);
});

test('a higher occupancy allowed, and a longer wait, belong to the end with fewest agents', () => {
  const { fte } = plan({
    volume: 10_000,
    occupancy: { low: 70, typical: 80, high: 90 },
    within: { low: 10, typical: 30, high: 120 },
  });
  expect(fte.low).toBeCloseTo(plan({ volume: 10_000, occupancy: 90, within: 120 }).fte.typical, 9);
  expect(fte.high).toBeCloseTo(plan({ volume: 10_000, occupancy: 70, within: 10 }).fte.typical, 9);
});

test('the highest occupancy and the fewest agents on duty are named where they set the team', () => {
  const codes = (given: Given) => plan(given).warnings.map(({ code, channel }) => `${code} ${channel}`);
  expect(codes({ volume: 20_000, occupancy: 60 })).toContain('W_OCCUPANCY_CAP phone');
  expect(codes({ volume: 500, fewest: 4 })).toContain('W_MIN_AGENTS phone');
});

test('a channel without contacts is not staffed; no contacts at all take the fewest on duty', () => {
  expect(plan().queues.map(({ channel }) => channel)).toEqual(['phone']);
  expect(plan({ volume: 0 }).hours[0]?.agents).toBe(1);
  expect(plan({ volume: 0, fewest: 0 }).fte.typical).toBe(0);
});

test('more than the model can staff has no plan, and the scenario is one the model takes as it is', () => {
  expect(answerOf(answersFor({ volume: 1e8, 'phone-time': 1440, hours: 1, days: 1 }))).toBeUndefined();
  const answers = answersFor({ chat: 20, phone: 30, email: 45, social: 5, patience: 90 });
  const scenario = scenarioOf(valuesAt(answers, 'typical'), { hours: 40, days: 5, opens: 9, pattern: 'day' });
  expect(evaluate(scenario, { strict: true }).ok).toBe(true);
});

test('the plan can be handed to another thread as it is', () => {
  const found = plan({ chat: 20, phone: 30, email: 45, social: 5, backlog: 10 });
  expect(structuredClone(found)).toEqual(found);
});
