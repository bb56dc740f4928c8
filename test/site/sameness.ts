import { type Locale, localeList, locales } from '../../src/i18n/locales.ts';
import type { BuiltPage } from './built.ts';

const all = (page: BuiltPage, selector: string, name: string) =>
  [...page.document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '').sort();

/** The headings writers made; those of a calculator are numbered by the page. */
const headings = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('main :is(h2, h3, h4)[id]')]
    .filter((heading) => !heading.closest('[data-calculator]'))
    .map(({ id }) => id)
    .sort();

/** The figures a page quotes, as their notes are called: `ph-rate-hour`. */
const figures = (page: BuiltPage): string[] => [
  ...new Set(all(page, 'main .figure > button', 'popovertarget').map((note) => note.replace(/-middle$/, ''))),
];

/** Worked examples: the country each stands in, its name, and the calculator and state its link opens. */
const examples = ({ document }: BuiltPage): string[] =>
  [...document.querySelectorAll('main .example')].map((example) => {
    const links = [...example.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
    const state = links.find((href) => href.includes('?v='))?.replace(/^\/[^/]+/, '');
    return `${/[?&]market=(\w+)/.exec(state ?? '')?.[1]} ${example.id} ${state}`;
  });

/** A language may add figures and examples of the market it speaks to: Japanese pages quote Japanese prices. */
const ofOwnMarket = (trait: string, one: string, locale: Locale) =>
  ['figures', 'examples'].includes(trait) &&
  new RegExp(`^${locales[locale].market.toLowerCase()}[- ]`).test(one);

/** What must be the same on a page in every language, however it is worded. */
const traits: Readonly<Record<string, (page: BuiltPage) => readonly string[]>> = {
  headings,
  figures,
  examples,
  calculators: (page) => all(page, '[data-calculator]', 'data-calculator'),
};

const onlyIn = (these: readonly string[], those: readonly string[]) => {
  const left = [...those];
  return these.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

/** Pages, headings, figures, examples and calculators that one language has and another lacks. English is the measure. */
export function differences(pages: readonly BuiltPage[]): string[] {
  const faults: string[] = [];
  const paths = [...new Set(pages.flatMap(({ locale, path }) => (locale ? [path] : [])))];
  for (const path of paths) {
    const english = pages.find((page) => page.locale === 'en' && page.path === path);
    for (const locale of localeList) {
      const page = pages.find((one) => one.locale === locale && one.path === path);
      if (!page || !english) {
        if (!page) faults.push(`/${locale}/${path} is missing; other languages have it`);
        continue;
      }
      for (const [trait, read] of Object.entries(traits)) {
        const missing = onlyIn(read(english), read(page));
        const extra = onlyIn(read(page), read(english)).filter((one) => !ofOwnMarket(trait, one, locale));
        if (missing.length > 0) faults.push(`${page.address}: ${trait} missing: ${missing.join(', ')}`);
        if (extra.length > 0)
          faults.push(`${page.address}: ${trait} English does not have: ${extra.join(', ')}`);
      }
    }
  }
  return faults;
}
