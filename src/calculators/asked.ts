/**
 * Everything any calculator asks. A name stands for the same thing, in the same unit, everywhere: so what is answered
 * in one calculator is answered in the next, and a link keeps its meaning. Names are promised for ever; add, never rename.
 * Hard bounds lie within those of the model's field at `path`, which a test checks; `plausible` ones only warn.
 */
import type { ChoiceInput, NumberInput } from '../form/question.ts';

type Rest = Omit<NumberInput, 'kind' | 'name' | 'unit' | 'path' | 'min' | 'max'>;

const number =
  (unit: NumberInput['unit'], least: number, most: number) =>
  <const N extends string>(
    name: N,
    path: string,
    { min = least, max = most, ...rest }: Rest & { min?: number; max?: number },
  ): NumberInput & { readonly name: N } => ({ kind: 'number', name, unit, path, min, max, ...rest });

const count = number('count', 0, 1e8);
const percent = number('percent', 0, 100);
const minutes = number('minutes', 1 / 60, 1440);
const seconds = number('seconds', 0, 86_400);
const hours = number('hours', 0, 168);
const money = number('money', 0, 1e12);

/** Buyers' countries with defaults of their own. */
export const markets = ['us', 'gb', 'de', 'cn', 'jp', 'kr', 'tr'] as const;
/** Currencies a reader may choose, in links in lower case. */
export const currencyChoices = ['usd', 'eur', 'gbp', 'cny', 'jpy', 'krw', 'try', 'inr', 'php'] as const;
export const tiers = ['onshore', 'nearshore', 'offshore'] as const;
/** Countries a provider may work in: those with an hourly rate in the dataset. */
export const places =
  'ar bg br ca cn co cr de do eg fr gb gt id in jm jp ke kr ma mx my nl ph pl pt ro sr sv tn tr us vn za'.split(
    ' ',
  );

/** Where a provider's agents may sit: those countries, and where their pay differs much, their classes of cities. */
export const sites = [...places, 'cnfirst', 'cnsecond'];

/** How contacts arrive, in the order of the model's channels. */
export const channels = ['phone', 'chat', 'email', 'social'] as const;
export type Channel = (typeof channels)[number];

/** Full hours of the clock; in links as plain numbers. */
const clockHours = Array.from({ length: 24 }, (_, hour) => String(hour));
/** Months compared, in links as plain numbers; the first is what is taken without a choice. */
const horizons = ['36', '12', '24', '60'] as const;
/** What a provider's price is for. */
const units = ['hour', 'seat', 'contact', 'minute'] as const;
/** Hours an hourly price is for: all paid ones, or only those on duty. */
const billedHours = ['paid', 'duty'] as const;
/** How contacts spread over a day. */
const patterns = ['day', 'evening', 'even'] as const;

const choice = <const N extends string>(
  name: N,
  options: readonly string[],
): ChoiceInput & { readonly name: N } => ({
  kind: 'choice',
  name,
  options,
});

/** Twelve-month shapes to start from, our own examples. */
export const seasons = ['flat', 'retail', 'travel', 'tax', 'elevens', 'golden', 'chuseok', 'bayram'] as const;
/** Ways of billing, as far as a provider offers them. */
export const offers = [
  'paid',
  'scheduled',
  'productive',
  'seat',
  'pool',
  'contact',
  'minute',
  'bundle',
  'base',
] as const;
const yesNo = ['yes', 'no'] as const;

/** Contacts of a month against the average month, which is 100. */
const month = <const N extends string>(name: N, place: number) =>
  count(name, `demand.seasonality.${place}`, { max: 10_000, plausible: [20, 500], step: 10 });

