import type { APIRoute } from 'astro';
import { type CalculatorName, calculators } from '~/calculators/index.ts';
import { type Locale, localeList } from '~/i18n/locales.ts';

export const getStaticPaths = () =>
  localeList.flatMap((locale) =>
    Object.keys(calculators).map((name) => ({ params: { locale, name }, props: { locale, name } })),
  );

/** What a calculator is drawn from once it is used: its words, choices, and defaults with their sources. */
export const GET: APIRoute<{ locale: Locale; name: CalculatorName }> = ({ props: { locale, name } }) =>
  Response.json(calculators[name].kitOf(locale));
