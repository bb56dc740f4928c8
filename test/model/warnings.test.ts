import { expect, test } from 'vitest';
import { changed, optionOf, ownTeam, plain } from './plain';

const all = Array.from({ length: 12 }, (_, month) => month);
const voice = 'demand.channels.0';
const ownWarnings = (changes: Readonly<Record<string, unknown>>) =>
  optionOf(changed(changes), 'own').warnings;
const bpoWarnings = (changes: Readonly<Record<string, unknown>>) =>
  optionOf(changed(changes), 'bpo').warnings;

test('200 calls an hour of 180 s reach 80 % in 20 s with 14 agents; a cap of 70 % asks for 15 and says so', () => {
  // 10 erlangs: SL(13) = 0.796 misses, SL(14) = 0.888 meets; 10/14 = 0.714 is over the cap of 0.7, 10/15 = 0.667 is not
  const busy = {
    [`${voice}.ahtSec`]: 180,
    'demand.contactsPerMonth': (200 * 60 * 52) / 12,
    [`${voice}.maxOccupancy`]: 0.7,
  };
  const own = optionOf(changed(busy), 'own');
  expect(own.staffing[0]).toMatchObject({ agents: 15 });
  expect(own.warnings).toEqual([
    { code: 'W_OCCUPANCY_CAP', party: 'inHouse', channel: 'voice', months: all },
  ]);
  expect(ownWarnings({ ...busy, [`${voice}.maxOccupancy`]: 0.72 })).toEqual([]);
});

test('three agents kept where two would do: the minimum is named', () => {
  // 0.48 erlangs: two agents answer 91.6 % in 20 s
  const warnings = ownWarnings({ [`${voice}.minAgents`]: 3 });
  expect(warnings).toContainEqual({ code: 'W_MIN_AGENTS', party: 'inHouse', channel: 'voice', months: all });
  expect(ownWarnings({ [`${voice}.minAgents`]: 2 }).map(({ code }) => code)).not.toContain('W_MIN_AGENTS');
});

test('a quiet open block that still needs its one agent is named; nobody in it is not', () => {
  const night = {
    profile: [
      { id: 'day', hours: 60, share: 1 },
      { id: 'night', hours: 40, share: 0 },
    ],
  };
  expect(ownWarnings(night).map(({ code }) => code)).toContain('W_MIN_AGENTS');
  expect(ownWarnings({ ...night, [`${voice}.minAgents`]: 0 }).map(({ code }) => code)).not.toContain(
    'W_MIN_AGENTS',
  );
});

test('a minimum that is billed in the weak months is named with those months', () => {
  // 572 on-seat hours would be 2 agents × 60 h × 52/12 × 1 = 520 h × 16 = 8,320 a month
  const minimum = (amount: number) => bpoWarnings({ 'options.1.provider.minMonthly': amount });
  expect(minimum(8_321)).toContainEqual({ code: 'W_MIN_COMMITMENT', party: 'provider', months: all });
  expect(minimum(8_320).map(({ code }) => code)).not.toContain('W_MIN_COMMITMENT');
  expect(bpoWarnings({ 'options.1.provider.minAnnual': 99_841 })).toContainEqual({
    code: 'W_MIN_COMMITMENT',
    party: 'provider',
    months: [11],
  });
});

test('leaving before the term ends is named in the last month', () => {
  const term = { 'options.1.provider.termMonths': 13, 'options.1.provider.exitFeeMonths': 3 };
  expect(bpoWarnings(term)).toContainEqual({ code: 'W_EXIT_FEE', party: 'provider', months: [11] });
  // one month of the term is left, so one month of fees: 8,320
  expect(optionOf(changed(term), 'bpo').totals.exit).toBeCloseTo(8_320, 9);
  expect(bpoWarnings({ ...term, 'options.1.provider.termMonths': 12 }).map(({ code }) => code)).not.toContain(
    'W_EXIT_FEE',
  );
});

test('a team of fewer than three people is named, an empty one and one of three are not', () => {
  // workload: contacts × 300 s; 3 FTE × 40 h × 0.7 × 0.85 = 71.4 h a week of work
  const mail = {
    'demand.channels': [{ id: 'mail', handling: 'workload', share: 1, ahtSec: 300, maxOccupancy: 0.85 }],
  };
  const contacts = (fte: number) => (((fte * 40 * 0.7 * 0.85 * 3600) / 300) * 52) / 12;
  const codes = (fte: number) =>
    ownWarnings({ ...mail, 'demand.contactsPerMonth': contacts(fte) }).map(({ code }) => code);
  expect(codes(2.99)).toEqual(['W_SMALL_TEAM']);
  expect(codes(3.01)).toEqual([]);
  expect(codes(0)).toEqual([]);
});

test('an extra of unknown status counts its amount and is named; an included one does neither', () => {
  const extras = (status: string) => ({
    'options.1.provider.extras': [{ id: 'reports', status, basis: 'month', amount: 100 }],
  });
  const unknown = optionOf(changed(extras('unknown')), 'bpo');
  expect(unknown.lines.extras).toBeCloseTo(1_200, 9);
  expect(unknown.warnings).toContainEqual({
    code: 'W_UNKNOWN_EXTRA',
    party: 'provider',
    id: 'reports',
    months: all,
  });
  const included = optionOf(changed(extras('included')), 'bpo');
  expect(included.lines.extras).toBe(0);
  expect(included.warnings.map(({ code }) => code)).not.toContain('W_UNKNOWN_EXTRA');
});

