import type { Citation } from '../../components/bill/Working.tsx';
import type { Answers } from '../../form/answers.ts';
import type { OptionResult } from '../../model/result.ts';
import { citationsOf, originsOf } from '../feeds.ts';
import { valuesAt } from '../values.ts';
import { resultsOf, type SideId, sideIds } from './resultsOf.ts';
import { priceNames, termsOf } from './scenarioOf.ts';

/** What the typical bill of either side is worked out from. */
interface Worked {
  readonly currency: string;
  readonly options: readonly (readonly [id: SideId, option: OptionResult])[];
  readonly citations: Readonly<Record<string, Citation>>;
}

/** Both sides over the whole period, with every quantity of their bills. */
export function workedOf(answers: Answers, currency: string): Worked | undefined {
  // The price that counts has the place of the rate.
  const counted = { ...answers, ...answerTo('rate', answers, priceNames[termsOf(answers).by]) };
  const wishes = { nodes: true, origins: originsOf(counted) };
  const results = resultsOf(answers, valuesAt(answers, 'typical'), currency, wishes);
  const options = sideIds.flatMap((id): Worked['options'] => (results?.[id] ? [[id, results[id]]] : []));
  return results && { currency, options, citations: citationsOf(counted) };
}

const answerTo = (name: string, answers: Answers, from: string): Answers => {
  const answer = answers[from];
  return answer ? { [name]: answer } : {};
};
