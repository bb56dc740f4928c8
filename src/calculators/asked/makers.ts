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