test('exactly three people are no small team, and a provider’s is named as well', () => {
  // nobody calls, one agent waits: 90 h ÷ 0.75 ÷ 40 h = 3 FTE
  const waiting = (hours: number) => ({
    'demand.contactsPerMonth': 0,
    'profile.0.hours': hours,
    'options.0.inHouse.shrinkage': 0.25,
    'options.1.provider.shrinkage': 0.25,
  });
  const small = (warnings: readonly { code: string }[]) =>
    warnings.filter(({ code }) => code === 'W_SMALL_TEAM');
  expect(small(ownWarnings(waiting(90)))).toEqual([]);
  expect(small(ownWarnings(waiting(89)))).toEqual([{ code: 'W_SMALL_TEAM', party: 'inHouse', months: all }]);
  expect(small(bpoWarnings(waiting(89)))).toEqual([{ code: 'W_SMALL_TEAM', party: 'provider', months: all }]);
});

test('only the months in which the cap decides are named, in rising order', () => {
  // ten erlangs in June and December, where 70 % asks for 15 agents in place of 14; five in the others, where
  // SL(8) = 0.880 meets and 5/8 = 0.625 is under the cap
  const season = Array.from({ length: 12 }, (_, month) => (month === 5 || month === 11 ? 2 : 1));
  const busy = {
    [`${voice}.ahtSec`]: 180,
    [`${voice}.maxOccupancy`]: 0.7,
    // 14 weights over 12 months: a month of weight 2 has 24/14 of the average
    'demand.contactsPerMonth': (((200 * 60 * 52) / 12) * 14) / 24,
    'demand.seasonality': season,
  };
  expect(ownWarnings(busy).filter(({ code }) => code === 'W_OCCUPANCY_CAP')).toEqual([
    { code: 'W_OCCUPANCY_CAP', party: 'inHouse', channel: 'voice', months: [5, 11] },
  ]);
});

test('a month of the year’s peak beyond the horizon is not named', () => {
  const busy = {
    horizonMonths: 3,
    [`${voice}.ahtSec`]: 180,
    [`${voice}.maxOccupancy`]: 0.7,
    'demand.contactsPerMonth': (((200 * 60 * 52) / 12) * 14) / 24,
    'demand.seasonality': Array.from({ length: 12 }, (_, month) => (month === 5 || month === 11 ? 2 : 1)),
    'options.0.inHouse.flex': 'peak',
  };
  expect(ownWarnings(busy)).toEqual([]);
});

test('with impatient callers the cap is one of those carried', () => {
  // 8.333 erlangs, 3 minutes of patience: nine agents answer 70 %, 11.8 % leave, so they are busy
  // 8.333 × 0.882/9 = 82 % of the time; ten 77 %, eleven 72 %: a cap of 75 % asks for eleven, the service for nine
  const impatient = (maxOccupancy: number) => ({
    'demand.contactsPerMonth': (100 * 60 * 52) / 12,
    [`${voice}.patienceSec`]: 180,
    [`${voice}.slTarget`]: 0.6,
    [`${voice}.slSeconds`]: 30,
    [`${voice}.maxOccupancy`]: maxOccupancy,
  });
  const agents = (cap: number) => optionOf(changed(impatient(cap)), 'own').staffing[0]?.agents;
  expect([agents(1), agents(0.75)]).toEqual([9, 11]);
  expect(ownWarnings(impatient(1))).toEqual([]);
  expect(ownWarnings(impatient(0.75))).toEqual([
    { code: 'W_OCCUPANCY_CAP', party: 'inHouse', channel: 'voice', months: all },
  ]);
});

test('each queue of each party has its own entry, and a pool has no minimum that could be named', () => {
  const two = {
    'demand.channels': [
      { ...plain.demand.channels[0], share: 0.5, minAgents: 3 },
      { ...plain.demand.channels[0], share: 0.5, minAgents: 3, id: 'chat' },
    ],
    'options.1': {
      ...plain.options[1],
      kind: 'hybrid',
      inHouse: ownTeam,
      split: { by: 'share', providerShare: 0.5 },
    },
  };
  const floors = (changes: Readonly<Record<string, unknown>>) =>
    bpoWarnings(changes).flatMap(({ code, party, channel }) =>
      code === 'W_MIN_AGENTS' ? [`${party} ${channel}`] : [],
    );
  expect(floors(two).sort()).toEqual(['inHouse chat', 'inHouse voice', 'provider chat', 'provider voice']);
  expect(
    floors({ ...two, 'options.1.provider': { ...plain.options[1]?.provider, poolErlangs: 20 } }),
  ).toEqual(['inHouse voice', 'inHouse chat']);
});

test('a minimum that bites only in the quiet months is named with those', () => {
  // 18,000 contacts over 18 weights at 4.00: quiet months bill 4,000, busy ones 8,000; the minimum is 5,000
  const season = Array.from({ length: 12 }, (_, month) => (month < 6 ? 2 : 1));
  expect(
    bpoWarnings({
      'demand.contactsPerMonth': 1_500,
      'demand.seasonality': season,
      'options.1.provider.scheme': { kind: 'perContact', tiers: [{ upTo: null, price: 4 }] },
      'options.1.provider.minMonthly': 5_000,
    }).filter(({ code }) => code === 'W_MIN_COMMITMENT'),
  ).toEqual([{ code: 'W_MIN_COMMITMENT', party: 'provider', months: [6, 7, 8, 9, 10, 11] }]);
});

test('an unknown extra of the own team is named too, each by its id', () => {
  const unknown = (id: string) => ({ id, status: 'unknown', basis: 'once', amount: 10 });
  expect(
    ownWarnings({ 'options.0.inHouse.extras': [unknown('desks'), unknown('phones')] }).filter(
      ({ code }) => code === 'W_UNKNOWN_EXTRA',
    ),
  ).toEqual(
    ['desks', 'phones'].map((id) => ({ code: 'W_UNKNOWN_EXTRA', party: 'inHouse', id, months: all })),
  );
});
