import { checkWhole } from '../check';
import { ModelInputError } from '../errors';

type Costs = readonly (readonly number[])[];

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function checkCosts(costs: Costs): void {
  if (!costs.length || !costs[0]?.length) throw new ModelInputError('E_EMPTY', 'costs');
  if (costs.some(({ length }) => length !== costs[0]?.length)) throw new ModelInputError('E_LENGTH', 'costs');
}

/**
 * What it would be worth to know every uncertain input: the lowest mean cost − the mean of the lowest costs,
 * min_d mean(C_d) − mean(min_d C_d).
 * @param costs money by option, then draw; at least one of each, as many draws for every option
 * @returns money, from 0
 */
export function evpi(costs: Costs): number {
  checkCosts(costs);
  const lowest = costs[0]?.map((_, draw) => Math.min(...costs.map((option) => option[draw] as number))) ?? [];
  return Math.min(...costs.map(mean)) - mean(lowest);
}

/**
 * What it would be worth to know one input: draws are sorted by it and cut into bins, inside which only the mean cost
 * of each option counts, min_d mean(C_d) − mean over bins of min_d mean(C_d in the bin).
 * @param costs money by option, then draw; at least one of each, as many draws for every option
 * @param x the value of the input in each draw, in its own unit
 * @param bins how many, whole, from 1; the first n mod bins get one draw more
 * @returns money, 0 to `evpi`
 * @see [SO] Strong, Oakley 2013
 */
export function evppi(costs: Costs, x: readonly number[], bins: number): number {
  checkCosts(costs);
  checkWhole({ bins }, 1);
  const n = x.length;
  if (n !== costs[0]?.length) throw new ModelInputError('E_LENGTH', 'x');
  const order = x.map((_, draw) => draw).sort((a, b) => (x[a] as number) - (x[b] as number) || a - b);
  const count = Math.min(bins, n);
  let from = 0;
  let known = 0;
  for (let bin = 0; bin < count; bin++) {
    const draws = order.slice(from, from + Math.floor(n / count) + (bin < n % count ? 1 : 0));
    from += draws.length;
    known += Math.min(
      ...costs.map((option) => draws.reduce((sum, draw) => sum + (option[draw] as number), 0)),
    );
  }
  return Math.min(...costs.map(mean)) - known / n;
}
