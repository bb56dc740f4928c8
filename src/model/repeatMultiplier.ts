import { check } from './check';
import { ModelInputError } from './errors';

/** Contacts one issue causes, without checking the arguments. */
export const repeats = (fcr: number, recontactRate: number) => 1 / (1 - (1 - fcr) * recontactRate);

/**
 * Contacts one issue causes when `recontactRate` of the unresolved come again: 1/(1 − (1−f)q).
 * @param fcr share f resolved at the first contact, 0 to 1
 * @param recontactRate share q, 0 to 1; at (1−f)q ≥ 1 repeats never end, which is refused
 * @returns contacts for each issue, from 1
 * @see [TR] on the cost of first-contact resolution
 */
export function repeatMultiplier(fcr: number, recontactRate: number): number {
  check({ fcr, recontactRate }, 0, 1);
  if ((1 - fcr) * recontactRate >= 1) throw new ModelInputError('E_RANGE', 'fcr');
  return repeats(fcr, recontactRate);
}
