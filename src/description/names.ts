import { nameKey } from '~/components/bill/words.ts';
import { localeList, locales } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

/** The name of an input or quantity by language tag: `{ en: 'Wages', ja: '給与' … }`; undefined for what no bill shows. */
export function namesOf(labelKey: string): Readonly<Record<string, string>> | undefined {
  const named = localeList.map((locale) => {
    const names: Readonly<Record<string, string>> = stringsFor(locale).bill.names;
    return [locales[locale].tag, names[nameKey(names, labelKey) ?? '']] as const;
  });
  return named.every(([, name]) => name) ? (Object.fromEntries(named) as Record<string, string>) : undefined;
}
