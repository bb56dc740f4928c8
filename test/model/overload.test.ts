import { expect, test } from 'vitest';
import { erlangA } from '~/model';

test.each([3_000, 30_000])(
  'eight calls for each agent, callers patient for %d seconds: seven of eight hang up, whatever their patience',
  (patienceSec) => {
    // 9,600 an hour of 300 s are 800 erlangs; 100 agents carry 100 of them, so 1 − 100/800 leave
    const reached = erlangA({ contactsPerHour: 9_600, ahtSec: 300, patienceSec, agents: 100, slSeconds: 20 });
    expect(reached.pAbandon).toBeCloseTo(0.875, 12);
    expect(reached.meanWaitSec).toBeCloseTo(0.875 * patienceSec, 8);
    expect(reached.occupancy).toBeCloseTo(1, 12);
    expect(reached.pWait).toBeCloseTo(1, 12);
    expect(reached.slOffered).toBeCloseTo(0, 12);
    // nobody is answered within 20 s, so those who are gone by then have hung up
    expect(reached.slAnsweredOrLeft).toBeCloseTo(1 - Math.exp(-20 / patienceSec), 10);
  },
);

test.each([80, 95, 110, 160])(
  'with %d erlangs for 100 agents, more patience changes every figure smoothly',
  (load) => {
    const at = (patienceSec: number) =>
      Object.values(
        erlangA({ contactsPerHour: 12 * load, ahtSec: 300, patienceSec, agents: 100, slSeconds: 20 }),
      );
    // where agents and load together are 10,000 handle times of patience, another way of summing takes over
    const patience = (1e4 * 300) / (100 + load);
    const [a, b, c, d] = [-3, -1, 1, 3].map((step) => at(patience + step));
    // a straight line through the outer two, a third of the way and two thirds
    for (const i of a?.keys() ?? []) {
      const [from = 0, below = 9, above = 9, to = 0] = [a?.[i], b?.[i], c?.[i], d?.[i]];
      const scale = Math.max(1, Math.abs(from));
      expect(Math.abs(below - (2 * from + to) / 3) / scale).toBeLessThan(1e-8);
      expect(Math.abs(above - (from + 2 * to) / 3) / scale).toBeLessThan(1e-8);
    }
  },
);
