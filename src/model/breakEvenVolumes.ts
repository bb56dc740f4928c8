import { check } from './check';
import { costing } from './costing';
import type { Progress } from './progress';
import { savingOf } from './savingOf';

import type { Scenario } from './scenario';
import { teamTables } from './teamTables';

const STEPS = 199;

/**
 * Every volume between `low` and `high` contacts a month at which an option costs what the baseline costs, rising.
 * Teams come in whole agents, so there may be several. Each is found to half a contact, from 200 volumes in
 * equal ratios; a volume where both cost exactly the same counts itself, a run of them its first.
 * @param range contacts a month, 0 < low < high
 * @param tell hears how far the search is
 */
export function breakEvenVolumes(
  scenario: Scenario,
  optionId: string,
  range: { readonly low: number; readonly high: number },
  tell?: Progress,
): number[] {
  const { low, high } = range;
  check({ low }, Number.MIN_VALUE);
  check({ high }, low * (1 + Number.EPSILON));
  const costs = costing(teamTables());
  const saving = (contactsPerMonth: number) =>
    savingOf(scenario, optionId, costs({ ...scenario, demand: { ...scenario.demand, contactsPerMonth } }));
  const found: number[] = [];
  let [from, before] = [low, saving(low)];
  if (before === 0) found.push(low);
  for (let step = 1; step <= STEPS; step++) {
    const volume = step === STEPS ? high : low * (high / low) ** (step / STEPS);
    const now = saving(volume);
    if (now === 0 && before !== 0) found.push(volume);
    if (now * before < 0) found.push(crossing(saving, from, volume, Math.sign(before), 0.5));
    [from, before] = [volume, now];
    tell?.(step / STEPS);
  }
  return found;
}

/** Where a function leaves the sign it has at `from`, found by halving to within `width`. */
export function crossing(
  of: (x: number) => number,
  from: number,
  to: number,
  sign: number,
  width: number,
): number {
  let [near, far] = [from, to];
  while (Math.abs(far - near) > width) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) break;
    if (Math.sign(of(middle)) === sign) near = middle;
    else far = middle;
  }
  return (near + far) / 2;
}
