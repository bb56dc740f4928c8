import { version } from '../../package.json';
import { exported } from './functions.ts';
import { inputs } from './inputs.ts';
import { quantities } from './quantities.ts';
import { conventions, notation, operators, steps } from './reading.ts';
import { rules } from './rules.ts';
import { sources } from './sources.ts';
import { per, units } from './units.ts';

/** Where the two files for programs are published. */
export const SCHEMA = '/model/scenario.schema.json';
export const DESCRIPTION = '/model/model.json';

/** The whole model for programs: inputs, rules, quantities with their formulas, functions, and what they rest on. */
export const description = (site: string) => ({
  title: 'The cost model of the Support Cost Guide',
  version,
  license: 'CC BY 4.0',
  schema: new URL(SCHEMA, site).href,
  method: new URL('/en/data/#the-model', site).href,
  steps,
  conventions,
  units: { ...units, per },
  inputs: inputs(),
  rules,
  operators,
  notation,
  quantities: quantities(),
  functions: exported()
    .filter(({ kind }) => kind === 'function')
    .map(({ name, says, takes, returns, sources: keys }) => ({
      name,
      says,
      ...(Object.keys(takes).length > 0 && { takes }),
      ...(returns && { returns }),
      ...(keys.length > 0 && { sources: keys }),
    })),
  sources,
});
