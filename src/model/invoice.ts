import type { FullOption, FullScenario } from './scenario';

/** The provider's invoice, from what is counted to what is paid in the scenario's currency. */
export function invoiceLines(
  { demand }: FullScenario,
  { provider }: FullOption,
  rate: string | undefined,
): string {
  if (!provider)
    return `
      provider.needFte: fte = 0
      units: units = 0
      seats: seats = 0
      ${['providerFees', 'minimumTopUp', 'annualTrueUp', 'tax', 'governance', 'retainedTools', 'exitFee']
        .map((line) => `${line}: money = 0`)
        .join('\n')}`;
  const { kind, unit, billable, flex } = provider.scheme;
  const counted = kind in UNIT_OF ? UNIT_OF[kind as keyof typeof UNIT_OF] : unit;
  const minutes = demand.channels.map(({ id }) => `providerContacts.${id} * billedSeconds.${id}`).join(' + ');
  const units = {
    contact: 'billedContacts',
    minute: `(${minutes}) * (1 + provider.nonGenuineShare) / 60`,
    hour: 'billableHours',
    seat: 'seats',
    resolution: 'providerContacts * provider.resolutionRate',
  };
  const fte = flex === 'peak' && kind === 'perAgentMonth' ? 'provider.peakFte' : 'provider.needFte';
  const premiums = provider.premiums.map(
    (_, i) => `provider.premiums.${i}.rate * provider.premiums.${i}.share + `,
  );
  return `
    contractIndex: ratio = pow(1 + provider.escalatorPerYear, year)
    fx.start: money/providerMoney = ${rate ?? 1}
    fx: money/providerMoney = ${rate ? 'fx.start * pow(1 + provider.fxDriftPerYear, year)' : 1}
    billedContacts: contacts = providerContacts * (1 + provider.nonGenuineShare)
    billableHours: hours = provider.onSeatHoursPerWeek * (1 + provider.scheduleLoss) * 52/12${billable === 'paid' ? ' / (1 - provider.shrinkage)' : ''}
    seats: seats = ${kind === 'perAgentMonth' ? `max(provider.scheme.minSeats, provider.scheme.seatStep * ceilTol(${fte} / provider.scheme.seatStep))` : 0}
    units: units = ${units[counted]}
    ${feeLines(provider.scheme)}
    premiumFactor: ratio = max(0, ${premiums.join('')}provider.peakSurcharge + 1)
    contractFees: providerMoney = variableFee * premiumFactor * contractIndex
    contractTopUp: providerMoney = max(0, provider.minMonthly * contractIndex - contractFees)
    yearToDate: providerMoney = yearSum(contractFees) + yearSum(contractTopUp)
    contractTrueUp: providerMoney = yearEnd * max(0, provider.minAnnual * contractIndex * monthInYear / 12 - yearToDate)
    providerFees: money = contractFees * fx
    minimumTopUp: money = contractTopUp * fx
    annualTrueUp: money = contractTrueUp * fx
    tax: money = provider.nonRecoverableTaxRate * (providerFees + minimumTopUp + annualTrueUp)
    governance: money = provider.governance.perMonth * priceIndex + provider.governance.rateOfFees * (providerFees + minimumTopUp)
    retainedTools: money = provider.governance.toolPerFteMonth * provider.needFte * priceIndex
    exitMonths: months = max(0, min(provider.exitFeeMonths, provider.termMonths - horizonMonths))
    exitFee: money = lastMonth * exitMonths * (providerFees + minimumTopUp)`;
}

/** What a scheme counts; the others say it in their field `unit`. */
const UNIT_OF = {
  perHour: 'hour',
  perAgentMonth: 'seat',
  perContact: 'contact',
  perMinute: 'minute',
  perResolution: 'resolution',
} as const;

type Scheme = Pick<NonNullable<FullOption['provider']>['scheme'], 'kind' | 'tiers' | 'tierMode'>;

/** The fee for `units` in a month, before premiums and index. */
export function feeLines({ kind, tiers = [], tierMode }: Scheme): string {
  const S = 'provider.scheme';
  if (kind === 'hybrid')
    return `
      unitsAboveIncluded: units = max(0, units - ${S}.includedUnits)
      variableFee: providerMoney = ${S}.basePerMonth + ${S}.price * unitsAboveIncluded`;
  if (kind === 'band')
    return `
      unitsAboveBand: units = max(0, units - ${S}.baselineUnits * (1 + ${S}.deadBand))
      unitsBelowBand: units = max(0, ${S}.baselineUnits * (1 - ${S}.deadBand) - units)
      variableFee: providerMoney = max(0, ${S}.basePerMonth + ${S}.arc * unitsAboveBand - ${S}.rrc * unitsBelowBand)`;
  if (kind !== 'perContact') return `variableFee: providerMoney = ${S}.price * units`;
  const step = (i: number) => `${S}.tiers.${i}`;
  if (tierMode === 'allUnits')
    return `variableFee: providerMoney = tiered(units, allUnits${tiers
      .map(({ upTo }, i) => `, ${upTo === null ? 'none' : `${step(i)}.upTo`}, ${step(i)}.price`)
      .join('')})`;
  return `${tiers
    .map(({ upTo }, i) => {
      const reached = upTo === null ? 'units' : `min(units, ${step(i)}.upTo)`;
      return `stepUnits.${i}: units = ${i ? `max(0, ${reached} - ${step(i - 1)}.upTo)` : reached}\n`;
    })
    .join('')}
    variableFee: providerMoney = ${tiers.map((_, i) => `stepUnits.${i} * ${step(i)}.price`).join(' + ')}`;
}
