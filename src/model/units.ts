/** Whose currency an amount is in: the scenario's, the provider's or the AI's. */
export type Currency = 'money' | 'providerMoney' | 'aiMoney';
/** A unit of inputs and quantities; behind a slash it is "per". An amount of one month is plain `money`. */
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
