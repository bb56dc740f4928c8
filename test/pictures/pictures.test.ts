import { describe, expect, test } from 'vitest';
import { markets } from '~/calculators/asked/places.ts';
import { readBook } from '~/figures/readBook.ts';
import { ownShares, providerShares, publishedShares } from '~/pictures/anatomy.ts';
import { figuresBeneath } from '~/pictures/beneath.ts';
import { carrierOf, paidOf } from '~/pictures/billing.ts';
import { stepsOf as hoursOf } from '~/pictures/paidHours.ts';
import { yearOf } from '~/pictures/seasonal.ts';
import { loadOf, needOf, queuesOf, stepsOf } from '~/pictures/serviceLevels.ts';

const book = readBook('.');
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('a service level', () => {
  const queue = { contactsPerHour: 20, ahtSec: 450, slSeconds: 20 };

  test('is shown for 20 and for 200 calls an hour of the published length', () => {
    expect(queuesOf(book)).toEqual([queue, { ...queue, contactsPerHour: 200 }]);
  });

  test('of 80 % in 20 seconds takes 5 agents for 20 calls of 7.5 minutes, who are busy half of the time', () => {
    expect(loadOf(queue)).toBe(2.5);
    expect(needOf(queue, 0.8)).toEqual({ target: 0.8, agents: 5, ratio: 2 });
  });

  test('rises by one agent at every step, each at the target that one fewer just misses', () => {
    const steps = stepsOf(queue, 0.5, 0.99);
    expect(steps.map(({ agents }) => agents)).toEqual([4, 5, 6, 7, 8]);
    for (const { target, agents } of steps.slice(1)) {
      expect(needOf(queue, target - 1e-6).agents).toBe(agents - 1);
      expect(needOf(queue, target + 1e-6).agents).toBe(agents);
    }
  });
});

describe('40 paid hours', () => {
  const steps = hoursOf(book, 40);

  test('become 25.9 at the desk and 14.6 with customers', () => {
    // 35.2 % lost; of the rest 70.6 % busy; of that a fifth after the call.
    expect(steps.find(({ name }) => name === 'desk')?.from).toBeCloseTo(40 * 0.648, 9);
    expect(steps.at(-1)?.from).toBeCloseTo(40 * 0.648 * 0.706 * 0.8, 9);
  });

  test('lose 6 hours to leave and sickness, 1.76 to breaks, 5 to training, coaching and meetings', () => {
    const lost = (name: string) => {
      const step = steps.find((each) => each.name === name);
      return step ? step.from - step.to : undefined;
    };
    expect(lost('leave')).toBeCloseTo(6, 9);
    expect(lost('breaks')).toBeCloseTo(1.76, 9);
    expect(lost('training')).toBeCloseTo(5, 9);
  });

  test('are neither lost nor won between one step and the next', () => {
    const taken = steps.filter(({ to }) => to > 0);
    expect(sum(taken.map(({ from, to }) => from - to)) + (steps.at(-1)?.from ?? 0)).toBeCloseTo(40, 9);
  });
});

describe('a shop’s year', () => {
  test.each(markets)('in %s stands idle as much as it is short with a team of the average need', (market) => {
    const { months, flat, peak, idle, short, idleAtPeak } = yearOf(market);
    expect(sum(months.map(({ contacts }) => contacts))).toBeCloseTo(60_000, 6);
    expect(idle).toBeCloseTo(short, 9);
    expect(idle).toBeGreaterThan(1);
    expect(flat).toBeCloseTo(sum(months.map(({ needed }) => needed)) / 12, 9);
    expect(idleAtPeak).toBeCloseTo(1 - flat / peak, 9);
  });
});

describe('a month with 30 % fewer or more contacts', () => {
  const { work, ways } = paidOf('us');

  test('costs 70 and 130 by the contact, and 85 and 115 with half of it as a base fee', () => {
    expect(ways.contact.map(Math.round)).toEqual([70, 100, 130]);
    expect(ways.base.map(Math.round)).toEqual([85, 100, 115]);
    expect(ways.bundle.map(Math.round)).toEqual([100, 100, 130]);
  });

  test('takes less than in proportion away from the work: small teams wait more', () => {
    expect(work[0]).toBeGreaterThan(70);
    expect(work[2]).toBeLessThan(130);
    expect(ways.hour).toEqual(work);
  });

  test('leaves the risk with the client of a fixed team, and with the provider paid by the contact', () => {
    expect(ways.team[0]).toBe(100);
    expect(carrierOf(ways.team, work)).toBe('client');
    expect(carrierOf(ways.base, work)).toBe('both');
    expect(carrierOf(ways.hour, work)).toBe('nobody');
    expect(carrierOf(ways.contact, work)).toBe('provider');
  });

  test('looks the same in every market, since prices cancel out', () => {
    for (const market of markets) expect(paidOf(market).ways.team[2]).toBeCloseTo(ways.team[2], 9);
  });
});

describe('a bill', () => {
  test.each(['us', 'cn', 'jp', 'kr', 'tr'])('in %s is divided without a rest, on either side', (market) => {
    expect(sum(Object.values(ownShares(market)))).toBeCloseTo(1, 9);
    expect(sum(Object.values(providerShares(market).shares))).toBeCloseTo(1, 9);
  });

  test('of an own team has a tenth of everything else as overhead', () => {
    expect(ownShares('us').overhead).toBeCloseTo(0.1 / 1.1, 9);
  });

  test('published for the Philippines and for Korea comes to 100 % in parts that disagree', () => {
    const { ph, kr } = publishedShares(book);
    expect(ph).toEqual({ pay: 0.3, leading: 0.25, seat: expect.closeTo(0.15, 9), margin: 0.3 });
    expect(kr).toEqual({ pay: 0.88, overhead: 0.05, margin: 0.07 });
  });
});

describe('the figures a picture is drawn from', () => {
  test('are those its reckoning reads, whichever page names it', () => {
    expect(figuresBeneath('Agents\n\n<ServiceLevelCurve />\n', book)).toEqual([
      'phone.operations.handle-time',
      'phone.operations.service-seconds',
    ]);
    expect(figuresBeneath('<PaidHours/>', book)).toContain('gb.operations.shrinkage-breaks');
    expect(figuresBeneath('<FactorOrder />', book)).toContain('onshore.rate.hour');
  });

  test('are none where there is no picture, or one of our own examples', () => {
    expect(figuresBeneath('<Seasons /> and <Figure id="ph.rate.hour" />', book)).toEqual([]);
  });
});
