/**
 * Units of inputs and quantities. `money` is the scenario's currency, `providerMoney` and `aiMoney` the
 * currency of that block; what stands behind a slash is "per". An amount of one month is plain `money`.
 */
export type Currency = 'money' | 'providerMoney' | 'aiMoney';
export type Unit =
  | Currency
  | `${Currency}/${'hour' | 'contact' | 'fte' | 'role' | 'hire' | 'seat' | 'unit' | 'customer' | 'basis'}`
  | `money/${Exclude<Currency, 'money'>}`
  | 'share'
  | 'share/year'
  | 'share/point'
  | 'ratio'
  | 'points'
  | 'weight'
  | 'year'
  | 'months'
  | 'weeks'
  | 'hours'
  | 'hours/week'
  | 'hours/hire'
  | 'seconds'
  | 'minutes'
  | 'contacts'
  | 'customers/contact'
  | 'chats'
  | 'erlangs'
  | 'agents'
  | 'fte'
  | 'fte/role'
  | 'seats'
  | 'units'
  | 'hires';

/** Weeks in a month: 52 weeks and 12 months a year, everywhere. */
export const WEEKS_PER_MONTH = 52 / 12;
