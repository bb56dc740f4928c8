import { questionOf } from '../../form/question.ts';
import { ofBillingModels } from '../asked/billingModels.ts';
import { shared } from '../asked/shared.ts';

const asked = { ...shared, ...ofBillingModels };
const { market, currency, where, volume, volumeLess, volumeMore, season, hours } = asked;
const { phone, chat, email, social, phoneTime, chatTime, emailTime, socialTime, chats } = asked;
const { target, within, chatWithin, occupancy, shrinkage, away, week, governance } = asked;

/** Which way of billing is cheapest for our volume and its seasons? */
export const question = questionOf(
  [volume, volumeLess, volumeMore, season, [phone, chat, email, social], where],
  {
    place: [market, currency],
    handling: [phoneTime, chatTime, emailTime, socialTime, chats],
    hourly: [
      asked.offerPaid,
      asked.rate,
      asked.offerScheduled,
      asked.scheduledRate,
      asked.offerProductive,
      asked.productiveRate,
      asked.hourMin,
    ],
    seat: [asked.offerSeat, asked.seatPrice, asked.seatsKept, asked.minSeats],
    pool: [asked.offerPool, asked.poolRate, asked.poolLoad],
    contact: [asked.offerContact, asked.contactPrice, asked.contactMin],
    minute: [asked.offerMinute, asked.minutePrice, asked.minuteMin],
    bundle: [asked.offerBundle, asked.bundleFee, asked.bundleIncluded, asked.bundleUnit, asked.bundleOverage],
    base: [asked.offerBase, asked.baseFee, asked.basePrice, asked.baseUnit],
    counting: [
      asked.contactCounts,
      asked.unwanted,
      asked.fcr,
      asked.rounding,
      asked.holdBilled,
      asked.holdShare,
      asked.wrapBilled,
      asked.wrapShare,
    ],
    surcharges: [
      asked.nightSurcharge,
      asked.nightShare,
      asked.holidaySurcharge,
      asked.holidayShare,
      asked.peakSurcharge,
      asked.peakFrom,
    ],
    year: [
      asked.monthJan,
      asked.monthFeb,
      asked.monthMar,
      asked.monthApr,
      asked.monthMay,
      asked.monthJun,
      asked.monthJul,
      asked.monthAug,
      asked.monthSep,
      asked.monthOct,
      asked.monthNov,
      asked.monthDec,
    ],
    service: [hours, target, within, chatWithin, occupancy, shrinkage, away, week, governance],
    bill: [asked.billLeft, asked.billRight],
  },
);
