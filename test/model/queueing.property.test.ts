import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import {
  agentsNeeded,
  agentsNeededA,
  averageWait,
  billedSeconds,
  erlangA,
  erlangB,
  erlangC,
  halfinWhitt,
  serviceLevel,
  sharedPoolAgents,
  waitQuantile,
} from '~/model';
import { between, patient } from './arbitrary';

vi.setConfig(patient);

const team = fc.integer({ min: 1, max: 400 });
const busy = between(0.01, 0.999);
const holds = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  law: (...values: T) => unknown,
) => fc.assert(fc.property(...arbitraries, (...values) => void law(...values)));
/** `a` is not above `b`, rounding aside. */
const atMost = (a: number, b: number, slack = 1e-9) =>
  expect(a).toBeLessThanOrEqual(b + slack * Math.max(1, Math.abs(b)));

test('Q1: fewer are turned away than wait, fewer wait than the team is busy, and at least ρ to the N wait', () =>
  holds([team, busy], (agents, rho) => {
    const load = agents * rho;
    const [b, c] = [erlangB(agents, load), erlangC(agents, load)];
    expect(b).toBeGreaterThanOrEqual(0);
    atMost(b, c);
    atMost(c, rho);
    atMost(rho ** agents, c);
  }));

test('Q2: one agent more, fewer wait and more are answered in time; more load, the reverse', () =>
  holds(
    [team, busy, between(10, 2_000), between(0, 300), between(1, 1.2)],
    (agents, rho, aht, seconds, more) => {
      const load = agents * rho;
      atMost(erlangC(agents + 1, load), erlangC(agents, load));
      atMost(serviceLevel(agents, load, aht, seconds), serviceLevel(agents + 1, load, aht, seconds));
      atMost(erlangC(agents, load), erlangC(agents, load * more));
      atMost(serviceLevel(agents, load * more, aht, seconds), serviceLevel(agents, load, aht, seconds));
    },
  ));

test('Q3: an idle team lets nobody wait, a full one everybody, an endless one nobody', () =>
  holds([team], (agents) => {
    atMost(erlangC(agents, 1e-9), 1e-8);
    expect(erlangC(agents, agents * (1 - 1e-9))).toBeGreaterThan(0.999);
    expect(erlangC(agents + 1_000, agents)).toBeLessThan(1e-9);
  }));

const asked = fc.record({
  contactsPerHour: between(0, 2_000),
  ahtSec: between(20, 1_500),
  slTarget: between(0, 0.99),
  slSeconds: between(0, 200),
  maxOccupancy: between(0.3, 1),
  minAgents: fc.integer({ min: 0, max: 20 }),
});

test('Q4: the team never shrinks when load or target rise, and one agent fewer would miss something', () =>
  holds([asked, between(1, 1.3), between(0, 1)], (queue, more, push) => {
    const agents = agentsNeeded(queue);
    atMost(agents, agentsNeeded({ ...queue, contactsPerHour: queue.contactsPerHour * more }), 0);
    atMost(agents, agentsNeeded({ ...queue, slTarget: queue.slTarget + push * (0.99 - queue.slTarget) }), 0);
    const load = (queue.contactsPerHour * queue.ahtSec) / 3600;
    if (!load) return expect(agents).toBe(queue.minAgents);
    const meets = (n: number) =>
      n >= Math.max(1, queue.minAgents) &&
      n > load &&
      serviceLevel(n, load, queue.ahtSec, queue.slSeconds) >= queue.slTarget &&
      load / n <= queue.maxOccupancy + 1e-12;
    expect([meets(agents), meets(agents - 1)]).toEqual([true, false]);
  }));

test('Q5: two queues of one handle time never need more agents together than apart', () =>
  holds([asked, between(0, 2_000)], (queue, other) => {
    const alone = { ...queue, minAgents: 0 };
    const needed = (contactsPerHour: number) => agentsNeeded({ ...alone, contactsPerHour });
    atMost(needed(queue.contactsPerHour + other), needed(queue.contactsPerHour) + needed(other), 0);
  }));

test('Q6: a large team of N − β√N erlangs lets the share of Halfin and Whitt wait, the closer the larger', () =>
  holds([between(0.05, 4)], (beta) => {
    const gap = (agents: number) =>
      Math.abs(erlangC(agents, agents - beta * Math.sqrt(agents)) - halfinWhitt(beta));
    expect(gap(10_000)).toBeLessThan(2e-3);
    expect(gap(160_000)).toBeLessThan(5e-4);
  }));

test('Q6: at β = 1 ten thousand agents are 0.0006 away', () => {
  expect(Math.abs(erlangC(10_000, 10_000 - 100) - halfinWhitt(1))).toBeLessThan(6.5e-4);
  expect(Math.abs(erlangC(1_000_000, 1_000_000 - 1_000) - halfinWhitt(1))).toBeLessThan(6.5e-5);
});

test('Q7: the smaller the pool, the nearer its share is to a team of one’s own', () =>
  holds([asked], ({ contactsPerHour, minAgents: _, ...queue }) => {
    const ownLoad = (contactsPerHour * queue.ahtSec) / 3600;
    const alone = agentsNeeded({ ...queue, contactsPerHour, minAgents: 0 });
    const share = (poolLoad: number) => sharedPoolAgents({ ...queue, ownLoad, poolLoad });
    expect(share(0)).toBeCloseTo(alone, 6);
    expect(share(ownLoad * 1e-9)).toBeCloseTo(alone, 4);
  }));

