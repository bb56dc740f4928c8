import { describe, expect, test } from 'vitest';
import { readLanguages } from '~/editors/language.ts';
import { localeList } from '~/i18n/locales.ts';

const languages = readLanguages('.');

describe.each(localeList)('the rules of %s', (locale) => {
  const { rules } = languages[locale];

  test.each(
    rules.flatMap(({ pattern, say, wrong, right }) => wrong.map((one) => ({ one, say, pattern, right }))),
  )('refuse “$one”: $say', ({ one, pattern, right }) => {
    const rule = new RegExp(pattern, 'u');
    expect(one).toMatch(rule);
    for (const fine of right) expect(fine).not.toMatch(rule);
  });

  test('let pass what they propose elsewhere', () => {
    const proposed = rules.flatMap(({ only, right }) => (only ? [] : right));
    const refused = proposed.flatMap((one) =>
      rules
        .filter(({ pattern, only }) => !only && new RegExp(pattern, 'u').test(one))
        .map(({ say }) => [one, say]),
    );
    expect(refused).toEqual([]);
  });
});
