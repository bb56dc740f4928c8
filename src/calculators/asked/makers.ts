import type { ChoiceInput, NumberInput } from '../../form/question.ts';

type Rest = Omit<NumberInput, 'kind' | 'name' | 'unit' | 'path' | 'min' | 'max'>;

const number =
  (unit: NumberInput['unit'], least: number, most: number) =>
  <const N extends string>(
    name: N,
    path: string,
    { min = least, max = most, ...rest }: Rest & { min?: number; max?: number },
  ): NumberInput & { readonly name: N } => ({ kind: 'number', name, unit, path, min, max, ...rest });

export const count = number('count', 0, 1e8);
export const percent = number('percent', 0, 100);
export const minutes = number('minutes', 1 / 60, 1440);
export const seconds = number('seconds', 0, 86_400);
export const hours = number('hours', 0, 168);
export const money = number('money', 0, 1e12);

export const choice = <const N extends string>(
  name: N,
  options: readonly string[],
): ChoiceInput & { readonly name: N } => ({
  kind: 'choice',
  name,
  options,
});

/** How inputs of the same kind are measured, whoever they are about. */
export const measures = {
  monthlyPay: { above: true, step: 50, optional: true },
  hourlyPrice: { above: true, step: 0.5, optional: true },
  onCosts: { max: 300, plausible: [0, 120], step: 1 },
  extras: { max: 300, plausible: [0, 50], step: 1, optional: true },
  nightPay: { max: 500, plausible: [0, 100], step: 5, optional: true },
  span: { above: true, max: 10_000, plausible: [3, 50], step: 1 },
  leadPay: { max: 1000, plausible: [100, 300], step: 5 },
  overhead: { max: 200, plausible: [0, 50], step: 1 },
  perAgentMonth: { step: 10 },
} as const satisfies Readonly<Record<string, Rest & { max?: number }>>;
