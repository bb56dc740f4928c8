import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { evaluate, fieldOf, type Scenario } from '~/model';
import { numRuns, patient, scenarioRuns, scenarios } from './arbitrary';

vi.setConfig(patient);

/** Every number of an answer is finite, whatever the question was. */
function sane(scenario: unknown): void {
  const result = evaluate(scenario as Scenario, { nodes: true });
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${path}: ${value}`);
    if (value && typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}.${key}`);
  };
  walk(result, '');
  if (!result.ok) expect(result.errors.length).toBeGreaterThan(0);
}

test('any JSON is answered, with a bill or with errors', () =>
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
      sane,
    ),
    { numRuns },
  ));

const odd = fc.oneof(
  fc.constantFrom(
    undefined,
    null,
    '',
    '5',
    true,
    [],
    {},
    [null],
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    0,
    1,
    5e-324,
    1e-300,
    1e300,
    1e12,
    1e9,
    120,
    168,
    0.5,
  ),
  fc.double(),
);

/** All places of a value that hold something other than a list or a block, and those too. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}
function put(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = put(copy[key], rest, value);
  return copy;
}

test('a scenario with a few odd values in it is answered, with a bill or with errors', () =>
  fc.assert(
    fc.property(
      scenarios,
      fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }),
      (scenario, changes) => {
        const all = places(scenario);
        sane(
          changes.reduce<unknown>(
            (whole, [at, value]) => put(whole, all[at % all.length] ?? [], value),
            scenario,
          ),
        );
      },
    ),
    { numRuns: scenarioRuns },
  ));

test('numbers at the very ends of their bounds are answered, with a bill or with errors', () =>
  fc.assert(
    fc.property(
      scenarios,
      fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 1, maxLength: 12 }),
      (scenario, changes) => {
        const numbers = places(scenario).filter((path) => fieldOf(path.join('.')));
        sane(
          changes.reduce<unknown>((whole, [at, high]) => {
            const path = numbers[at % numbers.length] ?? [];
            const field = fieldOf(path.join('.'));
            const end = high
              ? (field?.max ?? 0) - (field?.belowMax ? 2 ** -53 : 0)
              : field?.min || (field?.aboveMin ? 5e-324 : 0);
            return put(whole, path, end);
          }, scenario),
        );
      },
    ),
    { numRuns: scenarioRuns },
  ));
