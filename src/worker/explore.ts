import {
  type Bar,
  breakEvenVolumes,
  type InputError,
  ModelInputError,
  type Scenario,
  type Spread,
  tornado,
  type UncertainInput,
  uncertainty,
} from '../model/index.ts';

/** What takes too long while somebody types: how sure a saving is, what moves it, where it turns. */
export interface Question {
  readonly scenario: Scenario;
  readonly optionId: string;
  readonly inputs: readonly UncertainInput[];
  /** Contacts a month between which break-even volumes are looked for. */
  readonly volumes: { readonly low: number; readonly high: number };
  readonly n?: number;
  readonly seed?: number;
}

export type Findings =
  | {
      readonly ok: true;
      readonly spread: Extract<Spread, { ok: true }>;
      readonly bars: readonly Bar[];
      readonly breakEvens: readonly number[];
    }
  | { readonly ok: false; readonly errors: readonly InputError[] };

/** Shares of the whole work, about as long as each takes. */
const PARTS = { spread: 0.8, bars: 0.08, breakEvens: 0.12 };

/** Answers a question in full, telling how far it is, from 0 to 1. */
export function explore(question: Question, tell: (share: number) => void): Findings {
  const { scenario, optionId, inputs, volumes } = question;
  try {
    const spread = uncertainty(scenario, question, (share) => tell(share * PARTS.spread));
    if (!spread.ok) return spread;
    const bars = tornado(scenario, { inputs, optionId }, (share) => tell(PARTS.spread + share * PARTS.bars));
    const before = PARTS.spread + PARTS.bars;
    const breakEvens = breakEvenVolumes(scenario, optionId, volumes, (share) =>
      tell(before + share * PARTS.breakEvens),
    );
    return { ok: true, spread, bars, breakEvens };
  } catch (error) {
    if (error instanceof ModelInputError)
      return { ok: false, errors: [{ code: error.code, path: error.field }] };
    throw error;
  }
}
