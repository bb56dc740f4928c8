/** Inputs that hold the twelve months, January first. */
export const monthNames = [
  'month-jan',
  'month-feb',
  'month-mar',
  'month-apr',
  'month-may',
  'month-jun',
  'month-jul',
  'month-aug',
  'month-sep',
  'month-oct',
  'month-nov',
  'month-dec',
] as const;
