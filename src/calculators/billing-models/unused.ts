import type { Month } from '../../model/result.ts';
import { WEEKS_PER_MONTH } from '../../model/units.ts';
import { share, type Values } from '../values.ts';
import { hoursPerContact } from './costs.ts';
import type { Offer } from './scenarioOf.ts';

/**
 * Fees of a month for what nobody used: of hours and seats the time in which nobody handled a contact, of a bundle the
 * units left over, of any offer what tops its fee up to the minimum.
 */
export function unusedIn(offer: Offer, { units, seats, lines, contacts }: Month, values: Values): number {
  const paid = lines.providerFees;
  const wasted = (used: number, bought: number) => (bought > 0 ? paid * Math.max(0, 1 - used / bought) : 0);
  const work = contacts * hoursPerContact(values);
  const onDuty = 1 - share(values['shrinkage']);
  switch (offer) {
    case 'paid':
      return lines.minimumTopUp + wasted(work, units * onDuty);
    case 'scheduled':
      return lines.minimumTopUp + wasted(work, (units * onDuty) / (1 - share(values['away'])));
    case 'productive':
    case 'pool':
      return lines.minimumTopUp + wasted(work, units);
    case 'seat':
      return wasted(work, seats * (values['week'] ?? 40) * WEEKS_PER_MONTH * onDuty);
    case 'bundle': {
      const included = values['bundle-included'] ?? 0;
      return units < included ? wasted(units, included) : 0;
    }
    default:
      return lines.minimumTopUp;
  }
}
