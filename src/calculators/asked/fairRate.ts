import { choice, count, money, percent } from './makers.ts';
import { sites } from './places.ts';

/** Inputs that only the rate builder asks. */
export const ofFairRate = {
  country: choice('country', sites),
  other: choice('other', sites),
  goingRate: money('going-rate', 'provider.scheme.price', { above: true, step: 0.5, optional: true }),
  providerPay: money('provider-pay', 'inHouse.wagePerHour', { above: true, step: 50, optional: true }),
  providerOnCosts: percent('provider-on-costs', 'inHouse.onCostRate', {
    max: 300,
    plausible: [0, 120],
    step: 1,
  }),
  providerExtras: percent('provider-extras', 'inHouse.onCostRate', {
    max: 300,
    plausible: [0, 50],
    step: 1,
    optional: true,
  }),
  legalMinimum: money('legal-minimum', 'inHouse.wagePerHour', { above: true, step: 50, optional: true }),
  legalTimes: count('legal-times', 'inHouse.ahtFactor', {
    min: 0.1,
    max: 10,
    plausible: [1, 3],
    step: 0.05,
  }),
  providerNight: percent('provider-night', 'inHouse.premiumRate', {
    max: 500,
    plausible: [0, 100],
    step: 5,
    optional: true,
  }),
  providerSpan: count('provider-span', 'inHouse.supportRoles.0.span', {
    above: true,
    max: 10_000,
    plausible: [3, 50],
    step: 1,
  }),
  providerLeadPay: percent('provider-lead-pay', 'inHouse.supportRoles.0.salaryPerYear', {
    max: 1000,
    plausible: [100, 300],
    step: 5,
  }),
  providerSeat: money('provider-seat', 'inHouse.workspacePerSeatMonth', { step: 10 }),
  providerTelecom: money('provider-telecom', 'inHouse.techPerSeatMonth', { step: 10 }),
  providerAdmin: percent('provider-admin', 'inHouse.overheadRate', {
    max: 200,
    plausible: [0, 50],
    step: 1,
  }),
  providerMargin: percent('provider-margin', 'provider.governance.rateOfFees', {
    max: 95,
    plausible: [0, 40],
    step: 1,
  }),
  otherPay: money('other-pay', 'inHouse.wagePerHour', { above: true, step: 50, optional: true }),
  otherOnCosts: percent('other-on-costs', 'inHouse.onCostRate', { max: 300, plausible: [0, 120], step: 1 }),
  otherExtras: percent('other-extras', 'inHouse.onCostRate', {
    max: 300,
    plausible: [0, 50],
    step: 1,
    optional: true,
  }),
  otherMinimum: money('other-minimum', 'inHouse.wagePerHour', { above: true, step: 50, optional: true }),
  otherNight: percent('other-night', 'inHouse.premiumRate', {
    max: 500,
    plausible: [0, 100],
    step: 5,
    optional: true,
  }),
  otherSeat: money('other-seat', 'inHouse.workspacePerSeatMonth', { step: 10 }),
  otherTelecom: money('other-telecom', 'inHouse.techPerSeatMonth', { step: 10 }),
  otherRate: money('other-rate', 'provider.scheme.price', { above: true, step: 0.5, optional: true }),
} as const;
