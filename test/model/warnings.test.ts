import { expect, test } from 'vitest';
import { changed, optionOf } from './plain';

const all = Array.from({ length: 12 }, (_, month) => month);
const voice = 'demand.channels.0';
const ownWarnings = (changes: Readonly<Record<string, unknown>>) =>
  optionOf(changed(changes), 'own').warnings;
const bpoWarnings = (changes: Readonly<Record<string, unknown>>) =>
  optionOf(changed(changes), 'bpo').warnings;

test('200 calls an hour of 180 s reach 80 % in 20 s with 13 agents; a cap of 70 % asks for 15 and says so', () => {
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
