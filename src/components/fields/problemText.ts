import type { Problem } from '~/form/answers.ts';
import type { NumberInput } from '~/form/question.ts';
import { writeNumber } from '~/form/writeNumber.ts';
import { fill } from '~/i18n/fill.ts';
import { number } from '~/i18n/format.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';
import { written } from './written.ts';

/** What to say beside a number field that cannot be taken: what to type, in the reader's own format. */
export function problemText(
  problem: Problem,
  input: NumberInput,
  words: Strings['form'],
  currency: string,
  locale: Locale,
): string {
  const say = (value: number) => written(value, input, currency, locale);
  switch (problem.kind) {
    case 'ambiguous': {
      const [a, b] = problem.either.map((value) => number(value, locale, 3));
      return fill(words.ambiguous, { a: a ?? '', b: b ?? '' });
    }
    case 'range':
      return fill(input.above ? words.above : words.range, { min: say(input.min), max: say(input.max) });
    case 'number':
    case 'sign':
    case 'several':
      return fill(words[problem.kind], { example: writeNumber(1234.5, locale) });
    case 'currency':
      return fill(words.otherCurrency, { currency });
    case 'whole':
      return words.whole;
    default:
      return words.missing;
  }
}
