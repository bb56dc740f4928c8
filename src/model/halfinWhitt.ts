import { ceilTol } from './ceilTol';
import { check, LIMIT } from './check';

/** Φ(β)/φ(β) of the normal distribution: ½/φ plus the series β + β³/3 + β⁵/15 + …, all terms positive. */
function tailRatio(beta: number): number {
  let term = beta;
  let sum = beta;
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (beta * beta) / odd;
    sum += term;
  }
  return sum + 0.5 * Math.sqrt(2 * Math.PI) * Math.exp((beta * beta) / 2);
}

/**
 * Share of contacts that wait in a large team of A + β√A agents: 1/(1 + βΦ(β)/φ(β)).
 * For explanations; staffing uses the exact search.
 * @param beta how far the team stands above the load, in √A, from 0
 * @returns share, 0 to 1
 * @see [HW] Halfin, Whitt 1981
 */
export function halfinWhitt(beta: number): number {
  check({ beta });
  return 1 / (1 + beta * tailRatio(beta));
}

/**
 * The β at which a share of contacts waits: the inverse of `halfinWhitt`.
 * @param alpha share of contacts, above 0 to 1
 * @returns β without unit, 0 to 38
 * @see [HW] Halfin, Whitt 1981
 */
export function halfinWhittInverse(alpha: number): number {
  check({ alpha }, Number.MIN_VALUE, 1);
  let low = 0;
  let high = 38;
  for (let i = 0; i < 100; i++) {
    const middle = (low + high) / 2;
    if (halfinWhitt(middle) > alpha) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * The square-root rule: A + β√A, rounded up; at most one agent beside the exact answer in Tijms's table.
 * @param load erlangs, 0 to 1,000,000
 * @param beta without unit, from 0
 * @returns agents, whole
 * @see [BMR] Borst, Mandelbaum, Reiman 2004; [T] Tijms 2003
 */
export function squareRootAgents(load: number, beta: number): number {
  check({ load }, 0, LIMIT);
  check({ beta });
  return ceilTol(load + beta * Math.sqrt(load));
}
