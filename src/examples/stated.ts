import type { CommonKit } from '../calculators/commonKit.ts';
import type { About, Input, Question } from '../form/question.ts';
import { fill } from '../i18n/fill.ts';
import { number, price } from '../i18n/format.ts';
import { stringsFor } from '../i18n/strings.ts';
import type { Example } from './readExamples.ts';
import type { State } from './stateOf.ts';

/** A value the bill of an example is reckoned with, in words: typical where it has a range. */
export interface Stated {
  readonly label: string;
  readonly value: string;
  /** What it stands on, where it is a default. */
  readonly about?: About;
}

/**
 * The values behind an example: those it gives itself, and the defaults it takes. Country and currency are left to its
 * introduction and its bill, and prices that only a quote can bring to the quotes.
 */
export function statedOf(
  example: Example,
  { answers, currency }: State,
  { inputs, context }: Question,
  { locale, choices }: CommonKit,
): { readonly own: readonly Stated[]; readonly rest: readonly Stated[] } {
  const { inputs: words, form } = stringsFor(locale);
  const state = (input: Input): Stated[] => {
    const value = answers[input.name]?.value;
    const { label } = words[input.name as keyof typeof words];
    if (typeof value === 'string')
      return [{ label, value: choices[input.name]?.find(([choice]) => choice === value)?.[1] ?? value }];
    if (!value || input.kind !== 'number') return [];
    const { typical, about } = value;
    const isMoney = input.unit === 'money';
    return [
      {
        label: isMoney ? fill(form.moneyLabel, { label, currency }) : label,
        value: isMoney ? price(typical, currency, locale) : number(typical, locale, 2),
        ...(about && { about }),
      },
    ];
  };
  const told = inputs.filter(({ name }) => !context.includes(name));
  const isOwn = ({ name }: Input) => name in example.answers;
  const isQuote = (input: Input) => input.kind === 'number' && input.optional;
  return {
    own: told.filter(isOwn).flatMap(state),
    rest: told.filter((input) => !isOwn(input) && !isQuote(input)).flatMap(state),
  };
}
