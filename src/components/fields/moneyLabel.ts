import { fill } from '~/i18n/fill.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { Strings } from '~/i18n/strings.ts';

/** A label with the currency of its amount; of two brackets in a row one is made. */
export const moneyLabel = (
  label: string,
  currency: string,
  words: Pick<Strings['form'], 'moneyLabel'>,
  locale: Locale,
): string =>
  fill(words.moneyLabel, { label, currency })
    .replace(/\) ?\(/, ', ')
    .replace('）（', locale === 'ja' ? '、' : '，');
