import { defaultsOf } from '~/calculators/defaultsOf.ts';
import { standings } from '~/calculators/standings.ts';
import type { Values } from '~/calculators/values.ts';
import { rules } from '~/figures/theBook.ts';
import { answersOf } from '~/form/answers.ts';
import type { Question } from '~/form/question.ts';

/** What a calculator begins with for buyers of a market, before anybody has answered anything. */
export function beginningOf(question: Question, market: string) {
  const data = standings(
    question.inputs.map(({ name }) => name),
    rules,
    'en',
  );
  const defaults = defaultsOf({ market }, data);
  const currency = String(defaults['currency']).toUpperCase();
  const answers = answersOf(question, {}, defaults, {}, 'en', currency);
  const values: Values = Object.fromEntries(
    Object.entries(answers).flatMap(([name, { value }]) =>
      typeof value === 'object' ? [[name, value.typical]] : [],
    ),
  );
  return { answers, values, currency };
}
