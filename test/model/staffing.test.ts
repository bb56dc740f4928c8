import { expect, test } from 'vitest';
import { erlangA, serviceLevel } from '~/model';
import { changed, optionOf, ownTeam, plain } from './plain';

const rows = (changes: Readonly<Record<string, unknown>>, id = 'own', month = 0) =>
  optionOf(changed(changes), id, { staffingMonth: month }).staffing;

test('1,500 calls in 60 open hours a week are 5.77 an hour and need two agents', () => {
  const [row] = rows({});
  expect(rows({})).toHaveLength(1);
  expect(row).toMatchObject({ party: 'inHouse', channel: 'voice', block: 'open', agents: 2, pAbandon: 0 });
  expect(row?.contactsPerHour).toBeCloseTo((1500 * 12) / 52 / 60, 12);
  expect(row?.load).toBeCloseTo(0.480769230769, 12);
  expect(row?.occupancy).toBeCloseTo(0.240384615385, 12);
  expect(row?.serviceLevel).toBeCloseTo(0.9158022032, 10);
  // C(2, A) = A²/(2 + A) = 0.093168…; wait = C·300/(2 − A) = 18.397…
  const load = (((1500 * 12) / 52 / 60) * 300) / 3600;
  expect(row?.averageWait).toBeCloseTo(((load ** 2 / (2 + load)) * 300) / (2 - load), 9);
});

test('the month that is asked for is the one described', () => {
  const season = { 'demand.seasonality': [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 13] };
  const quiet = rows(season)[0]?.contactsPerHour ?? 0;
  expect(rows(season, 'own', 11)[0]?.contactsPerHour).toBeCloseTo(13 * quiet, 9);
});

test('a quiet block is open: its minimum waits, everything is answered at once', () => {
  const [, night] = rows({
    profile: [
      { id: 'day', hours: 60, share: 1 },
      { id: 'night', hours: 40, share: 0 },
    ],
  });
  expect(night).toEqual({
    party: 'inHouse',
    channel: 'voice',
    block: 'night',
    contactsPerHour: 0,
    load: 0,
    agents: 1,
    occupancy: 0,
    serviceLevel: 1,
    averageWait: 0,
    pAbandon: 0,
  });
});

test('with patience the service level counts all callers and the occupancy those who stayed', () => {
  const [row] = rows({ 'demand.channels.0.patienceSec': 60 });
  const expected = erlangA({
    contactsPerHour: row?.contactsPerHour ?? 0,
    ahtSec: 300,
    patienceSec: 60,
    agents: row?.agents ?? 0,
    slSeconds: 20,
  });
  expect(row?.serviceLevel).toBeCloseTo(expected.slOffered, 12);
  expect(row?.occupancy).toBeCloseTo(expected.occupancy, 12);
  expect(row?.pAbandon).toBeCloseTo(expected.pAbandon, 12);
});

test('in a pool the agents are the share paid for and the service is the whole team’s', () => {
  const [row] = rows({ 'options.1.provider.poolErlangs': 30 }, 'bpo');
  // 36 agents carry 30 + 0.4808 erlangs; 36 × 0.4808/30.4808 = 0.5678
  expect(row?.agents).toBeCloseTo(0.5678233438, 9);
  expect(row?.load).toBeCloseTo(0.4807692308, 9);
  expect(row?.serviceLevel).toBeCloseTo(serviceLevel(36, 30 + (row?.load ?? 0), 300, 20), 12);
  expect(row?.occupancy).toBeCloseTo(30.4807692308 / 36, 9);
});

test('deferred work is one row of hours a week without a block', () => {
  const mail = { id: 'mail', handling: 'workload', share: 1, ahtSec: 360, maxOccupancy: 0.8 };
  expect(rows({ 'demand.channels': [mail] })).toEqual([
    {
      party: 'inHouse',
      channel: 'mail',
      block: null,
      contactsPerHour: null,
      agents: null,
      serviceLevel: null,
      averageWait: null,
      pAbandon: null,
      occupancy: 0.8,
      // 1,500 × 12/52 × 0.1 h
      load: expect.closeTo(34.6153846154, 9),
    },
  ]);
});

test('in overflow the own agents have one row a block, nobody waits for them, and the rest calls the provider', () => {
  const mix = {
    'options.1': {
      ...plain.options[1],
      kind: 'hybrid',
      inHouse: ownTeam,
      split: { by: 'overflow', inHouseAgents: 1 },
    },
  };
  const [own, outside] = rows(mix, 'bpo');
  // 0.4808 erlangs on one agent: B = A/(1 + A) = 0.3247
  const load = 0.480769230769;
  expect(own).toMatchObject({
    party: 'inHouse',
    channel: null,
    block: 'open',
    agents: 1,
    serviceLevel: 1,
    averageWait: 0,
    pAbandon: 0,
  });
  expect(own?.occupancy).toBeCloseTo(load / (1 + load), 9);
  expect(outside).toMatchObject({ party: 'provider', channel: 'voice' });
  expect(outside?.load).toBeCloseTo(load * (load / (1 + load)), 9);
});

