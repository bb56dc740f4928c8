import { question } from '~/calculators/quick-estimate/question.ts';
import { standings } from '~/calculators/standings.ts';
import { rules } from '~/figures/theBook.ts';
import { gridOf } from './grid.ts';

const names = question.inputs.map(({ name }) => name);

/** The grid on the figures of the dataset; evaluated once, while pages are built. */
export const cells = gridOf(standings(names, rules, 'en'));

/** Where its cells and results are published. */
export const GRID = '/model/neutrality.json';
