import { ModelInputError } from './errors';

/** Largest team and load the model answers for. */
export const LIMIT = 1e6;

/** Refuses arguments that are not finite or lie outside `[min, max]`, naming the first such field. */
export function check(values: Readonly<Record<string, number>>, min = 0, max = Infinity): void {
  for (const field in values) {
    const value = values[field];
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new ModelInputError('E_NOT_FINITE', field);
    if (value < min || value > max) throw new ModelInputError('E_RANGE', field);
  }
}

/** Refuses arguments that are not whole numbers from `min` to `max`. */
export function checkWhole(values: Readonly<Record<string, number>>, min = 0, max = LIMIT): void {
  check(values, min, max);
  for (const field in values)
    if (!Number.isInteger(values[field])) throw new ModelInputError('E_NOT_INTEGER', field);
}