const hybrid = (split: object, more: object = {}) => ({
  'options.1': { ...plain.options[1], kind: 'hybrid', inHouse: ownTeam, split, ...more },
});
const brief = (changes: Readonly<Record<string, unknown>>) =>
  rows(changes, 'bpo').map(({ party, channel, block, contactsPerHour, agents }) => [
    party,
    channel,
    block,
    contactsPerHour === null ? null : Number(contactsPerHour.toFixed(6)),
    agents,
  ]);
const dayAndNight = {
  profile: [
    { id: 'day', hours: 60, share: 3 },
    { id: 'night', hours: 40, share: 1 },
  ],
};

test('nights outside: each side is open only in its own hours, with all calls of those hours', () => {
  // 1,500 × 12/52 = 346.15 a week: three quarters by day in 60 h = 4.3269 an hour, one at night in 40 h = 2.1635
  expect(brief({ ...dayAndNight, ...hybrid({ by: 'hours', providerBlocks: ['night'] }) })).toEqual([
    ['inHouse', 'voice', 'day', 4.326923, 2],
    ['provider', 'voice', 'night', 2.163462, 1],
  ]);
});

test('one channel outside: the other stays, with its own rows', () => {
  const [voice] = plain.demand.channels;
  expect(
    brief({
      'demand.channels': [
        { ...voice, share: 0.6 },
        { ...voice, share: 0.4, id: 'chat' },
      ],
      ...hybrid({ by: 'channel', providerChannels: ['chat'] }),
    }),
  ).toEqual([
    // 5.769231 × 0.6 and × 0.4; 0.2885 and 0.1923 erlangs: C(1) = 29 % and 19 %, so two agents and one
    ['inHouse', 'voice', 'open', 3.461538, 2],
    ['provider', 'chat', 'open', 2.307692, 1],
  ]);
});

test('a shared queue is staffed on both sides, each with its minimum, its own handle time and its part of the calls', () => {
  const changes = hybrid(
    { by: 'share', providerShare: 0.25 },
    { provider: { ...plain.options[1]?.provider, ahtFactor: 1.2 } },
  );
  expect(brief(changes)).toEqual([
    ['inHouse', 'voice', 'open', 4.326923, 2],
    ['provider', 'voice', 'open', 1.442308, 1],
  ]);
  const [own, outside] = rows(changes, 'bpo');
  // 4.326923 × 300/3600 and 1.442308 × 360/3600
  expect(own?.load).toBeCloseTo(0.3605769231, 9);
  expect(outside?.load).toBeCloseTo(0.1442307692, 9);
  // one agent: C = A, so 1 − A·e^(−(1 − A)·20/360)
  expect(outside?.serviceLevel).toBeCloseTo(1 - 0.1442307692 * Math.exp((-0.8557692308 * 20) / 360), 9);
});

test('two lines: the second gets what the first does not take and what it passes on, at its own length', () => {
  const tiers = { by: 'tier', tier1Share: 0.8, escalationRate: 0.25, tier1AhtSec: 240, tier2AhtSec: 600 };
  const [second, first] = rows(hybrid(tiers), 'bpo');
  // 5.769231 × 0.8 = 4.615385 outside; × (0.2 + 0.8 × 0.25 = 0.4) = 2.307692 inside
  expect(first?.contactsPerHour).toBeCloseTo(4.6153846154, 9);
  expect(second?.contactsPerHour).toBeCloseTo(2.3076923077, 9);
  expect(first?.load).toBeCloseTo((4.6153846154 * 240) / 3600, 9);
  expect(second?.load).toBeCloseTo((2.3076923077 * 600) / 3600, 9);
});

test('an AI in front takes its share and leaves the harder contacts; two chats at once count 1/1.7 of the time', () => {
  const [row] = rows({
    'options.0.ai': { coverage: 0.5, resolutionRate: 0.4, ahtUplift: 0.1 },
    'demand.channels.0.concurrency': 2,
  });
  // 5.769231 × (1 − 0.5 × 0.4) = 4.615385; 300 s × 1.1 ÷ 1.7 = 194.1176 s
  expect(row?.contactsPerHour).toBeCloseTo(4.6153846154, 9);
  expect(row?.load).toBeCloseTo((4.6153846154 * 194.1176470588) / 3600, 9);
});

test('each party of a mix has one row for each queue and open block, and one for deferred work', () => {
  const mail = { id: 'mail', handling: 'workload', share: 0.5, ahtSec: 360, maxOccupancy: 0.8 };
  const mixed = {
    ...dayAndNight,
    'demand.channels': [{ ...plain.demand.channels[0], share: 0.5 }, mail],
    ...hybrid({ by: 'share', providerShare: 0.5 }),
  };
  const names = brief(mixed).map(([party, channel, block]) => `${party} ${channel} ${block}`);
  expect(names).toEqual([
    'inHouse voice day',
    'inHouse voice night',
    'inHouse mail null',
    'provider voice day',
    'provider voice night',
    'provider mail null',
  ]);
});

test('a provider staffs nothing of deferred work when only the overflow of calls goes outside', () => {
  const mail = { id: 'mail', handling: 'workload', share: 0.5, ahtSec: 360, maxOccupancy: 0.8 };
  const outside = brief({
    'demand.channels': [{ ...plain.demand.channels[0], share: 0.5 }, mail],
    ...hybrid({ by: 'overflow', inHouseAgents: 1 }),
  }).filter(([party, channel]) => party === 'provider' && channel === 'mail');
  expect(outside).toEqual([]);
});
