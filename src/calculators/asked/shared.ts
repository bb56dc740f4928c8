import { choice, count, hours, measures, minutes, money, percent, seconds } from './makers.ts';
import { currencyChoices, markets, places, tiers } from './places.ts';

/** Full hours of the clock; in links as plain numbers. */
const clockHours = Array.from({ length: 24 }, (_, hour) => String(hour));
/** How contacts spread over a day. */
const patterns = ['day', 'evening', 'even'] as const;
/** Months compared, in links as plain numbers; the first is what is taken without a choice. */
const horizons = ['36', '12', '24', '60'] as const;

/** Inputs that more than one calculator asks, and those that the first two ask. */
export const shared = {
  market: choice('market', markets),
  currency: choice('currency', currencyChoices),
  where: choice('where', [...tiers, ...places]),
  volume: count('volume', 'demand.contactsPerMonth', { plausible: [10, 1e6], step: 100 }),
  phone: percent('phone', 'demand.channels.0.share', { step: 5 }),
  chat: percent('chat', 'demand.channels.0.share', { step: 5 }),
  email: percent('email', 'demand.channels.0.share', { step: 5 }),
  social: percent('social', 'demand.channels.0.share', { step: 5 }),
  hours: hours('hours', 'profile.0.hours', { above: true, plausible: [5, 168], step: 1 }),
  days: count('days', 'profile.0.hours', { min: 1, max: 7, whole: true, step: 1 }),
  opens: choice('opens', clockHours),
  pattern: choice('pattern', patterns),
  phoneTime: minutes('phone-time', 'demand.channels.0.ahtSec', { plausible: [0.5, 60], step: 0.5 }),
  chatTime: minutes('chat-time', 'demand.channels.0.ahtSec', { plausible: [1, 120], step: 0.5 }),
  emailTime: minutes('email-time', 'demand.channels.0.ahtSec', { plausible: [1, 120], step: 0.5 }),
  socialTime: minutes('social-time', 'demand.channels.0.ahtSec', { plausible: [1, 120], step: 0.5 }),
  chats: count('chats', 'demand.channels.0.concurrency', { min: 1, max: 5, step: 0.5 }),
  target: percent('target', 'demand.channels.0.slTarget', { max: 99.9, plausible: [50, 99], step: 1 }),
  within: seconds('within', 'demand.channels.0.slSeconds', { plausible: [5, 600], step: 5 }),
  chatWithin: seconds('chat-within', 'demand.channels.0.slSeconds', { plausible: [5, 1800], step: 5 }),
  occupancy: percent('occupancy', 'demand.channels.0.maxOccupancy', {
    above: true,
    plausible: [50, 95],
    step: 1,
  }),
  shrinkage: percent('shrinkage', 'inHouse.shrinkage', { max: 90, plausible: [10, 60], step: 1 }),
  patience: seconds('patience', 'demand.channels.0.patienceSec', {
    above: true,
    plausible: [10, 1800],
    step: 10,
    optional: true,
  }),
  fewest: count('fewest', 'demand.channels.0.minAgents', {
    max: 1000,
    plausible: [0, 5],
    whole: true,
    step: 1,
  }),
  away: percent('away', 'inHouse.shrinkage', { max: 90, plausible: [0, 40], step: 1, optional: true }),
  backlog: count('backlog', 'demand.contactsPerMonth', { step: 100, optional: true }),
  emailWithin: hours('email-within', 'profile.0.hours', {
    above: true,
    plausible: [1, 72],
    step: 1,
    optional: true,
  }),
  clear: count('clear', 'profile.0.hours', { min: 1, max: 168, plausible: [1, 60], step: 1 }),
  week: hours('week', 'inHouse.paidHoursPerWeek', { min: 1, max: 80, plausible: [20, 48], step: 1 }),
  pay: money('pay', 'inHouse.wagePerHour', { above: true, step: 100 }),
  onCosts: percent('on-costs', 'inHouse.onCostRate', measures.onCosts),
  span: count('span', 'inHouse.supportRoles.0.span', measures.span),
  leadPay: percent('lead-pay', 'inHouse.supportRoles.0.salaryPerYear', measures.leadPay),
  attrition: percent('attrition', 'inHouse.attritionPerYear', { max: 500, plausible: [0, 200], step: 5 }),
  hire: money('hire', 'inHouse.recruitingPerHire', { step: 100 }),
  tools: money('tools', 'inHouse.techPerSeatMonth', measures.perAgentMonth),
  workspace: money('workspace', 'inHouse.workspacePerSeatMonth', measures.perAgentMonth),
  overhead: percent('overhead', 'inHouse.overheadRate', measures.overhead),
  rate: money('rate', 'provider.scheme.price', { above: true, step: 0.5 }),
  governance: percent('governance', 'provider.governance.rateOfFees', { plausible: [0, 30], step: 1 }),
  seatPrice: money('seat-price', 'provider.scheme.price', { step: 100, optional: true }),
  contactPrice: money('contact-price', 'provider.scheme.price', { step: 0.5, optional: true }),
  minutePrice: money('minute-price', 'provider.scheme.price', { step: 0.1, optional: true }),
  horizon: choice('horizon', horizons),
  fcr: percent('fcr', 'demand.referenceFcr', { min: 1, plausible: [20, 95], step: 1 }),
  nightShare: percent('night-share', 'inHouse.premiumHoursShare', {
    plausible: [0, 75],
    step: 5,
    optional: true,
  }),
  nightSurcharge: percent('night-surcharge', 'provider.premiums.0.rate', {
    max: 500,
    plausible: [0, 200],
    step: 5,
    optional: true,
  }),
  productiveRate: money('productive-rate', 'provider.scheme.price', measures.hourlyPrice),
} as const;
