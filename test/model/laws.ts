import fc from 'fast-check';
import { fieldOf, type OptionResult, type Scenario } from '~/model';
import { scenarios } from './arbitrary';
import { answer } from './plain';

/** Tries a law on any plausible scenario. */
export const holds = (law: (scenario: Scenario) => void): void => fc.assert(fc.property(scenarios, law));

/** Within a billionth; thrown by hand, since thousands of numbers are compared a run. */
export function near(got: number | null | undefined, want: number | null | undefined, about = ''): void {
  const close =
    typeof got === 'number' && typeof want === 'number'
      ? Math.abs(got - want) <= 1e-9 * Math.max(1, Math.abs(want), Math.abs(got))
      : got === want;
  if (!close) throw new Error(`${about}: ${got} for ${want}`);
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Every number of `got` is what `of` makes of the one in its place in `want`; all else is equal. */
export function mirror(
  got: unknown,
  want: unknown,
  of: (value: number, path: string) => number,
  path = '',
): void {
  if (typeof want === 'number') near(got as number, of(want, path), path);
  else if (want && typeof want === 'object')
    for (const [key, value] of Object.entries(want))
      mirror((got as Record<string, unknown>)[key], value, of, `${path}.${key}`);
  else if (got !== want) throw new Error(`${path}: ${got} for ${want}`);
}

export const same = (got: unknown, want: unknown): void => mirror(got, want, (value) => value);

export const results = (scenario: Scenario) => answer(scenario) as Readonly<Record<'a' | 'b', OptionResult>>;

/** Changes at the same place of each option that has the block before the field. */
export const everyOption = ({ options }: Scenario, field: string, value: unknown): Record<string, unknown> =>
  Object.fromEntries(
    options.flatMap((option, i) => {
      const [block = ''] = field.split('.');
      return !field.includes('.') || block in option ? [[`options.${i}.${field}`, value]] : [];
    }),
  );

/** The scenario with every amount of money changed, told apart by the units of the schema. */
export function repriced(
  scenario: Scenario,
  of: (amount: number, path: string, unit: string) => number,
): Scenario {
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value))
      return value.map((item, i) => (typeof item === 'object' ? walk(item, `${path}.${i}`) : item));
    if (typeof value !== 'object' || value === null)
      return typeof value === 'number' &&
        /^(money|providerMoney|aiMoney)(?!\/providerMoney)/.test(fieldOf(path)?.unit ?? '')
        ? of(value, path, fieldOf(path)?.unit ?? '')
        : value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, path ? `${path}.${key}` : key)]),
    );
  };
  return walk(scenario, '') as Scenario;
}
/** Is the number at this path of a result an amount of money? */
export const isMoney = (path: string) =>
  /\.(lines|oneTime|unitCosts)\.|\.total$|\.(recurring|exit|grandTotal|npv|perContact|perIssue|saving|npvSaving|oneTime)$/.test(
    path,
  );
