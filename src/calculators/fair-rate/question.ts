import { questionOf } from '../../form/question.ts';
import { ofFairRate } from '../asked/fairRate.ts';
import { shared } from '../asked/shared.ts';

const asked = { ...shared, ...ofFairRate };
const { country, other, providerPay, legalMinimum, rate, seatPrice } = asked;
const { productiveRate, goingRate, week, shrinkage } = asked;
const { providerOnCosts, providerExtras, legalTimes, nightShare, providerNight } = asked;
const { providerSpan, providerLeadPay, providerSeat, providerTelecom, providerAdmin, providerMargin } = asked;
const { otherPay, otherOnCosts, otherExtras, otherMinimum, otherNight, otherSeat, otherTelecom } = asked;
const { otherRate, market, currency, where } = asked;

/** Is this rate fair, and what wage does it leave? The quote, the pay and the law; the rest has defaults. */
const asking = questionOf(
  [country, { ...rate, optional: true }, { ...seatPrice, above: true }, providerPay, legalMinimum, other],
  {
    quote: [productiveRate, goingRate, week, shrinkage],
    pay: [providerOnCosts, providerExtras, nightShare, providerNight, legalTimes],
    price: [providerMargin, providerAdmin, providerSpan, providerLeadPay, providerSeat, providerTelecom],
    second: [
      otherPay,
      otherMinimum,
      otherOnCosts,
      otherExtras,
      otherNight,
      otherSeat,
      otherTelecom,
      otherRate,
    ],
    you: [market, currency],
  },
);

/** Where the provider works is not asked again: said elsewhere, it is the country to begin with. */
export const question = { ...asking, inputs: [...asking.inputs, where] };
