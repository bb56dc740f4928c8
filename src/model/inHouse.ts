import { OWN_LINES } from './lines';
import type { FullOption } from './scenario';

/** FTE paid, from FTE needed: month by month, the peak of the year, or shrinking only by people leaving. */
const FLEX = {
  monthly: 'inHouse.needFte',
  peak: 'inHouse.peakFte',
  attrition: 'max(inHouse.needFte, prev(paidFte, inHouse.needFte) * (1 - inHouse.attritionPerYear / 12))',
};

/** The own team: its people, its lines, and what they come to. */
export function inHouseLines({ inHouse }: FullOption): string {
  if (!inHouse)
    return `
      paidFte: fte = 0
      hires: hires = 0
      paidHours: hours = 0
      inHouse.onSeatHoursPerWeek: hours/week = 0
      ${OWN_LINES.map((line) => `${line}: money = 0`).join('\n')}
      inHouse.total: money = 0`;
  const roles = inHouse.supportRoles.map(
    (_, i) => `paidFte / inHouse.supportRoles.${i}.span * inHouse.supportRoles.${i}.salaryPerYear / 12`,
  );
  return `
    paidFte: fte = ${FLEX[inHouse.flex]}
    keptFte: fte = prev(paidFte, paidFte) * (1 - inHouse.attritionPerYear / 12)
    hires: hires = max(0, paidFte - keptFte)
    paidHours: hours = paidFte * inHouse.paidHoursPerWeek * 52/12
    trainingCost: money/hire = inHouse.trainingHours * inHouse.wagePerHour * (1 + inHouse.onCostRate)
    ${RAMP_LOSS}
    rampCost: money/hire = rampLossHours * inHouse.wagePerHour * (1 + inHouse.onCostRate)
    costPerHire: money/hire = inHouse.recruitingPerHire + inHouse.trainerCostPerHire + trainingCost + rampCost
    wages: money = paidHours * inHouse.wagePerHour * priceIndex
    shiftPremium: money = wages * inHouse.premiumHoursShare * inHouse.premiumRate
    onCosts: money = inHouse.onCostRate * (wages + shiftPremium)
    support: money = ${roles.length ? `(${roles.join(' + ')}) * (1 + inHouse.onCostRate) * priceIndex` : '0'}
    attrition: money = hires * costPerHire * priceIndex
    technology: money = paidFte * inHouse.techPerSeatMonth * priceIndex
    workspace: money = paidFte * inHouse.workspacePerSeatMonth * (1 - inHouse.remoteShare) * priceIndex
    overhead: money = inHouse.overheadRate * (${OWN_LINES.slice(0, 7).join(' + ')})
    fixed: money = inHouse.fixedPerMonth * priceIndex
    inHouse.total: money = ${OWN_LINES.join(' + ')}`;
}

/** Hours lost while a new agent's output rises in a straight line from the start to full. */
export const RAMP_LOSS =
  'rampLossHours: hours/hire = inHouse.rampWeeks * inHouse.paidHoursPerWeek * (1 - inHouse.rampStartProductivity) / 2';
