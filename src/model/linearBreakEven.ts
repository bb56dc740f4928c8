import { check } from './check';

/** The volume at which two straight cost lines meet, (F_B − F_A)/(u_A − u_B); null if there is none above 0. */
export function linearBreakEven(lines: {
  readonly fixedA: number;
  readonly unitA: number;
  readonly fixedB: number;
  readonly unitB: number;
}): number | null {
  check(lines as Readonly<Record<string, number>>, -Infinity);
  const volume = (lines.fixedB - lines.fixedA) / (lines.unitA - lines.unitB);
  return volume > 0 && Number.isFinite(volume) ? volume : null;
}
