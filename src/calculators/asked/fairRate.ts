import { choice, count, measures, money, percent } from './makers.ts';
import { sites } from './places.ts';

/** Inputs that only the rate builder asks. */
export const ofFairRate = {
  country: choice('country', sites),
  other: choice('other', sites),
  goingRate: money('going-rate', 'provider.scheme.price', measures.hourlyPrice),
  providerPay: money('provider-pay', 'inHouse.wagePerHour', measures.monthlyPay),
  providerOnCosts: percent('provider-on-costs', 'inHouse.onCostRate', measures.onCosts),
  providerExtras: percent('provider-extras', 'inHouse.onCostRate', measures.extras),
  legalMinimum: money('legal-minimum', 'inHouse.wagePerHour', measures.monthlyPay),
  legalTimes: count('legal-times', 'inHouse.ahtFactor', {
    min: 0.1,
    max: 10,
    plausible: [1, 3],
    step: 0.05,
  }),
  providerNight: percent('provider-night', 'inHouse.premiumRate', measures.nightPay),
  providerSpan: count('provider-span', 'inHouse.supportRoles.0.span', measures.span),
  providerLeadPay: percent('provider-lead-pay', 'inHouse.supportRoles.0.salaryPerYear', measures.leadPay),
  providerSeat: money('provider-seat', 'inHouse.workspacePerSeatMonth', measures.perAgentMonth),
  providerTelecom: money('provider-telecom', 'inHouse.techPerSeatMonth', measures.perAgentMonth),
  providerAdmin: percent('provider-admin', 'inHouse.overheadRate', measures.overhead),
  providerMargin: percent('provider-margin', 'provider.governance.rateOfFees', {
    max: 95,
    plausible: [0, 40],
    step: 1,
  }),
  otherPay: money('other-pay', 'inHouse.wagePerHour', measures.monthlyPay),
  otherOnCosts: percent('other-on-costs', 'inHouse.onCostRate', measures.onCosts),
  otherExtras: percent('other-extras', 'inHouse.onCostRate', measures.extras),
  otherMinimum: money('other-minimum', 'inHouse.wagePerHour', measures.monthlyPay),
  otherNight: percent('other-night', 'inHouse.premiumRate', measures.nightPay),
  otherSeat: money('other-seat', 'inHouse.workspacePerSeatMonth', measures.perAgentMonth),
  otherTelecom: money('other-telecom', 'inHouse.techPerSeatMonth', measures.perAgentMonth),
  otherRate: money('other-rate', 'provider.scheme.price', measures.hourlyPrice),
} as const;
