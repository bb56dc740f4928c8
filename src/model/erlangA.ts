import { check, checkWhole, LIMIT } from './check';
import { inverseB } from './erlangB';
import { patientService } from './erlangC';

/** What a team with impatient callers delivers; shares of all contacts unless said otherwise. */
export interface Service {
  /** Share of contacts that must wait. */
  readonly pWait: number;
  /** Share of contacts that leave. */
  readonly pAbandon: number;
  /** Seconds, over all contacts, also those who leave. */
  readonly meanWaitSec: number;
  /** Share of the team's time that the contacts carried take. */
  readonly occupancy: number;
  /** Answered in time ÷ all contacts. */
  readonly slOffered: number;
  /** Answered or gone in time ÷ all contacts. */
  readonly slAnsweredOrLeft: number;
  /** Answered in time ÷ all contacts but those who left in time. */
  readonly slNetOfShortAbandons: number;
}

/** Handle time, mean patience (null for without end) and threshold, in seconds. */
interface Queue {
  readonly ahtSec: number;
  readonly patienceSec: number | null;
  readonly slSeconds: number;
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

/** Erlang C, or Erlang A where callers lose patience, without checking the arguments. */
export function service(agents: number, load: number, { ahtSec, patienceSec, slSeconds }: Queue): Service {
  if (patienceSec === null || !load) {
    const { pWait, slOffered, meanWaitSec } = patientService(agents, load, ahtSec, slSeconds);
    return {
      pWait,
      pAbandon: 0,
      meanWaitSec,
      occupancy: agents && Math.min(1, load / agents),
      slOffered,
      slAnsweredOrLeft: slOffered,
      slNetOfShortAbandons: slOffered,
    };
  }
  const stayed = Math.exp(-slSeconds / patienceSec);
  if (!agents)
    return {
      pWait: 1,
      pAbandon: 1,
      meanWaitSec: patienceSec,
      occupancy: 0,
      slOffered: 0,
      slAnsweredOrLeft: 1 - stayed,
      slNetOfShortAbandons: 0,
    };
  const x = (agents * patienceSec) / ahtSec;
  const y = (load * patienceSec) / ahtSec;
  const z = y * stayed;
  const logP = logSeries(x, y);
  const free = Math.log(agents / load) + Math.log(inverseB(agents - 1, load));
  const pWait = 1 / (1 + Math.exp(free - logP));
  const pAbandon = pWait && clamp(pWait * (1 + (Math.expm1(-logP) * agents) / load));
  const fade = y - z - (agents * slSeconds) / ahtSec - logP;
  const late = (pWait * x * stayed * Math.exp(fade + logSeries(x + 1, z))) / (x + 1);
  const slOffered = clamp(1 - pAbandon - late);
  const slAnsweredOrLeft = clamp(1 - stayed * pWait * Math.exp(fade + logSeries(x, z)));
  const others = 1 - (slAnsweredOrLeft - slOffered);
  return {
    pWait,
    pAbandon,
    meanWaitSec: pAbandon * patienceSec,
    occupancy: clamp((load * (1 - pAbandon)) / agents),
    slOffered,
    slAnsweredOrLeft,
    slNetOfShortAbandons: others > 0 ? clamp(slOffered / others) : 0,
  };
}

/**
 * ln of 1 + Σⱼ yʲ/((x+1)…(x+j)). Summed with a running scale, since the terms overflow in overload; where the
 * sum would be long, the same as x·∫ exp(y(1 − e⁻ᵛ) − xv) dv over v ≥ 0, around its peak.
 */
function logSeries(x: number, y: number): number {
  if (x + y > 1e4) return logIntegral(x, y);
  let term = 1;
  let sum = 1;
  let scale = 0;
  for (let j = 1; term > sum * 1e-17 || y > x + j; j++) {
    term *= y / (x + j);
    sum += term;
    if (sum > 1e200) {
      scale += Math.log(sum);
      term /= sum;
      sum = 1;
    }
  }
  return scale + Math.log(sum);
}

function logIntegral(x: number, y: number): number {
  const height = (v: number) => -y * Math.expm1(-v) - x * v;
  const peak = Math.max(0, Math.log(y / x));
  const top = height(peak);
  let reach = 1 / (x + y);
  while (height(peak + reach) > top - 45) reach *= 1.5;
  let sum = 0;
  // Double exponential rule on both sides of the peak: t from 0 to 1 crowds towards either end.
  for (let k = -100; k <= 100; k++) {
    const s = (Math.PI / 2) * Math.sinh(k / 32);
    const t = 1 / (1 + Math.exp(-2 * s));
    const weight = (t * (1 - t) * Math.PI * Math.cosh(k / 32)) / 32;
    const left = Math.min(peak, reach);
    sum +=
      weight *
      (reach * Math.exp(height(peak + reach * t) - top) + left * Math.exp(height(peak - left * t) - top));
  }
  return top + Math.log(x * sum);
}

/**
 * Erlang A: what a team delivers when callers leave after an exponential patience. With P = 1 + Σ yʲ/((x+1)…(x+j)),
 * x = N·patience/h and y = A·patience/h: pWait = 1/(1 + (1/B − 1)/P), pAbandon = pWait·(1 − 1/ρ + 1/(ρP)).
 * @returns shares of contacts from 0 to 1, the mean wait in seconds
 * @see [MZ] Mandelbaum, Zeltyn 2007; [GMR] Garnett, Mandelbaum, Reiman 2002
 */
export function erlangA(queue: {
  /** Contacts an hour, from 0. */
  readonly contactsPerHour: number;
  /** Mean handle time in seconds, above 0. */
  readonly ahtSec: number;
  /** Mean patience in seconds, above 0; null is Erlang C. */
  readonly patienceSec: number | null;
  /** Whole, 0 to 1,000,000; the load may exceed it. */
  readonly agents: number;
  /** The threshold in seconds, from 0. */
  readonly slSeconds: number;
}): Service {
  const { contactsPerHour, ahtSec, patienceSec, agents, slSeconds } = queue;
  checkWhole({ agents });
  check({ ahtSec }, Number.MIN_VALUE);
  check({ contactsPerHour, slSeconds });
  if (patienceSec !== null) check({ patienceSec }, Number.MIN_VALUE);
  const load = (contactsPerHour * ahtSec) / 3600;
  check({ load }, 0, LIMIT);
  return service(agents, load, { ahtSec, patienceSec, slSeconds });
}
