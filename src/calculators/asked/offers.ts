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