export const asked = {
  market: choice('market', markets),
  currency: choice('currency', currencyChoices),
  where: choice('where', [...tiers, ...places]),
  country: choice('country', sites),
  other: choice('other', sites),

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
  clear: count('clear', 'profile.0.hours', { min: 1, max: 168, plausible: [1, 60], step: 1 }),
  week: hours('week', 'inHouse.paidHoursPerWeek', { min: 1, max: 80, plausible: [20, 48], step: 1 }),

  pay: money('pay', 'inHouse.wagePerHour', { above: true, step: 100 }),
  onCosts: percent('on-costs', 'inHouse.onCostRate', { max: 300, plausible: [0, 120], step: 1 }),
  span: count('span', 'inHouse.supportRoles.0.span', {
    above: true,
    max: 10_000,
    plausible: [3, 50],
    step: 1,
  }),
  leadPay: percent('lead-pay', 'inHouse.supportRoles.0.salaryPerYear', {
    max: 1000,
    plausible: [100, 300],
    step: 5,
  }),
  attrition: percent('attrition', 'inHouse.attritionPerYear', { max: 500, plausible: [0, 200], step: 5 }),
  hire: money('hire', 'inHouse.recruitingPerHire', { step: 100 }),
  tools: money('tools', 'inHouse.techPerSeatMonth', { step: 10 }),
  workspace: money('workspace', 'inHouse.workspacePerSeatMonth', { step: 10 }),
  overhead: percent('overhead', 'inHouse.overheadRate', { max: 200, plausible: [0, 50], step: 1 }),

  rate: money('rate', 'provider.scheme.price', { above: true, step: 0.5 }),
  governance: percent('governance', 'provider.governance.rateOfFees', { plausible: [0, 30], step: 1 }),
  seatPrice: money('seat-price', 'provider.scheme.price', { step: 100, optional: true }),
  contactPrice: money('contact-price', 'provider.scheme.price', { step: 0.5, optional: true }),
  minutePrice: money('minute-price', 'provider.scheme.price', { step: 0.1, optional: true }),

  horizon: choice('horizon', horizons),
  growth: percent('growth', 'demand.growthPerYear', {
    min: -50,
    max: 200,
    plausible: [-20, 50],
    step: 1,
    optional: true,
  }),
  fcr: percent('fcr', 'demand.referenceFcr', { min: 1, plausible: [20, 95], step: 1 }),
  theirFcr: percent('their-fcr', 'quality.fcr', { min: 1, plausible: [20, 95], step: 1, optional: true }),
  recontact: percent('recontact', 'demand.recontactRate', { plausible: [20, 100], step: 5 }),
  theirShrinkage: percent('their-shrinkage', 'provider.shrinkage', {
    max: 90,
    plausible: [10, 60],
    step: 1,
    optional: true,
  }),
  theirTime: percent('their-time', 'provider.ahtFactor', {
    min: 10,
    max: 1000,
    plausible: [70, 150],
    step: 5,
    optional: true,
  }),

  plannerSpan: count('planner-span', 'inHouse.supportRoles.0.span', {
    above: true,
    max: 10_000,
    plausible: [10, 200],
    step: 5,
  }),
  qualitySpan: count('quality-span', 'inHouse.supportRoles.0.span', {
    above: true,
    max: 10_000,
    plausible: [5, 100],
    step: 5,
    optional: true,
  }),
  remote: percent('remote', 'inHouse.remoteShare', { step: 5, optional: true }),
  fixed: money('fixed', 'inHouse.fixedPerMonth', { step: 100, optional: true }),
  nightShare: percent('night-share', 'inHouse.premiumHoursShare', {
    plausible: [0, 75],
    step: 5,
    optional: true,
  }),
  nightPay: percent('night-pay', 'inHouse.premiumRate', {
    max: 500,
    plausible: [0, 100],
    step: 5,
    optional: true,
  }),
  nightSurcharge: percent('night-surcharge', 'provider.premiums.0.rate', {
    max: 500,
    plausible: [0, 200],
    step: 5,
    optional: true,
  }),

  billedBy: choice('billed-by', units),
  billedHours: choice('billed-hours', billedHours),
  minimum: money('minimum', 'provider.minMonthly', { step: 100, optional: true }),
  index: percent('index', 'provider.escalatorPerYear', {
    min: -50,
    plausible: [0, 30],
    step: 0.5,
    optional: true,
  }),
  drift: percent('drift', 'provider.fxDriftPerYear', {
    min: -50,
    plausible: [-20, 50],
    step: 1,
    optional: true,
  }),
  lostTax: percent('lost-tax', 'provider.nonRecoverableTaxRate', {
    plausible: [0, 30],
    step: 1,
    optional: true,
  }),
  deposit: money('deposit', 'provider.deposit', { step: 100, optional: true }),
  setup: money('setup', 'provider.setupFee', { step: 100, optional: true }),
  trainingFee: money('training-fee', 'provider.trainingPerSeat', { step: 100, optional: true }),
  manager: money('manager', 'provider.governance.perMonth', { step: 100, optional: true }),
  travel: money('travel', 'provider.governance.perMonth', { step: 100, optional: true }),
  theirTools: money('their-tools', 'provider.governance.toolPerFteMonth', { step: 10, optional: true }),
  handover: count('handover', 'transition.knowledgeHours', {
    max: 1e6,
    plausible: [0, 10_000],
    step: 10,
    optional: true,
  }),
  parallel: count('parallel', 'transition.parallelMonths', { max: 104, plausible: [0, 26], step: 1 }),
  parallelShare: percent('parallel-share', 'transition.parallelShare', { step: 5 }),
  severance: money('severance', 'transition.severancePerFte', { step: 100, optional: true }),
  term: count('term', 'provider.termMonths', {
    max: 1200,
    plausible: [1, 84],
    whole: true,
    step: 1,
    optional: true,
  }),
  exitMonths: count('exit-months', 'provider.exitFeeMonths', {
    max: 120,
    plausible: [0, 12],
    step: 1,
    optional: true,
  }),
  discount: percent('discount', 'discountRate', { plausible: [0, 30], step: 1 }),
  inflation: percent('inflation', 'inflationPerYear', {
    min: -50,
    plausible: [0, 60],
    step: 0.5,
    optional: true,
  }),

  productiveRate: money('productive-rate', 'provider.scheme.price', {
    above: true,
    step: 0.5,
    optional: true,
  }),
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

  volumeLess: percent('volume-less', 'demand.contactsPerMonth', { max: 95, step: 5 }),
  volumeMore: percent('volume-more', 'demand.contactsPerMonth', { max: 1000, plausible: [0, 300], step: 5 }),
  season: choice('season', seasons),
  monthJan: month('month-jan', 0),
  monthFeb: month('month-feb', 1),
  monthMar: month('month-mar', 2),
  monthApr: month('month-apr', 3),
  monthMay: month('month-may', 4),
  monthJun: month('month-jun', 5),
  monthJul: month('month-jul', 6),
  monthAug: month('month-aug', 7),
  monthSep: month('month-sep', 8),
  monthOct: month('month-oct', 9),
  monthNov: month('month-nov', 10),
  monthDec: month('month-dec', 11),

  offerPaid: choice('offer-paid', yesNo),
  offerScheduled: choice('offer-scheduled', yesNo),
  offerProductive: choice('offer-productive', yesNo),
  offerSeat: choice('offer-seat', yesNo),
  offerPool: choice('offer-pool', yesNo),
  offerContact: choice('offer-contact', yesNo),
  offerMinute: choice('offer-minute', yesNo),
  offerBundle: choice('offer-bundle', yesNo),
  offerBase: choice('offer-base', yesNo),
  scheduledRate: money('scheduled-rate', 'provider.scheme.price', { step: 0.5, optional: true }),
  hourMin: money('hour-min', 'provider.minMonthly', { step: 100, optional: true }),
  seatsKept: choice('seats-kept', ['year', 'month']),
  minSeats: count('min-seats', 'provider.scheme.minSeats', {
    max: 1e6,
    plausible: [0, 50],
    step: 1,
    optional: true,
  }),
  poolRate: money('pool-rate', 'provider.scheme.price', { step: 0.5, optional: true }),
  poolLoad: count('pool-load', 'provider.poolErlangs', {
    above: true,
    max: 1e5,
    plausible: [1, 500],
    step: 1,
  }),
  contactCounts: choice('contact-counts', ['handled', 'opened', 'resolved']),
  unwanted: percent('unwanted', 'provider.nonGenuineShare', { plausible: [0, 30], step: 1 }),
  contactMin: money('contact-min', 'provider.minMonthly', { step: 100, optional: true }),
  rounding: choice('rounding', ['1', '6', '30', '60']),
  holdBilled: choice('hold-billed', yesNo),
  holdShare: percent('hold-share', 'inHouse.shrinkage', { max: 45, plausible: [0, 30], step: 1 }),
  wrapBilled: choice('wrap-billed', yesNo),
  wrapShare: percent('wrap-share', 'inHouse.shrinkage', { max: 45, plausible: [5, 40], step: 1 }),
  minuteMin: money('minute-min', 'provider.minMonthly', { step: 100, optional: true }),
  bundleFee: money('bundle-fee', 'provider.scheme.basePerMonth', { step: 100, optional: true }),
  bundleIncluded: count('bundle-included', 'provider.scheme.includedUnits', { step: 100 }),
  bundleUnit: choice('bundle-unit', ['contact', 'minute']),
  bundleOverage: money('bundle-overage', 'provider.scheme.price', { step: 0.5, optional: true }),
  baseFee: money('base-fee', 'provider.scheme.basePerMonth', { step: 100, optional: true }),
  basePrice: money('base-price', 'provider.scheme.price', { step: 0.5, optional: true }),
  baseUnit: choice('base-unit', ['contact', 'minute']),
  holidaySurcharge: percent('holiday-surcharge', 'provider.premiums.0.rate', {
    max: 500,
    plausible: [0, 200],
    step: 5,
    optional: true,
  }),
  holidayShare: percent('holiday-share', 'provider.premiums.0.share', { step: 1 }),
  peakSurcharge: percent('peak-surcharge', 'provider.peakSurcharge.0', {
    max: 500,
    plausible: [0, 100],
    step: 5,
    optional: true,
  }),
  peakFrom: count('peak-from', 'demand.seasonality.0', { max: 10_000, plausible: [100, 300], step: 10 }),
  billLeft: choice('bill-left', ['cheapest', ...offers]),
  billRight: choice('bill-right', ['next', ...offers]),
  shareNight: percent('share-night', 'provider.premiums.0.share', {
    plausible: [0, 60],
    step: 1,
    optional: true,
  }),
  shareHoliday: percent('share-holiday', 'provider.premiums.0.share', { plausible: [0, 15], step: 1 }),
  sharePeak: percent('share-peak', 'provider.premiums.0.share', { plausible: [0, 60], step: 5 }),
  shareLanguages: percent('share-languages', 'provider.premiums.0.share', { step: 5 }),
  shareAbove: percent('share-above', 'provider.premiums.0.share', { plausible: [0, 50], step: 1 }),
  leaving: percent('leaving', 'provider.premiums.0.share', { plausible: [0, 60], step: 5 }),
} as const;
