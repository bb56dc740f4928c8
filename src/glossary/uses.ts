import type { Locale } from '../i18n/locales.ts';
import { pathTo } from '../i18n/paths.ts';
import { pages, questions } from '../site.ts';
import { answered, sitePage, written } from '../written.ts';
import { termsIn } from './links.ts';

/** A page that links to a term. */
interface Use {
  readonly href: string;
  readonly title: string;
}

/** How many of them the glossary lists: shrinkage is met on every second page. */
const MOST = 3;

/** The first pages that link to each term of the glossary, in reading order, the FAQ once. */
export async function termUses(locale: Locale): Promise<ReadonlyMap<string, readonly Use[]>> {
  const faq = sitePage('faq');
  const asked = Object.values(questions).flat();
  const texts = await Promise.all([
    ...pages.map(async (page) => ({ path: page.path, ...(await written(locale, page)) })),
    ...asked.map(async (name) => ({
      path: `${faq.path}#${name}`,
      data: { title: (await written(locale, faq)).data.title },
      asWritten: (await answered(locale, name)).asWritten,
    })),
  ]);
  const uses = new Map<string, Use[]>();
  for (const { path, data, asWritten } of texts)
    for (const { id } of termsIn(asWritten)) {
      const known = uses.get(id) ?? [];
      if (known.length < MOST && !known.some(({ title }) => title === data.title))
        uses.set(id, [...known, { href: pathTo(locale, path), title: data.title }]);
    }
  return uses;
}
