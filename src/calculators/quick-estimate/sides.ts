/**
 * Inputs that belong to one side of the comparison alone, by name; a test holds them against the question, which the
 * worker does not carry.
 */
export const ownSide: readonly string[] = [
  'pay',
  'on-costs',
  'span',
  'lead-pay',
  'attrition',
  'hire',
  'tools',
  'workspace',
  'overhead',
];
export const providerSide: readonly string[] = [
  'rate',
  'governance',
  'seat-price',
  'contact-price',
  'minute-price',
];