test('the wait that a share of callers does not exceed is the one whose service level is that share', () =>
  holds([team, busy, between(10, 2_000), between(0.01, 0.99)], (agents, rho, aht, p) => {
    const wait = waitQuantile(agents, agents * rho, aht, p);
    const level = serviceLevel(agents, agents * rho, aht, wait);
    if (wait > 0) expect(level).toBeCloseTo(p, 9);
    else atMost(p, level);
  }));

const impatient = [
  fc.integer({ min: 1, max: 120 }),
  between(0.05, 1.8),
  between(20, 1_500),
  between(1, 3_000),
  between(0, 200),
] as [
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
];
const queue = (agents: number, rho: number, ahtSec: number, patienceSec: number | null, slSeconds: number) =>
  erlangA({ agents, ahtSec, patienceSec, slSeconds, contactsPerHour: (agents * rho * 3600) / ahtSec });

test('A1: endless patience is Erlang C, none is Erlang B', () =>
  holds(impatient, (agents, rho, aht, _, seconds) => {
    const load = agents * rho;
    expect(queue(agents, rho, aht, 1e-7, seconds).pAbandon).toBeCloseTo(erlangB(agents, load), 5);
    if (rho > 0.95) return;
    const { pWait, slOffered, meanWaitSec } = queue(agents, rho, aht, 1e10, seconds);
    expect(pWait).toBeCloseTo(erlangC(agents, load), 4);
    expect(slOffered).toBeCloseTo(serviceLevel(agents, load, aht, seconds), 4);
    // the longer the wait, the more of it even a patience of three hundred years takes away
    const wait = averageWait(agents, load, aht);
    expect(Math.abs(meanWaitSec - wait)).toBeLessThan(1e-3 * wait + 1e-6);
  }));

test('A2 to A5: bounds, order and the balance of what is carried', () =>
  holds(impatient, (agents, rho, aht, patience, seconds) => {
    const load = agents * rho;
    const now = queue(agents, rho, aht, patience, seconds);
    atMost(erlangB(agents, load), now.pWait, 1e-8);
    atMost(now.pWait, rho < 1 ? erlangC(agents, load) : 1, 1e-8);
    const more = erlangA({
      agents: agents + 1,
      ahtSec: aht,
      patienceSec: patience,
      slSeconds: seconds,
      contactsPerHour: (load * 3600) / aht,
    });
    const calmer = queue(agents, rho, aht, patience * 1.5, seconds);
    atMost(more.pAbandon, now.pAbandon, 1e-8);
    atMost(calmer.pAbandon, now.pAbandon, 1e-8);
    atMost(now.slOffered, more.slOffered, 1e-8);
    atMost(now.slOffered, now.slNetOfShortAbandons, 1e-8);
    atMost(now.slOffered, now.slAnsweredOrLeft, 1e-8);
    expect(now.occupancy * agents).toBeCloseTo(load * (1 - now.pAbandon), 8);
    for (const share of [
      now.pWait,
      now.pAbandon,
      now.occupancy,
      now.slOffered,
      now.slAnsweredOrLeft,
      now.slNetOfShortAbandons,
    ]) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  }));

test('the long sum and the integral that stands in for it agree where one hands over to the other', () => {
  // x + y passes 10,000 between these two patiences: nothing may jump
  const at = (patience: number) => queue(100, 1.02, 300, patience, 20);
  const [before, after] = [at(14_850), at(14_853)];
  expect(after.pAbandon).toBeCloseTo(before.pAbandon, 5);
  expect(after.slOffered).toBeCloseTo(before.slOffered, 4);
  expect(at(1e7).pAbandon).toBeCloseTo(1 - 1 / 1.02, 4);
});

test('not laws: impatience can ask for one agent more, and the service level is not monotone in patience', () => {
  // 60 an hour of 30 s, patience 10 s, 80 % in 60 s
  const small = {
    contactsPerHour: 60,
    ahtSec: 30,
    slTarget: 0.8,
    slSeconds: 60,
    maxOccupancy: 1,
    minAgents: 0,
  };
  expect(agentsNeeded(small)).toBe(1);
  expect(agentsNeededA({ ...small, patienceSec: 10, maxAbandon: 1 })).toBe(2);
  // ten agents at 95 %: very impatient callers leave, very patient ones queue up; in between most are in time
  const [rushed = 0, middling = 0, stayed = 0] = [1, 30, 1_000].map(
    (patience) => queue(10, 0.95, 300, patience, 60).slOffered,
  );
  expect(middling).toBeGreaterThan(rushed);
  expect(middling).toBeGreaterThan(stayed);
});

test('M15: rounding up bills more than the length and less than one step more', () =>
  holds([between(1, 3_600), between(0.1, 600)], (aht, step) => {
    const billed = billedSeconds(aht, step);
    expect(billed).toBeGreaterThan(aht);
    expect(billed).toBeLessThan(aht + step);
  }));

test('teams of thousands and of a million are the smallest that answer in time', () => {
  for (const contactsPerHour of [49_000, 9_980_000]) {
    const load = contactsPerHour / 10;
    const agents = agentsNeeded({
      contactsPerHour,
      ahtSec: 360,
      slTarget: 0.8,
      slSeconds: 20,
      maxOccupancy: 1,
      minAgents: 0,
    });
    expect(serviceLevel(agents, load, 360, 20)).toBeGreaterThanOrEqual(0.8);
    expect(serviceLevel(agents - 1, load, 360, 20)).toBeLessThan(0.8);
  }
});
