/**
 * Scenarios kept to be compared. In a link each is a parameter `with`, up to four times: its name and then names and
 * values by turns, parted by asterisks, all else as in the rest of the link (`link.ts`).
 *
 *     …&with=Night+shift*market*us*volume*12000*rate*8_10.5_14
 *
 * The parts of a pack are parted by exclamation marks here: `…*a*price-hour-8.5!setup-ask!~Acme`.
 */
import type { Locale } from '../i18n/locales.ts';
import type { Answers } from './answers.ts';
import { entryOf, PACK, packOf, readPack, written } from './link.ts';
import type { Question, Typed } from './question.ts';

/** How many are kept at most. */
export const MOST = 4;
/** Characters of a name, and of a scenario in a link. */
const NAME = 40;
const LENGTH = 9_000;
/** Characters of a query that are looked at. */
const READ = 44_000;

/** A scenario as it is kept: what the reader calls it, and what a link would say of its fields. */
export interface Scenario {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A name as it is kept: one line, without what parts values in a link, of at most 40 characters. */
export const tidyName = (name: string): string => name.replace(/[*\p{Cc}]+/gu, ' ').slice(0, NAME);

/** A pack with other marks between its parts; `text` is what the reader's own text holds in place of the mark. */
function remarked(pack: string, from: string, to: string, text: string): string {
  const [, parts = '', own = ''] = /^([^~]*)(.*)$/s.exec(pack) ?? [];
  return parts.replaceAll(from, to) + own.replaceAll(from, text);
}

/** The values of a form, every one that the answer was reckoned with. */
export function valuesOf(question: Question, answers: Answers): Scenario['values'] {
  const packs = Object.entries(question.packs ?? {});
  const packed = packs.flatMap(([, names]) => names);
  const single = question.inputs.flatMap(({ name }) => {
    const value = answers[name]?.value;
    return value === undefined || packed.includes(name) ? [] : [[name, written(value).replaceAll('*', ' ')]];
  });
  const together = packs.map(([pack, names]) => [
    pack,
    remarked(packOf(pack, names, answers, question), '*', '!', ' '),
  ]);
  return Object.fromEntries([...single, ...together]);
}

/** Scenarios as the end of a link's query, `&with=…`; empty where there are none. */
export const writeScenarios = (scenarios: readonly Scenario[]): string =>
  scenarios
    .map(({ name, values }) => [tidyName(name), ...Object.entries(values).flat()].join('*'))
    .map((text) => `&${new URLSearchParams({ with: text })}`)
    .join('');

/** The scenarios of a query; nothing of it is trusted, and of a name given twice the first value counts. */
export const readScenarios = (search: string, { inputs, packs = {} }: Question): Scenario[] =>
  new URLSearchParams(search.slice(0, READ))
    .getAll('with')
    .slice(0, MOST)
    .map((text) => {
      const [name = '', ...rest] = text.slice(0, LENGTH).split('*');
      const given = new Map<string, string>();
      for (let at = 0; at + 1 < rest.length; at += 2) {
        const [key = '', value = ''] = rest.slice(at, at + 2);
        if (!given.has(key)) given.set(key, value.slice(0, Object.hasOwn(packs, key) ? PACK : 80));
      }
      return {
        name: tidyName(name),
        values: Object.fromEntries(
          [...inputs.map((input) => input.name), ...Object.keys(packs)].flatMap((key) => {
            const value = given.get(key);
            return value ? [[key, value]] : [];
          }),
        ),
      };
    });

/** The entries of a form that holds a scenario. */
export function entriesOf({ values }: Scenario, question: Question, locale: Locale): Typed {
  const { packs = {} } = question;
  const typed = Object.entries(values).map(([name, value]) =>
    Object.hasOwn(packs, name)
      ? readPack(name, remarked(value, '!', '*', '!'), question, locale)
      : { [name]: entryOf(value, locale) },
  );
  return Object.assign({}, ...typed);
}
