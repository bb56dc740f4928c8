import { check, checkWhole, LIMIT } from './check';

/**
 * 1/B, the reciprocal of the Erlang B probability: Σₖ N!/(N−k)!/Aᵏ, k = 0…N. Every term is positive, so
 * nothing cancels; a sum too large for a double is Infinity and B is then 0.
 */
export function inverseB(agents: number, load: number): number {
  let term = 1;
  let sum = 1;
  for (let left = agents; left > 0 && sum + term !== sum && sum < Infinity; left--) {
    term *= left / load;
    sum += term;
  }
  return sum;
}

/**
 * Erlang B: the share of contacts that find all agents busy when nobody can wait, 1/Σₖ N!/(N−k)!/Aᵏ, k = 0…N.
 * @param agents whole, 0 to 1,000,000
 * @param load erlangs, contacts an hour × handle time in seconds ÷ 3600, 0 to 1,000,000
 * @returns share, 0 to 1
 * @see [E] Erlang 1917; [C] Cooper 1981; [T] Tijms 2003
 */
export function erlangB(agents: number, load: number): number {
  checkWhole({ agents });
  check({ load }, 0, LIMIT);
  return 1 / inverseB(agents, load);
}
