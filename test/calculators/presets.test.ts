import { describe, expect, test } from 'vitest';
import { asked } from '~/calculators/asked.ts';
import { presets } from '~/calculators/presets.ts';

const inputs = Object.values(asked);

describe.each(Object.entries(presets))('the typical firm %s', (_, preset) => {
  test.each(Object.entries(preset))('%s is asked for, and %s is usual', (name, value) => {
    const input = inputs.find((each) => each.name === name);
    if (input?.kind === 'choice') expect(input.options).toContain(value);
    else {
      const [least, most] = input?.plausible ?? [input?.min, input?.max];
      expect(value).toBeGreaterThanOrEqual(least ?? Number.NaN);
      expect(value).toBeLessThanOrEqual(most ?? Number.NaN);
    }
  });
  test('its contacts come to 100 %', () => {
    expect(preset.phone + preset.chat + preset.email + preset.social).toBe(100);
  });
});
