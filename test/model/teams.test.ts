import { expect, test } from 'vitest';
import {
  agentsForWaitProbability,
  agentsNeeded,
  agentsNeededA,
  sharedPoolAgents,
  weeklyAgentHours,
} from '~/model';
import { changed, optionOf } from './plain';

/** 102 contacts an hour of 300 seconds are 8.5 erlangs. */
const queue = {
  contactsPerHour: 102,
  ahtSec: 300,
  slTarget: 0,
  slSeconds: 20,
  maxOccupancy: 0.85,
  minAgents: 0,
};

test('a team that is busy for exactly as long as it may be is large enough', () => {
  // 8.5 / 10 = 0.85, and no service is asked for
  expect(agentsNeeded(queue)).toBe(10);
  expect(agentsNeeded({ ...queue, maxOccupancy: 0.8499 })).toBe(11);
});

test('patient callers need more agents than erlangs; where all may leave, one agent will do', () => {
  const busy = { ...queue, maxOccupancy: 1 };
  expect(agentsNeeded(busy)).toBe(9);
  expect(agentsNeededA({ ...busy, patienceSec: 60, maxAbandon: 1 })).toBe(1);
});

test('a team in which everybody may wait is the first that keeps up with the load', () => {
  expect(agentsForWaitProbability(5.5, 1)).toBe(6);
  expect(agentsForWaitProbability(6, 1)).toBe(7);
});

test('a million erlangs shared with others are answered, one more is refused', () => {
  const pool = { ownLoad: 5e5, ahtSec: 300, slTarget: 0, slSeconds: 20, maxOccupancy: 1 };
  // 999,998 erlangs need 999,999 agents, half of them ours but for a few
  expect(sharedPoolAgents({ ...pool, poolLoad: 499_998 })).toBeCloseTo((999_999 * 5e5) / 999_998, 6);
  expect(() => sharedPoolAgents({ ...pool, poolLoad: 500_001 })).toThrow('E_RANGE at load');
});

test('the shares of a week are weights: twice of each is the same week', () => {
  const week = (...shares: number[]) =>
    weeklyAgentHours({
      ...queue,
      contactsPerWeek: 1_020,
      profile: shares.map((share) => ({ hours: 10, share })),
    });
  // 1,020 × 3/4 / 10 = 76.5 an hour are 6.375 erlangs, 8 agents; 25.5 an hour are 2.125 erlangs, 3 agents
  const expected = { agentHours: 110, peakAgents: 8, loadHours: 85, meanOccupancy: 85 / 110 };
  expect(week(3, 1)).toEqual(expected);
  expect(week(0.75, 0.25)).toEqual(expected);
});

test('what a minimum or a cap did to a team is named only where it made the team larger', () => {
  // 5,304 contacts a month in 12 open hours a week are 102 an hour
  const codes = (minAgents: number, maxOccupancy: number) =>
    optionOf(
      changed({
        'demand.contactsPerMonth': (102 * 12 * 52) / 12,
        'profile.0.hours': 12,
        'demand.channels.0.slTarget': 0,
        'demand.channels.0.minAgents': minAgents,
        'demand.channels.0.maxOccupancy': maxOccupancy,
      }),
      'own',
    ).warnings.map(({ code }) => code);
  expect(codes(0, 1)).toEqual([]);
  expect(codes(9, 1)).toEqual([]);
  expect(codes(10, 1)).toEqual(['W_MIN_AGENTS']);
  expect(codes(0, 0.85)).toEqual(['W_OCCUPANCY_CAP']);
  // ten are the minimum and what the cap would ask for: neither stands alone
  expect(codes(10, 0.85)).toEqual([]);
});
