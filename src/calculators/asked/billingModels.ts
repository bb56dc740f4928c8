import { choice, count, money, percent } from './makers.ts';
import { offers } from './offers.ts';
import { seasons } from './seasons.ts';

const yesNo = ['yes', 'no'] as const;

/** Contacts of a month against the average month, which is 100. */
const month = <const N extends string>(name: N, place: number) =>
  count(name, `demand.seasonality.${place}`, { max: 10_000, plausible: [20, 500], step: 10 });

/** Inputs that only the ways of billing ask. */
export const ofBillingModels = {
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
} as const;
