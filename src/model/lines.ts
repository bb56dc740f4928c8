/** The lines of an own team, in the order a reader meets them; their labels are keyed by these names. */
export const OWN_LINES = [
  'wages',
  'shiftPremium',
  'onCosts',
  'support',
  'attrition',
  'technology',
  'workspace',
  'overhead',
  'fixed',
] as const;
/** All lines of a month's bill; they sum to its total. */
export const LINES = [
  ...OWN_LINES,
  'providerFees',
  'minimumTopUp',
  'annualTrueUp',
  'tax',
  'governance',
  'retainedTools',
  'extras',
  'ai',
  'churn',
] as const;
/** The name of a line. */
export type LineName = (typeof LINES)[number];

/** What is paid once, at the start. */
export const ONE_TIME = [
  'setup',
  'training',
  'knowledge',
  'severance',
  'parallel',
  'aiSetup',
  'leaving',
  'extras',
] as const;
