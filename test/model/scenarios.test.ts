import { expect, test } from 'vitest';
import { evaluate } from '~/model/evaluate';
import type { Scenario } from '~/model/scenario';
import reference from '../reference/cost-scenarios.json';

const at = (value: unknown, path: string) =>
  path
    .split('.')
    .reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], value);

test.each(reference.scenarios)('$id: $title', ({ inputs, expected }) => {
  const result = evaluate(inputs as unknown as Scenario, { strict: true });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  for (const { path, value, tolerance } of expected) {
    const got = at(result.options, path);
    if (value === null) expect(got, path).toBeNull();
    else
      expect(Math.abs((got as number) - value), `${path}: ${got} for ${value}`).toBeLessThanOrEqual(
        Math.max(tolerance.abs, tolerance.rel * Math.abs(value)),
      );
  }
});
