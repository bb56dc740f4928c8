import { type FormOptions, filledWith } from '../form/useForm.ts';
import { type Explored, explore, type Findings } from '../worker/explore.ts';

const made = new Map<string, Findings | undefined>();

/**
 * How sure a calculator's answer to the defaults of a language is, for the page as it is served: the same draws as the
 * worker's. Worked out once for each calculator and language, since several pages of a build show it.
 */
export function findingsFor(name: string, explored: Explored, form: FormOptions): Findings | undefined {
  const key = `${name} ${form.locale}`;
  if (!made.has(key)) made.set(key, explore(filledWith({}, form), explored));
  return made.get(key);
}
