import { check } from '../check';
import { checkPoints } from './triangularQuantile';

/**
 * Mean of a PERT distribution: (low + 4·typical + high)/6.
 * @param low any finite number, in any unit
 * @param typical the same unit, from `low`
 * @param high the same unit, from `typical`
 * @returns the same unit
 * @see [MRCF] Malcolm et al. 1959
 */
export function pertMean(low: number, typical: number, high: number): number {
  checkPoints(low, typical, high);
  return (low + 4 * typical + high) / 6;
}

/**
 * Standard deviation of a PERT distribution: √((mean − low)(high − mean)/7), not (high − low)/6.
 * @param low any finite number, in any unit
 * @param typical the same unit, from `low`
 * @param high the same unit, from `typical`
 * @returns the same unit
 */
export function pertSd(low: number, typical: number, high: number): number {
  const mean = pertMean(low, typical, high);
  return Math.sqrt(((mean - low) * (high - mean)) / 7);
}

/**
 * Quantile of a PERT distribution: Beta(1 + 4(m−l)/(h−l), 1 + 4(h−m)/(h−l)) stretched over [l, h].
 * @param p share, 0 to 1
 * @param low any finite number l, in any unit
 * @param typical m in the same unit, from `low`
 * @param high h in the same unit, from `typical`
 * @returns the same unit, `low` to `high`
 * @see [MRCF] Malcolm et al. 1959
 */
export function pertQuantile(p: number, low: number, typical: number, high: number): number {
  check({ p }, 0, 1);
  checkPoints(low, typical, high);
  const range = high - low;
  if (!range) return low;
  const lower = (4 * (typical - low)) / range;
  return low + range * betaQuantile(p, 1 + lower, 5 - lower);
}

/** Quantile of the beta distribution by Newton steps that halving keeps inside the bracket. */
function betaQuantile(p: number, a: number, b: number): number {
  if (p === 0 || p === 1) return p;
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let i = 0; i < 100; i++) {
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
    const miss = betaShare(x, a, b, logBeta) - p;
    if (miss > 0) high = x;
    else low = x;
    const step = x - miss / density;
    const next = step > low && step < high ? step : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * x) return next;
    x = next;
  }
  return x;
}

/** The regularised incomplete beta function by its continued fraction (Lentz). */
function betaShare(x: number, a: number, b: number, logBeta: number): number {
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a, logBeta);
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    fraction *= c * d;
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return (Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) * fraction) / a;
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln Γ(x) for x ≥ 1, Lanczos's approximation with nine terms. */
function logGamma(x: number): number {
  const t = x + 6.5;
  const sum = LANCZOS.reduce((total, coefficient, i) => total + coefficient / (x + i), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}
