import { check } from './check';

/**
 * The volume at which two straight cost lines meet: (F_B − F_A)/(u_A − u_B).
 * @returns units, above 0; null where the lines do not meet there
 */
export function linearBreakEven(lines: {
  /** Money a month, any finite amount. */
  readonly fixedA: number;
  /** Money for each unit, any finite amount. */
  readonly unitA: number;
  /** Money a month, any finite amount. */
  readonly fixedB: number;
  /** Money for each unit, any finite amount. */
  readonly unitB: number;
}): number | null {
  check(lines as Readonly<Record<string, number>>, -Infinity);
  const volume = (lines.fixedB - lines.fixedA) / (lines.unitA - lines.unitB);
  return volume > 0 && Number.isFinite(volume) ? volume : null;
}
