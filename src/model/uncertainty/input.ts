import type { InputError } from '../errors';
import { fieldAt, type Scenario } from '../scenario';
import type { ThreePoints } from './triangularQuantile';

/** An input that is not known: three points for the number at a path of the scenario. */
export interface UncertainInput extends ThreePoints {
  readonly path: string;
  /** `pert` unless said otherwise. */
  readonly dist?: 'pert' | 'triangular';
}

/** What is wrong with the inputs, by path: not a number of the scenario, not in order, given twice. */
export function inputErrors(inputs: readonly UncertainInput[]): InputError[] {
  const seen = new Set<string>();
  return inputs.flatMap(({ path, low, typical, high, dist = 'pert' }): InputError[] => {
    const twice = seen.has(path);
    seen.add(path);
    if (fieldAt(path)?.is !== 'number') return [{ code: 'E_REF', path }];
    if (twice) return [{ code: 'E_DUPLICATE', path }];
    if (![low, typical, high].every(Number.isFinite)) return [{ code: 'E_NOT_FINITE', path }];
    if (low > typical || typical > high) return [{ code: 'E_RANGE', path }];
    return dist === 'pert' || dist === 'triangular' ? [] : [{ code: 'E_ENUM', path }];
  });
}

/** The scenario with a value at each path; everything else is shared, nothing is changed. */
export function withValues(
  scenario: Scenario,
  inputs: readonly UncertainInput[],
  values: readonly number[],
): Scenario {
  return inputs.reduce((whole, { path }, i) => put(whole, path.split('.'), values[i]) as Scenario, scenario);
}

function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const inner = put((whole as Readonly<Record<string, unknown>> | undefined)?.[key], rest, value);
  if (Array.isArray(whole)) return whole.with(Number(key), inner);
  return { ...(whole as object), [key]: inner };
}
