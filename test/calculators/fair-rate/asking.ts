import { defaultsOf } from '~/calculators/defaultsOf.ts';
import { question } from '~/calculators/fair-rate/question.ts';
import { standings } from '~/calculators/standings.ts';
import { rules } from '~/figures/theBook.ts';
import { type Answers, answersOf } from '~/form/answers.ts';
import { readLink } from '~/form/link.ts';

const names = question.inputs.map(({ name }) => name);
const data = { ...standings(names, rules, 'en'), places: {} };

/** The answers of a link, as `country=ph&rate=6`, and of fields `emptied`; the others stand at their defaults. */
export function answersTo(query: string, emptied: readonly string[] = []): Answers {
  const typed = {
    ...readLink(`?v=1&${query}`, question, 'en'),
    ...Object.fromEntries(emptied.map((name) => [name, { text: '' }])),
  };
  const choices = Object.fromEntries(
    ['market', 'currency', 'country', 'other'].flatMap((name) =>
      typed[name] ? [[name, typed[name]?.text]] : [],
    ),
  );
  const defaults = defaultsOf(choices, data);
  return answersOf(question, typed, defaults, {}, 'en', String(defaults['currency']).toUpperCase());
}

/** A round case: 39 paid hours a week are 169 a month; the pay is 10 an hour, costs 22 with all that follows it. */
export const round =
  'week=39&provider-pay=1690&provider-on-costs=25&provider-extras=0&provider-span=10&provider-lead-pay=100' +
  '&provider-seat=845&provider-telecom=211.25&provider-admin=10&provider-margin=20&shrinkage=20';
