import { sidesTable } from '~/components/bill/sidesTable.ts';
import type { PartsOf, Reply } from '~/worker/parts.ts';
import type { Kit } from './kit.ts';
import { optionName } from './optionName.ts';

/** The bills of a year, line against line. */
export const table = ({ words }: Kit, { estimate }: Reply<PartsOf<'quick-estimate'>>) =>
  sidesTable(
    estimate.options.map(({ id, lines }) => ({ name: optionName(id, words.quick), lines })),
    words.bill,
    estimate.currency,
  );
