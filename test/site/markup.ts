import { HtmlValidate } from 'html-validate';
import { type BuiltPage, where } from './built.ts';

/** The rules of html-validate; each one left out says why. */
const checker = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // About how source is written; the pages are made by a compiler.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // The answer follows every keystroke; a calculator's form has nothing to submit.
    'wcag/h32': 'off',
    // Titles are written for readers in five scripts; search engines shorten them by width, not by letters.
    'long-title': 'off',
  },
});

/** Faults in the HTML of a page, with line and column in the built file. */
export const markupFaults = (page: BuiltPage): string[] =>
  checker
    .validateStringSync(page.html)
    .results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, message, ruleId }) => `${where(page)}:${line}:${column} ${message} [${ruleId}]`,
      ),
    );
