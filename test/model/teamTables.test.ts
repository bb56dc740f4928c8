import { expect, test } from 'vitest';
import { type Target, teamFor } from '~/model/agentsNeeded';
import { teamTables } from '~/model/teamTables';

const patient: Target = {
  ahtSec: 300,
  slTarget: 0.8,
  slSeconds: 20,
  maxOccupancy: 0.85,
  minAgents: 2,
  patienceSec: null,
  maxAbandon: 1,
};
/** Loads from nothing to 12 erlangs, then back down, some of them whole: a month after the other. */
const loads = [0, 0.01, 0.3, 0.9, 1, 1.7, 2.6, 4, 5.5, 8.2, 12, 7, 3.1, 0.5, 0];

test.each<[string, Partial<Target>]>([
  ['wait as long as it takes', {}],
  ['may all be late, as long as agents are not too busy', { slTarget: 0 }],
  ['are nearly all to be answered at once', { slTarget: 0.97, slSeconds: 0 }],
  ['find agents busy without a break', { maxOccupancy: 1, minAgents: 0 }],
  ['hang up after a minute', { patienceSec: 60 }],
  ['hang up after a minute, though only 3 % may', { patienceSec: 60, maxAbandon: 0.03 }],
  ['hang up after five minutes and may all be late', { patienceSec: 300, slTarget: 0, maxAbandon: 0.05 }],
  ['hang up, but only one in ten million may', { patienceSec: 60, maxAbandon: 1e-7 }],
  ['are all but one in ten million to be answered in time', { slTarget: 1 - 1e-7 }],
])('callers who %s get from a table the very teams that the search finds', (_, change) => {
  const find = teamTables();
  for (const ahtSec of [300, 187, 640, 300]) {
    const target = { ...patient, ...change, ahtSec };
    const team = find(target);
    for (const load of loads)
      expect([ahtSec, load, team(load).agents]).toEqual([ahtSec, load, teamFor(load, target).agents]);
  }
});
