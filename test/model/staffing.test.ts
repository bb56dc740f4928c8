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
