import { teamTables } from '../../model/teamTables.ts';
import { type Explored, uncertainIn } from '../../worker/explore.ts';
import { rankingOf, volumesOf } from './costs.ts';

/**
 * What can be explored: a year of every offer, and how much dearer the second of those that buy the same is than the
 * cheapest. The volume runs over the whole of the reader's range.
 */
export const explored: Explored = (answers, currency) => {
  const ranking = rankingOf(answers, currency, teamTables());
  const [first, second] = ranking?.alike ?? [];
  const volume = { name: 'volume', ...volumesOf(ranking?.values ?? {}) };
  return {
    inputs: [
      ...(volume.low < volume.high ? [volume] : []),
      ...uncertainIn(answers).filter(({ name }) => name !== 'volume'),
    ],
    amounts: (values) => {
      const found = ranking && first && ranking.costs({ ...ranking.values, ...values });
      if (!found) return undefined;
      const lead = second && { lead: (found[second] ?? 0) - (found[first] ?? 0) };
      return { ...found, ...lead };
    },
    ...(second && { decision: 'lead' }),
    of: second ? 'lead' : (first ?? ''),
  };
};
