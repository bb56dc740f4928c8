/**
 * Shares scaled so that they come to exactly 100, in tenths of a per cent; nothing but zeros becomes equal shares.
 * What rounding leaves over goes to the largest.
 */
export function makeWhole(shares: readonly number[]): number[] {
  const parts = shares.map((share) => Math.max(0, share));
  const sum = parts.reduce((total, part) => total + part, 0);
  const tenths = parts.map((part) => Math.round(sum > 0 ? (part / sum) * 1000 : 1000 / parts.length));
  const largest = tenths.indexOf(Math.max(...tenths));
  const left = 1000 - tenths.reduce((total, part) => total + part, 0);
  return tenths.map((part, index) => (index === largest ? part + left : part) / 10);
}
