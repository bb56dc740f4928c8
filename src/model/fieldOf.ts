import { ABOVE_0, BELOW_1 } from './field';
import { fieldAt } from './scenario';
import type { Unit } from './units';

/** What a form needs to know of a number of the scenario. */
export interface FieldInfo {
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** The bound itself is refused. */
  readonly aboveMin: boolean;
  readonly belowMax: boolean;
  readonly whole: boolean;
  readonly required: boolean;
  /** Undefined where there is none, null where none means "none". */
  readonly fallback: number | null | undefined;
}

/**
 * Unit and hard bounds of the number at a path such as `options.0.inHouse.wagePerHour` or, without its
 * option, `inHouse.wagePerHour`; undefined for what is not a number.
 */
export function fieldOf(path: string): FieldInfo | undefined {
  const field = fieldAt(path);
  if (field?.is !== 'number') return undefined;
  const { unit, min, max, whole, presence, fallback } = field;
  return {
    unit,
    min: min === ABOVE_0 ? 0 : min,
    max: max === BELOW_1 ? 1 : max,
    aboveMin: min === ABOVE_0,
    belowMax: max === BELOW_1,
    whole,
    required: presence === 'required',
    fallback: fallback as number | null | undefined,
  };
}
