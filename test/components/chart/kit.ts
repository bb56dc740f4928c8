import type { ChartKit } from '~/components/chart/ChartFrame.tsx';
import type { Locale } from '~/i18n/locales.ts';
import { stringsFor } from '~/i18n/strings.ts';

/** What a chart is told in a test. */
export const kitIn = (locale: Locale): ChartKit => ({
  words: stringsFor(locale).chart,
  locale,
  name: 'total-cost',
  address: () => 'https://example.org/en/calculators/total-cost/?volume=2000',
});

/** A length or place in percent: `'12.5%'` is 12.5. */
export const percentOf = (element: Element | null | undefined, name: string): number =>
  Number(element?.getAttribute(name)?.replace(/%$/, ''));
