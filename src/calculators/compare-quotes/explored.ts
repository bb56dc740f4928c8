import type { Answers } from '../../form/answers.ts';
import { costing } from '../../model/costing.ts';
import { teamTables } from '../../model/teamTables.ts';
import { type Explored, type Uncertain, uncertainIn } from '../../worker/explore.ts';
import type { Values } from '../values.ts';
import { workloadOf } from './answerOf.ts';
import { amountsOf, quotesOf } from './quotes.ts';
import { scenarioOf } from './scenarioOf.ts';

/** What varies: the workload, and every amount of a quote that is a range, those not stated among them. */
function varying(answers: Answers): readonly Uncertain[] {
  const amounts = amountsOf(quotesOf(answers));
  return [
    ...uncertainIn(answers).filter(({ name }) => !/^(fee|[a-d])-/.test(name)),
    ...Object.entries(amounts).flatMap(([name, range]) =>
      range.low < range.high ? [{ name, ...range }] : [],
    ),
  ];
}

/**
 * An average year of every quote, and how far the cheapest on typical values stays below the cheapest of the others.
 * One quote alone leaves nothing to decide.
 */
export const explored: Explored = (answers, currency) => {
  const quotes = quotesOf(answers);
  const typical = Object.fromEntries(
    Object.entries(amountsOf(quotes)).map(([name, range]) => [name, range.typical]),
  );
  const { months = 12 } = workloadOf(answers);
  const costs = costing(teamTables());
  const yearly = (values: Values) => {
    const amounts = Object.fromEntries(
      Object.entries(typical).map(([name, amount]) => [name, values[name] ?? amount]),
    );
    const found = costs(scenarioOf(quotes, amounts, { ...values, months }, currency, { bare: false }));
    return found.ok
      ? Object.fromEntries(Object.entries(found.costs).map(([id, cost]) => [id, (cost * 12) / months]))
      : undefined;
  };
  const usual = yearly(workloadOf(answers)) ?? {};
  const [best] = Object.keys(usual).sort((a, b) => (usual[a] ?? 0) - (usual[b] ?? 0));
  return {
    inputs: varying(answers),
    amounts: (values) => {
      const found = quotes.length > 0 ? yearly(values) : undefined;
      if (!found || best === undefined) return undefined;
      const others = Object.entries(found).flatMap(([id, cost]) => (id === best ? [] : [cost]));
      return others.length > 0 ? { ...found, lead: Math.min(...others) - (found[best] ?? 0) } : found;
    },
    of: best ?? 'a',
    ...(quotes.length > 1 && { decision: 'lead' }),
  };
};
