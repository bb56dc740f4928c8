import { check } from './check';
import { RAMP_LOSS } from './inHouse';
import { reckon } from './reckon';

/**
 * Hours one hire loses while learning, output rising in a straight line from the start to full:
 * weeks·hours·(1 − p₀)/2.
 * @param rampWeeks weeks until full output, from 0
 * @param startProductivity share p₀ of full output on the first day, 0 to 1
 * @param paidHoursPerWeek hours a week, from 0
 * @returns hours for each hire
 */
export function rampLossHours(
  rampWeeks: number,
  startProductivity: number,
  paidHoursPerWeek: number,
): number {
  check({ rampWeeks, paidHoursPerWeek });
  check({ startProductivity }, 0, 1);
  return reckon(RAMP_LOSS, 'rampLossHours', {
    'inHouse.rampWeeks': rampWeeks,
    'inHouse.rampStartProductivity': startProductivity,
    'inHouse.paidHoursPerWeek': paidHoursPerWeek,
  });
}
